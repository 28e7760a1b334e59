import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeContent } from '../../../src/shared/recommendation/content-panels.ts';
import type { ContentQuery, ContentShop } from '../../../src/shared/recommendation/content-scene.ts';
import type { ContentProduct } from '../../../src/shared/recommendation/content-product.ts';
import { confidenceWords } from '../../../src/shared/recommendation/confidence.ts';
import { countLook, createLookCounts } from '../../../src/shared/recommendation/finished/look-counts.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { countSales, createDailySales } from '../../../src/shared/recommendation/trending.ts';
import { contentProduct } from './content-products.ts';
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

function shopOf(orders: readonly OrderFact[], products: readonly ContentProduct[]): ContentShop {
  const sales = createDailySales();
  const counts = createLookCounts();
  for (const order of orders) {
    countSales(sales, order, 1);
    for (const { productId, colourwayId, snapshotId } of order.lines)
      countLook(counts, { ...order, productId, colourwayId: colourwayId ?? 0, templateUid: templateUid(((snapshotId ?? 0) % 4) + 1) }, 1);
  }
  const customers = new Set(orders.map(({ customerId }) => customerId));
  const wholeTemplate = wholeOf(templates);
  return {
    products,
    templates,
    wholeTemplate,
    counts,
    sales,
    orderCount: orders.length,
    customerCount: customers.size,
    runsSmall: new Map(),
  };
}

function queryFor(customerId: number | null, orders: readonly OrderFact[], parts: Partial<ContentQuery> = {}): ContentQuery {
  const own = customerId === null ? [] : orders.filter((order) => order.customerId === customerId);
  return {
    customerId,
    nowMs: NOW_MS,
    hemisphere: 'north',
    words: new Map(),
    tastes: [],
    wearer: { orders: own, returns: [], measures: [] },
    touches: [],
    neighbours: [],
    exposures: new Map(),
    rules: { pins: [], bans: new Set(), boosts: new Map() },
    exploreShare: 0.25,
    limitPerPanel: 4,
    ...parts,
  };
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
            const shop = shopOf(orders, products);
            const query = queryFor(customerId, orders, { tastes: hasTastes ? ['team'] : [] });
            const panels = composeContent(shop, query);
            const worn = query.wearer.orders.length > 0 && customerId !== null ? wornBy(customerId) : null;
            const all = [...panels.newForYou, ...panels.finished, ...panels.rising];

            for (const { productId, colourwayId, sizeKey, sure } of all) {
              const variants = products.find(({ id }) => id === productId)!.variants;
              const stocked = variants.filter((each) => each.colourwayId === colourwayId && each.stockOnHand > 0);
              expect(sizeKey).toBe(worn);
              expect(stocked.some((each) => worn === null || each.sizeKey === worn)).toBe(true);
              expect(confidenceWords).toContain(sure);
            }
            expect(new Set(all.map(({ productId }) => productId)).size).toBe(all.length);
            expect(confidenceWords).toContain(panels.ladder.sure);

            const owned = new Set(query.wearer.orders.flatMap(({ lines }) => lines.map(({ productId }) => productId)));
            const wearable = products.filter(({ variants }) =>
              variants.some((each) => each.stockOnHand > 0 && (worn === null || each.sizeKey === worn)),
            );
            const isNew = ({ id }: ContentProduct): boolean => !owned.has(id);
            expect(panels.newForYou.length > 0).toBe(wearable.some(isNew));
            if (wearable.length >= 2) expect(panels.finished.length).toBeGreaterThan(0);
            if (size < 50) expect(panels.ladder.sure).not.toBe('sure');
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('starts from the owner’s catalogue and climbs to what the customer touched', () => {
    const products = productsWith([5]);
    const rung = (orders: readonly OrderFact[], parts: Partial<ContentQuery> = {}) =>
      composeContent(shopOf(orders, products), queryFor(1, orders, parts));
    const empty = rung([]);
    expect(empty.ladder).toMatchObject({ rung: 'bestsellers', sure: 'guess' });
    expect(empty.newForYou[0]).toMatchObject({ productId: 1, reason: { id: 'reason.new-shop' } });
    expect(rung([], { tastes: ['gift'] }).newForYou[0]).toMatchObject({
      reason: { id: 'reason.finished-garment-taste', params: { word: 'gift' } },
    });
    const touches = [2, 4].map((productId) => ({ productId, colourwayId: null, weight: 1 }));
    expect(rung([], { touches }).newForYou[0]).toMatchObject({ reason: { id: 'reason.cold-word', params: { word: 'gift' } } });
    const neighbours = [{ productId: 7, score: 0.9, reason: { id: 'reason.goes-with', params: {} } }];
    const many = Array.from({ length: 60 }, (_, index) => orderOf(index + 1, index % 20, 300, [1]));
    expect(rung(many, { neighbours }).newForYou[0]).toMatchObject({ productId: 7, sure: 'likely' });
  });

  it('does as the owner says and never shows again what was refused', () => {
    const products = productsWith([5]);
    const shop = shopOf([], products);
    const refused = { shown: 1, lastShownAtMs: 0, clicked: false, refused: true };
    const rules = { pins: [6], bans: new Set([1]), boosts: new Map() };
    const panels = composeContent(shop, queryFor(null, [], { rules, exposures: new Map([[2, refused]]), exploreShare: 0 }));
    expect(panels.newForYou[0]).toMatchObject({ productId: 6, rule: { pinned: true } });
    const all = [...panels.newForYou, ...panels.finished, ...panels.rising].map(({ productId }) => productId);
    expect(all).not.toContain(1);
    expect(all).not.toContain(2);
    expect(panels.ruleCost.lostShare).toBeGreaterThan(0);
    expect(panels.ruleCost.places).toBeGreaterThan(0);
  });

  it('tries out a bounded share, the same all day', () => {
    const shop = shopOf([], productsWith([5]));
    const panels = composeContent(shop, queryFor(3, []));
    expect(panels.newForYou.filter(({ isTried }) => isTried).length).toBeLessThanOrEqual(1);
    expect(composeContent(shop, queryFor(3, [], { nowMs: NOW_MS + 1 })).newForYou).toEqual(panels.newForYou);
  });
});
