import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { poissonTail } from '../../../src/shared/recommendation/poisson-tail.ts';
import { findSoldSets } from '../../../src/shared/recommendation/sold-sets.ts';

function ordersOf(baskets: readonly (readonly number[])[]): OrderFact[] {
  return baskets.map((basket, at) => ({
    orderId: at + 1,
    customerId: null,
    placedAtMs: at,
    lines: basket.map((productId) => ({ productId, colourwayId: null, sizeKey: null, quantity: 1, snapshotId: null })),
  }));
}

/** Orders of one to four of twenty products, some far more popular than others; in one of twelve, 18 and 19 stand together. */
function plantedOrders(seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: 900 }, (_, at) => {
    const size = 1 + Math.floor(random() * 3);
    const drawn = Array.from({ length: size }, () => Math.floor(random() ** 2 * 18));
    return [...new Set(at % 12 === 0 ? [...drawn, 18, 19] : [...drawn, ...(random() < 0.1 ? [18] : []), ...(random() < 0.1 ? [19] : [])])];
  });
}

/** The same products and the same numbers of products in an order, dealt anew: nothing goes with anything. */
function shuffled(baskets: readonly (readonly number[])[], seed: number): number[][] {
  const random = seededRandom(seed);
  const all = baskets.flat();
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  let from = 0;
  return baskets.map(({ length }) => all.slice(from, (from += length)));
}

describe('sets that are sold together', () => {
  it('are found where they were planted, and not among orders that were shuffled', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const baskets = plantedOrders(seed);
      const { sets, orderCount, orderWithSeveralCount } = findSoldSets(ordersOf(baskets), 10);
      expect(sets.map(({ productIds }) => productIds)).toEqual([[18, 19]]);
      expect(sets[0]?.orders).toBe(baskets.filter((basket) => basket.includes(18) && basket.includes(19)).length);
      expect([orderCount, orderWithSeveralCount]).toEqual([900, baskets.filter(({ length }) => length > 1).length]);
      expect(findSoldSets(ordersOf(shuffled(baskets, seed)), 10).sets).toEqual([]);
    }
  });

  it('stand in at least so many orders, a product counting once in each', () => {
    const baskets = [...Array.from({ length: 9 }, () => [1, 2, 2, 1]), ...Array.from({ length: 90 }, () => [3])];
    expect(findSoldSets(ordersOf(baskets), 9).sets).toEqual([{ productIds: [1, 2], orders: 9 }]);
    expect(findSoldSets(ordersOf(baskets), 10).sets).toEqual([]);
    expect(findSoldSets([], 3)).toEqual({ sets: [], orderCount: 0, orderWithSeveralCount: 0, isLimited: false });
  });

  it('are looked for in the latest 20,000 orders only', () => {
    const old = Array.from({ length: 500 }, () => [1, 2]);
    const { sets, orderCount, isLimited } = findSoldSets(ordersOf([...old, ...Array.from({ length: 20_000 }, () => [3])]), 10);
    expect({ sets, orderCount, isLimited }).toEqual({ sets: [], orderCount: 20_000, isLimited: true });
  });
});

it('Poisson’s tail is that of the tables', () => {
  expect(poissonTail(5, 1)).toBeCloseTo(0.003_659_846_827_343_713, 14);
  expect(poissonTail(1, 2)).toBeCloseTo(1 - Math.exp(-2), 14);
  expect(poissonTail(3, 3)).toBeCloseTo(0.576_809_918_873_156, 13);
  expect([poissonTail(0, 5), poissonTail(4, 0), poissonTail(2_000, 1)]).toEqual([1, 0, 0]);
});
