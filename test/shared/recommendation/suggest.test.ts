import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommendationContract, type SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { createRecommendationState, ingestOrder, retractOrder } from '../../../src/shared/recommendation/recommendation-state.ts';
import type { StockedShop } from '../../../src/shared/recommendation/stocked-shop.ts';
import { panelKeys, panelsOf, slotSchema, type Slot } from '../../../src/shared/recommendation/slot.ts';
import { suggest } from '../../../src/shared/recommendation/suggest.ts';
import type { SuggestQuery } from '../../../src/shared/recommendation/suggest-scene.ts';
import { plainSlot } from '../../builders/plain-slot.ts';
import { DAY_MS, NOW_MS, orderOf, ordersArbitrary, productWith, shopArbitrary, templatesOf } from './history-arbitraries.ts';

const anyone: SuggestQuery = {
  customerId: null,
  contextProductIds: [],
  slot: plainSlot(4),
  pinnedProductIds: [],
  bannedProductIds: [],
  nowMs: NOW_MS,
};
const fullShop: StockedShop = {
  products: Array.from({ length: 8 }, (_, index) => productWith(index + 1, [9, 9, 9, 9, 9, 9])),
  templates: templatesOf('a', 'b'),
  marginShares: new Map(),
};

function panelsFor(orders: readonly OrderFact[], query: Partial<SuggestQuery>, shop = fullShop): SuggestionPanel[] {
  const state = createRecommendationState();
  for (const order of orders) ingestOrder(state, order);
  return suggest(state, shop, { ...anyone, ...query }).panels;
}

function panel(panels: readonly SuggestionPanel[], key: SuggestionPanel['panel']): SuggestionPanel['suggestions'] {
  return panels.find((candidate) => candidate.panel === key)?.suggestions ?? [];
}

const slotArbitrary: fc.Arbitrary<Slot> = fc.record({
  panels: fc
    .shuffledSubarray([...panelKeys])
    .chain((keys) => fc.tuple(...keys.map((panel) => fc.record({ panel: fc.constant(panel), limit: fc.integer({ min: 1, max: 6 }) })))),
  fallback: fc.option(fc.constantFrom(...panelKeys)),
});

const queryArbitrary: fc.Arbitrary<SuggestQuery> = fc.record({
  customerId: fc.option(fc.integer({ min: 1, max: 5 })),
  contextProductIds: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
  slot: slotArbitrary,
  pinnedProductIds: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  bannedProductIds: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
  nowMs: fc.constant(NOW_MS),
});

