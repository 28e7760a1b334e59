import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContentScene, type ContentQuery } from '../../../src/shared/recommendation/content-scene.ts';
import type { ContentProduct } from '../../../src/shared/recommendation/content-product.ts';
import { confidenceWords } from '../../../src/shared/recommendation/confidence.ts';
import type { Suggestion, SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import { countLook, createLookCounts } from '../../../src/shared/recommendation/finished/look-counts.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { createRecommendationState, ingestOrder } from '../../../src/shared/recommendation/recommendation-state.ts';
import { panelsOf, type PanelKey } from '../../../src/shared/recommendation/slot.ts';
import { suggest } from '../../../src/shared/recommendation/suggest.ts';
import type { SuggestQuery } from '../../../src/shared/recommendation/suggest-scene.ts';
import { contentProduct, type ProductParts } from './content-products.ts';
import { contentTemplate, templateUid, wholeOf } from './content-templates.ts';
import { DAY_MS, NOW_MS, orderOf } from './history-arbitraries.ts';

const templates = [1, 2, 3, 4].map((number) => contentTemplate(number));
const wornBy = (customerId: number): string => ['S', 'M', 'L'][customerId % 3]!;

/** Eight products, one of them a bag, with the given stock variant by variant. */
function productsWith(stock: readonly number[]): ContentProduct[] {
  return Array.from({ length: 8 }, (_, index) => {
    const product = contentProduct(index + 1, { tags: index % 2 === 0 ? ['team'] : ['gift'] });
    return {
      ...product,
      variants: product.variants.map((variant, at) => ({ ...variant, stockOnHand: stock[(index * 8 + at) % stock.length] ?? 0 })),
    };
  });
}

/** What one asks with; everything else is as in a shop that knows content. */
type Asked = Partial<SuggestQuery> & Partial<Pick<ContentQuery, 'tastes' | 'touches' | 'neighbours'>>;

function panelsFor(orders: readonly OrderFact[], products: readonly ContentProduct[], asked: Asked = {}): SuggestionPanel[] {
  const { tastes = [], touches = [], neighbours = [], ...query } = asked;
  const state = createRecommendationState();
  const counts = createLookCounts();
  for (const order of orders) {
    ingestOrder(state, order);
    for (const { productId, colourwayId, snapshotId } of order.lines)
      countLook(counts, { ...order, productId, colourwayId: colourwayId ?? 0, templateUid: templateUid(((snapshotId ?? 0) % 4) + 1) }, 1);
  }
  const customerId = query.customerId ?? null;
  const shop = {
    products,
    templates,
    wholeTemplate: wholeOf(templates),
    counts,
    sales: state.sales,
    orderCount: orders.length,
    customerCount: state.histories.size,
    runsSmall: new Map(),
  };
  const own = customerId === null ? [] : orders.filter((order) => order.customerId === customerId);
  const contentScene = createContentScene(shop, {
    customerId,
    nowMs: query.nowMs ?? NOW_MS,
    hemisphere: 'north',
    words: new Map(),
    tastes,
    wearer: { orders: own, returns: [], measures: [] },
    touches,
    neighbours,
    barredIds: new Set([...(query.bannedProductIds ?? []), ...(query.refusedProductIds ?? [])]),
  });
  const whole: SuggestQuery = {
    customerId,
    contextProductIds: [],
    slot: { panels: panelsOf(4, 'new-for-you', 'finished', 'trending'), fallback: null },
    pinnedProductIds: [],
    bannedProductIds: [],
    nowMs: NOW_MS,
    ...query,
  };
  return suggest(state, { products, templates, marginShares: new Map() }, whole, { contentScene: () => contentScene }).panels;
}

function panel(panels: readonly SuggestionPanel[], key: PanelKey): readonly Suggestion[] {
  return panels.find((each) => each.panel === key)?.suggestions ?? [];
}

const stockArbitrary = fc.array(fc.constantFrom(0, 0, 1, 5), { minLength: 64, maxLength: 64 });
const shopSizes = [0, 1, 5, 50];

const pieceArbitrary = fc.record({ productId: fc.integer({ min: 1, max: 8 }), shade: fc.constantFrom(0, 1), snapshotId: fc.nat(9) });

/** So many orders of one or two pieces; everybody who left a name buys their own size. */
function historyArbitrary(size: number): fc.Arbitrary<OrderFact[]> {
  const order = fc.record({
    customerId: fc.option(fc.integer({ min: 1, max: 5 })),
    daysAgo: fc.integer({ min: 0, max: 200 }),
    pieces: fc.array(pieceArbitrary, { minLength: 1, maxLength: 2 }),
  });
  return fc.array(order, { minLength: size, maxLength: size }).map((orders) =>
    orders.map(({ customerId, daysAgo, pieces }, index) => ({
      orderId: index + 1,
      customerId,
      placedAtMs: NOW_MS - daysAgo * DAY_MS,
      lines: pieces.map(({ shade, ...piece }) => ({
        ...piece,
        colourwayId: piece.productId * 10 + shade,
        sizeKey: customerId === null ? 'XL' : wornBy(customerId),
        quantity: 1,
      })),
    })),
  );
}

describe('a shop’s first days', () => {
  it.each(shopSizes)(
    'with %i orders: in stock, worn by the customer, one panel each, never empty where promised, and says how sure',
    (size) => {
      fc.assert(
        fc.property(
          historyArbitrary(size),
          stockArbitrary,
          fc.option(fc.integer({ min: 1, max: 5 })),
          fc.boolean(),
          (orders, stock, customerId, hasTastes) => {
            const products = productsWith(stock);
            const panels = panelsFor(orders, products, { customerId, tastes: hasTastes ? ['team'] : [] });
            const own = orders.filter((order) => customerId !== null && order.customerId === customerId);
            const worn = own.length > 0 && customerId !== null ? wornBy(customerId) : null;
            const all = panels.flatMap(({ suggestions }) => suggestions);
            for (const { productId, colourwayId, sizeKey } of all) {
              const variant = products
                .find(({ id }) => id === productId)!
                .variants.find((each) => each.colourwayId === colourwayId && each.sizeKey === sizeKey);
              expect(variant?.stockOnHand).toBeGreaterThan(0);
              if (worn !== null) expect(sizeKey).toBe(worn);
            }
            expect(new Set(all.map(({ productId }) => productId)).size).toBe(all.length);
            const basis = panels.find((each) => each.panel === 'new-for-you')?.basis;
            if (basis !== undefined) expect(confidenceWords).toContain(basis.sure);
            if (size < 50) expect(basis?.sure).not.toBe('sure');
            const owned = new Set(own.flatMap(({ lines }) => lines.map(({ productId }) => productId)));
            const wearable = products.filter(({ variants }) =>
              variants.some((each) => each.stockOnHand > 0 && (worn === null || each.sizeKey === worn)),
            );
            expect(panel(panels, 'new-for-you').length > 0).toBe(wearable.some(({ id }) => !owned.has(id)));
            if (wearable.length >= 2) expect(panel(panels, 'finished').length).toBeGreaterThan(0);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('starts from the owner’s catalogue and climbs to what the customer touched', () => {
    const products = productsWith([5]);
    const first = (orders: readonly OrderFact[], asked: Asked = {}) => {
      const [found] = panelsFor(orders, products, { customerId: 1, ...asked });
      return { basis: found?.basis, suggestion: found?.suggestions[0] };
    };
    expect(first([])).toMatchObject({
      basis: { sure: 'guess', reason: { id: 'reason.rung-bestsellers' } },
      suggestion: { productId: 1, reason: { id: 'reason.new-shop' } },
    });
    expect(first([], { tastes: ['gift'] }).suggestion).toMatchObject({
      reason: { id: 'reason.finished-garment-taste', params: { word: 'gift' } },
    });
    const touches = [2, 4].map((productId) => ({ productId, colourwayId: null, weight: 1 }));
    expect(first([], { touches }).suggestion).toMatchObject({ reason: { id: 'reason.cold-word', params: { word: 'gift' } } });
    const neighbours = [{ productId: 7, score: 0.9, reason: { id: 'reason.goes-with', params: {} } }];
    const many = Array.from({ length: 60 }, (_, index) => orderOf(index + 1, index % 20, 300, [1]));
    expect(first(many, { neighbours })).toMatchObject({ basis: { sure: 'likely' }, suggestion: { productId: 7 } });
  });

  it('does as the owner says and never shows again what was refused', () => {
    const products = productsWith([5]);
    const slot = { panels: panelsOf(4, 'picked', 'new-for-you', 'finished', 'trending'), fallback: null };
    const panels = panelsFor([], products, { slot, pinnedProductIds: [6], bannedProductIds: [1], refusedProductIds: [2] });
    expect(panels[0]).toMatchObject({ panel: 'picked', suggestions: [{ productId: 6 }] });
    const all = panels.flatMap(({ suggestions }) => suggestions.map(({ productId }) => productId));
    expect(all.toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8]);
  });
});

describe('what every list goes by', () => {
  const kinds = ['apparel', 'apparel', 'apparel', 'apparel', 'apparel', 'apparel', 'bag', 'headwear'] as const;
  const colours = [{ Black: '#1d1d1f' }, { Sand: '#cdb896' }, { Red: '#a83c3e' }, { Blue: '#24489a' }];
  const shopOf = (parts: (index: number) => ProductParts = () => ({})): ContentProduct[] =>
    Array.from({ length: 16 }, (_, index) =>
      contentProduct(index + 1, { kind: kinds[index % 8]!, colours: colours[index % 4]!, ...parts(index) }),
    );
  const products = shopOf();
  const sold = products.flatMap(({ id }) => Array.from({ length: 40 - id }, (_, at) => orderOf(id * 100 + at, null, 5, [id])));
  const one = (panelKey: PanelKey, limit: number) => ({ slot: { panels: panelsOf(limit, panelKey), fallback: null } });
  const idsOf = (panels: readonly SuggestionPanel[]): number[] =>
    panels.flatMap(({ suggestions }) => suggestions.map(({ productId }) => productId));

  it('shows several kinds, and no two that look the same', () => {
    const panels = panelsFor(sold, products, one('trending', 4));
    expect(idsOf(panels)).toEqual([1, 2, 7, 8]);
    // The same colour and, as there is but one, the same design: as good as one.
    const twins = shopOf(() => ({ kind: 'apparel', colours: colours[0]! }));
    expect(idsOf(panelsFor(sold, twins, one('trending', 4)))).toHaveLength(templates.length);
    const alone = panelsFor(sold, twins, { slot: { panels: panelsOf(6, 'new-for-you', 'trending'), fallback: null }, customerId: 1 });
    const designs = alone.flatMap(({ suggestions }) => suggestions.map(({ design }) => JSON.stringify(design)));
    expect(new Set(designs).size).toBe(designs.length);
  });

  it('tries out a fifth at the end, the same all day for one person, and only where it suggests', () => {
    const trending = one('trending', 10);
    const day = (atMs: number, customerId: number): number[] => idsOf(panelsFor(sold, products, { ...trending, customerId, nowMs: atMs }));
    const panels = panelsFor(sold, products, trending);
    expect(panels[0]?.suggestions.map(({ isTried = false }) => isTried)).toEqual([...Array.from({ length: 8 }, () => false), true, true]);
    const morning = NOW_MS - (NOW_MS % DAY_MS);
    expect(day(morning, 3)).toEqual(day(morning + DAY_MS - 1, 3));
    const days = [1, 2, 3, 4, 5].map((later) =>
      day(morning + later * DAY_MS, 3)
        .slice(8)
        .join(),
    );
    expect(new Set(days).size).toBeGreaterThan(2);
    const own = Array.from({ length: 12 }, (_, index) => orderOf(9000 + index, 3, 9, [index + 1]));
    for (const panelKey of ['buy-again', 'picked', 'goes-with', 'finished'] as const) {
      const asked = { ...one(panelKey, 10), customerId: 3, pinnedProductIds: products.map(({ id }) => id) };
      expect(
        panelsFor([...sold, ...own], products, asked).flatMap(({ suggestions }) => suggestions.filter(({ isTried }) => isTried)),
      ).toEqual([]);
    }
  });

  it('is in season, unless the owner picked it or nothing else is left', () => {
    const summery = shopOf((index) => ({ tags: index < 8 ? ['summer'] : [] }));
    const winter = Date.UTC(2026, 11, 1);
    const asked = (panelKey: PanelKey) => ({ ...one(panelKey, 12), nowMs: winter, pinnedProductIds: [1] });
    expect(Math.min(...idsOf(panelsFor([], summery, asked('trending'))))).toBe(9);
    expect(idsOf(panelsFor([], summery, asked('picked')))).toEqual([1]);
    expect(idsOf(panelsFor([], summery.slice(0, 8), asked('trending'))).length).toBeGreaterThan(0);
    const july = panelsFor([], summery, { ...asked('trending'), nowMs: Date.UTC(2026, 6, 1) });
    expect(Math.min(...idsOf(july))).toBe(1);
  });

  it('gives way when it was shown in vain again and again, but not what somebody comes back for', () => {
    const exposures = new Map([[1, { shown: 12, lastShownAtMs: NOW_MS }]]);
    const own = [orderOf(9001, 3, 9, [1]), orderOf(9002, 3, 6, [1]), orderOf(9003, 3, 3, [2])];
    expect(idsOf(panelsFor(sold, products, one('trending', 4)))[0]).toBe(1);
    expect(idsOf(panelsFor(sold, products, { ...one('trending', 4), exposures }))).not.toContain(1);
    expect(idsOf(panelsFor([...sold, ...own], products, { ...one('buy-again', 4), customerId: 3, exposures }))[0]).toBe(1);
  });

  it('is plain bestsellers for whoever is held out', () => {
    const exposures = new Map([[1, { shown: 12, lastShownAtMs: NOW_MS }]]);
    const plain = panelsFor(sold, products, {
      ...one('trending', 10),
      isPlain: true,
      exposures,
      boostShares: { margin: 0.3, overstock: 0.3 },
    });
    expect(idsOf(plain)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
