/** How often something was shown to somebody who never opened it, and when last, in ms UTC. */
export interface Exposure {
  readonly shown: number;
  readonly lastShownAtMs: number;
}

/** A showing this long ago counts half, in ms (a week). */
const HALF_LIFE_MS = 7 * 86_400_000;
/** How much each fresh showing without an answer costs. */
const WEARINESS = 0.15;

/** Weighs down what was shown again and again and never opened; the order is the caller's to make anew. */
export function freshen<Item extends { readonly productId: number; readonly score: number }>(
  items: readonly Item[],
  exposures: ReadonlyMap<number, Exposure>,
  nowMs: number,
): Item[] {
  return items.map((item) => {
    const exposure = exposures.get(item.productId);
    if (exposure === undefined) return item;
    const fresh = exposure.shown * 0.5 ** (Math.max(0, nowMs - exposure.lastShownAtMs) / HALF_LIFE_MS);
    return { ...item, score: item.score / (1 + WEARINESS * fresh) };
  });
}
