import { expect, test } from 'vitest';
import { tasteFactsQuery, tasteFactsReader } from '../../../src/main/recommendation/taste-facts.ts';
import { tastesOf } from '../../../src/shared/recommendation/taste-facts.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';
import { openShop, type OpenShop } from '../../builders/open-shop.ts';

function addCustomer(shop: OpenShop, agrees: boolean): number {
  const { id } = shop.call('customers.add', { name: 'Ada', email: null, phone: null });
  if (agrees) shop.call('customers.setConsent', { customerId: id, purpose: 'suggestions', given: true });
  return id;
}

function answerThreeTaps(shop: OpenShop, customerId: number): void {
  const [product] = shop.call('catalog.listProducts', {});
  const about = { customerId, productId: product!.id, templateUid: null } as const;
  shop.call('interactions.record', { ...about, kind: 'liked' });
  const detail = { answer: 'colour', colorHex: product!.colourways[1]!.hex };
  shop.call('interactions.record', { ...about, kind: 'answered', detail });
}

test('three taps become tastes and touches of who agreed, and nothing of who did not', () => {
  const shop = openShop();
  const [ada, bo] = [addCustomer(shop, true), addCustomer(shop, false)];
  for (const who of [ada, bo]) answerThreeTaps(shop, who);
  const products = shop.call('catalog.listProducts', {});
  const read = tasteFactsReader(shop.db);
  const known = tastesOf(read(ada), { products, templates: [] });
  expect(known.tastes).toEqual(products[0]!.tags.slice(0, 6));
  expect(known.touches).toEqual([
    { productId: products[0]!.id, colourwayId: null, weight: 2 },
    { productId: products[0]!.id, colourwayId: products[0]!.colourways[1]!.id, weight: 1 },
  ]);
  expect(read(bo)).toEqual([]);
  shop.call('customers.setConsent', { customerId: ada, purpose: 'suggestions', given: false });
  expect(read(ada)).toEqual([]);
});

test('a refusal that was taken back leaves nothing; forgetting a product leaves the others', () => {
  const shop = openShop();
  const customerId = addCustomer(shop, true);
  const [one, two] = shop.call('catalog.listProducts', {});
  const about = (productId: number) => ({ customerId, productId, templateUid: null });
  const { keptId: interactionId } = shop.call('interactions.record', { ...about(one!.id), kind: 'dismissed-suggestion' });
  shop.call('interactions.record', { ...about(two!.id), kind: 'answered', detail: { answer: 'has-it' } });
  shop.call('interactions.record', { ...about(two!.id), kind: 'viewed-product' });
  const known = () => tastesOf(tasteFactsReader(shop.db)(customerId), { products: [], templates: [] });
  expect([[...known().refused], [...known().has]]).toEqual([[one!.id], [two!.id]]);

  expect(shop.call('interactions.forget', { customerId, interactionId, productId: null })).toEqual({ forgotten: 1 });
  expect([...known().refused]).toEqual([]);
  const kept = (productId: number | null) => shop.call('interactions.listKept', { customerId, productId, beforeId: null, limit: 9 }).total;
  expect([kept(null), kept(one!.id), kept(two!.id)]).toEqual([2, 0, 2]);
  shop.call('interactions.record', { ...about(one!.id), kind: 'viewed-product' });
  expect(shop.call('interactions.forget', { customerId, interactionId: null, productId: two!.id })).toEqual({ forgotten: 2 });
  expect([kept(null), kept(one!.id)]).toEqual([1, 1]);
});

test('of somebody who did not agree there is no row to take back', () => {
  const shop = openShop();
  const customerId = addCustomer(shop, false);
  const refusal = { kind: 'dismissed-suggestion', customerId, productId: 1, templateUid: null } as const;
  expect(shop.call('interactions.record', refusal)).toEqual({ keptId: null });
});

test('reads only the facts of one customer', () => {
  const plan = emptyShopDatabase().prepare(`EXPLAIN QUERY PLAN ${tasteFactsQuery}`).all({ customerId: 1, limit: 5 });
  expect((plan[0] as { detail: string }).detail).toBe('SEARCH i USING INDEX interactions_by_customer (customer_id=?)');
  expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
});
