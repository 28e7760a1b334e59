import { describe, expect, it } from 'vitest';
import { createRecommender } from '../../../src/main/recommendation/recommender.ts';
import { returnsQuery } from '../../../src/main/orders/return-statements.ts';
import { fitQuery } from '../../../src/main/recommendation/fit-statements.ts';
import type { Order } from '../../../src/shared/orders/order.ts';
import { createUid } from '../../../src/shared/kernel/ids.ts';
import { documentOf } from '../../builders/designs.ts';
import { sampleSessions, type SampleSession, SESSION_NOW_MS } from '../../builders/sample-session.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

const openSession = sampleSessions();

interface Sold {
  readonly session: SampleSession;
  readonly customerId: number;
  readonly order: Order;
  readonly stock: () => number;
}

/** An order of one tee in one size, collected, of somebody new who agreed to what is kept; `pieces` of it. */
function sell(pieces = 1): Sold {
  const session = openSession();
  const { id: customerId } = session.call('customers.add', { name: 'New Person', email: null, phone: null });
  session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
  const found = session
    .call('catalog.listProducts', {})
    .find(({ kind, sizes, stockOnHand }) => kind === 'apparel' && sizes.length > 3 && stockOnHand > 9)!;
  const product = session.call('catalog.getProduct', { productId: found.id });
  const variant = product.variants.find(({ sizeKey, stockOnHand }) => sizeKey === 'M' && stockOnHand >= pieces)!;
  const line = { key: 'a', designKey: 'a', designId: null, designName: 'Club', productId: product.id, variantId: variant.id };
  const cart = { customerId, lines: [{ ...line, quantity: pieces, document: documentOf(product) }] };
  const order = session.call('orders.confirm', { requestUid: createUid(SESSION_NOW_MS, new Uint8Array(10).fill(9)), cart });
  session.call('orders.setStatus', { orderId: order.id, status: 'collected' });
  const stock = (): number =>
    session.call('catalog.getProduct', { productId: product.id }).variants.find(({ id }) => id === variant.id)!.stockOnHand;
  return { session, customerId, order, stock };
}

const back = ({ order }: Sold, part: object = {}) =>
  ({ orderId: order.id, orderLineId: order.lines[0]!.id, quantity: 1, reason: 'too-small', restock: false, ...part }) as const;

describe('pieces that come back', () => {
  it('stay out of stock unless they are put there, and are taken back with it', () => {
    const sold = sell(3);
    const { session, stock } = sold;
    const before = stock();
    session.call('orders.recordReturn', back(sold));
    expect(stock()).toBe(before);
    const returns = session.call('orders.recordReturn', back(sold, { quantity: 2, reason: 'changed-mind', restock: true }));
    expect(returns.map(({ quantity, reason, restocked }) => [quantity, reason, restocked])).toEqual([
      [1, 'too-small', false],
      [2, 'changed-mind', true],
    ]);
    expect(stock()).toBe(before + 2);
    const left = session.call('orders.undoReturn', { orderId: sold.order.id, returnId: returns[1]!.id });
    expect(left.map(({ id }) => id)).toEqual([returns[0]!.id]);
    expect(stock()).toBe(before);
    expect(() => session.call('orders.undoReturn', { orderId: sold.order.id, returnId: returns[1]!.id })).toThrow('record.not-found');
  });

  it('are never more than were sold, only of what was collected, and hold the order there', () => {
    const sold = sell(2);
    const { session, order } = sold;
    session.call('orders.recordReturn', back(sold));
    expect(() => session.call('orders.recordReturn', back(sold, { quantity: 2 }))).toThrow(
      expect.objectContaining({ code: 'order.too-many-returned', params: { limit: 1 } }),
    );
    expect(() => session.call('orders.setStatus', { orderId: order.id, status: 'ready' })).toThrow('order.has-returns');
    const [first] = session.call('orders.listReturns', { orderId: order.id });
    session.call('orders.undoReturn', { orderId: order.id, returnId: first!.id });
    session.call('orders.setStatus', { orderId: order.id, status: 'ready' });
    expect(() => session.call('orders.recordReturn', back(sold))).toThrow('order.not-collected');
  });

  it('that were sold again stay in the books until there are as many', () => {
    const sold = sell();
    const { session, order, stock } = sold;
    const [first] = session.call('orders.recordReturn', back(sold, { restock: true }));
    session.call('catalog.adjustStock', { variantId: order.lines[0]!.variantId, quantity: -stock() });
    expect(() => session.call('orders.undoReturn', { orderId: order.id, returnId: first!.id })).toThrow('order.insufficient-stock');
    expect(session.call('orders.listReturns', { orderId: order.id })).toHaveLength(1);
  });
});

