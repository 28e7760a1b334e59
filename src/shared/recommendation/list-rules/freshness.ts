import { dayOf } from '../day-counts.ts';

/** On how many days something was shown to somebody who never opened it, a day of a week ago counting half, and when last, in ms UTC. */
export interface Exposure {
  readonly shown: number;
  readonly lastShownAtMs: number;
}

/** A day this long ago counts half, in ms (a week). */
const HALF_LIFE_MS = 7 * 86_400_000;
/** How much each fresh day without an answer costs. */
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
    return { ...item, score: item.score / (1 + WEARINESS * fadedTo(exposure, nowMs)) };
  });
}

/** What holds once it was shown today: once a day, so that within a day lists stay as they are. */
export function shownAgain(exposure: Exposure | undefined, nowMs: number): Exposure {
  if (exposure === undefined) return { shown: 1, lastShownAtMs: nowMs };
  if (dayOf(exposure.lastShownAtMs) >= dayOf(nowMs)) return exposure;
  return { shown: fadedTo(exposure, nowMs) + 1, lastShownAtMs: nowMs };
}

/** The same without today; undefined when it was never shown before. */
export function shownBefore(exposure: Exposure, nowMs: number): Exposure | undefined {
  if (dayOf(exposure.lastShownAtMs) < dayOf(nowMs)) return exposure;
  return exposure.shown > 1 ? { ...exposure, shown: exposure.shown - 1 } : undefined;
}

function fadedTo({ shown, lastShownAtMs }: Exposure, nowMs: number): number {
  return shown * 0.5 ** (Math.max(0, nowMs - lastShownAtMs) / HALF_LIFE_MS);
}
