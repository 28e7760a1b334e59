import { expect, test } from 'vitest';
import { heavyTee } from '../../../src/shared/garments/wardrobe/heavy-tee.ts';
import { heavyTeePrintAreas } from '../../../src/shared/garments/wardrobe/heavy-tee-print-areas.ts';
import { findBlueprint } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { tank } from '../../../src/shared/garments/wardrobe/tank.ts';
import { ownGarmentsRepository } from '../../../src/main/own-garments/repository.ts';
import type { OwnGarment } from '../../../src/shared/garments/own/own-garment.ts';
import { openShop } from '../../builders/open-shop.ts';

test('the starter catalogue has ten tees and products of other kinds, each as its garment is made, without stock', () => {
  const products = openShop().call('catalog.listProducts', {});
  expect(products.filter(({ garmentKey }) => garmentKey === 'heavy-tee')).toHaveLength(10);
  expect(new Set(products.map(({ kind }) => kind))).toEqual(new Set(['apparel', 'bag', 'headwear', 'drinkware']));
  for (const product of products) {
    const garment = findBlueprint(product.garmentKey)!;
    expect(product).toMatchObject({ kind: garment.kind, stockOnHand: 0 });
    expect(product.sizes.map(({ key, widthMm, heightMm }) => ({ key, widthMm, heightMm }))).toEqual(
      garment.sizeKeys.map((key) => ({ key, ...garment.measuresOf(key) })),
    );
    expect(product.variants).toHaveLength(product.colourways.length * product.sizes.length);
    expect(product.fromPriceMinor).toBe(Math.min(...product.variants.map((variant) => variant.priceMinor)));
    for (const { key } of product.sizes)
      expect(product.printAreas.filter(({ sizeKey }) => sizeKey === key)).toMatchObject(garment.printAreasOf(key));
  }
});

test('the tee costs more in its largest size, a product of one size does not; small prints cost less', () => {
  const products = openShop().call('catalog.listProducts', {});
  const prices = (name: string): number[] => [
    ...new Set(products.find((each) => each.name === name)!.variants.map((each) => each.priceMinor)),
  ];
  expect(prices('Foundry Heavyweight Tee')).toEqual([1990, 2190]);
  expect(prices('Kettle Stoneware Mug')).toEqual([1390]);
  const areas = products.flatMap(({ printAreas }) => printAreas);
  expect(
    new Set(areas.filter(({ key, heightMm }) => /sleeve|side/.test(key) && heightMm < 100).map((area) => area.printPriceMinor)),
  ).toEqual(new Set([450]));
  for (const product of products.filter(({ garmentKey }) => garmentKey === 'heavy-tee')) {
    expect(product.sizes.map((size) => size.key)).toEqual(heavyTee.sizeKeys);
    expect(product.printAreas.find((area) => area.key === 'front' && area.sizeKey === 'L')).toMatchObject(heavyTeePrintAreas.L.front);
  }
});

test('stock goes up and down by facts, never below nothing', () => {
  const shop = openShop();
  expect(shop.call('catalog.adjustStock', { variantId: 1, quantity: 5 })).toEqual({ variantId: 1, stockOnHand: 5 });
  expect(shop.call('catalog.adjustStock', { variantId: 1, quantity: -2 })).toEqual({ variantId: 1, stockOnHand: 3 });
  expect(shop.call('catalog.adjustStock', { variantId: 1, quantity: 0 })).toEqual({ variantId: 1, stockOnHand: 3 });
  expect(() => shop.call('catalog.adjustStock', { variantId: 1, quantity: -4 })).toThrow('order.invalid-quantity');
  expect(shop.count('stock_movements')).toBe(2);
  expect(shop.call('catalog.getProduct', { productId: 1 })).toMatchObject({ stockOnHand: 3 });
  expect(shop.events.at(-1)).toEqual({ name: 'catalog.stockChanged', payload: { variantIds: [1] } });
});

test.each([
  ['catalog.getProduct', { productId: 99 }],
  ['catalog.adjustStock', { variantId: 9999, quantity: 1 }],
  ['customers.get', { customerId: 99 }],
  ['orders.get', { orderId: 99 }],
  ['orders.setStatus', { orderId: 99, status: 'ready' }],
  ['design.getDesign', { designId: 99 }],
  ['design.restoreDesign', { designId: 99 }],
  ['interactions.record', { kind: 'viewed-product', customerId: 99, productId: null, templateUid: null }],
] as const)('%s refuses what is not there', (name, input) => {
  expect(() => openShop().call(name, input)).toThrow('record.not-found');
});

test('a product on a garment of the merchant’s own has its sizes and print areas, a price in every size, and stock by facts', () => {
  const shop = openShop();
  const garment: OwnGarment = {
    uid: '01932d40-7a00-7000-8000-00000000000f',
    name: 'Club Tank',
    source: 'measures',
    baseKey: 'tank',
    kind: 'apparel',
    sizes: ['M', 'L'].map((key) => ({ key, widthMm: 520, heightMm: 728, printAreas: [...tank.printAreasOf(key)] })),
    createdAtMs: 1,
  };
  ownGarmentsRepository(shop.db).insert(garment);
  expect(shop.call('garments.listOwn', {})).toEqual([garment]);
  const before = shop.call('catalog.listProducts', {}).length;
  const input = { garmentUid: garment.uid, name: 'Club Tank', description: 'For summer', priceMinor: 1790, printPriceMinor: 650, stock: 4 };
  const colourways = [
    { name: 'White', hex: '#ffffff' },
    { name: 'Navy', hex: '#1f2a44' },
  ];
  const product = shop.call('catalog.addProduct', { ...input, colourways });
  expect(product).toMatchObject({ garmentKey: `own-${garment.uid}`, kind: 'apparel', fromPriceMinor: 1790, stockOnHand: 16 });
  expect(product.sizes.map(({ key, widthMm }) => [key, widthMm])).toEqual([
    ['M', 520],
    ['L', 520],
  ]);
  expect(product.variants).toHaveLength(4);
  expect(product.printAreas).toHaveLength(garment.sizes.reduce((sum, size) => sum + size.printAreas.length, 0));
  expect(shop.count('stock_movements')).toBe(4);
  expect(shop.call('catalog.listProducts', {})).toHaveLength(before + 1);
  expect(() => shop.call('catalog.addProduct', { ...input, colourways, garmentUid: '01932d40-7a00-7000-8000-0000000000aa' })).toThrow(
    'record.not-found',
  );
  expect(shop.call('catalog.listProducts', {})).toHaveLength(before + 1);
});