describe('suggestions', () => {
  it('are in stock, in one panel only, not at hand, within the limit, best first, and fit the contract', () => {
    fc.assert(
      fc.property(ordersArbitrary, shopArbitrary, queryArbitrary, (orders, shop, query) => {
        const panels = panelsFor(orders, query, shop);
        const all = panels.flatMap(({ suggestions }) => suggestions);
        const stocked = (suggestion: (typeof all)[number]): boolean =>
          shop.products.some((product) =>
            product.variants.some(
              (variant) =>
                product.id === suggestion.productId &&
                variant.colourwayId === suggestion.colourwayId &&
                variant.sizeKey === suggestion.sizeKey &&
                variant.stockOnHand > 0,
            ),
          );
        expect(all.filter((suggestion) => !stocked(suggestion))).toEqual([]);
        expect(new Set(all.map(({ productId }) => productId)).size).toBe(all.length);
        expect(all.filter(({ productId }) => query.contextProductIds.includes(productId))).toEqual([]);
        expect(all.filter(({ productId }) => query.bannedProductIds.includes(productId))).toEqual([]);
        expect(slotSchema.safeParse(query.slot).success).toBe(true);
        // All of one garment: a template in a colour is one look.
        const suggested = panels
          .filter(({ panel: key }) => key !== 'picked' && key !== 'buy-again')
          .flatMap(({ suggestions }) => suggestions);
        const looks = suggested.map(({ design, colourwayId }) => `${JSON.stringify(design)} ${colourwayId % 10}`);
        expect(new Set(looks).size).toBe(looks.length);
        for (const { panel: key, suggestions } of panels) {
          const limit = query.slot.panels.find((wanted) => wanted.panel === key)?.limit ?? 12;
          expect(suggestions.length).toBeGreaterThan(0);
          expect(suggestions.length).toBeLessThanOrEqual(limit);
          expect(suggestions).toEqual(suggestions.toSorted((a, b) => b.score - a.score));
        }
      }),
    );
  });

  it('answer with what the contract allows', () => {
    const uid = '0190a0b0-0000-7000-8000-000000000001';
    const panels = panelsFor([orderOf(1, 1, 9, [1])], { customerId: 1 }, { ...fullShop, templates: templatesOf(uid) });
    const answer = { panels, orderCount: 1, asOfMs: NOW_MS, isHeldOut: false, boostCost: null };
    expect(recommendationContract.calls.suggest.output.parse(answer)).toEqual(answer);
  });

  it('show a customer their own product again with their last design and the figures', () => {
    const orders = [orderOf(1, 1, 90, [3]), orderOf(2, 1, 30, [3]), orderOf(3, 2, 20, [4])];
    expect(panel(panelsFor(orders, { customerId: 1 }), 'buy-again')[0]).toMatchObject({
      key: 'buy-again:3',
      productId: 3,
      colourwayId: 30,
      sizeKey: 'M',
      design: { kind: 'snapshot', snapshotId: 203 },
      reason: {
        id: 'reason.buy-again',
        params: { orders: 2, lastOrderedAtMs: NOW_MS - 30 * DAY_MS, colour: 'Black', size: 'size M' },
      },
    });
  });

  it('say so when the usual colour is sold out and another stands in', () => {
    const shop = { ...fullShop, products: [productWith(3, [0, 0, 0, 1, 1, 1])] };
    expect(panel(panelsFor([orderOf(1, 1, 90, [3])], { customerId: 1 }, shop), 'buy-again')[0]).toMatchObject({
      colourwayId: 31,
      reason: { id: 'reason.buy-again-stand-in', params: { colour: 'Black', size: 'size M', otherColour: 'Sand', otherSize: 'size M' } },
    });
  });

  it('complete what is at hand, or the last order when nothing is', () => {
    const pairs = [...Array.from({ length: 6 }, (_, index) => orderOf(10 + index, null, 200, [1, 2])), orderOf(20, null, 200, [3])];
    const reason = { id: 'reason.goes-with', params: { product: 'Tee 1', together: 6, orders: 6 } };
    expect(panel(panelsFor(pairs, { contextProductIds: [1] }), 'goes-with')[0]).toMatchObject({ productId: 2, reason });
    const mine = orderOf(1, 1, 5, [1]);
    expect(panel(panelsFor([...pairs, mine], { customerId: 1 }), 'goes-with')[0]).toMatchObject({
      productId: 2,
      reason: { params: { together: 6, orders: 7 } },
    });
    expect(panel(panelsFor(pairs, {}), 'goes-with')).toEqual([]);
  });

  it('show a stranger what sells, and then what nobody has bought yet', () => {
    const trending = panel(panelsFor([orderOf(1, 1, 2, [5]), orderOf(2, 2, 60, [6])], {}), 'trending');
    expect(trending.map(({ productId, reason }) => [productId, reason.id])).toEqual([
      [5, 'reason.trending'],
      [6, 'reason.trending'],
      [1, 'reason.new-product'],
      [2, 'reason.new-product'],
    ]);
    expect(trending[1]?.reason.params).toEqual({ pieces: 1, days: 90 });
  });

  it('show a new shop’s catalogue in the owner’s order and say that it is new', () => {
    const panels = panelsFor([], { customerId: 1 });
    expect(panels.map((candidate) => candidate.panel)).toEqual(['trending']);
    expect(panel(panels, 'trending').map(({ productId, reason }) => [productId, reason.id])).toEqual(
      [1, 2, 3, 4].map((id) => [id, 'reason.new-shop']),
    );
  });

  it('call nothing a companion that is ordered without the product at hand just as often', () => {
    const orders = [
      ...Array.from({ length: 10 }, (_, index) => orderOf(10 + index, null, 200, [1, 2])),
      ...Array.from({ length: 30 }, (_, index) => orderOf(30 + index, null, 200, [1])),
      ...Array.from({ length: 60 }, (_, index) => orderOf(70 + index, null, 200, [2])),
    ];
    expect(panel(panelsFor(orders, { contextProductIds: [1] }), 'goes-with')).toEqual([]);
    expect(panel(panelsFor(orders.slice(0, 40), { contextProductIds: [2] }), 'goes-with')).toEqual([]);
    expect(panel(panelsFor([...orders.slice(0, 40), ...orders.slice(-1)], { contextProductIds: [2] }), 'goes-with')).toEqual([]);
  });

  it('do not push on a customer again what people buy once and for all', () => {
    const once = Array.from({ length: 80 }, (_, index) => orderOf(100 + index, 100 + index, 3, [1]));
    const mine = orderOf(1, 1, 3, [1]);
    const all = panelsFor([...once, mine], { customerId: 1 }).flatMap(({ suggestions }) => suggestions);
    expect(all.map(({ productId }) => productId)).not.toContain(1);
  });

  it('go back to what they were when an order is cancelled', () => {
    const orders = [orderOf(1, 1, 90, [3]), orderOf(2, 2, 30, [3, 4])];
    const state = createRecommendationState();
    for (const order of orders) ingestOrder(state, order);
    const before = suggest(state, fullShop, { ...anyone, customerId: 1 });
    ingestOrder(state, orderOf(3, 1, 0, [3, 5]));
    expect(suggest(state, fullShop, { ...anyone, customerId: 1 })).not.toEqual(before);
    retractOrder(state, 3);
    expect(suggest(state, fullShop, { ...anyone, customerId: 1 })).toEqual(before);
  });

  it('begin with what the owner picked, in that order, as far as it can be had', () => {
    const slot: Slot = { panels: panelsOf(2, 'picked', 'trending'), fallback: null };
    const panels = panelsFor([orderOf(1, 1, 3, [1])], { slot, pinnedProductIds: [7, 99, 3, 5], bannedProductIds: [3] });
    expect(panel(panels, 'picked').map(({ productId }) => productId)).toEqual([7, 5]);
    expect(panels[0]?.panel).toBe('picked');
  });

  it('fall back to another question only when the place would stay empty', () => {
    const slot: Slot = { panels: panelsOf(3, 'buy-again'), fallback: 'trending' };
    const orders = [orderOf(1, 1, 9, [1]), orderOf(2, 1, 3, [1])];
    expect(panelsFor(orders, { slot, customerId: 1 }).map((each) => each.panel)).toEqual(['buy-again']);
    expect(panelsFor(orders, { slot }).map((each) => each.panel)).toEqual(['trending']);
    expect(panelsFor(orders, { slot: { ...slot, fallback: null } })).toEqual([]);
  });
});
