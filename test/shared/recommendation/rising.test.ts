import { describe, expect, it } from 'vitest';
import { rankRising, risingReason } from '../../../src/shared/recommendation/rising.ts';
import { countSales, createDailySales, type DailySales } from '../../../src/shared/recommendation/trending.ts';
import { NOW_MS, orderOf } from './history-arbitraries.ts';

/** So many pieces of a product on each of the days ago from..to. */
function sell(sales: DailySales, productId: number, perDay: number, from: number, to: number): void {
  for (let day = from; day <= to; day += 1)
    for (let piece = 0; piece < perDay; piece += 1) countSales(sales, orderOf(1, null, day, [productId]), 1);
}

describe('trending in the shop', () => {
  it('is what sells faster than before, not what sells most', () => {
    const sales = createDailySales();
    sell(sales, 1, 10, 0, 111);
    sell(sales, 2, 1, 28, 111);
    sell(sales, 2, 3, 3, 27);
    const [first, ...rest] = rankRising(sales, NOW_MS);
    expect(first).toMatchObject({ productId: 2, recent: 75, before: 84, lastSoldDaysAgo: 3 });
    expect(first?.times).toBeGreaterThan(2);
    expect(rest).toEqual([]);
    expect(risingReason(first!)).toEqual({ id: 'reason.rising', params: { recent: 75, before: 84, recentDays: 28, beforeDays: 84 } });
  });

  it('is nothing when the whole shop sells more, or when the days are dealt out evenly', () => {
    const busy = createDailySales();
    for (const id of [1, 2, 3]) {
      sell(busy, id, 1, 28, 111);
      sell(busy, id, 5, 0, 27);
    }
    expect(rankRising(busy, NOW_MS)).toEqual([]);
    const even = createDailySales();
    for (const id of [1, 2]) sell(even, id, 2, 0, 111);
    expect(rankRising(even, NOW_MS)).toEqual([]);
  });

  it('does not take a few pieces for a trend, nor a first month for one', () => {
    const sales = createDailySales();
    sell(sales, 1, 5, 0, 111);
    sell(sales, 2, 1, 1, 2);
    expect(rankRising(sales, NOW_MS)).toEqual([]);
    const young = createDailySales();
    sell(young, 1, 5, 0, 20);
    expect(rankRising(young, NOW_MS)).toEqual([]);
    sell(sales, 3, 1, 1, 20);
    expect(rankRising(sales, NOW_MS)).toMatchObject([{ productId: 3, before: 0 }]);
  });
});
