import { describe, expect, it } from 'vitest';
import {
  countPairs,
  createPairCounts,
  type PairCounts,
  rankCompanions,
  supportThreshold,
} from '../../../src/shared/recommendation/pair-counts.ts';
import { byScore } from '../../../src/shared/recommendation/tie-hash.ts';
import { orderOf } from './history-arbitraries.ts';

/** Counts the given baskets, each as often as it says. */
function countsOf(baskets: readonly { products: readonly number[]; times: number }[]): PairCounts {
  const counts = createPairCounts();
  let orderId = 1;
  for (const { products, times } of baskets) {
    for (let time = 0; time < times; time += 1) countPairs(counts, orderOf(orderId++, null, 1, products), 1);
  }
  return counts;
}

describe('goes with', () => {
  it('scores confidence times log of one plus lift, with the pair as evidence', () => {
    const counts = countsOf([
      { products: [1, 2], times: 14 },
      { products: [1], times: 17 },
      { products: [2], times: 6 },
      { products: [3], times: 3 },
    ]);
    const [candidate] = rankCompanions(counts, [1]);
    const confidence = 14 / 31;
    expect(candidate).toMatchObject({ productId: 2, companionId: 1, together: 14, companionOrders: 31 });
    expect(candidate?.score).toBeCloseTo(confidence * Math.log(1 + confidence / (20 / 40)), 12);
  });

  it('does not let a rare pair of high lift beat a common companion', () => {
    const counts = countsOf([
      { products: [1, 2], times: 60 },
      { products: [1, 3], times: 6 },
      { products: [2], times: 240 },
      { products: [4], times: 300 },
    ]);
    const lift = (together: number, orders: number): number => (together * 606) / (66 * orders);
    expect(lift(6, 6)).toBeGreaterThan(lift(60, 300));
    expect(byScore(rankCompanions(counts, [1]), 0).map(({ productId }) => productId)).toEqual([2, 3]);
  });

  it('adds up what several products at hand say and names the strongest of them', () => {
    const counts = countsOf([
      { products: [1, 9], times: 10 },
      { products: [2, 9], times: 30 },
      { products: [1], times: 10 },
      { products: [3], times: 20 },
    ]);
    const alone = [1, 2].map((id) => rankCompanions(counts, [id])[0]?.score ?? 0);
    const [both] = rankCompanions(counts, [1, 2]);
    expect(both).toMatchObject({ productId: 9, companionId: 2, together: 30, companionOrders: 30 });
    expect(both?.score).toBeCloseTo((alone[0] ?? 0) + (alone[1] ?? 0), 12);
  });

  it('ignores pairs below the threshold, which is lower in a small shop, and what is already at hand', () => {
    expect([0, 99, 100, 300, 5000].map(supportThreshold)).toEqual([2, 2, 3, 5, 5]);
    const once = countsOf([{ products: [1, 2], times: 1 }]);
    expect(rankCompanions(once, [1])).toEqual([]);
    const twice = countsOf([{ products: [1, 2], times: 2 }]);
    expect(rankCompanions(twice, [1])).toHaveLength(1);
    expect(rankCompanions(twice, [1, 2])).toEqual([]);
  });
});
