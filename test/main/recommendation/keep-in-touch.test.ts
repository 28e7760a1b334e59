import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { touchQueries } from '../../../src/main/recommendation/touch-statements.ts';
import type { DriftingRow, DueRow } from '../../../src/shared/recommendation/keep-in-touch.ts';
import { plainSlot } from '../../builders/plain-slot.ts';
import { sampleSessions, type SampleSession, schoolAtOnce, SESSION_NOW_MS } from '../../builders/sample-session.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

const openSession = sampleSessions(schoolAtOnce);
const openUnschooled = sampleSessions();
const page = { limit: 100, offset: 0 };
const DAY_MS = 86_400_000;
const today = Math.floor(SESSION_NOW_MS / DAY_MS);

function driftingOf(session: SampleSession): DriftingRow[] {
  const list = session.host.listDrifting(page);
  if (list.state !== 'ready') throw new Error(list.state);
  return list.rows;
}

function dueOf(session: SampleSession): DueRow[] {
  const list = session.host.listDue(page);
  if (list.state !== 'ready') throw new Error(list.state);
  return list.rows;
}

/** A customer who ordered before Tailorbird, so many days ago each time, for 90.00 each. */
function plantRegular(session: SampleSession, name: string, daysAgo: readonly number[], importId: number): number {
  const { id } = session.call('customers.add', { name, email: null, phone: null });
  const orders = daysAgo.map((days, index) => [importId * 1000 + index, SESSION_NOW_MS - days * DAY_MS] as const);
  session.write(`
    INSERT INTO imports (id, device_id, sequence, kind, state, file_name, content_hash, time_zone, currency, order_count, line_count,
        customer_count, duplicate_count, problem_count, started_at_ms)
      VALUES (${importId}, 1, ${900_000 + importId}, 'orders', 'done', 'till.csv', '${String(importId).repeat(64)}', 'UTC', 'EUR', 3, 4, 0, 0, 0, 0);
    INSERT INTO past_items (id, import_id, sku, name) VALUES (${importId}, ${importId}, 'T-${importId}', 'Tee');
    INSERT INTO past_orders (id, import_id, number, customer_id, placed_at_ms, total_minor)
      VALUES ${orders.map(([orderId, atMs]) => `(${orderId}, ${importId}, 'OLD-${orderId}', ${id}, ${atMs}, 9000)`).join()};
    INSERT INTO past_order_lines (order_id, position, item_id, quantity, returned)
      VALUES ${orders.map(([orderId]) => `(${orderId}, 0, ${importId}, 1, 0)`).join()};`);
  return id;
}

/** Every 14 days, up to so many days ago. */
const fortnightly = (lastDaysAgo: number): number[] => Array.from({ length: 24 }, (_, index) => lastDaysAgo + 14 * index).toReversed();

