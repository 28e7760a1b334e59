import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interactionDetailSchema } from '../../../src/shared/interactions/interaction.ts';
import { openWritable } from '../../../src/main/database/connection.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { openShop, steadySource, openEmptyShop, type OpenShop } from '../../builders/open-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const look = { kind: 'viewed-product', productId: 2, templateUid: null } as const;

function addCustomer(shop: OpenShop, agrees: boolean): number {
  const { id } = shop.call('customers.add', { name: 'Ada', email: null, phone: null });
  if (agrees) shop.call('customers.setConsent', { customerId: id, purpose: 'suggestions', given: true });
  return id;
}

const kept = (shop: OpenShop, customerId: number, beforeId: number | null = null, limit = 50) =>
  shop.call('interactions.listKept', { customerId, beforeId, limit });

test('of a customer who agreed everything is kept, the latest first, with what it weighs', () => {
  const shop = openShop();
  const customerId = addCustomer(shop, true);
  const sessionMs = 1_750_000_000_000;
  shop.call('interactions.record', { ...look, customerId, dwellMs: 30_000, screen: 'studio', sessionMs });
  const detail = { slot: 'name', textCategory: 'initials', colorHex: '#c8402b', font: 'Inter' } as const;
  shop.call('interactions.record', { ...look, kind: 'customized', customerId, detail });
  const { total, rows } = kept(shop, customerId);
  expect(total).toBe(2);
  expect(rows).toEqual([
    expect.objectContaining({ kind: 'customized', detail, weight: 1.5, templateName: null }),
    expect.objectContaining({
      kind: 'viewed-product',
      dwellMs: 30_000,
      screen: 'studio',
      sessionMs,
      weight: expect.closeTo(0.6),
      productName: expect.any(String),
    }),
  ]);
  expect(kept(shop, customerId, rows[0]!.id, 1).rows.map(({ id }) => id)).toEqual([rows[1]!.id]);
});

test('of anybody else only a count grows', () => {
  const shop = openShop();
  const customerId = addCustomer(shop, false);
  for (const who of [customerId, null, null]) shop.call('interactions.record', { ...look, customerId: who, dwellMs: 1000, sessionMs: 5 });
  expect(shop.count('interactions')).toBe(0);
  expect(kept(shop, customerId)).toEqual({ total: 0, shownInVain: 0, rows: [] });
  const counts = shop.db.prepare('SELECT * FROM interaction_counts').all();
  expect(counts).toEqual([
    { id: 1, day: Math.floor(1_750_000_000_000 / 86_400_000), kind_id: 1, product_id: 2, template_id: null, count: 3, dwell_ms: 3000 },
  ]);
  expect(() => shop.call('interactions.record', { ...look, customerId: 99 })).toThrow('record.not-found');
});

test('the words themselves cannot come in', () => {
  const shop = openShop();
  const detail = { slot: 'name', text: 'Ada' };
  expect(shop.db.prepare("SELECT name FROM pragma_table_info('interactions') WHERE name LIKE '%text%'").all()).toEqual([]);
  expect(() => interactionDetailSchema.parse(detail)).toThrow(/unrecognized/i);
});

test('withdrawing consent deletes the rows at once and says so; what is done afterwards is counted only', () => {
  const shop = openShop();
  const [customerId, other] = [addCustomer(shop, true), addCustomer(shop, true)];
  for (const who of [customerId, customerId, other]) shop.call('interactions.record', { ...look, customerId: who });
  shop.events.length = 0;
  expect(shop.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false })).toEqual([
    { purpose: 'suggestions', given: false, atMs: expect.any(Number) },
  ]);
  expect(shop.events).toEqual([
    { name: 'customers.changed', payload: { customerId } },
    { name: 'interactions.forgotten', payload: { customerId, forgotten: 2 } },
  ]);
  expect([kept(shop, customerId).total, kept(shop, other).total]).toEqual([0, 1]);
  shop.call('interactions.record', { ...look, customerId });
  expect([shop.count('interactions'), shop.count('interaction_counts')]).toEqual([1, 1]);
});

test('one row is forgotten and no other, and the name of its fact explains the gap', () => {
  const shop = openShop();
  const [customerId, other] = [addCustomer(shop, true), addCustomer(shop, true)];
  for (const who of [customerId, other, customerId]) shop.call('interactions.record', { ...look, customerId: who });
  const [last] = kept(shop, customerId).rows;
  expect(shop.call('interactions.forget', { customerId: other, interactionId: last!.id })).toEqual({ forgotten: 0 });
  expect(shop.call('interactions.forget', { customerId, interactionId: last!.id })).toEqual({ forgotten: 1 });
  expect(kept(shop, customerId).total).toBe(1);
  expect(shop.call('interactions.forget', { customerId, interactionId: null })).toEqual({ forgotten: 1 });
  const names = 'SELECT sequence FROM consents UNION SELECT sequence FROM interactions UNION SELECT sequence FROM forgotten_facts';
  expect(shop.db.prepare(`SELECT count(*) FROM (${names})`).pluck().get()).toBe(5);
  expect(() => shop.db.exec('UPDATE interactions SET at_ms = 0')).toThrow('append-only');
  expect(() => shop.db.exec('DELETE FROM consents')).toThrow('append-only');
});

test('a clock that is set back changes neither the order of rows nor the last word on consent', () => {
  let nowMs = 2_000_000_000_000;
  const shop = openEmptyShop({ ...steadySource(), nowMs: () => (nowMs -= 60_000) });
  const customerId = addCustomer(shop, false);
  shop.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false });
  shop.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
  for (const kind of ['viewed-product', 'customized', 'saved-design'] as const) {
    shop.call('interactions.record', { kind, customerId, productId: null, templateUid: null });
  }
  expect(kept(shop, customerId).rows.map(({ kind }) => kind)).toEqual(['saved-design', 'customized', 'viewed-product']);
});

test('what an older shop kept without asking becomes counts', () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(
    db,
    migrations.filter(({ version }) => version < 9),
  );
  db.exec(`
    INSERT INTO devices (id, code, epoch, opened_at_ms) VALUES (1, 'S1', 1, 0);
    INSERT INTO customers (id, uid, created_at_ms) VALUES (1, 'a', 0);
    INSERT INTO interactions (device_id, sequence, kind_id, customer_id, at_ms)
      VALUES (1, 1, 1, 1, 5), (1, 2, 1, NULL, 6), (1, 3, 5, 1, 86400007);`);
  migrate(db, migrations);
  expect(db.prepare('SELECT day, kind_id AS kind, count FROM interaction_counts ORDER BY day').all()).toEqual([
    { day: 0, kind: 1, count: 2 },
    { day: 1, kind: 5, count: 1 },
  ]);
  expect(db.prepare('SELECT count(*) FROM interactions').pluck().get()).toBe(0);
  db.close();
});
