import { expect, it } from 'vitest';
import { confidenceWords } from '../../../src/shared/recommendation/confidence.ts';
import type { SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import { type SlotKey, slotKeys } from '../../../src/shared/recommendation/slot.ts';
import { type LivingShop, openLivingShop } from '../../builders/living-shop.ts';
import { expectTrue } from '../../builders/recount-reason.ts';
import { openSalesLedger } from '../../builders/sales-ledger.ts';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 18, 12);
/** The last product of the catalogue that is at hand where something is. */
const AT_HAND = 3;

/** Who is served: somebody without a name, and people with none, one, and most of the shop's orders. */
interface Served {
  readonly who: string;
  readonly id: number | null;
  /** The one size of tops that they wear; null of whom nothing is known. */
  readonly size: string | null;
}

/** A shop in its first days: a third of its variants is sold out, and it has had so many orders. */
function openYoungShop(orders: number): { readonly shop: LivingShop; readonly served: readonly Served[] } {
  const shop = openLivingShop();
  shop.setClock(NOW_MS - 40 * DAY_MS);
  shop.receive(60, (_, { id }) => id % 3 !== 0);
  const [none, once, regular] = ['No orders', 'One order', 'Most orders'].map((name) => shop.addCustomer(name, true)) as [
    number,
    number,
    number,
  ];
  const tops = shop.products.filter(({ kind }) => kind === 'apparel');
  const isThere = (id: number): boolean => id % 3 !== 0;
  shop.atOnce(() => {
    for (let number = 0; number < orders; number += 1) {
      shop.setClock(NOW_MS - 30 * DAY_MS + number * DAY_MS * 0.5);
      const customerId = number === 0 ? once : number % 2 === 1 ? regular : null;
      const lines = [number % tops.length, (number * 7 + 3) % tops.length].map((place) => {
        const product = tops[place]!;
        const variant = product.variants.find(({ sizeKey, id }) => sizeKey === (customerId === once ? 'L' : 'M') && isThere(id));
        return { product, colourwayId: variant!.colourwayId, sizeKey: variant!.sizeKey };
      });
      shop.order(customerId, lines);
    }
  });
  shop.setClock(NOW_MS);
  const served = [
    { who: 'nobody', id: null, size: null },
    { who: 'no orders', id: none, size: null },
    { who: 'one order', id: once, size: orders > 0 ? 'L' : null },
    { who: 'most orders', id: regular, size: orders > 1 ? 'M' : null },
  ];
  return { shop, served };
}

function panelsIn({ host, products }: LivingShop, slot: SlotKey, customerId: number | null): SuggestionPanel[] {
  const contextProductIds = slot === 'home' ? [] : [products[AT_HAND]!.id];
  return host.suggest({ customerId, contextProductIds, slot }).panels;
}

/** Where something is promised while anything is in stock; the others hide when nothing goes with what is at hand. */
const promising: ReadonlySet<SlotKey> = new Set(['home', 'product', 'order-confirmed']);

function expectSensible(shop: LivingShop, { who, id, size }: Served, slot: SlotKey): SuggestionPanel[] {
  const panels = panelsIn(shop, slot, id);
  const what = `${slot} for ${who}`;
  expect(
    panels.filter(({ suggestions }) => suggestions.length === 0),
    what,
  ).toEqual([]);
  if (promising.has(slot)) expect(panels.length, what).toBeGreaterThan(0);
  const all = panels.flatMap(({ suggestions }) => suggestions);
  expect(new Set(all.map(({ productId }) => productId)).size, what).toBe(all.length);
  for (const { productId, colourwayId, sizeKey, parts, design } of all) {
    const { variants } = shop.call('catalog.getProduct', { productId });
    const variant = variants.find((each) => each.colourwayId === colourwayId && each.sizeKey === sizeKey);
    expect(variant?.stockOnHand, what).toBeGreaterThan(0);
    if (slot !== 'home') expect(productId).not.toBe(shop.products[AT_HAND]!.id);
    if (size !== null && id !== null) {
      // What is cut otherwise is worn in another size, as the advice in the studio says.
      const fits = shop.advice['recommendation.suggestSize']({ customerId: id, productId, colourwayId })?.sizeKey;
      expect([size, 'one-size', fits], `${what}: ${productId}`).toContain(sizeKey);
    }
    if (parts !== undefined) expect([parts.length, design.kind]).toEqual([6, 'document']);
  }
  for (const { panel, basis } of panels) if (panel === 'new-for-you' && basis) expect(confidenceWords).toContain(basis.sure);
  return panels;
}

/** Never wrong about stock or size, and whatever it says is so. */
function expectTruth(shop: LivingShop, served: readonly Served[]): void {
  const ledger = openSalesLedger(shop.db);
  for (const whom of served) {
    for (const slot of slotKeys) {
      for (const { suggestions, basis } of expectSensible(shop, whom, slot)) {
        const about = { customerId: whom.id, nowMs: NOW_MS };
        if (basis) expectTrue(ledger, { ...about, reason: basis.reason, productId: 0, colourwayId: 0, sizeKey: null });
        for (const { reason, parts = [], design, ...each } of suggestions) {
          const document = design.kind === 'document' ? design.document : undefined;
          for (const stated of [reason, ...parts]) expectTrue(ledger, { ...about, ...each, reason: stated, document });
        }
      }
    }
  }
  ledger.close();
}

/** It says how sure it is of somebody whom it does not know, and is never surer than it may be. */
function expectModesty(shop: LivingShop, served: readonly Served[], orders: number): void {
  const basisOf = ({ id }: Served): string | undefined =>
    panelsIn(shop, 'home', id).find(({ panel }) => panel === 'new-for-you')?.basis?.sure;
  expect(basisOf(served[1]!)).toBe(orders < 50 ? 'guess' : 'likely');
  expect(panelsIn(shop, 'home', null).map(({ panel }) => panel)).toEqual(['trending']);
  const reasons = panelsIn(shop, 'home', null).flatMap(({ suggestions }) => suggestions.map(({ reason }) => reason.id));
  if (orders === 0) expect(new Set(reasons)).toEqual(new Set(['reason.new-shop']));
  else expect(reasons).not.toContain('reason.new-shop');
  for (const { id, size } of served.filter((each) => each.id !== null)) {
    const { id: productId, colourways } = shop.products[0]!;
    const advice = shop.advice['recommendation.suggestSize']({ customerId: id!, productId, colourwayId: colourways[0]!.id });
    if (size === null) expect(advice).toBeNull();
    else expect([size, null]).toContain(advice?.standsInFor ?? advice?.sizeKey ?? null);
  }
}

/** Once everything is sold out there is nothing at all, rather than empty rows. */
function expectNothingFromNothing(shop: LivingShop, served: readonly Served[]): void {
  shop.atOnce(() => {
    for (const { id: productId } of shop.products)
      for (const { id: variantId, stockOnHand } of shop.call('catalog.getProduct', { productId }).variants)
        if (stockOnHand > 0) shop.call('catalog.adjustStock', { variantId, quantity: -stockOnHand });
  });
  for (const { id } of served) for (const slot of slotKeys) expect(panelsIn(shop, slot, id)).toEqual([]);
}

it.each([0, 1, 5, 50])('a shop with %i orders is sensible in every place for everybody', { timeout: 180_000 }, (orders) => {
  const { shop, served } = openYoungShop(orders);
  expectTruth(shop, served);
  expectModesty(shop, served, orders);
  expectNothingFromNothing(shop, served);
});
