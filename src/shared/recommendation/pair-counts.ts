import { adjustCount } from './count-map.ts';
import { adjustRowCounts, countIn, type CountRow, forEachCount } from './count-row.ts';
import { countTogether } from './count-together.ts';
import type { IdSets } from './id-sets.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';

/** In how many orders each product, and each pair of products, stands. */
export interface PairCounts {
  orderCount: number;
  readonly orders: Map<number, number>;
  /** Kept in both directions, so that a query reads one row per product at hand. */
  readonly together: Map<number, CountRow>;
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

/** Counts a whole history at once: the products of each order. */
export function pairCountsOf(orders: IdSets): PairCounts {
  const { alone, together } = countTogether(orders, Infinity);
  return { orderCount: orders.starts.length - 1, orders: alone, together };
}

/** Counts an order once (`delta` 1) or takes it back (-1). */
export function countPairs(counts: PairCounts, order: OrderFact, delta: 1 | -1): void {
  const productIds = productIdsOf(order);
  counts.orderCount += delta;
  for (const productId of productIds) {
    adjustCount(counts.orders, productId, delta);
    adjustRowCounts(counts.together, productId, productIds, delta);
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
  const atHand = new Set(contextProductIds);
  const threshold = supportThreshold(counts.orderCount);
  const scores = new Map<number, { score: number; strongest: number; companionId: number }>();
  for (const companionId of atHand) {
    const companionOrders = counts.orders.get(companionId) ?? 0;
    forEachCount(counts.together.get(companionId), (productId, together) => {
      if (together < threshold || atHand.has(productId)) return;
      const confidence = together / companionOrders;
      const score = confidence * Math.log1p(liftOf(counts, productId, confidence));
      const known = scores.get(productId);
      if (known === undefined) {
        scores.set(productId, { score, strongest: score, companionId });
        return;
      }
      known.score += score;
      if (score <= known.strongest) return;
      known.strongest = score;
      known.companionId = companionId;
    });
  }
  return [...scores].map(([productId, { score, companionId }]) => {
    const together = countIn(counts.together.get(companionId), productId);
    const companionOrders = counts.orders.get(companionId) ?? 0;
    return { productId, score, companionId, together, companionOrders, lift: liftOf(counts, productId, together / companionOrders) };
  });
}

function liftOf(counts: PairCounts, productId: number, confidence: number): number {
  return (confidence * counts.orderCount) / (counts.orders.get(productId) ?? 1);
}
