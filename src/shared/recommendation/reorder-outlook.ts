import { dueSpan } from './due.ts';
import type { OrderFact } from './order-fact.ts';
import { type CustomerRhythm, customerRhythm } from './purchase-rhythm.ts';
import { type ReorderModel, reorderWindow } from './reorder-window.ts';
import { type Outlook, outlookOf } from './touch-reasons.ts';

/** Below this probability there is nothing to say of when, nor of a time so far ahead. */
const LEAST_CHANCE = 0.1;
const MOST_AHEAD_MS = 180 * 86_400_000;

/**
 * Prepares telling when a customer may need something again.
 *
 * @param orders theirs, oldest first
 */
export function outlookReader(
  model: ReorderModel | undefined,
  orders: readonly OrderFact[],
  nowMs: number,
): (productId: number) => Outlook | undefined {
  let rhythm: CustomerRhythm | undefined;
  return (productId) => {
    if (model === undefined) return undefined;
    rhythm = rhythm ?? customerRhythm(orders, nowMs);
    const window = reorderWindow(model, rhythm, productId, nowMs);
    if (window?.between === undefined || window.probability < LEAST_CHANCE || window.between.toMs > nowMs + MOST_AHEAD_MS) return undefined;
    return outlookOf(dueSpan(window.between, nowMs), window.probability);
  };
}
