import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OrderBook, orderBookOf } from '../../../src/shared/recommendation/order-book.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { ordersArbitrary } from './history-arbitraries.ts';

/** Some of before Tailorbird, and lines of which little is known. */
const mixedArbitrary: fc.Arbitrary<OrderFact[]> = fc.tuple(ordersArbitrary, fc.infiniteStream(fc.nat(3))).map(([orders, kinds]) =>
  orders.map((order) => {
    const kind = kinds.next().value ?? 0;
    const lines = order.lines.map((line) => (kind === 1 ? { ...line, colourwayId: null, sizeKey: null, snapshotId: null } : line));
    return { ...order, lines, orderId: kind < 2 ? -order.orderId : order.orderId };
  }),
);

const byTime = (a: OrderFact, b: OrderFact): number => a.placedAtMs - b.placedAtMs || a.orderId - b.orderId;

it('gives back what was put in, whole, by its id and by its customer, the oldest first', () => {
  fc.assert(
    fc.property(mixedArbitrary, fc.nat(60), (orders, first) => {
      const book = orderBookOf(orders.slice(0, first));
      for (const order of orders.slice(first)) book.add(order);
      expect(book.size).toBe(orders.length);
      for (const order of orders) expect(book.get(order.orderId)).toEqual(order);
      expect([...book].toSorted(byTime)).toEqual(orders.toSorted(byTime));
      for (const customerId of [1, 2, 3, 4, 5]) {
        const own = orders.filter((order) => order.customerId === customerId).toSorted(byTime);
        expect(book.histories.get(customerId)?.orders ?? []).toEqual(own);
        const times = new Map(own.flatMap(({ lines, placedAtMs }) => lines.map(({ productId }) => [productId, placedAtMs] as const)));
        expect(book.histories.get(customerId)?.lastOrderedAtMs ?? new Map()).toEqual(times);
      }
    }),
  );
});

it('is as if what was taken out had never been there', () => {
  fc.assert(
    fc.property(mixedArbitrary, fc.infiniteStream(fc.boolean()), (orders, isTakenOut) => {
      const book = new OrderBook();
      const kept: OrderFact[] = [];
      for (const order of orders) {
        book.add(order);
        if (isTakenOut.next().value) book.delete(order.orderId);
        else kept.push(order);
      }
      expect([...book]).toEqual([...orderBookOf(kept)]);
      expect([...book.histories]).toEqual([...orderBookOf(kept).histories]);
      expect(book.histories.size).toBe(orderBookOf(kept).histories.size);
      book.addAll(orders.filter(({ orderId }) => !book.has(orderId)));
      expect([...book]).toEqual([...orderBookOf(orders)]);
    }),
  );
});

it('knows the latest: by their numbers, then those of before by their time', () => {
  const orderOf = (orderId: number, placedAtMs: number): OrderFact => ({ orderId, customerId: null, placedAtMs, lines: [] });
  const book = orderBookOf([orderOf(-1, 30), orderOf(-2, 10), orderOf(-3, 20), orderOf(1, 100), orderOf(2, 50), orderOf(4, 60)]);
  const latest = (most: number): number[] => book.latest(most).map(({ orderId }) => orderId);
  expect(latest(2)).toEqual([4, 2]);
  expect(latest(5)).toEqual([4, 2, 1, -1, -3]);
  expect(latest(9)).toEqual([4, 2, 1, -1, -3, -2]);
});
