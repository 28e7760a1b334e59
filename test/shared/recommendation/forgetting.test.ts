import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRecommendationState,
  ingestOrder,
  type RecommendationState,
  retractOrder,
} from '../../../src/shared/recommendation/recommendation-state.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { recentOrders } from '../../../src/shared/recommendation/trending.ts';
import { type LastPurchase, type TasteModel, trainTaste } from '../../../src/shared/recommendation/taste-training.ts';
import { NOW_MS, ordersArbitrary } from './history-arbitraries.ts';

function stateOf(orders: readonly OrderFact[]): RecommendationState {
  const state = createRecommendationState();
  for (const order of orders) ingestOrder(state, order);
  return state;
}

function tasteOf(state: RecommendationState): TasteModel {
  const purchases: LastPurchase[] = [...state.histories].flatMap(([customerId, history]) =>
    [...history.lastOrderedAtMs].map(([productId, lastAtMs]) => ({ customerId, productId, lastAtMs })),
  );
  return trainTaste(purchases, { nowMs: NOW_MS });
}

/** Product × product weights, so that models compare whatever the order of their places. */
function dense({ productIds, weights }: TasteModel): Map<string, number> {
  const all = new Map<string, number>();
  for (const [place, productId] of productIds.entries()) {
    for (let at = place * weights.keep; at < (place + 1) * weights.keep; at += 1) {
      all.set(`${productId} ${productIds[weights.neighbours[at]!]}`, weights.weights[at]!);
    }
  }
  return all;
}

describe('taking out all orders of one customer', () => {
  it('leaves exactly the counts of a shop that never had them', () => {
    fc.assert(
      fc.property(ordersArbitrary, fc.integer({ min: 1, max: 5 }), (orders, customerId) => {
        const state = stateOf(orders);
        recentOrders(state.sales, NOW_MS);
        for (const order of orders) if (order.customerId === customerId) retractOrder(state, order.orderId);
        const without = stateOf(orders.filter((order) => order.customerId !== customerId));
        recentOrders(without.sales, NOW_MS);
        expect(state).toEqual(without);
      }),
    );
  });

  it('leaves a taste that differs by no more than 1e-6 from one trained without them', () => {
    fc.assert(
      fc.property(ordersArbitrary, fc.integer({ min: 1, max: 5 }), (orders, customerId) => {
        const state = stateOf(orders);
        for (const order of orders) if (order.customerId === customerId) retractOrder(state, order.orderId);
        const kept = dense(tasteOf(state));
        const never = dense(tasteOf(stateOf(orders.filter((order) => order.customerId !== customerId))));
        for (const pair of new Set([...kept.keys(), ...never.keys()])) {
          expect(Math.abs((kept.get(pair) ?? 0) - (never.get(pair) ?? 0))).toBeLessThanOrEqual(1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });
});
