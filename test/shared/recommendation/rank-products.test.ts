import { describe, expect, it } from 'vitest';
import { rankNextBasket } from '../../../src/shared/recommendation/rank-products.ts';
import { recommendationStateOf } from '../../../src/shared/recommendation/recommendation-state.ts';
import { NOW_MS, orderOf } from './history-arbitraries.ts';

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
