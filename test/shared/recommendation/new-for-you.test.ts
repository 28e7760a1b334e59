import { describe, expect, it } from 'vitest';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { type Knowledge, rankForCart, rankNew, rankNextBasket } from '../../../src/shared/recommendation/rank-products.ts';
import { createRecommendationState, ingestOrder } from '../../../src/shared/recommendation/recommendation-state.ts';
import { suggest } from '../../../src/shared/recommendation/suggest.ts';
import { trainTaste } from '../../../src/shared/recommendation/taste-training.ts';
import { topProducts } from '../../../src/shared/recommendation/top-products.ts';
import { plainSlot } from '../../builders/plain-slot.ts';
import { NOW_MS, orderOf, productWith, templatesOf } from './history-arbitraries.ts';

/** Two tastes: products 1 to 4 and 5 to 8, each customer with three of the four; product 9 sells best, to everybody. */
const orders: OrderFact[] = Array.from({ length: 80 }, (_, index) => {
  const first = index % 2 === 0 ? 1 : 5;
  const products = [0, 1, 2, 3].filter((place) => place !== (index >> 1) % 4).map((place) => first + place);
  return orderOf(index + 1, index + 1, 10 + (index % 40), [...products, 9]);
});

function knowledgeOf(all: readonly OrderFact[], trained: boolean): Knowledge {
  const state = createRecommendationState();
  for (const order of all) ingestOrder(state, order);
  const purchases = [...state.histories].flatMap(([customerId, history]) =>
    [...history.lastOrderedAtMs].map(([productId, lastAtMs]) => ({ customerId, productId, lastAtMs })),
  );
  return { state, taste: trained ? trainTaste(purchases, { nowMs: NOW_MS }) : undefined };
}

const mine = orderOf(500, 500, 3, [1, 2, 9]);

describe.each([
  ['by the trained taste', true],
  ['by the counts, before anything is trained', false],
])('new for you, %s', (_, trained) => {
  it('finds the rest of the taste that a customer shows, and nothing that they have', () => {
    const known = knowledgeOf([...orders, mine], trained);
    const ranked = rankNew(known, 500, NOW_MS, 9).map(({ productId }) => productId);
    expect(new Set(ranked.slice(0, 2))).toEqual(new Set([3, 4]));
    expect(ranked).not.toEqual(expect.arrayContaining([1]));
    expect(ranked).not.toEqual(expect.arrayContaining([9]));
  });

  it('finds nothing of it once the tastes are shuffled', () => {
    // Every customer now has products from both, so nothing tells 3 and 4 from 5 to 8.
    const shuffled = orders.map((order, index) =>
      orderOf(order.orderId, order.customerId, 10, [1 + (index % 8), 1 + ((index * 3 + 1) % 8), 9]),
    );
    const known = knowledgeOf([...shuffled, mine], trained);
    const scores = new Map(rankNew(known, 500, NOW_MS, 9).map(({ productId, score }) => [productId, score]));
    const of = (...ids: number[]): number => ids.reduce((sum, id) => sum + (scores.get(id) ?? 0), 0) / ids.length;
    expect(of(3, 4)).toBeLessThan(2 * of(5, 6, 7, 8));
  });

  it('says how many who have the same came to have it', () => {
    const { state, taste } = knowledgeOf([...orders, mine], trained);
    const shop = {
      products: Array.from({ length: 9 }, (_each, index) => productWith(index + 1, [9, 9, 9, 9, 9, 9])),
      templates: templatesOf('a', 'b', 'c', 'd', 'e'),
      marginShares: new Map<number, number>(),
    };
    const { panels } = suggest(
      state,
      shop,
      { customerId: 500, contextProductIds: [], slot: plainSlot(2), pinnedProductIds: [], bannedProductIds: [], nowMs: NOW_MS },
      { taste },
    );
    const found = panels.flatMap(({ suggestions }) => suggestions).find(({ reason }) => reason.id === 'reason.new-for-you');
    // 20 of each taste have a given pair of its four products; 30 others have one, and the customer is one of its owners.
    expect(found?.reason.params).toMatchObject({ together: 20, owners: 31 });
  });
});

describe('the next basket', () => {
  it('holds what somebody keeps ordering before what they had once, and fills up with taste and bestsellers', () => {
    const again = [orderOf(501, 500, 40, [2]), orderOf(502, 500, 20, [2])];
    const ranked = rankNextBasket(knowledgeOf([...orders, mine, ...again], true), 500, NOW_MS, 9).map(({ productId }) => productId);
    expect(ranked[0]).toBe(2);
    expect(ranked.indexOf(3)).toBeLessThan(ranked.indexOf(5));
    expect(new Set(ranked).size).toBe(9);
  });

  it('of a stranger is what sells', () => {
    expect(rankNextBasket(knowledgeOf(orders, true), 999, NOW_MS, 1)).toEqual([expect.objectContaining({ productId: 9 })]);
  });
});

describe('a cart', () => {
  it('is completed from what goes with it, then from what sells, never from itself', () => {
    const ranked = rankForCart(knowledgeOf(orders, false), [1, 2], NOW_MS, 9).map(({ productId }) => productId);
    expect(ranked).not.toEqual(expect.arrayContaining([1]));
    expect(new Set(ranked.slice(0, 3))).toEqual(new Set([3, 4, 9]));
    expect(ranked).toHaveLength(7);
  });
});

describe('the top of a ranking', () => {
  it('is what a full sort gives, with equals by hash and not by id', () => {
    const scores = Float64Array.from({ length: 300 }, (_, id) => (id * 7919) % 13);
    const sorted = topProducts(scores, 300, 5, () => false);
    expect(topProducts(scores, 20, 5, () => false)).toEqual(sorted.slice(0, 20));
    const equals = sorted.filter(({ score }) => score === 12).map(({ productId }) => productId);
    expect(equals).not.toEqual(equals.toSorted((a, b) => a - b));
    expect(sorted.every(({ score }) => score > 0)).toBe(true);
  });
});
