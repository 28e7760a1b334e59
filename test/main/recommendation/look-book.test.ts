import { expect, it } from 'vitest';
import { createLookBook } from '../../../src/main/recommendation/look-book.ts';
import { orderBookOf } from '../../../src/shared/recommendation/order-book.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';

const orderOf = (orderId: number, customerId = 1): OrderFact => ({
  orderId,
  customerId,
  placedAtMs: orderId,
  lines: [{ productId: 1, colourwayId: 10, sizeKey: 'M', quantity: 1, snapshotId: orderId + 100 }],
});
const historyOf = (...orders: readonly OrderFact[]) => orderBookOf(orders);

/** A book that notes which snapshots it reads, each of which began with template t1, t2 or t3. */
function bookReading(most?: number) {
  const reads: number[][] = [];
  const book = createLookBook((ids) => {
    reads.push([...ids]);
    return ids.map((snapshotId) => ({ snapshotId, templateUid: `t${(snapshotId % 3) + 1}` }));
  }, most);
  return { book, reads };
}

it('reads of a further order only its own design, and counts only it', () => {
  const { book, reads } = bookReading();
  const orders = historyOf(...[1, 2, 3].map((id) => orderOf(id)));
  expect(book.counts(orders, []).total).toBe(3);
  expect(reads).toEqual([[103, 102, 101]]);
  book.add(orderOf(4));
  expect(reads.slice(1)).toEqual([[104]]);
  expect(book.counts(orders, [])).toMatchObject({ total: 4, latest: 0 });
  book.add(orderOf(4));
  expect(book.counts(orders, []).total).toBe(4);
  expect(reads).toHaveLength(2);
  book.remove(orderOf(4));
  expect(book.counts(orders, []).total).toBe(3);
});

it('reads nothing before it is asked for, and many designs a part at a time', () => {
  const { book, reads } = bookReading();
  book.add(orderOf(1));
  book.remove(orderOf(1));
  expect(reads).toEqual([]);
  book.counts(historyOf(...Array.from({ length: 1200 }, (_, index) => orderOf(index + 1))), []);
  expect(reads.map(({ length }) => length)).toEqual([500, 500, 200]);
});

it('counts of a long history the latest orders only, says so, and of whom it is for all', () => {
  const { book, reads } = bookReading(3);
  const own = [orderOf(1, 7), orderOf(9, 7)];
  const orders = historyOf(...own, ...[5, 6, 7, 8].map((id) => orderOf(id)));
  const counts = book.counts(orders, own);
  expect(counts).toMatchObject({ total: 3, latest: 3 });
  expect(reads).toEqual([[109, 108, 107], [101]]);
  expect(counts.byCustomer.get(7)?.map(({ orderId }) => orderId)).toEqual([1, 9]);
  book.add(orderOf(10));
  expect(book.counts(orders, [])).toMatchObject({ total: 4, latest: 4 });
  // One that was not counted takes nothing with it.
  book.remove(orderOf(1, 7));
  expect(book.counts(orders, [])).toMatchObject({ total: 4, latest: 4 });
});
