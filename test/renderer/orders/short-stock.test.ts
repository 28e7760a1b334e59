import { expect, test } from 'vitest';
import { findShortVariants } from '../../../src/renderer/orders/short-stock.ts';
import { priceCart } from '../../../src/shared/orders/price-cart.ts';
import { sampleTee, teeLine } from './sample-tee.ts';

const shortOf = (quantities: [number, number][]): ReturnType<typeof findShortVariants> => {
  const cart = { customerId: null, lines: quantities.map(([variantId, quantity], index) => teeLine(String(index), variantId, quantity)) };
  return findShortVariants(cart, priceCart(cart, [sampleTee], { currency: 'EUR', taxRateBasisPoints: 1900 }));
};

test('the stock may be used up', () => {
  expect(
    shortOf([
      [100, 5],
      [101, 5],
    ]),
  ).toEqual([]);
});

test('lines of one variant count together', () => {
  expect(
    shortOf([
      [100, 3],
      [101, 1],
      [100, 3],
    ]),
  ).toEqual([{ variantId: 100, wanted: 6, stockOnHand: 5 }]);
});
