import fc from 'fast-check';
import type { OrderFact, OrderFactLine } from '../../../src/shared/recommendation/order-fact.ts';
import type { StockedProduct, StockedShop } from '../../../src/shared/recommendation/stocked-shop.ts';

export const DAY_MS = 86_400_000;
export const NOW_MS = 1_790_000_000_000;

const sizes = ['S', 'M', 'L'];

/** Colourways of product p are 10p and 10p + 1. */
const lineArbitrary: fc.Arbitrary<OrderFactLine> = fc
  .record({
    productId: fc.integer({ min: 1, max: 8 }),
    shade: fc.integer({ min: 0, max: 1 }),
    sizeKey: fc.constantFrom(...sizes),
    quantity: fc.integer({ min: 1, max: 20 }),
    snapshotId: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ shade, ...line }) => ({ ...line, colourwayId: line.productId * 10 + shade }));

/** A shop's orders with different ids in arbitrary order of time. */
export const ordersArbitrary: fc.Arbitrary<OrderFact[]> = fc
  .array(
    fc.record({
      customerId: fc.option(fc.integer({ min: 1, max: 5 })),
      placedAtMs: fc.integer({ min: 0, max: 400 }).map((days) => NOW_MS - days * DAY_MS),
      lines: fc.array(lineArbitrary, { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 60 },
  )
  .map((orders) => orders.map((order, index) => ({ orderId: index + 1, ...order })));

/** Eight products in two colourways and three sizes with arbitrary stock, often none. */
export const shopArbitrary: fc.Arbitrary<StockedShop> = fc
  .array(fc.constantFrom(0, 0, 1, 5), { minLength: 48, maxLength: 48 })
  .map((stock) => ({
    products: Array.from({ length: 8 }, (_, index) => productWith(index + 1, stock.slice(index * 6, index * 6 + 6))),
    templates: templatesOf('a', 'b', 'c'),
    marginShares: new Map(),
  }));

/** A product of that id; the stock goes colourway by colourway, each S, M, L. */
export function productWith(id: number, stock: readonly number[], tags: readonly string[] = []): StockedProduct {
  const colourways = [
    { id: id * 10, name: 'Black', hex: '#1b1a18' },
    { id: id * 10 + 1, name: 'Sand', hex: '#d8c8a8' },
  ];
  const variants = colourways.flatMap((colourway, shade) =>
    sizes.map((sizeKey, size) => ({ colourwayId: colourway.id, sizeKey, stockOnHand: stock[shade * 3 + size] ?? 0 })),
  );
  const made = { kind: 'apparel', garmentKey: 'heavy-tee' } as const;
  return { id, name: `Tee ${id}`, ...made, tags, colourways, sizes: sizes.map((key) => ({ key, label: `size ${key}` })), variants };
}

export function templatesOf(...uids: string[]): StockedShop['templates'] {
  return uids.map((uid) => ({ uid, tags: [] }));
}

/** An order of one black M of each product. */
export function orderOf(orderId: number, customerId: number | null, daysAgo: number, productIds: readonly number[]): OrderFact {
  const lines = productIds.map((productId) => ({
    productId,
    colourwayId: productId * 10,
    sizeKey: 'M',
    quantity: 1,
    snapshotId: orderId * 100 + productId,
  }));
  return { orderId, customerId, placedAtMs: NOW_MS - daysAgo * DAY_MS, lines };
}
