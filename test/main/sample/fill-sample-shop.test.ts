import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openReadable, type ReadableDatabase } from '../../../src/main/database/connection.ts';
import { makeSampleCustomers, sampleCustomerCount, type Segment } from '../../../src/main/sample/sample-customers.ts';
import { customerSchema, newCustomerSchema } from '../../../src/shared/customers/customer.ts';
import { designDocumentSchema } from '../../../src/shared/design/design-document.ts';
import { wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { createSampleShopFile, SAMPLE_NOW_MS, SAMPLE_SEED } from '../../builders/sample-shop.ts';

const DAY_MS = 86_400_000;
let folder = '';
let db: ReadableDatabase;
let bySegment: ReturnType<typeof ordersBySegment>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tailorbird-sample-'));
  createSampleShopFile(join(folder, 'sample.sqlite'));
  db = openReadable(join(folder, 'sample.sqlite'));
  bySegment = ordersBySegment();
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function rows(sql: string, from = db): unknown[] {
  return from.prepare(sql).all();
}

function figure(sql: string): number {
  return z.number().parse(db.prepare(sql).pluck().get());
}

describe('the sample shop', () => {
  it('has ten products on the tee and one of each other garment on sale, 300 customers and 18 months of orders up to today', () => {
    const made = wardrobe.filter(({ sizeKeys }) => sizeKeys.length > 0).map(({ key }) => key);
    expect(rows('SELECT garment_key AS garment, count(*) AS products FROM products GROUP BY garment ORDER BY min(position)')).toEqual(
      made.map((garment) => ({ garment, products: garment === 'heavy-tee' ? 10 : 1 })),
    );
    expect(made).toEqual(expect.arrayContaining(['fitted-tee', 'tank', 'long-sleeve-tee', 'zip-hoodie']));
    expect(figure('SELECT min(pieces) FROM (SELECT sum(quantity) AS pieces FROM order_lines GROUP BY product_id)')).toBeGreaterThan(10);
    const ofTees = `SELECT avg(p.garment_key = 'heavy-tee') FROM order_lines l JOIN products p ON p.id = l.product_id`;
    expect(figure(ofTees)).toBeGreaterThan(0.9);
    expect(figure('SELECT count(*) FROM customers')).toBe(sampleCustomerCount);
    expect(sampleCustomerCount).toBe(300);
    expect(figure('SELECT count(*) FROM orders')).toBeGreaterThan(2000);
    expect(figure('SELECT count(*) FROM orders')).toBeLessThan(3000);
    const [first, last] = [figure('SELECT min(placed_at_ms) FROM orders'), figure('SELECT max(placed_at_ms) FROM orders')];
    expect(first).toBeGreaterThan(SAMPLE_NOW_MS - 549 * DAY_MS);
    expect(first).toBeLessThan(SAMPLE_NOW_MS - 540 * DAY_MS);
    expect(last).toBeLessThan(SAMPLE_NOW_MS);
    expect(last).toBeGreaterThan(SAMPLE_NOW_MS - 3 * DAY_MS);
  });

  it('is the same for the same seed and time, but for the salt of its secrets, and another for another seed', () => {
    createSampleShopFile(join(folder, 'again.sqlite'));
    const again = openReadable(join(folder, 'again.sqlite'));
    const tables = [
      'products',
      'variants',
      'customer_contacts',
      'orders',
      'order_lines',
      'order_statuses',
      'stock_movements',
      'interactions',
    ];
    for (const table of tables) expect(rows(`SELECT * FROM ${table}`, again)).toEqual(rows(`SELECT * FROM ${table}`));
    const contents = 'SELECT snapshot_id, content_hash, name, document FROM design_snapshot_contents';
    expect(rows(contents, again)).toEqual(rows(contents));
    again.close();
    expect(makeSampleCustomers(seededRandom(SAMPLE_SEED + 1))).not.toEqual(makeSampleCustomers(seededRandom(SAMPLE_SEED)));
  });

  it('keeps the rules of the schema: no gaps in numbers, time running forward, sums that add up, stock never below zero', () => {
    expect(figure('SELECT max(counter) - count(*) FROM orders')).toBe(0);
    const facts = ['orders', 'order_statuses', 'stock_movements', 'interactions', 'consents'].map(
      (table) => `SELECT sequence FROM ${table}`,
    );
    expect(figure(`SELECT max(sequence) - count(DISTINCT sequence) FROM (${facts.join(' UNION ALL ')})`)).toBe(0);
    expect(figure(`SELECT max(sequence) FROM (${facts.join(' UNION ALL ')})`)).toBe(figure('SELECT last_sequence FROM devices'));
    expect(figure('SELECT max(counter) FROM orders')).toBe(figure('SELECT last_order_counter FROM devices'));
    expect(rows('SELECT a.id FROM orders a JOIN orders b ON b.id = a.id + 1 WHERE b.placed_at_ms < a.placed_at_ms')).toEqual([]);
    expect(
      rows(`SELECT o.id FROM orders o JOIN order_lines l ON l.order_id = o.id GROUP BY o.id HAVING sum(l.total_minor) <> o.total_minor`),
    ).toEqual([]);
    expect(rows('SELECT id FROM orders WHERE abs(included_tax_minor - total_minor * 19.0 / 119) > 0.51')).toEqual([]);
    expect(
      rows(`SELECT id FROM order_lines WHERE (SELECT sum(value ->> 'amountMinor') FROM json_each(price_parts)) <> unit_price_minor`),
    ).toEqual([]);
    const running = 'SELECT variant_id, sum(quantity) OVER (PARTITION BY variant_id ORDER BY id) AS level FROM stock_movements';
    expect(rows(`SELECT * FROM (${running}) WHERE level < 0`)).toEqual([]);
    expect(rows('SELECT c.id FROM customers c JOIN orders o ON o.customer_id = c.id WHERE o.placed_at_ms < c.created_at_ms')).toEqual([]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('has people who could exist but do not: valid contacts, addresses and numbers that belong to nobody', () => {
    const contacts = z
      .array(customerSchema.pick({ name: true, email: true, phone: true }))
      .parse(rows('SELECT name, email, phone FROM customer_contacts'));
    expect(contacts.filter((contact) => !newCustomerSchema.safeParse(contact).success)).toEqual([]);
    expect(contacts.filter(({ email }) => email !== null && !/^[a-z0-9.]+@example\.(com|org|net)$/.test(email))).toEqual([]);
    expect(
      contacts.filter(
        ({ phone }) => phone !== null && !/^\+(49 (30 23125|40 66969|221 4710|69 90009|89 99998) \d{3}|44 7700 900\d{3})$/.test(phone),
      ),
    ).toEqual([]);
    const names = contacts.map(({ name }) => name).join('\n');
    expect(
      [/ł/i, /ß/, /\p{Script=Arabic}/u, /\p{Script=Devanagari}/u, /\p{Script=Cyrillic}/u, /.{50}/].filter((kind) => !kind.test(names)),
    ).toEqual([]);
  });

  it('has work on every part of the board, sold-out and nearly sold-out variants', () => {
    const atWork = z.array(z.string()).parse(db.prepare('SELECT DISTINCT status FROM order_states').pluck().all());
    expect(atWork.toSorted()).toEqual(['cancelled', 'collected', 'in-production', 'placed', 'ready']);
    const recent = `SELECT count(*) FROM order_states WHERE status IN ('placed', 'in-production', 'ready')`;
    expect(figure(recent)).toBeGreaterThan(10);
    expect(figure(`${recent} AND placed_at_ms < ${SAMPLE_NOW_MS - 30 * DAY_MS}`)).toBe(0);
    expect(figure('SELECT count(*) FROM stock_levels WHERE on_hand = 0')).toBeGreaterThan(5);
    expect(figure('SELECT count(*) FROM stock_levels WHERE on_hand BETWEEN 1 AND 3')).toBeGreaterThan(5);
    expect(figure('SELECT avg(on_hand > 0) FROM stock_levels')).toBeGreaterThan(0.85);
  });

  it('keeps with each line the design that was printed: valid, on the line’s own product and colourway', () => {
    const copies = z.array(z.object({ document: z.string(), product: z.string(), variants: z.string() })).parse(
      rows(`SELECT c.document, p.uid AS product, (SELECT json_group_array(v.uid) FROM variants v WHERE v.colourway_id = l.colourway_id) AS variants
            FROM order_lines l JOIN design_snapshot_contents c USING (snapshot_id) JOIN products p ON p.id = l.product_id WHERE l.id % 40 = 0`),
    );
    expect(copies.length).toBeGreaterThan(100);
    for (const { document, product, variants } of copies) {
      const design = designDocumentSchema.parse(JSON.parse(document));
      expect(design.productUid).toBe(product);
      expect(JSON.parse(variants)).toContain(design.variantUid);
      expect(Object.values(design.areas).some(({ layers }) => layers.length > 0)).toBe(true);
    }
  });
});

describe('the ordered designs of the sample shop', () => {
  it('are hashed with a salt of their own, and kept once', () => {
    const rowsOfCopies = 'SELECT document_hash AS documentHash, content_hash AS contentHash, salt, name, document';
    const copies = z
      .array(z.object({ documentHash: z.string(), contentHash: z.string(), salt: z.string(), name: z.string(), document: z.string() }))
      .parse(rows(`${rowsOfCopies} FROM design_snapshots s JOIN design_snapshot_contents c ON c.snapshot_id = s.id`));
    expect(copies).toHaveLength(figure('SELECT count(*) FROM design_snapshots'));
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(copies.filter(({ documentHash, salt, document }) => documentHash !== sha256(`${salt}\n${document}`))).toEqual([]);
    expect(copies.filter(({ contentHash, name, document }) => contentHash !== sha256(`${name}\n${document}`))).toEqual([]);
    expect(new Set(copies.map(({ salt }) => salt)).size).toBe(copies.length);
  });

  it('come again: people order the shirt that they had before, strangers take one out of the window', () => {
    const linesPerCopy = (whose: string): number =>
      figure(`SELECT 1.0 * count(*) / count(DISTINCT l.snapshot_id) FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE ${whose}`);
    expect(linesPerCopy('o.customer_id IS NOT NULL')).toBeGreaterThan(3);
    expect(linesPerCopy('o.customer_id IS NULL')).toBeGreaterThan(1.5);
    expect(figure('SELECT count(DISTINCT name) FROM design_snapshot_contents')).toBeGreaterThan(150);
  });
});

const orderRowSchema = z.object({ customer: z.string(), atMs: z.int(), products: z.string(), pieces: z.int() });

/** The orders of each kind of customer, told by what the generator says of the same names. */
function ordersBySegment(): Map<Segment, { customer: string; atMs: number; products: string[]; pieces: number }[]> {
  const keyOf = (contact: { name: string; email: string | null; phone: string | null }): string =>
    `${contact.name}|${contact.email ?? ''}|${contact.phone ?? ''}`;
  const segments = new Map(makeSampleCustomers(seededRandom(SAMPLE_SEED)).map((customer) => [keyOf(customer), customer.segment]));
  const orders = z.array(orderRowSchema).parse(
    rows(`SELECT k.name || '|' || coalesce(k.email, '') || '|' || coalesce(k.phone, '') AS customer, o.placed_at_ms AS atMs,
            json_group_array(DISTINCT l.product_id) AS products, sum(l.quantity) AS pieces
          FROM orders o JOIN customer_contacts k ON k.customer_id = o.customer_id JOIN order_lines l ON l.order_id = o.id GROUP BY o.id`),
  );
  const parsed = orders.map((order) => ({ ...order, products: z.array(z.int()).parse(JSON.parse(order.products)).map(String) }));
  return groupBy(parsed, (order) => segments.get(order.customer) ?? 'casual');
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the structure in the sample shop', () => {
  it('has customers who come back for the same thing and customers who do not', () => {
    const repeatRate = (segment: Segment): number => {
      const bought = (bySegment.get(segment) ?? []).flatMap(({ customer, products }) =>
        products.map((product) => `${customer}|${product}`),
      );
      return average([...groupBy(bought, (pair) => pair).values()].map((times) => Number(times.length > 1)));
    };
    for (const segment of ['team', 'business', 'eco', 'runner'] as const) {
      expect(repeatRate(segment)).toBeGreaterThan(repeatRate('gift-giver') + 0.3);
    }
  });

  it('has bulk orders of teams and businesses, single pieces of the others', () => {
    const pieces = (segment: Segment): number => average((bySegment.get(segment) ?? []).map((order) => order.pieces));
    expect(pieces('team')).toBeGreaterThan(3);
    expect(pieces('business')).toBeGreaterThan(3);
    for (const segment of ['eco', 'runner', 'gift-giver', 'casual'] as const) expect(pieces(segment)).toBeLessThan(2.5);
  });

  it('has seasons: presents in December, races in spring and autumn, kits in late winter and late summer, Saturdays', () => {
    const share = (segment: Segment, ...months: readonly number[]): number =>
      average((bySegment.get(segment) ?? []).map(({ atMs }) => Number(months.includes(new Date(atMs).getUTCMonth() + 1))));
    expect(share('gift-giver', 12)).toBeGreaterThan(0.25);
    expect(share('eco', 12)).toBeLessThan(0.12);
    expect(share('runner', 4, 5, 9, 10)).toBeGreaterThan(share('eco', 4, 5, 9, 10) + 0.15);
    expect(share('team', 2, 3, 8, 9)).toBeGreaterThan(share('eco', 2, 3, 8, 9) + 0.1);
    const onDay = (day: number): number => figure(`SELECT avg(strftime('%w', placed_at_ms / 1000, 'unixepoch') = '${day}') FROM orders`);
    expect(onDay(6)).toBeGreaterThan(5 * onDay(0));
  });

  it('has things that go together more often than chance would have it', () => {
    const lift = (a: string, b: string): number => {
      const having = (name: string): string =>
        `EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = o.id AND l.product_name = '${name}')`;
      return figure(`SELECT avg(${having(a)} AND ${having(b)}) / (avg(${having(a)}) * avg(${having(b)})) FROM orders o`);
    };
    expect(lift('Orchard Organic Tee', 'Meadow Undyed Tee')).toBeGreaterThan(1.5);
    expect(lift('Track Club Tee', 'Night Run Tee')).toBeGreaterThan(1.5);
    expect(lift('Workshop Duty Tee', 'Matchday Tee')).toBeLessThan(0.5);
  });

  it('has a funnel that narrows from looking to ordering', () => {
    const sessions = (kind: string): number =>
      figure(`SELECT count(*) FROM interactions i JOIN interaction_kinds k ON k.id = i.kind_id WHERE k.name = '${kind}'`);
    const funnel = ['viewed-product', 'started-template', 'customized', 'saved-design'].map(sessions);
    expect(funnel).toEqual(funnel.toSorted((a, b) => b - a));
    expect(funnel.at(-1)).toBeGreaterThan(0);
    expect(figure(`SELECT count(*) FROM interactions i JOIN interaction_kinds k ON k.id = i.kind_id WHERE k.name = 'ordered'`)).toBe(
      figure('SELECT count(*) FROM order_lines'),
    );
  });
});
