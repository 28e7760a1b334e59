import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn } from '../../../src/shared/recommendation/count-row.ts';
import { type OrderFact, productIdsOf } from '../../../src/shared/recommendation/order-fact.ts';
import {
  createRecommendationState,
  ingestOrder,
  type RecommendationState,
  retractOrder,
} from '../../../src/shared/recommendation/recommendation-state.ts';
import { repeatRate } from '../../../src/shared/recommendation/repeat-rate.ts';
import { ordersArbitrary } from './history-arbitraries.ts';

function stateOf(orders: readonly OrderFact[]): RecommendationState {
  const state = createRecommendationState();
  for (const order of orders) ingestOrder(state, order);
  return state;
}

function countOrdersWith(orders: readonly OrderFact[], productIds: readonly number[]): number {
  return orders.filter((order) => productIds.every((id) => productIdsOf(order).includes(id))).length;
}

describe('the recommendation state', () => {
  it('is the same whether orders arrive one by one with cancellations, or only the kept ones, in any order', () => {
    fc.assert(
      fc.property(ordersArbitrary, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.nat()), (orders, cancelled, keys) => {
        const kept: OrderFact[] = [];
        const shuffled = orders
          .map((order) => ({ order, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ order }) => order);
        const incremental = createRecommendationState();
        for (const order of shuffled) {
          ingestOrder(incremental, order);
          ingestOrder(incremental, order);
          if (cancelled.next().value) retractOrder(incremental, order.orderId);
          else kept.push(order);
        }
        expect(incremental).toEqual(stateOf(kept.toSorted((a, b) => a.orderId - b.orderId)));
      }),
    );
  });

  it('counts orders, pairs, pieces and histories as a plain recount does', () => {
    fc.assert(
      fc.property(ordersArbitrary, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (orders, a, b) => {
        const state = stateOf(orders);
        const lines = orders.flatMap((order) => order.lines);
        expect(state.pairs.orderCount).toBe(orders.length);
        expect(state.pairs.orders.get(a) ?? 0).toBe(countOrdersWith(orders, [a]));
        if (a !== b) expect(countIn(state.pairs.together.get(a), b)).toBe(countOrdersWith(orders, [a, b]));
        const pieces = lines.filter((line) => line.productId === a).reduce((sum, line) => sum + line.quantity, 0);
        expect(state.sales.total.get(a) ?? 0).toBe(pieces);
        const own = orders.filter((order) => order.customerId === 1);
        expect(state.histories.get(1)?.orderCounts.get(a) ?? 0).toBe(countOrdersWith(own, [a]));
        expect(state.histories.get(1)?.orders.length ?? 0).toBe(own.length);
      }),
    );
  });

  it('knows the share of buyers who came back, drawn to the average of the shop', () => {
    fc.assert(
      fc.property(ordersArbitrary, (orders) => {
        const perBuyer = (id: number): number[] =>
          [1, 2, 3, 4, 5]
            .map((customerId) =>
              countOrdersWith(
                orders.filter((order) => order.customerId === customerId),
                [id],
              ),
            )
            .filter((count) => count > 0);
        const all = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(perBuyer);
        const average = (all.filter((count) => count > 1).length + 8) / (all.length + 20);
        const expected = (perBuyer(1).filter((count) => count > 1).length + 5 * average) / (perBuyer(1).length + 5);
        expect(repeatRate(stateOf(orders).repeats, 1)).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('forgets a customer whose only order was cancelled', () => {
    const state = createRecommendationState();
    ingestOrder(state, { orderId: 1, customerId: 7, placedAtMs: 0, lines: [] });
    retractOrder(state, 1);
    expect(state).toEqual(createRecommendationState());
  });
});
