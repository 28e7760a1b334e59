import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOklab } from '../../../src/shared/design/oklab.ts';
import {
  isNearIdentical,
  itemLikeness,
  type ListItem,
  NEAR_IDENTICAL,
  nextVaried,
} from '../../../src/shared/recommendation/list-rules/diversify.ts';
import { inTrialOrder, placesToTry } from '../../../src/shared/recommendation/list-rules/explore.ts';
import { freshen, shownAgain, shownBefore } from '../../../src/shared/recommendation/list-rules/freshness.ts';
import { compareBoosted } from '../../../src/shared/recommendation/list-rules/boost-cost.ts';
import { MOST_BOOST, ownerBoosts } from '../../../src/shared/recommendation/list-rules/owner-boosts.ts';
import { seasonFit } from '../../../src/shared/recommendation/list-rules/season.ts';
import { firstWearable, wearableSizes } from '../../../src/shared/recommendation/list-rules/suitable.ts';
import type { SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import { countSales, createDailySales } from '../../../src/shared/recommendation/trending.ts';
import { contentProduct } from './content-products.ts';
import { DAY_MS, NOW_MS, orderOf, productWith } from './history-arbitraries.ts';

const kinds = ['apparel', 'apparel', 'apparel', 'apparel', 'bag', 'drinkware'];
const colours = ['#1d1d1f', '#cdb896', '#a83c3e', '#24489a'];
const item = (productId: number, score: number, colour = productId, templateUid: string | null = `t${productId}`): ListItem => ({
  productId,
  score,
  kind: kinds[productId - 1]!,
  garmentKey: kinds[productId - 1]!,
  colour: toOklab(colours[colour % colours.length]!),
  templateUid,
});
const itemsArbitrary = fc.array(
  fc
    .record({
      productId: fc.integer({ min: 1, max: 6 }),
      score: fc.double({ min: 0.01, max: 1, noNaN: true }),
      colour: fc.nat(3),
      templateUid: fc.constantFrom('a', 'b', null),
    })
    .map(({ productId, score, colour, templateUid }) => item(productId, score, colour, templateUid)),
  { maxLength: 20 },
);
const ids = (items: readonly { readonly productId: number }[]): number[] => items.map(({ productId }) => productId);

/** A list as a panel fills it. */
function varied(items: readonly ListItem[], limit: number, variety = 0.3): ListItem[] {
  const chosen: ListItem[] = [];
  let open = items;
  for (
    let next = nextVaried(open, { chosen, limit, variety });
    next && chosen.length < limit;
    next = nextVaried(open, { chosen, limit, variety })
  ) {
    const best = next;
    open = open.filter((each) => each !== best);
    if (!isNearIdentical(best, chosen)) chosen.push(best);
  }
  return chosen;
}

describe('variety', () => {
  it('shows no two near-identical items and keeps the best first', () => {
    fc.assert(
      fc.property(itemsArbitrary, fc.integer({ min: 1, max: 8 }), fc.constantFrom(0, 0.3), (items, limit, variety) => {
        const list = varied(items, limit, variety);
        expect(list.length).toBeLessThanOrEqual(limit);
        for (const [index, each] of list.entries())
          for (const other of list.slice(index + 1)) expect(itemLikeness(each, other)).toBeLessThan(NEAR_IDENTICAL);
        if (items.length > 0) expect(list[0]?.score).toBe(Math.max(...items.map(({ score }) => score)));
      }),
    );
  });

  it('gives half of the places to other kinds where there are any', () => {
    const tees = [1, 2, 3, 4].map((id) => item(id, 1 - id / 100));
    const list = ids(varied([...tees, item(5, 0.2), item(6, 0.1)], 4, 0));
    expect(list).toHaveLength(4);
    expect(list.slice(0, 2)).toEqual([1, 2]);
    expect(list).toEqual(expect.arrayContaining([5, 6]));
    expect(ids(varied(tees, 4, 0))).toEqual([1, 2, 3, 4]);
  });

  it('passes over a design that stands there in the same colour', () => {
    expect(ids(varied([item(1, 1, 0, 'a'), item(2, 0.99, 0, 'a'), item(3, 0.5, 2, 'b')], 3))).toEqual([1, 3]);
  });

  it('takes what looks unlike before what scores a little better', () => {
    const alike = [item(1, 1, 0, null), item(2, 0.9, 0, null), item(3, 0.85, 2, null)];
    expect(ids(varied(alike, 3))).toEqual([1, 3, 2]);
    expect(ids(varied(alike, 3, 0))).toEqual([1, 2, 3]);
  });
});

describe('trying out', () => {
  const pool = Array.from({ length: 30 }, (_, index) => index);

  it('is the same all day and another one the next day, and for another person', () => {
    const morning = NOW_MS - (NOW_MS % DAY_MS);
    const today = inTrialOrder(pool, 7, morning);
    expect(inTrialOrder(pool, 7, morning + DAY_MS - 1)).toEqual(today);
    expect(inTrialOrder(pool, 7, morning + DAY_MS)).not.toEqual(today);
    expect(inTrialOrder(pool, 8, morning)).not.toEqual(today);
    expect(today.toSorted((a, b) => a - b)).toEqual(pool);
  });

  it('takes no more than a fifth of the places', () => {
    expect([1, 4, 5, 9, 10, 12].map((limit) => placesToTry(limit))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('the owner’s boosts', () => {
  const many = (id: number, pieces: number) => productWith(id, [pieces, 0, 0, 0, 0, 0]);
  const sales = createDailySales();
  // Ten of product 1 and one of product 2 within 28 days.
  for (const day of Array.from({ length: 10 }, (_, index) => index)) countSales(sales, orderOf(day + 1, null, day, [1]), 1);
  countSales(sales, orderOf(20, null, 3, [2]), 1);
  const known = { sales, nowMs: NOW_MS };

  it('push what there is too much of, as it sells now, by the share of the others that it surpasses', () => {
    // They last as long as 2, 6 and 4 times what is sold; the last one is sold out.
    const products = [many(1, 20), many(2, 6), many(3, 4), many(4, 0)];
    const boosts = ownerBoosts(products, new Map(), known, { margin: 0.3, overstock: 0.2 });
    expect([...boosts]).toEqual([
      [2, { kind: 'overstock', share: 0.2 }],
      [3, { kind: 'overstock', share: 0.1 }],
    ]);
    // 56 days are not too much, whoever has less.
    expect(ownerBoosts([many(1, 20), many(2, 1)], new Map(), known, { margin: 0, overstock: 0.2 }).size).toBe(0);
  });

  it('push the margin by the share of the others that it surpasses, and never one whose cost is not known', () => {
    const products = [1, 2, 3, 4].map((id) => many(id, 1));
    const margins = new Map([
      [1, 0.4],
      [2, 0.6],
      [3, 0.8],
    ]);
    const boosts = ownerBoosts(products, margins, known, { margin: 0.1, overstock: 0 });
    expect([...boosts].map(([id, { kind }]) => [id, kind])).toEqual([
      [2, 'margin'],
      [3, 'margin'],
    ]);
    expect(boosts.get(2)?.share).toBeCloseTo(0.05, 12);
    expect(boosts.get(3)?.share).toBeCloseTo(0.1, 12);
  });

  it('never grow a score by more than a third in all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true }), (margin, overstock) => {
        const boosts = ownerBoosts(
          [many(1, 1), many(3, 99)],
          new Map([
            [1, 0.1],
            [3, 0.9],
          ]),
          known,
          { margin, overstock },
        );
        for (const { share } of boosts.values()) expect(share).toBeLessThanOrEqual(MOST_BOOST);
      }),
    );
  });

  it('say who was moved by how many places, and what the lists lose by it', () => {
    const list = (panel: SuggestionPanel['panel'], scores: readonly (readonly [number, number])[]): SuggestionPanel => ({
      panel,
      suggestions: scores.map(([productId, score]) => ({
        key: `${panel}:${productId}`,
        productId,
        colourwayId: 1,
        sizeKey: 'M',
        design: { kind: 'template', templateUid: 't' },
        score,
        reason: { id: 'reason.picked', params: {} },
        evidence: null,
      })),
    });
    const boosts = new Map([
      [3, { kind: 'overstock' as const, share: 0.3 }],
      [9, { kind: 'margin' as const, share: 0.1 }],
      [1, { kind: 'margin' as const, share: 0.1 }],
    ]);
    const before = [
      list('trending', [
        [1, 1],
        [2, 0.9],
        [3, 0.8],
      ]),
      list('goes-with', [
        [5, 1],
        [6, 1],
      ]),
    ];
    const after = [
      list('trending', [
        [3, 0.8],
        [1, 1],
        [9, 0.7],
      ]),
      list('goes-with', [
        [5, 1],
        [6, 1],
      ]),
    ];
    const { panels, cost } = compareBoosted(after, before, boosts);
    // 9 came in from behind the third place; 1 was pushed as well, but fell.
    expect(panels[0]?.suggestions.map(({ productId, boost }) => [productId, boost])).toEqual([
      [3, { kind: 'overstock', places: 2 }],
      [1, undefined],
      [9, { kind: 'margin', places: 1 }],
    ]);
    const looked = [1, 1 / Math.log2(3), 1 / 2];
    const hits = (scores: readonly number[]): number => scores.reduce((sum, score, index) => sum + score * looked[index]!, 0);
    expect(cost.places).toBe(3);
    expect(cost.lostShare).toBeCloseTo((1 - hits([0.8, 1, 0.7]) / hits([1, 0.9, 0.8])) / 2, 12);
    expect(compareBoosted(before, before, boosts).cost).toEqual({ places: 0, lostShare: 0 });
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

  it('counts the days on which it was shown, each once, and none of today until tomorrow', () => {
    const first = shownAgain(undefined, NOW_MS);
    expect(first).toEqual({ shown: 1, lastShownAtMs: NOW_MS });
    expect(shownAgain(first, NOW_MS + 1)).toBe(first);
    expect(shownBefore(first, NOW_MS)).toBeUndefined();
    expect(shownBefore(first, NOW_MS + DAY_MS)).toBe(first);
    const second = shownAgain(first, NOW_MS + 7 * DAY_MS);
    expect(second).toEqual({ shown: 1.5, lastShownAtMs: NOW_MS + 7 * DAY_MS });
    expect(shownBefore(second, NOW_MS + 7 * DAY_MS)?.shown).toBe(0.5);
  });

  it('was not shown again and again without an answer', () => {
    const items = [1, 2, 3].map((productId) => ({ productId, score: 1 }));
    const exposures = new Map([
      [1, { shown: 10, lastShownAtMs: NOW_MS }],
      [3, { shown: 10, lastShownAtMs: NOW_MS - 300 * DAY_MS }],
    ]);
    expect(freshen(items, exposures, NOW_MS).map(({ productId, score }) => [productId, Math.round(score * 100)])).toEqual([
      [1, 40],
      [2, 100],
      [3, 100],
    ]);
  });
});
