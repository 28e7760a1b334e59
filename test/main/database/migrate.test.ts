import { expect, test } from 'vitest';
import { join } from 'node:path';
import { openWritable } from '../../../src/main/database/connection.ts';
import { createFactNumbers, openDevice } from '../../../src/main/database/device.ts';
import { APPLICATION_ID, migrate, pendingMigrations, schemaVersion } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import type { Migration } from '../../../src/main/database/migrations/migration.ts';
import { emptyShopDatabase, temporaryFolder } from '../../builders/shop-database.ts';

const last = migrations.length;
const tables = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name";

test('the migrations are numbered from 1 without gaps', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
});

test('an empty file becomes a whole database', () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(db, migrations);
  expect(schemaVersion(db)).toBe(last);
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

test.each(Array.from({ length: last }, (_, version) => version))('from version %i the same schema comes out as from nothing', (version) => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(db, migrations.slice(0, version));
  expect(schemaVersion(db)).toBe(version);
  migrate(db, migrations);
  expect(db.prepare(tables).all()).toEqual(emptyShopDatabase().prepare(tables).all());
  db.close();
});

test('a migration that fails leaves schema, rows and version as they were, and the ones before it stand', () => {
  const db = emptyShopDatabase();
  const before = db.prepare(tables).all();
  const good: Migration = { version: last + 1, name: 'good', apply: (to) => void to.exec('CREATE TABLE good (id INTEGER) STRICT') };
  const bad: Migration = {
    version: last + 2,
    name: 'bad',
    apply: (to) => {
      to.exec('CREATE TABLE half (id INTEGER) STRICT; DROP TABLE carts; UPDATE devices SET last_sequence = 99');
      to.exec('INSERT INTO nowhere VALUES (1)');
    },
  };
  expect(() => migrate(db, [...migrations, bad])).toThrow('nowhere');
  expect(db.prepare(tables).all()).toEqual(before);
  expect(schemaVersion(db)).toBe(last);
  expect(createFactNumbers(db).nextFact().sequence).toBe(1);
  expect(() => migrate(db, [...migrations, good, bad])).toThrow('nowhere');
  expect(schemaVersion(db)).toBe(last + 1);
});

test('only what a file lacks is applied', () => {
  expect(pendingMigrations(last, migrations)).toEqual([]);
  expect(pendingMigrations(0, migrations)).toEqual(migrations);
});

test('every table is strict and has an integer key, or belongs to one that has', () => {
  const db = emptyShopDatabase();
  const list = db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").all();
  const loose = list.filter((table) => typeof table === 'object' && table !== null && 'strict' in table && table.strict === 0);
  expect(loose.map((table) => (table as { name: string }).name).filter((name) => !/^(sqlite_|customer_search_)/.test(name))).toEqual([]);
});

test('numbers go on where they stopped', () => {
  const db = emptyShopDatabase();
  expect(createFactNumbers(db).nextOrder().number).toBe('S1-000001');
  expect(createFactNumbers(db).nextOrder()).toEqual({ counter: 2, number: 'S1-000002' });
  openDevice(db, { epoch: 2, nowMs: 1 });
  expect(createFactNumbers(db).nextOrder().number).toBe('S2-000001');
});
