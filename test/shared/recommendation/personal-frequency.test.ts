import { describe, expect, it } from 'vitest';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { rankRepeats, type RepeatCandidate } from '../../../src/shared/recommendation/personal-frequency.ts';
import { createRecommendationState, ingestOrder } from '../../../src/shared/recommendation/recommendation-state.ts';
import { byScore } from '../../../src/shared/recommendation/tie-hash.ts';
import { DAY_MS, NOW_MS, orderOf } from './history-arbitraries.ts';

function rankFor(customerId: number, orders: readonly OrderFact[]): RepeatCandidate[] {
  const state = createRecommendationState();
  for (const order of orders) ingestOrder(state, order);
  const history = state.histories.get(customerId);
  return history ? byScore(rankRepeats(history, state.repeats), customerId) : [];
}

describe('buy again', () => {
  it('ranks by the number of orders and, among equals, by the latest', () => {
    const ranked = rankFor(1, [orderOf(1, 1, 90, [3, 4]), orderOf(2, 1, 60, [3, 5]), orderOf(3, 1, 30, [4, 3])]);
    expect(ranked.map(({ productId, orders }) => [productId, orders])).toEqual([
      [3, 3],
      [4, 2],
      [5, 1],
    ]);
    expect(ranked[0]?.lastOrderedAtMs).toBe(NOW_MS - 30 * DAY_MS);
    const [latest] = rankFor(1, [orderOf(1, 1, 90, [3]), orderOf(2, 1, 60, [4])]);
    expect(latest?.productId).toBe(4);
  });

  it('puts what people come back for before what they take once', () => {
    const others = Array.from({ length: 40 }, (_, index) => [
      orderOf(100 + index, 50 + index, 200, [3, 4]),
      orderOf(200 + index, 50 + index, 100, [4]),
    ]).flat();
    const ranked = rankFor(1, [...others, orderOf(1, 1, 50, [4]), orderOf(2, 1, 5, [3])]);
    expect(ranked[0]?.productId).toBe(4);
  });

  it('leaves out what is bought once and for all, unless this customer already came back for it', () => {
    const others = Array.from({ length: 60 }, (_, index) => orderOf(100 + index, 50 + index, 200, [3]));
    expect(rankFor(1, [...others, orderOf(1, 1, 50, [3])])).toEqual([]);
    expect(rankFor(1, [...others, orderOf(1, 1, 50, [3]), orderOf(2, 1, 5, [3])])).toHaveLength(1);
  });
});
