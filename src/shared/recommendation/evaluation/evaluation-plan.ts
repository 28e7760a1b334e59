import type { OrderFact } from '../order-fact.ts';
import type { Shortage } from './evaluation-result.ts';

const DAY_MS = 86_400_000;
/** How far after a cut-off orders are to be foretold. */
export const HORIZON_MS = 30 * DAY_MS;
const MOST_CUTOFFS = 3;
/** Fewer customers with a later order tell more of themselves than of the suggestions. */
export const LEAST_COMING_BACK = 20;
/** One month to learn from and one to be foretold. */
const LEAST_DAYS = 60;

/** Where the history is cut off, the earliest first, and what it lacks for that; with a shortage nothing is to be measured. */
export interface EvaluationPlan {
  readonly cutoffsMs: readonly number[];
  readonly shortages: readonly Shortage[];
}

/**
 * Rolling cut-offs a month apart, the last of them a month before the latest order, each with at least a month before it.
 *
 * @param orders the whole history, the earliest first
 */
export function planEvaluation(orders: readonly OrderFact[]): EvaluationPlan {
  const firstMs = orders[0]?.placedAtMs ?? 0;
  const endMs = (orders.at(-1)?.placedAtMs ?? -1) + 1;
  const days = Math.floor((endMs - firstMs) / DAY_MS);
  const months = Math.floor((endMs - firstMs) / HORIZON_MS);
  const count = Math.max(0, Math.min(MOST_CUTOFFS, months - 1));
  const cutoffsMs = Array.from({ length: count }, (_, at) => endMs - (count - at) * HORIZON_MS);
  const back = comingBack(orders, cutoffsMs[0] ?? endMs - HORIZON_MS);
  const shortages: Shortage[] = [
    ...(days < LEAST_DAYS ? [{ what: 'days' as const, found: days, needed: LEAST_DAYS }] : []),
    ...(back < LEAST_COMING_BACK ? [{ what: 'customers-coming-back' as const, found: back, needed: LEAST_COMING_BACK }] : []),
  ];
  return { cutoffsMs, shortages };
}

/** How many customers ordered before a moment and again from then on. */
function comingBack(orders: readonly OrderFact[], cutoffMs: number): number {
  const before = new Set<number>();
  const back = new Set<number>();
  for (const { customerId, placedAtMs } of orders) {
    if (customerId === null) continue;
    if (placedAtMs < cutoffMs) before.add(customerId);
    else if (before.has(customerId)) back.add(customerId);
  }
  return back.size;
}
