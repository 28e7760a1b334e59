import { type CoPurchases, countOwnership, noteOwnership } from './co-purchases.ts';
import type { CustomerHistories, CustomerHistory } from './customer-histories.ts';
import { recencyWeight } from './interaction-rows.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';
import { adjustOwned, ownedFrom, ownedOrders, ownedProductIds, type OwnedProducts } from './owned-products.ts';
import {
  averageRepeatRate,
  createRepeatCounts,
  noteOrderCountChange,
  ONCE_ONLY_RATE,
  type RepeatCounts,
  repeatRate,
} from './repeat-rate.ts';

/** What is counted of people: who has what, who came back for what, who has what beside what. */
export interface PersonalCounts {
  readonly owned: OwnedProducts;
  readonly repeats: RepeatCounts;
  readonly coPurchases: CoPurchases;
}

/** A product that a customer may need again. */
export interface RepeatCandidate {
  readonly productId: number;
  readonly score: number;
  readonly orders: number;
  readonly lastOrderedAtMs: number;
}

/** So long before the last one an order of one's own counts half. */
const HALF_LIFE_MS = 180 * 86_400_000;
/** How much the repeat rate of a product weighs: frequency itself tells most of it already. */
const REPEAT_POWER = 0.4;

/** Counts an order beside its customer's others (`delta` 1) or takes it back (-1); anonymous ones count for nobody. */
export function countPersonal({ owned, repeats, coPurchases }: PersonalCounts, order: OrderFact, delta: 1 | -1): void {
  if (order.customerId === null) return;
  const own = owned.get(order.customerId) ?? [];
  const productIds = productIdsOf(order);
  // What they have since this order, or have no more without it.
  const changing = productIds.filter((id) => ownedOrders(own, id) === (delta === 1 ? 0 : 1));
  if (delta === 1) noteOwnership(coPurchases, changing, ownedProductIds(own), 1);
  for (const productId of productIds) {
    const before = ownedOrders(own, productId);
    noteOrderCountChange(repeats, productId, before, before + delta);
    adjustOwned(own, productId, delta);
  }
  if (delta === -1) noteOwnership(coPurchases, changing, ownedProductIds(own), -1);
  if (own.length > 0) owned.set(order.customerId, own);
  else owned.delete(order.customerId);
}

/** The counts of everybody's orders at once. */
export function personalCountsOf(histories: CustomerHistories): PersonalCounts {
  const repeats = createRepeatCounts();
  const owned: OwnedProducts = new Map();
  for (const [customerId, { orderCounts }] of histories) {
    for (const [productId, count] of orderCounts) noteOrderCountChange(repeats, productId, 0, count);
    if (orderCounts.size > 0) owned.set(customerId, ownedFrom(orderCounts));
  }
  return { owned, repeats, coPurchases: countOwnership(owned) };
}

/**
 * What a customer may need again, by product: their orders with it, each counting half 180 days before their last, by how
 * its repeat rate compares with the shop's average.
 *
 * Frequency alone beat neighbourhood and matrix models on next-basket repeats; recency and the rate add a little. Time is
 * counted back from the customer's own last order: who comes back after long is who they were, not somebody without habits.
 */
export function repeatScores(history: CustomerHistory, repeats: RepeatCounts): Map<number, number> {
  const lastAtMs = history.orders.at(-1)?.placedAtMs ?? 0;
  const average = averageRepeatRate(repeats);
  const scores = new Map<number, number>();
  for (const order of history.orders) {
    const weight = recencyWeight(lastAtMs - order.placedAtMs, HALF_LIFE_MS);
    for (const productId of productIdsOf(order)) scores.set(productId, (scores.get(productId) ?? 0) + weight);
  }
  for (const [productId, score] of scores) scores.set(productId, score * (repeatRate(repeats, productId) / average) ** REPEAT_POWER);
  return scores;
}

/** The same with the figures of each, without what hardly anyone buys twice unless this customer already did. */
export function rankRepeats(history: CustomerHistory, repeats: RepeatCounts): RepeatCandidate[] {
  const scores = repeatScores(history, repeats);
  return [...history.orderCounts]
    .filter(([productId, orders]) => orders > 1 || repeatRate(repeats, productId) >= ONCE_ONLY_RATE)
    .map(([productId, orders]) => {
      return { productId, score: scores.get(productId) ?? 0, orders, lastOrderedAtMs: history.lastOrderedAtMs.get(productId) ?? 0 };
    });
}
