import { expect, test } from 'vitest';
import { EMPTY_PICTURE_HASH } from '../../../src/shared/design/empty-picture.ts';
import type { Cart, CartLine } from '../../../src/shared/orders/order.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import { documentOf } from '../../builders/designs.ts';
import { openShop, type OpenShop } from '../../builders/open-shop.ts';
import { makeImage } from '../../shared/design/sample-documents.ts';

function lineOf(shop: OpenShop, key: string): CartLine {
  const product = shop.call('catalog.getProduct', { productId: 1 });
  const design = { designKey: 'banner', designId: null, designName: 'Banner', document: documentOf(product) };
  return { key, ...design, productId: 1, variantId: product.variants[0]!.id, quantity: 1 };
}

const keysOf = (cart: Cart): string[] => cart.lines.map(({ key }) => key);

test('lines go behind those that are there, and whom the basket is for stays when nobody is named', () => {
  const shop = openShop();
  const ada = shop.call('customers.add', { name: 'Ada', email: null, phone: null }).id;
  shop.call('orders.addToCart', { customerId: ada, lines: [lineOf(shop, 'a')] });
  const cart = shop.call('orders.addToCart', { customerId: null, lines: [lineOf(shop, 'b'), lineOf(shop, 'c')] });
  expect(keysOf(cart)).toEqual(['a', 'b', 'c']);
  expect(cart.customerId).toBe(ada);
  expect(shop.call('orders.getCart', {})).toEqual(cart);
});

test('more lines than a basket holds are refused with the limit, and it stays as it was', () => {
  const shop = openShop();
  const line = lineOf(shop, 'a');
  const most = Array.from({ length: 500 }, (_, place) => ({ ...line, key: String(place) }));
  shop.call('orders.saveCart', { customerId: null, lines: most });
  expect(() => shop.call('orders.addToCart', { customerId: null, lines: [line] })).toThrow(new AppError('order.full', { limit: 500 }));
  expect(keysOf(shop.call('orders.getCart', {}))).toHaveLength(500);
});

test('a design that still waits for a picture is refused by its name, and the basket stays as it was', () => {
  const shop = openShop();
  const line = lineOf(shop, 'a');
  const photo = makeImage({ name: 'photo', assetHash: EMPTY_PICTURE_HASH });
  const waiting = { ...line, document: { ...line.document, areas: { front: { layers: [photo] } } } };
  const refusal = new AppError('design.picture-empty', { name: 'photo' });
  expect(() => shop.call('orders.addToCart', { customerId: null, lines: [waiting] })).toThrow(refusal);
  expect(keysOf(shop.call('orders.getCart', {}))).toEqual([]);
});

test('a basket follows the customer; an empty one stays for nobody', () => {
  const shop = openShop();
  const ada = shop.call('customers.add', { name: 'Ada', email: null, phone: null }).id;
  expect(shop.call('orders.setCartCustomer', { customerId: ada })).toEqual({ customerId: null, lines: [] });
  shop.call('orders.addToCart', { customerId: null, lines: [lineOf(shop, 'a')] });
  expect(shop.call('orders.setCartCustomer', { customerId: ada }).customerId).toBe(ada);
  expect(shop.call('orders.getCart', {})).toMatchObject({ customerId: ada, lines: [{ key: 'a' }] });
});
