import { type CoPurchases, noteOwnership } from './co-purchases.ts';
import { adjustCount } from './count-map.ts';
import { groupBy } from '../kernel/group-by.ts';
import { recencyWeight } from './interaction-rows.ts';
import type { IdSets } from './id-sets.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';
import {
  averageRepeatRate,
  createRepeatCounts,
  noteOrderCountChange,
  ONCE_ONLY_RATE,
  type RepeatCounts,
  repeatRate,
} from './repeat-rate.ts';

/** One customer's orders, oldest first, and in how many of them each product stands. */
export interface CustomerHistory {
  readonly orders: OrderFact[];
  readonly orderCounts: Map<number, number>;
}

export type CustomerHistories = Map<number, CustomerHistory>;

/** What is counted of people: each one's orders, who came back for what, who has what beside what. */
export interface PersonalCounts {
  readonly histories: CustomerHistories;
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

/** Enters an order into its customer's history; anonymous orders have none. */
export function addToHistory(counts: PersonalCounts, order: OrderFact): void {
  if (order.customerId === null) return;
  const history = counts.histories.get(order.customerId) ?? { orders: [], orderCounts: new Map() };
  counts.histories.set(order.customerId, history);
  insertByTime(history.orders, order);
  const productIds = productIdsOf(order);
  const fresh = productIds.filter((id) => !history.orderCounts.has(id));
  noteOwnership(counts.coPurchases, fresh, [...history.orderCounts.keys()], 1);
  changeOrderCounts(history, counts.repeats, productIds, 1);
}

/**
 * The histories of everybody at once, and who came back for what.
 *
 * @param products those of each order
 */
export function personalCountsOf(orders: readonly OrderFact[], products: IdSets): Pick<PersonalCounts, 'histories' | 'repeats'> {
  const histories: CustomerHistories = new Map();
  const repeats = createRepeatCounts();
  for (const [customerId, places] of groupBy(orders.keys(), (place) => orders[place]!.customerId)) {
    if (customerId === null) continue;
    const orderCounts = new Map<number, number>();
    for (const place of places) {
      for (let at = products.starts[place]!; at < products.starts[place + 1]!; at += 1) adjustCount(orderCounts, products.ids[at]!, 1);
    }
    for (const [productId, count] of orderCounts) noteOrderCountChange(repeats, productId, 0, count);
    histories.set(customerId, { orders: places.map((place) => orders[place]!).sort(byTime), orderCounts });
  }
  return { histories, repeats };
}

/** Takes an order out of its customer's history as if it had never been placed. */
export function removeFromHistory(counts: PersonalCounts, order: OrderFact): void {
  if (order.customerId === null) return;
  const history = counts.histories.get(order.customerId);
  const index = history?.orders.findIndex((known) => known.orderId === order.orderId) ?? -1;
  if (history === undefined || index < 0) return;
  history.orders.splice(index, 1);
  const productIds = productIdsOf(order);
  const gone = productIds.filter((id) => history.orderCounts.get(id) === 1);
  changeOrderCounts(history, counts.repeats, productIds, -1);
  noteOwnership(counts.coPurchases, gone, [...history.orderCounts.keys()], -1);
  if (history.orders.length === 0) counts.histories.delete(order.customerId);
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
  const lastOrdered = lastOrderTimes(history);
  const scores = repeatScores(history, repeats);
  return [...history.orderCounts]
    .filter(([productId, orders]) => orders > 1 || repeatRate(repeats, productId) >= ONCE_ONLY_RATE)
    .map(([productId, orders]) => {
      return { productId, score: scores.get(productId) ?? 0, orders, lastOrderedAtMs: lastOrdered.get(productId) ?? 0 };
    });
}

function changeOrderCounts({ orderCounts }: CustomerHistory, repeats: RepeatCounts, productIds: readonly number[], delta: 1 | -1): void {
  for (const productId of productIds) {
    const before = orderCounts.get(productId) ?? 0;
    adjustCount(orderCounts, productId, delta);
    noteOrderCountChange(repeats, productId, before, before + delta);
  }
}

function insertByTime(orders: OrderFact[], order: OrderFact): void {
  let index = orders.length;
  while (index > 0 && isBefore(order, orders[index - 1])) index -= 1;
  orders.splice(index, 0, order);
}

function isBefore(order: OrderFact, other: OrderFact | undefined): boolean {
  return other !== undefined && byTime(order, other) < 0;
}

function byTime(a: OrderFact, b: OrderFact): number {
  return a.placedAtMs - b.placedAtMs || a.orderId - b.orderId;
}

/** When each product of a history was last ordered, in ms UTC. */
export function lastOrderTimes(history: CustomerHistory): Map<number, number> {
  const times = new Map<number, number>();
  for (const order of history.orders) {
    for (const line of order.lines) times.set(line.productId, order.placedAtMs);
  }
  return times;
}
