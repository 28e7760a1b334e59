/** Somebody opened a suggestion: where it stood and what it showed. */
export interface Opening {
  /** The name of the session that it was opened in, on this machine. */
  readonly sessionMs: number;
  readonly productId: number;
  readonly slot: string;
  readonly panel: string;
  readonly isHeldOut: boolean;
  readonly atMs: number;
}

/** What is to be credited: a product, by whom and when. */
export interface Outcome {
  readonly sessionMs: number;
  readonly productId: number;
  readonly atMs: number;
}

/** So long after it was opened a suggestion may still have led to an order. */
export const CREDIT_WINDOW_MS = 24 * 3_600_000;

/**
 * The opening that led to an outcome: the last of this product within 24 hours, in the same session or by the same customer.
 *
 * A clock that was set back in the middle of a session does not break its order; from another session nothing is credited
 * that the clock says is still to come.
 *
 * @param openings those of the session and of the customer, in the order in which they happened
 */
export function creditedOpening(openings: readonly Opening[], { sessionMs, productId, atMs }: Outcome): Opening | undefined {
  return openings.findLast((opening) => {
    const ageMs = atMs - opening.atMs;
    const isInTime = ageMs <= CREDIT_WINDOW_MS && (ageMs >= 0 || opening.sessionMs === sessionMs);
    return opening.productId === productId && isInTime;
  });
}