describe('what is learnt of them', () => {
  it('is at once that the size does not fit, and is unlearnt when they are taken back', () => {
    const sold = sell();
    const { session, customerId, order } = sold;
    const { productId, colourwayId } = order.lines[0]!;
    const size = () => session.advice['recommendation.suggestSize']({ customerId, productId, colourwayId });
    const kept = size();
    expect(kept).toMatchObject({ sizeKey: 'M' });
    const [first] = session.call('orders.recordReturn', back(sold));
    expect(size()?.sizeKey ?? null).not.toBe('M');
    session.call('orders.undoReturn', { orderId: order.id, returnId: first!.id });
    expect(size()).toEqual(kept);
  });

  it('leaves exactly the counts of a shop in which those pieces were never sold', () => {
    const never = createRecommender(openSession().db);
    never.refresh();
    const sold = sell();
    const recommender = createRecommender(sold.session.db);
    recommender.refresh();
    expect(recommender.orderCount()).toBe(never.orderCount() + 1);
    const [first] = sold.session.call('orders.recordReturn', back(sold));
    expect(recommender.refresh()).toBe(true);
    expect(recommender.knowledge().state.pairs).toEqual(never.knowledge().state.pairs);
    expect(recommender.knowledge().state.repeats).toEqual(never.knowledge().state.repeats);
    expect(recommender.knowledge().state.histories).toEqual(never.knowledge().state.histories);
    const { productId } = sold.order.lines[0]!;
    const rows = recommender.listEvidence({ kind: 'own-orders', customerId: sold.customerId, productId }, 5);
    expect(rows.orderCount).toBe(0);
    sold.session.call('orders.undoReturn', { orderId: sold.order.id, returnId: first!.id });
    recommender.refresh();
    expect(recommender.orderCount()).toBe(never.orderCount() + 1);
  });

  it('counts the pieces that they kept of a line', () => {
    const sold = sell(3);
    const recommender = createRecommender(sold.session.db);
    recommender.refresh();
    sold.session.call('orders.recordReturn', back(sold, { reason: 'damaged' }));
    recommender.refresh();
    expect(
      recommender
        .knowledge()
        .state.orders.get(sold.order.id)
        ?.lines.map(({ quantity }) => quantity),
    ).toEqual([2]);
    const { productId } = sold.order.lines[0]!;
    expect(recommender.listEvidence({ kind: 'own-orders', customerId: sold.customerId, productId }, 5)).toMatchObject({ pieces: 2 });
  });

  it('is kept of those who agreed, and of nobody else', () => {
    const sold = sell(2);
    const { session, customerId, order } = sold;
    const kinds = () => session.call('interactions.listKept', { customerId, productId: null, beforeId: null, limit: 20 }).rows;
    const [first] = session.call('orders.recordReturn', back(sold));
    expect(kinds()[0]).toMatchObject({ kind: 'returned', detail: { answer: 'too-small' }, weight: -2 });
    session.call('orders.undoReturn', { orderId: order.id, returnId: first!.id });
    expect(kinds().map(({ kind }) => kind)).not.toContain('returned');
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false });
    session.call('orders.recordReturn', back(sold));
    expect(kinds()).toEqual([]);
  });

  it('is that a product runs small where many sizes of it came back', () => {
    const sold = sell();
    const { session, order } = sold;
    const { productId } = order.lines[0]!;
    session.write(`
      INSERT INTO order_returns (device_id, sequence, order_line_id, quantity, reason, restocked, at_ms)
      SELECT 1, 800000 + l.id, l.id, l.quantity, 'too-small', 0, 1 FROM order_lines l JOIN order_states s ON s.order_id = l.order_id
      WHERE l.product_id = ${productId} AND s.status = 'collected';`);
    const [row] = session.db.prepare(fitQuery).all() as { productId: number; tooSmall: number; tooLarge: number; taken: number }[];
    expect(row).toMatchObject({ productId, tooLarge: 0 });
    expect(row!.tooSmall).toBeGreaterThan(5);
    expect(row!.taken).toBeGreaterThanOrEqual(row!.tooSmall);
  });
});

it('finds the returns of one order by its lines', () => {
  const steps = emptyShopDatabase().prepare(`EXPLAIN QUERY PLAN ${returnsQuery}`).all(1) as { detail: string }[];
  expect(steps.map(({ detail }) => detail).filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
