import { adjustCount, adjustNestedCount } from './count-map.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';

/** In how many orders each product, and each pair of products, stands. */
export interface PairCounts {
  orderCount: number;
  readonly orders: Map<number, number>;
  /** Kept in both directions, so that a query reads one row per product at hand. */
  readonly together: Map<number, Map<number, number>>;
}

/** A product that completes what is at hand, with the figures of its strongest companion there. */
export interface CompanionCandidate {
  readonly productId: number;
  readonly score: number;
  readonly companionId: number;
  readonly together: number;
  readonly companionOrders: number;
  /** How many times likelier the product is in an order with the companion than in any order. */
  readonly lift: number;
}

const FULL_SUPPORT = 5;
const LEAST_SUPPORT = 2;
const ORDERS_PER_SUPPORT_STEP = 100;

export function createPairCounts(): PairCounts {
  return { orderCount: 0, orders: new Map(), together: new Map() };
}

/** Counts an order once (`delta` 1) or takes it back (-1). */
export function countPairs(counts: PairCounts, order: OrderFact, delta: 1 | -1): void {
  const productIds = productIdsOf(order);
  counts.orderCount += delta;
  for (const productId of productIds) {
    adjustCount(counts.orders, productId, delta);
    for (const otherId of productIds) {
      if (otherId !== productId) adjustNestedCount(counts.together, productId, otherId, delta);
    }
  }
}

/** How often a pair must have been ordered to count: 5 orders, fewer while the shop has under 300. */
export function supportThreshold(orderCount: number): number {
  return Math.min(FULL_SUPPORT, LEAST_SUPPORT + Math.floor(orderCount / ORDERS_PER_SUPPORT_STEP));
}

/**
 * What goes with the products at hand: confidence × log(1 + lift), summed over them, above a support threshold.
 *
 * Lift alone ranks rare coincidences first and loses to plain bestsellers, so it only weighs in by its logarithm.
 */
export function rankCompanions(counts: PairCounts, contextProductIds: readonly number[]): CompanionCandidate[] {
  const best = new Map<number, CompanionCandidate & { strongest: number }>();
  for (const contextId of new Set(contextProductIds)) {
    for (const pair of companionsOf(counts, contextId)) {
      const known = best.get(pair.productId);
      const score = (known?.score ?? 0) + pair.score;
      const leads = known === undefined || pair.score > known.strongest;
      best.set(pair.productId, leads ? { ...pair, score, strongest: pair.score } : { ...known, score });
    }
  }
  for (const contextId of contextProductIds) best.delete(contextId);
  return [...best.values()].map(({ strongest: _, ...candidate }) => candidate);
}

function companionsOf(counts: PairCounts, companionId: number): CompanionCandidate[] {
  const threshold = supportThreshold(counts.orderCount);
  const companionOrders = counts.orders.get(companionId) ?? 0;
  const candidates: CompanionCandidate[] = [];
  for (const [productId, together] of counts.together.get(companionId) ?? []) {
    if (together < threshold) continue;
    const confidence = together / companionOrders;
    const lift = (confidence * counts.orderCount) / (counts.orders.get(productId) ?? 1);
    candidates.push({ productId, score: confidence * Math.log1p(lift), companionId, together, companionOrders, lift });
  }
  return candidates;
}
