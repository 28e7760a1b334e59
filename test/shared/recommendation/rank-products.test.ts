import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { repeatCandidates, companionCandidates, trendingCandidates } from '../../../src/shared/recommendation/candidates.ts';
import { rankForCart, rankNew, rankNextBasket } from '../../../src/shared/recommendation/rank-products.ts';
import { createRecommendationState, ingestOrder, recommendationStateOf } from '../../../src/shared/recommendation/recommendation-state.ts';
import { NOW_MS, orderOf } from './history-arbitraries.ts';

/** A made-up shop: 400 orders of 40 customers over a year, of 30 products, the first of which sell most. */
function madeUpState() {
  const random = seededRandom(7);
  const state = createRecommendationState();
  const product = (): number => 1 + Math.floor(30 * random() ** 2);
  for (let order = 1; order <= 400; order += 1) {
    const products = new Set([product(), product(), product()]);
    ingestOrder(state, orderOf(order, 1 + Math.floor(40 * random()), Math.floor(365 * random()), [...products]));
  }
  return state;
}

const ids = (list: readonly { readonly productId: number }[]): number[] => list.slice(0, 8).map(({ productId }) => productId);

it('ranks as the lists that were measured: what places show beside it (variety, boosts, tries) does not reach here', () => {
  const state = madeUpState();
  const known = { state, taste: undefined };
  const shopper = { customerId: 7, history: state.histories.get(7), contextProductIds: [] };
  expect({
    again: ids(rankNextBasket(known, 7, NOW_MS, 8)),
    new: ids(rankNew(known, 7, NOW_MS, 8)),
    cart: ids(rankForCart(known, [1, 4], NOW_MS, 8)),
    repeats: ids(repeatCandidates(state, shopper)),
    companions: ids(companionCandidates(state, shopper)),
    trending: ids(trendingCandidates(state, shopper, NOW_MS)),
  }).toEqual({
    again: [1, 7, 2, 12, 3, 8, 27, 17],
    new: [4, 16, 9, 25],
    cart: [3, 2, 9, 11, 12, 6, 7, 5],
    repeats: [1, 7, 12, 2, 8, 3, 27, 17],
    companions: [5, 21, 29, 22],
    trending: [16, 4, 25, 9, 6, 1, 2, 24],
  });
});

describe('the next order', () => {
  it('begins with what somebody ordered last, however long they have been away, before what everybody buys now', () => {
    const others = Array.from({ length: 9 }, (_, index) => orderOf(10 + index, 10 + index, 3, [2]));
    const first = (daysAgo: number): number | undefined => {
      const state = recommendationStateOf([...others, orderOf(1, 1, daysAgo, [1])]);
      return rankNextBasket({ state, taste: undefined }, 1, NOW_MS, 5)[0]?.productId;
    };
    expect([first(5), first(500)]).toEqual([1, 1]);
  });
});
