import { adjustCount } from './count-map.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';
import { noteOrderCountChange, ONCE_ONLY_RATE, type RepeatCounts, repeatRate } from './repeat-rate.ts';

/** One customer's orders, oldest first, and in how many of them each product stands. */
export interface CustomerHistory {
  readonly orders: OrderFact[];
  readonly orderCounts: Map<number, number>;
}

export type CustomerHistories = Map<number, CustomerHistory>;

/** A product that a customer may need again. */
export interface RepeatCandidate {
  readonly productId: number;
  readonly score: number;
  readonly orders: number;
  readonly lastOrderedAtMs: number;
}

/** Recency counts for less than one order in any shop younger than a thousand years: it only separates equals. */
const RECENCY_SPAN_MS = 1000 * 365 * 86_400_000;

/** Enters an order into its customer's history; anonymous orders have none. */
export function addToHistory(histories: CustomerHistories, repeats: RepeatCounts, order: OrderFact): void {
  if (order.customerId === null) return;
  const history = histories.get(order.customerId) ?? { orders: [], orderCounts: new Map() };
  histories.set(order.customerId, history);
  insertByTime(history.orders, order);
  for (const productId of productIdsOf(order)) changeOrderCount(history, repeats, productId, 1);
}

/** Takes an order out of its customer's history as if it had never been placed. */
export function removeFromHistory(histories: CustomerHistories, repeats: RepeatCounts, order: OrderFact): void {
  if (order.customerId === null) return;
  const history = histories.get(order.customerId);
  const index = history?.orders.findIndex((known) => known.orderId === order.orderId) ?? -1;
  if (history === undefined || index < 0) return;
  history.orders.splice(index, 1);
  for (const productId of productIdsOf(order)) changeOrderCount(history, repeats, productId, -1);
  if (history.orders.length === 0) histories.delete(order.customerId);
}

/**
 * What a customer may need again: raw personal frequency times the product's repeat rate, the latest first among equals.
 *
 * Products that hardly anyone buys twice are left out unless this customer already did.
 * Frequency alone beat neighbourhood and matrix models on next-basket repeats.
 */
export function rankRepeats(history: CustomerHistory, repeats: RepeatCounts): RepeatCandidate[] {
  const lastOrdered = lastOrderTimes(history);
  return [...history.orderCounts]
    .filter(([productId, orders]) => orders > 1 || repeatRate(repeats, productId) >= ONCE_ONLY_RATE)
    .map(([productId, orders]) => {
      const lastOrderedAtMs = lastOrdered.get(productId) ?? 0;
      const score = (orders + lastOrderedAtMs / RECENCY_SPAN_MS) * repeatRate(repeats, productId);
      return { productId, score, orders, lastOrderedAtMs };
    });
}

function changeOrderCount(history: CustomerHistory, repeats: RepeatCounts, productId: number, delta: number): void {
  const before = history.orderCounts.get(productId) ?? 0;
  adjustCount(history.orderCounts, productId, delta);
  noteOrderCountChange(repeats, productId, before, before + delta);
}

function insertByTime(orders: OrderFact[], order: OrderFact): void {
  let index = orders.length;
  while (index > 0 && isBefore(order, orders[index - 1])) index -= 1;
  orders.splice(index, 0, order);
}

function isBefore(order: OrderFact, other: OrderFact | undefined): boolean {
  if (other === undefined) return false;
  return order.placedAtMs < other.placedAtMs || (order.placedAtMs === other.placedAtMs && order.orderId < other.orderId);
}

function lastOrderTimes(history: CustomerHistory): Map<number, number> {
  const times = new Map<number, number>();
  for (const order of history.orders) {
    for (const line of order.lines) times.set(line.productId, order.placedAtMs);
  }
  return times;
}
