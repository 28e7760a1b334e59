import { expect, test } from 'vitest';
import { EMPTY_PICTURE_HASH } from '../../../src/shared/design/empty-picture.ts';
import type { Cart } from '../../../src/shared/orders/order.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import { documentOf, squareLayer } from '../../builders/designs.ts';
import { openShop, steadySource, type OpenShop } from '../../builders/open-shop.ts';
import { makeImage } from '../../shared/design/sample-documents.ts';

const newUid = steadySource(1).newUid;

/** A basket of the first product: the named quantities of its first variants. */
function basket(shop: OpenShop, quantities: readonly number[], customerId: number | null = null): Cart {
  const product = shop.call('catalog.getProduct', { productId: 1 });
  const lines = quantities.map((quantity, index) => ({
    key: String(index),
    designKey: 'banner',
    designId: null,
    designName: 'Banner',
    productId: 1,
    variantId: product.variants[index]?.id ?? 0,
    quantity,
    document: documentOf(product),
  }));
  return { customerId, lines };
}

function stock(shop: OpenShop, variantId: number): number {
  return Number(shop.db.prepare('SELECT on_hand FROM stock_levels WHERE variant_id = ?').pluck().get(variantId));
}

function receive(shop: OpenShop, quantity: number): void {
  for (const variantId of [1, 2, 3]) shop.call('catalog.adjustStock', { variantId, quantity });
}

/** The same design with a hundred layers, which needs pages that a full disk does not have. */
function longDocument(document: DesignDocument): DesignDocument {
  return { ...document, areas: { front: { layers: Array.from({ length: 100 }, (_, index) => squareLayer(`square${index}`)) } } };
}

const facts = ['orders', 'order_lines', 'stock_movements', 'interaction_counts', 'design_snapshots', 'order_states'];
const counts = (shop: OpenShop): number[] => facts.map(shop.count);

test('an order takes the stock, empties the basket, tells of itself and shows in the history', () => {
  const shop = openShop();
  receive(shop, 10);
  const customer = shop.call('customers.add', { name: 'Ada', email: null, phone: null });
  shop.call('customers.setConsent', { customerId: customer.id, purpose: 'suggestions', given: true });
  const cart = basket(shop, [3, 2], customer.id);
  shop.call('orders.saveCart', cart);
  shop.events.length = 0;
  const order = shop.call('orders.confirm', { requestUid: newUid(), cart });

  expect(order).toMatchObject({ number: 'S1-000001', status: 'placed', customerName: 'Ada', totalMinor: 5 * (1990 + 950) });
  expect(order.includedTaxMinor).toBe(Math.round((order.totalMinor * 1900) / 11_900));
  expect(order.lines.map((line) => line.quantity)).toEqual([3, 2]);
  expect([stock(shop, 1), stock(shop, 2), stock(shop, 3)]).toEqual([7, 8, 10]);
  expect(shop.call('orders.getCart', {})).toEqual({ customerId: null, lines: [] });
  expect(shop.count('interactions')).toBe(2);
  expect(shop.call('customers.get', { customerId: customer.id })).toMatchObject({ orderCount: 1, lastOrderedAtMs: order.placedAtMs });
  expect(shop.call('orders.list', { customerId: customer.id, statuses: null, limit: 5 })).toEqual([order]);
  expect(shop.events.map(({ name }) => name)).toEqual(['orders.orderSaved', 'catalog.stockChanged']);
});

test('an order of a design that still waits for a picture is refused, and writes nothing', () => {
  const shop = openShop();
  receive(shop, 10);
  const { lines, ...cart } = basket(shop, [1]);
  const areas = { front: { layers: [makeImage({ name: 'Photo', assetHash: EMPTY_PICTURE_HASH })] } };
  const waiting = lines.map((line) => ({ ...line, document: { ...line.document, areas } }));
  const before = counts(shop);
  const confirm = (): unknown => shop.call('orders.confirm', { requestUid: newUid(), cart: { ...cart, lines: waiting } });
  expect(confirm).toThrow(new AppError('design.picture-empty', { name: 'Photo' }));
  expect(counts(shop)).toEqual(before);
  expect(stock(shop, 1)).toBe(10);
});

test('the same request again gives the same order and writes nothing', () => {
  const shop = openShop();
  receive(shop, 10);
  const cart = basket(shop, [3]);
  const requestUid = newUid();
  const order = shop.call('orders.confirm', { requestUid, cart });
  const before = counts(shop);
  expect(shop.call('orders.confirm', { requestUid, cart })).toEqual(order);
  expect(counts(shop)).toEqual(before);
  expect(shop.call('orders.confirm', { requestUid: newUid(), cart }).number).toBe('S1-000002');
});

test('one design in several sizes is kept once', () => {
  const shop = openShop();
  receive(shop, 10);
  const order = shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [1, 1, 1]) });
  expect(new Set(order.lines.map((line) => line.snapshotId)).size).toBe(1);
  expect(shop.call('design.getSnapshot', { snapshotId: order.lines[0]?.snapshotId ?? 0 }).name).toBe('Banner');
});

test('more than is in stock is refused with what there is, all lines of a variant together', () => {
  const shop = openShop();
  receive(shop, 5);
  const cart = basket(shop, [3]);
  const twice = { ...cart, lines: [...cart.lines, ...cart.lines.map((line) => ({ ...line, key: 'again' }))] };
  const before = counts(shop);
  expect(() => shop.call('orders.confirm', { requestUid: newUid(), cart: twice })).toThrow(
    new AppError('order.insufficient-stock', { sku: 'FND-WHT-S', wanted: 6, available: 5 }),
  );
  expect(counts(shop)).toEqual(before);
  expect(shop.call('orders.confirm', { requestUid: newUid(), cart }).number).toBe('S1-000001');
});

