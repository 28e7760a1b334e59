import { describe, expect, it } from 'vitest';
import { countSales, createDailySales, rankTrending } from '../../../src/shared/recommendation/trending.ts';
import { byScore } from '../../../src/shared/recommendation/tie-hash.ts';
import { DAY_MS, NOW_MS, orderOf } from './history-arbitraries.ts';

describe('trending', () => {
  it('puts bestsellers of 30 days first, then those of 90 days, then those of all time', () => {
    const sales = createDailySales();
    const sell = (productId: number, daysAgo: number, times: number): void => {
      for (let time = 0; time < times; time += 1) countSales(sales, orderOf(1, null, daysAgo, [productId]), 1);
    };
    sell(1, 29, 2);
    sell(2, 0, 5);
    sell(3, 30, 80);
    sell(3, 89, 1);
    sell(4, 90, 900);
    const ranked = byScore(rankTrending(sales, NOW_MS), 0);
    expect(ranked.map(({ productId, pieces, days }) => [productId, pieces, days])).toEqual([
      [2, 5, 30],
      [1, 2, 30],
      [3, 81, 90],
      [4, 900, null],
    ]);
  });

  it('follows orders that come and go after it was asked, and the passing of days', () => {
    const sales = createDailySales();
    countSales(sales, orderOf(1, null, 29, [1]), 1);
    rankTrending(sales, NOW_MS);
    countSales(sales, orderOf(2, null, 0, [1, 2]), 1);
    countSales(sales, orderOf(3, null, 0, [2]), 1);
    countSales(sales, orderOf(2, null, 0, [1, 2]), -1);
    expect(rankTrending(sales, NOW_MS).map(({ productId, pieces, days }) => [productId, pieces, days])).toEqual([
      [1, 1, 30],
      [2, 1, 30],
    ]);
    expect(rankTrending(sales, NOW_MS + DAY_MS).map(({ productId, days }) => [productId, days])).toEqual([
      [2, 30],
      [1, 90],
    ]);
  });

  it('forgets what was taken back', () => {
    const sales = createDailySales();
    countSales(sales, orderOf(1, null, 3, [1]), 1);
    countSales(sales, orderOf(1, null, 3, [1]), -1);
    expect(sales).toEqual(createDailySales());
    expect(rankTrending(sales, NOW_MS)).toEqual([]);
  });
});
