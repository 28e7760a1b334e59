import { describe, expect, it } from 'vitest';
import { cosineScores } from '../../../src/shared/recommendation/co-purchases.ts';
import { countIn } from '../../../src/shared/recommendation/count-row.ts';
import { createRecommendationState, ingestOrder, retractOrder } from '../../../src/shared/recommendation/recommendation-state.ts';
import { orderOf } from './history-arbitraries.ts';

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