describe('customers who drift away', () => {
  it('are stated by figures that their rows give', () => {
    const session = openSession();
    const rows = driftingOf(session);
    expect(rows.length).toBeGreaterThan(3);
    const select = session.db.prepare(
      `SELECT placed_at_ms / ${DAY_MS} AS day, placed_at_ms AS atMs, total_minor AS minor FROM orders
       WHERE customer_id = ? AND id NOT IN (SELECT order_id FROM order_states WHERE status = 'cancelled')`,
    );
    for (const row of rows) {
      const orders = z.array(z.object({ day: z.int(), atMs: z.int(), minor: z.int() })).parse(select.all(row.customer.id));
      const days = [...new Set(orders.map(({ day }) => day))];
      expect(row.orders).toBe(orders.length);
      expect(row.spent).toEqual([{ currency: 'EUR', amountMinor: orders.reduce((sum, { minor }) => sum + minor, 0) }]);
      expect(row.lastOrderedAtMs).toBe(Math.max(...orders.map(({ atMs }) => atMs)));
      expect(row.awayDays).toBe(today - Math.max(...days));
      expect(row.usualGapDays).toBe(Math.round((Math.max(...days) - Math.min(...days)) / (days.length - 1)));
      expect(row.awayDays).toBeGreaterThan(row.usualGapDays);
      expect(row.stillComes).toBeLessThan(0.8);
      expect(row.reason.params['orders']).toBe(orders.length);
    }
    const stakes = rows.map(({ atStake }) => atStake!.amountMinor);
    expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
  });

  it('begin with a regular of before Tailorbird who stopped, and do not name one who is in rhythm', () => {
    const session = openSession();
    const stopped = plantRegular(session, 'Grace Hopper', fortnightly(200), 1);
    const regular = plantRegular(session, 'Ada Lovelace', fortnightly(9), 2);
    const rows = driftingOf(session);
    expect(rows[0]).toMatchObject({ customer: { id: stopped }, orders: 24, usualGapDays: 14, awayDays: 200 });
    expect(rows[0]?.spent).toEqual([{ currency: 'EUR', amountMinor: 24 * 9000 }]);
    expect(rows.map(({ customer }) => customer.id)).not.toContain(regular);
    session.write("UPDATE imports SET state = 'undone', undone_at_ms = 1 WHERE id = 1");
    expect(driftingOf(session).map(({ customer }) => customer.id)).not.toContain(stopped);
  });

  it('are not said to have ordered or paid for what came back', () => {
    const session = openSession();
    const [row] = driftingOf(session);
    const ofOrder = `(SELECT id FROM orders WHERE customer_id = ${row!.customer.id}
      AND id NOT IN (SELECT order_id FROM order_states WHERE status = 'cancelled') ORDER BY id LIMIT 1)`;
    const paid = z.int().parse(session.db.prepare(`SELECT total_minor FROM orders WHERE id = ${ofOrder}`).pluck().get());
    session.write(`INSERT INTO order_returns (device_id, sequence, order_line_id, quantity, reason, restocked, at_ms)
      SELECT 1, 900000 + id, id, quantity, 'damaged', 0, 1 FROM order_lines WHERE order_id = ${ofOrder}`);
    const after = driftingOf(session).find(({ customer }) => customer.id === row!.customer.id);
    expect(after).toMatchObject({ orders: row!.orders - 1, spent: [{ amountMinor: row!.spent[0]!.amountMinor - paid }] });
  });

  it('are not listed any more once they order, nor once they are erased', () => {
    const session = openSession();
    const [first, second] = driftingOf(session);
    session.write(`UPDATE order_states SET status = 'cancelled'
      WHERE order_id = (SELECT id FROM orders WHERE customer_id = ${first!.customer.id} ORDER BY id DESC LIMIT 1)`);
    const without = driftingOf(session).find(({ customer }) => customer.id === first!.customer.id);
    expect(without?.orders ?? first!.orders - 1).toBe(first!.orders - 1);
    orderNow(session, first!.customer.id);
    session.write(`DELETE FROM customer_contacts WHERE customer_id = ${second!.customer.id}`);
    const left = driftingOf(session).map(({ customer }) => customer.id);
    expect(left).not.toContain(first!.customer.id);
    expect(left).not.toContain(second!.customer.id);
  });
});

describe('what is due again', () => {
  it('is stated by figures that the rows give, in spans of days from today on', () => {
    const session = openSession();
    const rows = dueOf(session);
    expect(rows.length).toBeGreaterThan(10);
    const select = session.db.prepare(
      `SELECT count(DISTINCT o.id) AS orders, max(o.placed_at_ms) AS lastMs, min(o.placed_at_ms) / ${DAY_MS} AS firstDay
       FROM orders o JOIN order_lines l ON l.order_id = o.id JOIN order_states s ON s.order_id = o.id
       WHERE o.customer_id = ? AND l.product_id = ? AND s.status <> 'cancelled'`,
    );
    const foundSchema = z.object({ orders: z.int(), lastMs: z.int(), firstDay: z.int() });
    for (const row of rows) {
      const { orders, lastMs } = foundSchema.parse(select.get(row.customer.id, row.productId));
      expect(row.lastOrderedAtMs).toBe(lastMs);
      expect(row.reason.params).toMatchObject({ lastOrderedAtMs: lastMs, ...(orders > 1 && { orders }) });
      expect(row.reason.id).toBe(orders > 1 ? 'reason.due' : 'reason.due-once');
      expect(row.probability).toBeGreaterThanOrEqual(0.25);
      expect(row.fromMs).toBeGreaterThanOrEqual(today * DAY_MS);
      expect(row.toMs - row.fromMs).toBeGreaterThanOrEqual(7 * DAY_MS);
    }
    const second = session.host.listDue({ limit: 5, offset: 5 });
    expect(second).toMatchObject({ state: 'ready', rows: rows.slice(5, 10) });
  });

  it('leaves out what was just ordered, and what the customer does not want', () => {
    const session = openSession();
    const [first, second] = dueOf(session);
    orderNow(session, first!.customer.id, first!.productId);
    session.call('interactions.record', {
      kind: 'dismissed-suggestion',
      customerId: second!.customer.id,
      productId: second!.productId,
      templateUid: null,
      ...{ screen: 'home', sessionMs: null, dwellMs: null, detail: null },
    });
    const left = dueOf(session);
    const has = ({ customer, productId }: DueRow): boolean =>
      left.some((row) => row.customer.id === customer.id && row.productId === productId);
    expect([has(first!), has(second!)]).toEqual([false, false]);
  });

  it('is said with *Buy again* with the same probability, and never without having learnt', () => {
    const session = openSession();
    const [row] = dueOf(session);
    const question = { customerId: row!.customer.id, contextProductIds: [], slot: plainSlot(12) };
    const again = session.suggest(question).panels.find(({ panel }) => panel === 'buy-again')!.suggestions;
    expect(again.find(({ productId }) => productId === row!.productId)?.outlook?.chance).toEqual({
      id: 'reason.again-chance',
      params: { share: row!.probability },
    });
    const plain = openUnschooled()
      .suggest(question)
      .panels.flatMap(({ suggestions }) => suggestions);
    expect(plain.some(({ outlook }) => outlook !== undefined)).toBe(false);
  });
});