test('an empty basket is refused', () => {
  const shop = openShop();
  expect(() => shop.call('orders.confirm', { requestUid: newUid(), cart: { customerId: null, lines: [] } })).toThrow(
    new AppError('order.empty'),
  );
});

test.each(facts.slice(0, 5))('a failure while writing %s leaves nothing behind, not even a used number', (table) => {
  const shop = openShop();
  receive(shop, 10);
  const cart = basket(shop, [3, 2]);
  shop.call('orders.saveCart', cart);
  const before = counts(shop);
  shop.db.exec(`CREATE TRIGGER broken BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'broken'); END`);
  expect(() => shop.call('orders.confirm', { requestUid: newUid(), cart })).toThrow('broken');
  expect(counts(shop)).toEqual(before);
  expect(stock(shop, 1)).toBe(10);
  expect(shop.call('orders.getCart', {})).toEqual(cart);
  shop.db.exec('DROP TRIGGER broken');
  expect(shop.call('orders.confirm', { requestUid: newUid(), cart }).number).toBe('S1-000001');
});

test('a full disk is told as such, and nothing is half-written', () => {
  const shop = openShop();
  receive(shop, 10);
  const cart = basket(shop, [3, 2]);
  const before = counts(shop);
  const pages = Number(shop.db.pragma('page_count', { simple: true }));
  shop.db.pragma(`max_page_count = ${pages}`);
  const large = { ...cart, lines: cart.lines.map((line) => ({ ...line, document: longDocument(line.document) })) };
  expect(() => shop.call('orders.confirm', { requestUid: newUid(), cart: large })).toThrow('database.disk-full');
  expect(counts(shop)).toEqual(before);
  shop.db.pragma(`max_page_count = ${pages + 1000}`);
  expect(shop.call('orders.confirm', { requestUid: newUid(), cart: large }).number).toBe('S1-000001');
});

test('the names of facts have no gaps', () => {
  const shop = openShop();
  receive(shop, 10);
  shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [1, 1]) });
  const sequences = shop.db
    .prepare(
      `SELECT sequence FROM orders UNION ALL SELECT sequence FROM stock_movements UNION ALL SELECT sequence FROM interactions
       UNION ALL SELECT sequence FROM order_statuses ORDER BY sequence`,
    )
    .pluck()
    .all();
  expect(sequences).toEqual(Array.from({ length: sequences.length }, (_, index) => index + 1));
});

test('cancelling gives the pieces back, taking that back takes them again, and the history counts accordingly', () => {
  const shop = openShop();
  receive(shop, 10);
  const customer = shop.call('customers.add', { name: 'Ada', email: null, phone: null });
  const { id } = shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [3], customer.id) });
  expect(shop.call('orders.setStatus', { orderId: id, status: 'cancelled' }).status).toBe('cancelled');
  expect([stock(shop, 1), shop.call('customers.get', { customerId: customer.id }).orderCount]).toEqual([10, 0]);
  shop.call('orders.setStatus', { orderId: id, status: 'placed' });
  expect([stock(shop, 1), shop.call('customers.get', { customerId: customer.id }).orderCount]).toEqual([7, 1]);
  expect(shop.call('orders.list', { customerId: null, statuses: ['placed', 'ready'], limit: 5 }).map((order) => order.id)).toEqual([id]);
  expect(shop.call('orders.list', { customerId: null, statuses: ['ready'], limit: 5 })).toEqual([]);
});

test('taking a cancellation back is refused when the pieces are gone', () => {
  const shop = openShop();
  receive(shop, 3);
  const { id } = shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [3]) });
  shop.call('orders.setStatus', { orderId: id, status: 'cancelled' });
  shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [2]) });
  expect(() => shop.call('orders.setStatus', { orderId: id, status: 'placed' })).toThrow(
    new AppError('order.insufficient-stock', { sku: 'FND-WHT-S', wanted: 3, available: 1 }),
  );
  expect(shop.call('orders.get', { orderId: id }).status).toBe('cancelled');
});

test('a step that the work does not know is refused', () => {
  const shop = openShop();
  receive(shop, 3);
  const { id } = shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [1]) });
  shop.call('orders.setStatus', { orderId: id, status: 'collected' });
  expect(() => shop.call('orders.setStatus', { orderId: id, status: 'cancelled' })).toThrow(
    new AppError('order.invalid-status', { from: 'collected', to: 'cancelled' }),
  );
});

test('an unknown customer is refused before anything is written', () => {
  const shop = openShop();
  receive(shop, 3);
  const before = counts(shop);
  expect(() => shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [1], 99) })).toThrow('record.not-found');
  expect(counts(shop)).toEqual(before);
});

test('an ordered design can be erased, and the amounts stay', () => {
  const shop = openShop();
  receive(shop, 3);
  const order = shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [1]) });
  shop.db.exec('DELETE FROM design_snapshot_contents');
  const after = shop.call('orders.get', { orderId: order.id });
  expect(after).toEqual({ ...order, lines: order.lines.map((line) => ({ ...line, designName: '' })) });
  expect(() => shop.call('design.getSnapshot', { snapshotId: order.lines[0]?.snapshotId ?? 0 })).toThrow('record.not-found');
});

test.each(['orders', 'order_lines', 'stock_movements', 'design_snapshots'])('rows of %s are never changed or taken away', (table) => {
  const shop = openShop();
  receive(shop, 3);
  shop.call('orders.confirm', { requestUid: newUid(), cart: basket(shop, [1]) });
  expect(() => shop.db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
  expect(() => shop.db.exec(`UPDATE ${table} SET id = id + 100`)).toThrow('append-only');
});
