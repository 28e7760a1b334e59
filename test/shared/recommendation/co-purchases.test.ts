import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosineScores } from '../../../src/shared/recommendation/co-purchases.ts';
import { countIn, forEachCount } from '../../../src/shared/recommendation/count-row.ts';
import {
  createRecommendationState,
  ingestOrder,
  type RecommendationState,
  recommendationStateOf,
  retractOrder,
} from '../../../src/shared/recommendation/recommendation-state.ts';
import { orderOf, ordersArbitrary } from './history-arbitraries.ts';

function plain({ together }: RecommendationState['coPurchases'] | RecommendationState['pairs']): unknown {
  return [...together]
    .map(([id, row]) => {
      const counts: [number, number][] = [];
      forEachCount(row, (other, count) => counts.push([other, count]));
      return [id, counts.toSorted(([a], [b]) => a - b)];
    })
    .filter(([, counts]) => Array.isArray(counts) && counts.length > 0)
    .toSorted(([a], [b]) => Number(a) - Number(b));
}

describe('a history that is taken in at once', () => {
  it('leaves the same state as order upon order, and takes orders from then on', () => {
    fc.assert(
      fc.property(ordersArbitrary, fc.nat({ max: 60 }), (orders, count) => {
        const atOnce = recommendationStateOf(orders.slice(0, count));
        const oneByOne = createRecommendationState();
        for (const order of orders.slice(count)) ingestOrder(atOnce, order);
        for (const order of orders) ingestOrder(oneByOne, order);
        expect(atOnce).toEqual(oneByOne);
      }),
    );
  });

  it('does so with many products, and with somebody who buys everything', () => {
    const many = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);
    const orders = [
      orderOf(1, 1, 9, many(1, 300)),
      orderOf(2, 2, 9, many(100, 501)),
      orderOf(3, 3, 9, many(200, 400)),
      orderOf(4, 1, 3, [900, 9000]),
    ];
    const atOnce = recommendationStateOf(orders);
    const oneByOne = createRecommendationState();
    for (const order of orders) ingestOrder(oneByOne, order);
    expect(plain(atOnce.coPurchases)).toEqual(plain(oneByOne.coPurchases));
    expect(plain(atOnce.pairs)).toEqual(plain(oneByOne.pairs));
    expect(atOnce.coPurchases.buyers).toEqual(oneByOne.coPurchases.buyers);
  });
});

describe('who has what beside what', () => {
  it('counts customers, not orders, and gives the cosine', () => {
    const state = createRecommendationState();
    ingestOrder(state, orderOf(1, 1, 9, [1]));
    ingestOrder(state, orderOf(2, 1, 5, [2]));
    ingestOrder(state, orderOf(3, 1, 3, [1, 2]));
    ingestOrder(state, orderOf(4, 2, 9, [1, 2, 3]));
    ingestOrder(state, orderOf(5, 3, 9, [1]));
    ingestOrder(state, orderOf(6, null, 9, [1, 3]));
    expect(countIn(state.coPurchases.together.get(1), 2)).toBe(2);
    const scores = cosineScores(state.coPurchases, new Map([[1, 0.5]]), 4);
    expect(scores[2]).toBeCloseTo((0.5 * 2) / Math.sqrt(3 * 2), 12);
    expect(scores[3]).toBeCloseTo((0.5 * 1) / Math.sqrt(3 * 1), 12);
  });

  it('forgets who has come to buy everything, and knows them again when they have less', () => {
    const state = createRecommendationState();
    const all = Array.from({ length: 500 }, (_, index) => index + 1);
    ingestOrder(state, orderOf(1, 1, 9, all));
    expect(countIn(state.coPurchases.together.get(1), 500)).toBe(1);
    ingestOrder(state, orderOf(2, 1, 5, [501, 502]));
    const left = all.flatMap((productId) => all.map((other) => countIn(state.coPurchases.together.get(productId), other)));
    expect(left.reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(state.coPurchases.buyers.size).toBe(0);
    retractOrder(state, 2);
    expect(countIn(state.coPurchases.together.get(1), 500)).toBe(1);
    expect(state.coPurchases.buyers.size).toBe(500);
  });
});
