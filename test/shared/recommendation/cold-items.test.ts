import { describe, expect, it } from 'vitest';
import { rankColdItems } from '../../../src/shared/recommendation/cold-items.ts';
import { climbLadder } from '../../../src/shared/recommendation/ladder.ts';
import { contentProduct } from './content-products.ts';

const teal = { Teal: '#2f6f76' };
const rust = { Rust: '#a84f37' };
const touchedTee = contentProduct(1, { name: 'Runner', tags: ['running', 'everyday'], colours: teal, priceMinor: 2000 });
const other = contentProduct(9, { tags: ['everyday'], colours: rust });
const runningTeal = contentProduct(2, { tags: ['running'], colours: teal, priceMinor: 2100 });
const gift = contentProduct(3, { tags: ['gift'], colours: rust, priceMinor: 9000, kind: 'drinkware' });
const everyday = contentProduct(4, { tags: ['everyday'], colours: rust, priceMinor: 2000 });
const products = new Map([touchedTee, other, runningTeal, gift, everyday].map((each) => [each.id, each]));
const touches = [{ productId: 1, colourwayId: 10, weight: 2 }];

describe('items that nobody bought yet', () => {
  it('are found by rare tags, colours and price, with the product that they are like', () => {
    const ranked = rankColdItems(touches, [gift, everyday, runningTeal], products);
    expect(ranked.map(({ productId }) => productId)).toEqual([2, 4]);
    expect(ranked[0]).toMatchObject({ likeId: 1, reason: { id: 'reason.cold-word', params: { product: 'Runner', word: 'running' } } });
  });

  it('are not found when the contents are dealt out anew', () => {
    const dealt = [
      { ...runningTeal, tags: gift.tags, colourways: gift.colourways },
      { ...gift, tags: runningTeal.tags, colourways: runningTeal.colourways, kind: 'apparel' as const },
    ];
    const score = (items: Parameters<typeof rankColdItems>[1], id: number): number =>
      rankColdItems(touches, items, products).find(({ productId }) => productId === id)?.score ?? 0;
    expect(score(dealt, 2)).toBeLessThan(score([runningTeal], 2) / 2);
    expect(rankColdItems(touches, dealt, products)[0]?.productId).toBe(3);
  });

  it('are found by a shared motif, and not at all where nothing was touched', () => {
    const motifs = new Map([
      [1, ['sea']],
      [3, ['sea']],
    ]);
    const poster = contentProduct(3, { tags: [], colours: rust, priceMinor: 2000 });
    expect(rankColdItems(touches, [poster], products)).toEqual([]);
    expect(rankColdItems(touches, [poster], products, motifs)[0]?.reason.params).toMatchObject({ word: 'sea' });
    expect(rankColdItems([], [runningTeal], products)).toEqual([]);
  });
});

describe('the ladder', () => {
  const nothing = { shopOrders: 0, shopCustomers: 0, ownOrders: 0, touched: 0, hasTastes: false };
  const rung = (facts: Partial<typeof nothing>) => {
    const { rung: found, sure } = climbLadder({ ...nothing, ...facts });
    return [found, sure];
  };

  it('climbs with what is known and says how sure it is', () => {
    expect(rung({})).toEqual(['bestsellers', 'guess']);
    expect(rung({ shopOrders: 60 })).toEqual(['bestsellers', 'likely']);
    expect(rung({ shopOrders: 60, hasTastes: true })).toEqual(['tastes', 'guess']);
    expect(rung({ shopOrders: 60, hasTastes: true, touched: 2 })).toEqual(['touched', 'guess']);
    expect(rung({ shopOrders: 5, ownOrders: 3 })).toEqual(['touched', 'likely']);
    expect(rung({ shopOrders: 60, shopCustomers: 30, ownOrders: 2 })).toEqual(['neighbours', 'likely']);
    expect(rung({ shopOrders: 900, shopCustomers: 300, ownOrders: 9 })).toEqual(['neighbours', 'sure']);
    expect(climbLadder(nothing).reason).toEqual({ id: 'reason.rung-bestsellers', params: { shopOrders: 0, ownOrders: 0, touched: 0 } });
  });
});
