/** How often a product's sizes were taken, each size of an order once, and how often they came back as not fitting. */
export interface FitCounts {
  readonly productId: number;
  readonly taken: number;
  readonly tooSmall: number;
  readonly tooLarge: number;
}

/** How many imagined pieces that fit stand beside the real ones, so that one return proves nothing. */
const PRIOR_PIECES = 20;

/**
 * By product, how many sizes smaller it turned out than its chart says: the share of its ordered sizes that came back as too
 * small less those too large, drawn towards 0 while they are few.
 */
export function learnFit(counts: readonly FitCounts[]): Map<number, number> {
  return new Map(counts.map(({ productId, taken, tooSmall, tooLarge }) => [productId, (tooSmall - tooLarge) / (taken + PRIOR_PIECES)]));
}
