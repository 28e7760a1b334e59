import { type CoPurchases, countOwnership, createCoPurchases } from './co-purchases.ts';
import type { OrderFact } from './order-fact.ts';
import { countPairs, createPairCounts, type PairCounts } from './pair-counts.ts';
import { addToHistory, type PersonalCounts, removeFromHistory } from './personal-frequency.ts';
import { createRepeatCounts } from './repeat-rate.ts';
import { createTemplateLikings, type TemplateLikings } from './template-choice.ts';
import { countSales, createDailySales, type DailySales } from './trending.ts';
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
 * Learns a whole history into an empty state: the same as one order after another, only faster.
 *
 * @returns to be given each order, and to be told that there are no more; until then the state is not whole
 */
export function takeInHistory(state: RecommendationState): { add(order: OrderFact): void; finish(): void } {
  const people = { ...state, coPurchases: undefined };
  return {
    add: (order) => {
      if (state.orders.has(order.orderId)) return;
      state.orders.set(order.orderId, order);
      addToHistory(people, order);
      countEverywhere(state, order, 1);
    },
    finish: () =>
      countOwnership(
        state.coPurchases,
        [...state.histories.values()].map(({ orderCounts }) => orderCounts),
      ),
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
