import { type CoPurchases, countOwnership, createCoPurchases } from './co-purchases.ts';
import { highestId, idSetsOf } from './id-sets.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';
import { countPairs, createPairCounts, type PairCounts, pairCountsOf } from './pair-counts.ts';
import { addToHistory, type PersonalCounts, personalCountsOf, removeFromHistory } from './personal-frequency.ts';
import { createRepeatCounts } from './repeat-rate.ts';
import { createTemplateLikings, type TemplateLikings } from './template-choice.ts';
import { countSales, createDailySales, type DailySales, dailySalesOf } from './trending.ts';
import { countVariants, createVariantCounts, type VariantCounts } from './variant-counts.ts';

/**
 * Everything that suggestions are made of, counted from facts one by one: no training step.
 * Changed in place by `ingestOrder` and `retractOrder`; people are in it only by id.
 */
export interface RecommendationState extends PersonalCounts {
  readonly orders: Map<number, OrderFact>;
  readonly coPurchases: CoPurchases;
  readonly pairs: PairCounts;
  readonly sales: DailySales;
  readonly variants: VariantCounts;
  readonly templates: TemplateLikings;
}

export function createRecommendationState(): RecommendationState {
  return {
    orders: new Map(),
    histories: new Map(),
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
  state.orders.set(order.orderId, order);
  addToHistory(state, order);
  countEverywhere(state, order, 1);
}

/**
 * The state of a whole history, counted at once: the same as learning one order after another, only faster, as each count
 * is finished before the next is begun.
 *
 * @param history different orders
 */
export function recommendationStateOf(history: readonly OrderFact[]): RecommendationState {
  const products = idSetsOf(history, productIdsOf);
  const { histories, repeats } = personalCountsOf(history, products);
  const orders = new Map<number, OrderFact>();
  const variants = createVariantCounts();
  for (const order of history) {
    orders.set(order.orderId, order);
    countVariants(variants, order, 1);
  }
  return {
    orders,
    histories,
    repeats,
    coPurchases: countOwnership([...histories.values()].map(({ orderCounts }) => orderCounts)),
    pairs: pairCountsOf(products),
    sales: dailySalesOf(history, highestId(products.ids) + 1),
    variants,
    templates: createTemplateLikings(),
  };
}

/** Unlearns an order that was cancelled; an unknown one changes nothing. Ingesting it again restores it. */
export function retractOrder(state: RecommendationState, orderId: number): void {
  const order = state.orders.get(orderId);
  if (order === undefined) return;
  state.orders.delete(orderId);
  removeFromHistory(state, order);
  countEverywhere(state, order, -1);
}

function countEverywhere(state: RecommendationState, order: OrderFact, delta: 1 | -1): void {
  countPairs(state.pairs, order, delta);
  countSales(state.sales, order, delta);
  countVariants(state.variants, order, delta);
}
