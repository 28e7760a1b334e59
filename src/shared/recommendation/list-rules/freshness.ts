/** How often something was shown to somebody lately, and what they said to it. */
export interface Exposure {
  readonly shown: number;
  readonly lastShownAtMs: number;
  readonly clicked: boolean;
  /** *Not for me*, *I have this* or *forget this*. */
  readonly refused: boolean;
}

/** A showing this long ago counts half, in ms (a week). */
const HALF_LIFE_MS = 7 * 86_400_000;
/** How much each fresh showing without a click costs. */
const WEARINESS = 0.15;

/** Weighs down what was shown again and again without a click, and leaves out for good what was refused; the order is the caller's to make anew. */
export function freshen<Item extends { readonly productId: number; readonly score: number }>(
  items: readonly Item[],
  exposures: ReadonlyMap<number, Exposure>,
  nowMs: number,
): Item[] {
  return items.flatMap((item) => {
    const exposure = exposures.get(item.productId);
    if (exposure?.refused) return [];
    if (exposure === undefined || exposure.clicked) return [item];
    const fresh = exposure.shown * 0.5 ** (Math.max(0, nowMs - exposure.lastShownAtMs) / HALF_LIFE_MS);
    return [{ ...item, score: item.score / (1 + WEARINESS * fresh) }];
  });
}
