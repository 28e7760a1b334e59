import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrequentSets, rulesOf } from '../../../src/shared/recommendation/frequent-sets.ts';

function groceries(): number[][] {
  const file = join(import.meta.dirname, '../../fixtures/purchases/groceries.csv.gz');
  const ids = new Map<string, number>();
  const idOf = (name: string): number => ids.get(name) ?? ids.set(name, ids.size + 1).size;
  const lines = gunzipSync(readFileSync(file)).toString().split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split(',').map((name) => idOf(name.trim())));
}

describe('frequent sets', () => {
  it.each([
    [0.006, 0.25, 463],
    [0.001, 0.8, 410],
    [0.001, 0.5, 5668],
  ])('give the known rules of Groceries at support %d and confidence %d', (support, confidence, count) => {
    const baskets = groceries();
    const sets = findFrequentSets(baskets, { leastOrders: Math.ceil(support * baskets.length), mostProducts: 10 });
    expect(baskets).toHaveLength(9835);
    expect(rulesOf(sets, baskets.length, confidence)).toHaveLength(count);
  });

  it('are those that a plain count of every set finds', () => {
    const basket = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(basket, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), (baskets, leastOrders) => {
        const expected = Array.from({ length: 63 }, (_, bits) => [1, 2, 3, 4, 5, 6].filter((id) => ((bits + 1) >> (id - 1)) & 1))
          .filter((set) => set.length <= 3)
          .map((productIds) => ({ productIds, orders: baskets.filter((each) => productIds.every((id) => each.includes(id))).length }))
          .filter(({ orders }) => orders >= leastOrders);
        const byKey = (sets: typeof expected): unknown[] =>
          sets.map(({ productIds, orders }) => `${productIds.join(' ')}: ${orders}`).toSorted();
        expect(
          byKey(findFrequentSets(baskets, { leastOrders, mostProducts: 3 }).map((set) => ({ ...set, productIds: [...set.productIds] }))),
        ).toEqual(byKey(expected));
      }),
    );
  });

  it('say how much likelier the right side is', () => {
    const baskets = [[1, 2], [1, 2], [1], [3]];
    const sets = findFrequentSets(baskets, { leastOrders: 1, mostProducts: 2 });
    expect(rulesOf(sets, 4, 0.6)).toEqual([
      { from: [2], to: 1, orders: 2, confidence: 1, lift: 4 / 3 },
      { from: [1], to: 2, orders: 2, confidence: 2 / 3, lift: 4 / 3 },
    ]);
  });
});
