import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diversify, itemLikeness, type ListItem, NEAR_IDENTICAL } from '../../../src/shared/recommendation/list-rules/diversify.ts';
import { explore, MOST_EXPLORED } from '../../../src/shared/recommendation/list-rules/explore.ts';
import { freshen } from '../../../src/shared/recommendation/list-rules/freshness.ts';
import { applyOwnerRules, MOST_BOOST } from '../../../src/shared/recommendation/list-rules/owner-rules.ts';
import { pickInTurns } from '../../../src/shared/recommendation/list-rules/pick-in-turns.ts';
import { seasonFit } from '../../../src/shared/recommendation/list-rules/season.ts';
import { firstWearable, wearableSizes } from '../../../src/shared/recommendation/list-rules/suitable.ts';
import { contentProduct } from './content-products.ts';
import { DAY_MS, NOW_MS } from './history-arbitraries.ts';

const products = new Map(
  [1, 2, 3, 4, 5, 6].map((id) => [id, contentProduct(id, { kind: id <= 4 ? 'apparel' : id === 5 ? 'bag' : 'drinkware' })]),
);
const colours = ['#1d1d1f', '#cdb896', '#a83c3e', '#24489a'];
const item = (productId: number, score: number, colour = productId, templateUid: string | null = `t${productId}`): ListItem => ({
  productId,
  score,
  colourHex: colours[colour % colours.length]!,
  templateUid,
});
const itemsArbitrary = fc.array(
  fc.record({
    productId: fc.integer({ min: 1, max: 6 }),
    score: fc.double({ min: 0.01, max: 1, noNaN: true }),
    colourHex: fc.constantFrom(...colours),
    templateUid: fc.constantFrom('a', 'b', null),
  }),
  { maxLength: 20 },
);
const ids = (items: readonly { readonly productId: number }[]): number[] => items.map(({ productId }) => productId);

describe('variety', () => {
  it('shows no two near-identical items and keeps the best first', () => {
    fc.assert(
      fc.property(itemsArbitrary, fc.integer({ min: 1, max: 8 }), (items, limit) => {
        const list = diversify(items, products, limit);
        expect(list.length).toBeLessThanOrEqual(limit);
        for (const [index, each] of list.entries())
          for (const other of list.slice(index + 1)) expect(itemLikeness(each, other, products)).toBeLessThan(NEAR_IDENTICAL);
        if (items.length > 0) expect(list[0]?.score).toBe(Math.max(...items.map(({ score }) => score)));
        expect(diversify(items, products, limit)).toEqual(list);
      }),
    );
  });

  it('gives half of the places to other categories where there are any', () => {
    const tees = [1, 2, 3, 4].map((id) => item(id, 1 - id / 100));
    const list = ids(diversify([...tees, item(5, 0.2), item(6, 0.1)], products, 4));
    expect(list).toHaveLength(4);
    expect(list[0]).toBe(1);
    expect(list).toEqual(expect.arrayContaining([5, 6]));
    expect(diversify(tees, products, 4)).toHaveLength(4);
  });

  it('passes over a design that stands there in the same colour', () => {
    const list = diversify([item(1, 1, 0, 'a'), item(2, 0.99, 0, 'a'), item(3, 0.5, 2, 'b')], products, 3);
    expect(ids(list)).toEqual([1, 3]);
  });
});

describe('trying out', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8].map((productId) => ({ productId }));
  const pool = Array.from({ length: 30 }, (_, index) => ({ productId: 100 + index }));
  const query = { customerId: 7, nowMs: NOW_MS, share: 0.25 };

  it('is the same all day and another one the next day, and for another person', () => {
    const today = explore(list, pool, query);
    const morning = NOW_MS - (NOW_MS % DAY_MS);
    expect(explore(list, pool, { ...query, nowMs: morning })).toEqual(explore(list, pool, { ...query, nowMs: morning + DAY_MS - 1 }));
    const others = [1, 2, 3, 4].map((days) => explore(list, pool, { ...query, nowMs: NOW_MS + days * DAY_MS }).tried);
    expect(others.filter((tried) => tried.join() !== today.tried.join()).length).toBeGreaterThan(2);
    expect(explore(list, pool, { ...query, customerId: 8 }).tried).not.toEqual(today.tried);
  });

  it('takes the last places only, and never more than its share', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), fc.integer({ min: 0, max: 8 }), (share, length) => {
        const short = list.slice(0, length);
        const found = explore(short, pool, { ...query, share });
        expect(found.list).toHaveLength(length);
        expect(found.tried.length).toBeLessThanOrEqual(length * Math.min(MOST_EXPLORED, Math.max(0, share)));
        expect(found.list.slice(0, length - found.tried.length)).toEqual(short.slice(0, length - found.tried.length));
      }),
    );
    expect(explore(list, list, query).tried).toEqual([]);
  });
});