describe('before there is enough to tell', () => {
  it('says how many customers came back, and how many are needed', () => {
    const session = openSession();
    session.write(`UPDATE order_states SET status = 'cancelled'
      WHERE order_id IN (SELECT id FROM orders WHERE customer_id > 12 OR customer_id IS NULL)`);
    const returning = z.int().parse(
      session.db
        .prepare(
          `SELECT count(*) FROM (SELECT customer_id FROM orders JOIN order_states s ON s.order_id = orders.id AND s.status <> 'cancelled'
           GROUP BY customer_id HAVING count(DISTINCT orders.placed_at_ms / ${DAY_MS}) > 1)`,
        )
        .pluck()
        .get(),
    );
    expect(returning).toBeGreaterThan(5);
    const few = { state: 'too-few', returning, needed: 20 };
    expect(session.host.listDrifting(page)).toEqual(few);
    expect(session.host.listDue(page)).toEqual(few);
  });

  it('says that it is being learnt', () => {
    expect(openUnschooled().host.listDrifting(page)).toEqual({ state: 'learning' });
  });
});

it('states of a customer how often they order, and of a newcomer nothing', () => {
  const session = openSession();
  const regular = plantRegular(session, 'Ada Lovelace', fortnightly(9), 1);
  expect(session.host.getOrderRhythm({ customerId: regular })).toEqual({
    meanDays: 14,
    lowDays: 14,
    highDays: 14,
    isRegular: true,
    awayDays: 9,
  });
  const newcomer = plantRegular(session, 'Grace Hopper', [30, 10], 2);
  expect(session.host.getOrderRhythm({ customerId: newcomer })).toBeNull();
});

it('reads of one customer only their orders', () => {
  const rows = emptyShopDatabase().prepare(`EXPLAIN QUERY PLAN ${touchQueries.orders}`).all({ customerId: 1 }) as { detail: string }[];
  const steps = rows.map(({ detail }) => detail).filter((step) => /^(SCAN|SEARCH)/.test(step));
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  expect(steps).toContain('SEARCH o USING INDEX orders_by_customer (customer_id=?)');
  expect(steps).toContain('SEARCH o USING INDEX past_orders_by_customer (customer_id=?)');
});

/** One more order of a customer, of what they had before, by the call that the studio makes. */
function orderNow(session: SampleSession, customerId: number, productId?: number): void {
  const { panels } = session.suggest({ customerId, contextProductIds: [], slot: plainSlot(12) });
  const again = panels.find(({ panel }) => panel === 'buy-again')!.suggestions;
  const wanted = again.find((each) => each.productId === (productId ?? each.productId) && each.design.kind === 'snapshot');
  if (wanted?.design.kind !== 'snapshot') throw new Error('nothing to order again');
  const product = session.call('catalog.getProduct', { productId: wanted.productId });
  const variant = product.variants.find((each) => each.colourwayId === wanted.colourwayId && each.sizeKey === wanted.sizeKey)!;
  const { document, name } = session.call('design.getSnapshot', { snapshotId: wanted.design.snapshotId });
  const line = { key: '1', designKey: 'design', designId: null, designName: name, productId: product.id, variantId: variant.id };
  session.call('orders.confirm', {
    requestUid: '01890000-0000-7000-8000-000000000001',
    cart: { customerId, lines: [{ ...line, quantity: 1, document }] },
  });
}
