import { createCoPurchases } from './co-purchases.ts';
import type { CustomerHistories } from './customer-histories.ts';
import { highestId, idSetsOf } from './id-sets.ts';
import { OrderBook, orderBookOf } from './order-book.ts';
import type { OrderFact } from './order-fact.ts';
import { productSets } from './order-seats.ts';
import { countPairs, createPairCounts, type PairCounts, pairCountsOf } from './pair-counts.ts';
import { countPersonal, type PersonalCounts, personalCountsOf } from './personal-frequency.ts';
import { createRepeatCounts } from './repeat-rate.ts';
import { createTemplateLikings, type TemplateLikings } from './template-choice.ts';
import { countSales, createDailySales, type DailySales, dailySalesOf } from './trending.ts';
import { countVariants, createVariantCounts, type VariantCounts, variantCountsOf } from './variant-counts.ts';

/**
 * Everything that suggestions are made of, counted from facts one by one: no training step.
 * Changed in place by `ingestOrder` and `retractOrder`; people are in it only by id.
 */
export interface RecommendationState extends PersonalCounts {
  readonly orders: OrderBook;
  /** Those of `orders`. */
  readonly histories: CustomerHistories;
  readonly pairs: PairCounts;
  readonly sales: DailySales;
  readonly variants: VariantCounts;
  readonly templates: TemplateLikings;
}

export function createRecommendationState(): RecommendationState {
  const orders = new OrderBook();
  return {
    orders,
    histories: orders.histories,
    owned: new Map(),
    repeats: createRepeatCounts(),
    coPurchases: createCoPurchases(),
    pairs: createPairCounts(),
    sales: createDailySales(),
    variants: createVariantCounts(),
    templates: createTemplateLikings(),
  };
}

/** Learns an order; one that is already known changes nothing. */
export function ingestOrder(state: RecommendationState, order: OrderFact): void {
  if (state.orders.has(order.orderId)) return;
  state.orders.add(order);
  countEverywhere(state, order, 1);
}

/**
 * The state of a whole history, counted at once: the same as learning one order after another, only faster, as each count
 * is finished before the next is begun.
 *
 * @param history different orders
 */
export function recommendationStateOf(history: Iterable<OrderFact>): RecommendationState {
  return countBook(orderBookOf(history));
}

/** The state of the orders of a book, which becomes a part of it. */
export function countBook(orders: OrderBook): RecommendationState {
  const products = idSetsOf(productSets(orders.seats));
  return {
    orders,
    histories: orders.histories,
    ...personalCountsOf(orders.histories),
    pairs: pairCountsOf(products),
    sales: dailySalesOf(orders.seats, highestId(products.ids) + 1),
    variants: variantCountsOf(orders.seats),
    templates: createTemplateLikings(),
  };
}

/** Unlearns an order that was cancelled; an unknown one changes nothing. Ingesting it again restores it. */
export function retractOrder(state: RecommendationState, orderId: number): void {
  const order = state.orders.get(orderId);
  if (order === undefined) return;
  state.orders.delete(orderId);
  countEverywhere(state, order, -1);
}

function countEverywhere(state: RecommendationState, order: OrderFact, delta: 1 | -1): void {
  countPersonal(state, order, delta);
  countPairs(state.pairs, order, delta);
  countSales(state.sales, order, delta);
  countVariants(state.variants, order, delta);
}