describe('the owner’s rules', () => {
  const items = [1, 2, 3, 4].map((productId) => ({ productId, score: 1 - productId / 10 }));
  const none = { pins: [], bans: new Set<number>(), boosts: new Map() };

  it('cost nothing when there are none', () => {
    const { list, cost } = applyOwnerRules(items, none, 3);
    expect(list.map((each) => each.item.productId)).toEqual([1, 2, 3]);
    expect(cost).toEqual({ places: 0, lostShare: 0 });
  });

  it('pin, ban and boost, and say what each did', () => {
    const boosts = new Map([[3, { kind: 'overstock' as const, share: 0.2 }]]);
    const { list, cost } = applyOwnerRules(items, { pins: [4], bans: new Set([1]), boosts }, 3);
    expect(list.map(({ item: { productId }, ...rule }) => ({ productId, ...rule }))).toEqual([
      { productId: 4, rankBefore: 4, pinned: true, boost: null },
      { productId: 3, rankBefore: 3, pinned: false, boost: 'overstock' },
      { productId: 2, rankBefore: 2, pinned: false, boost: null },
    ]);
    const looked = [1, 1 / Math.log2(3), 1 / 2];
    const expected = (scores: number[]): number => scores.reduce((sum, score, index) => sum + score * looked[index]!, 0);
    expect(cost.places).toBe(3 + 1);
    expect(cost.lostShare).toBeCloseTo(1 - expected([0.6, 0.7, 0.8]) / expected([0.9, 0.8, 0.7]), 12);
  });

  it('never let a boost beat what scores a third better', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (share) => {
        const boosts = new Map([[2, { kind: 'margin' as const, share }]]);
        const two = [
          { productId: 1, score: 1 },
          { productId: 2, score: 1 / (1 + MOST_BOOST) - 0.001 },
        ];
        expect(applyOwnerRules(two, { ...none, boosts }, 2).list[0]?.item.productId).toBe(1);
      }),
    );
  });
});

describe('what suits now', () => {
  const unknown = { kind: 'none', why: 'unknown', reason: { id: 'x', params: {} } } as const;
  const sized = {
    kind: 'size',
    sizeKey: 'M',
    standsInFor: null,
    confidence: 1,
    sure: 'sure',
    reason: { id: 'x', params: {} },
    orderIds: [],
    kept: null,
  } as const;
  const product = contentProduct(1, { soldOut: ['Black M', 'Black L'] });

  it('is in stock in the size that fits', () => {
    expect(wearableSizes(product, 10, unknown)).toEqual(['S', 'XL']);
    expect(wearableSizes(product, 10, sized)).toEqual([]);
    expect(wearableSizes(product, 11, sized)).toEqual(['M']);
    expect(wearableSizes(product, 11, { ...unknown, why: 'not-offered' })).toEqual([]);
    expect(firstWearable(product, [10, 11], () => sized, NOW_MS, 'north')).toMatchObject({ colourwayId: 11, sizeKey: 'M' });
    expect(firstWearable(product, [10], () => sized, NOW_MS, 'north')).toBeUndefined();
  });

  it('is in season, on either half of the world', () => {
    const on = (month: number, day: number): number => Date.UTC(2026, month - 1, day);
    expect(seasonFit(['team'], NOW_MS, 'north')).toEqual({ kind: 'any' });
    expect(seasonFit(['summer'], on(7, 1), 'north')).toEqual({ kind: 'in', word: 'summer' });
    expect(seasonFit(['summer'], on(7, 1), 'south')).toEqual({ kind: 'out', word: 'summer' });
    expect(seasonFit(['summer', 'winter'], on(1, 5), 'north')).toEqual({ kind: 'in', word: 'winter' });
    expect(seasonFit(['new-year'], on(1, 3), 'north').kind).toBe('in');
    expect(seasonFit(['christmas'], on(12, 25), 'south').kind).toBe('out');
    const summery = contentProduct(1, { tags: ['summer'] });
    expect(firstWearable(summery, [10], () => unknown, on(12, 1), 'north')).toBeUndefined();
  });

  it('was not shown again and again, and never what was refused', () => {
    const items = [1, 2, 3, 4].map((productId) => ({ productId, score: 1 }));
    const seen = { shown: 10, lastShownAtMs: NOW_MS, clicked: false, refused: false };
    const exposures = new Map([
      [1, seen],
      [2, { ...seen, clicked: true }],
      [3, { ...seen, refused: true, lastShownAtMs: 0 }],
      [4, { ...seen, lastShownAtMs: NOW_MS - 300 * DAY_MS }],
    ]);
    const fresh = freshen(items, exposures, NOW_MS);
    expect(ids(fresh)).toEqual([1, 2, 4]);
    expect(fresh.map(({ score }) => Math.round(score * 100))).toEqual([40, 100, 100]);
  });
});

describe('panels that choose in turns', () => {
  it('never show one product twice and share a small catalogue', () => {
    const all = [1, 2, 3].map((productId) => ({ productId }));
    expect(pickInTurns([all, all, all], 2).map((picked) => [...picked])).toEqual([[1], [2], [3]]);
    expect(pickInTurns([all, []], 5).map((picked) => picked.size)).toEqual([3, 0]);
  });
});
