import { describe, expect, it } from 'vitest';
import { openLogShop } from '../../bench/recommendation/log-shop.ts';
import { timesOf } from '../../bench/recommendation/measures.ts';
import { measureList, pairedDifference } from '../../src/shared/recommendation/evaluation/list-measures.ts';
import { casesOf } from '../../bench/recommendation/cases.ts';
import { createRecommender } from '../../src/main/recommendation/recommender.ts';
import type { LoggedOrder } from '../../src/shared/orders/order-log.ts';

const DAY_MS = 86_400_000;

function order(invoice: string, customer: string | null, day: number, skus: readonly string[]): LoggedOrder {
  return { invoice, customer, placedAtMs: day * DAY_MS, lines: skus.map((sku) => ({ sku, quantity: 2, unitPriceMinor: 990 })) };
}

describe('what the bench measures of a list', () => {
  it('is recall, nDCG and hits against the whole truth', () => {
    const measured = measureList('A', [5, 1, 9], new Set([1, 2]));
    expect(measured).toMatchObject({ recall10: 0.5, recall20: 0.5, hit10: 1 });
    expect(measured.ndcg10).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 12);
    expect(measureList('A', [5], new Set([1]))).toMatchObject({ recall10: 0, ndcg10: 0, hit10: 0 });
    const late = [...Array.from({ length: 10 }, (_, index) => index), 99];
    expect(measureList('A', late, new Set([99]))).toMatchObject({ recall10: 0, recall20: 1, ndcg10: 0, hit10: 0 });
  });

  it('is compared by customer: the cases of one person do not count as many', () => {
    const one = (customer: string, ndcg10: number) => ({ customer, recall10: 0, recall20: 0, ndcg10, hit10: 0 });
    const ours = [one('A', 0.5), one('A', 0.5), one('B', 0.1), one('C', 0.3)];
    const theirs = ours.map((each) => one(each.customer, each.customer === 'A' ? 0.3 : each.ndcg10));
    const { difference, low, high } = pairedDifference(ours, theirs, 'ndcg10');
    expect(difference).toBeCloseTo(0.1, 12);
    // The sums of the customers' deviations are 0.2, −0.1 and −0.1.
    expect(high - difference).toBeCloseTo((1.96 * Math.sqrt((0.06 * 3) / 2)) / 4, 12);
    expect(low).toBeCloseTo(2 * difference - high, 12);
    expect(timesOf([])).toEqual({ p50: 0, p99: 0 });
  });
});

describe('a log in the bench', () => {
  it('goes through the app’s import, database and recommender, and asks about what came after', () => {
    const shop = openLogShop();
    try {
      shop.importLog([order('1', 'A', 1, ['mug', 'tee']), order('2', null, 2, ['tee', 'tee'])]);
      shop.importLog([order('3', 'A', 3, ['mug'])]);
      const db = shop.openReadable();
      const recommender = createRecommender(db);
      recommender.refresh();
      const { state } = recommender.knowledge();
      const [mug, tee] = ['mug', 'tee'].map((sku) => shop.productIds.get(sku)!);
      expect(state.pairs.orderCount).toBe(3);
      expect([...state.histories.values()].map(({ orderCounts }) => [...orderCounts])).toEqual([
        [
          [mug, 2],
          [tee, 1],
        ],
      ]);
      expect(state.sales.total.get(tee!)).toBe(6);
      const future = [order('4', 'A', 5, ['tee', 'cap']), order('5', 'A', 6, ['mug']), order('6', 'B', 6, ['mug', 'tee'])];
      const [again, ...others] = casesOf('again', shop, state, future);
      // The first order of a known customer; the cap was never sold and counts as missed.
      expect(others).toEqual([]);
      expect(again?.truth).toEqual(new Set([tee, -1]));
      expect(casesOf('new', shop, state, future)).toEqual([]);
      const carts = casesOf('cart', shop, state, future);
      expect(carts.map(({ cart, truth }) => [...cart, ...truth].toSorted())).toEqual([[mug, tee].toSorted()]);
      db.close();
    } finally {
      shop.close();
    }
  });
});
