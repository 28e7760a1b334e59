import { expect, test } from 'vitest';
import type { WritableDatabase } from '../../../src/main/database/connection.ts';
import { createFactNumbers } from '../../../src/main/database/device.ts';
import { createFactWriter, type FactWriter, writeInBulk } from '../../../src/main/database/fact-writer.ts';
import { interactionsRepository } from '../../../src/main/interactions/repository.ts';
import { orderFactStatements } from '../../../src/main/orders/order-facts.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

const order = {
  customerId: null,
  currency: 'EUR',
  totalMinor: 0,
  includedTaxMinor: 0,
  taxRateBasisPoints: 1900,
};

/** A short history: more interactions than one statement takes, and orders that change their state. */
function writeHistory(db: WritableDatabase, facts: FactWriter): number[] {
  const orders = orderFactStatements(db, facts);
  const interactions = interactionsRepository(db, facts);
  const uids = ['a', 'b', 'c'];
  const ids = uids.map((uid, atMs) => orders.insertOrder({ ...order, uid, requestUid: uid, placedAtMs: atMs }));
  for (const [atMs, orderId] of ids.entries()) orders.insertStatus({ orderId, status: atMs === 1 ? 'cancelled' : 'ready', atMs });
  for (let atMs = 0; atMs < 600; atMs += 1) {
    interactions.insert({ kind: 'viewed-product', customerId: null, productId: null, templateUid: null, atMs });
  }
  return ids;
}

function contents(db: WritableDatabase): unknown[] {
  const tables = ['orders', 'order_statuses', 'order_states', 'interactions', 'devices'];
  return tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
}

test('a history written in bulk is the same as one written row by row, and numbers go on after it', () => {
  const [single, bulk] = [emptyShopDatabase(), emptyShopDatabase()];
  for (const db of [single, bulk]) createFactNumbers(db).nextOrder();
  const ids = writeHistory(single, createFactWriter(single));
  expect(writeInBulk(bulk, (facts) => writeHistory(bulk, facts))).toEqual(ids);
  expect(contents(bulk)).toEqual(contents(single));
  expect(createFactNumbers(bulk).nextFact()).toEqual(createFactNumbers(single).nextFact());
  expect(createFactNumbers(bulk).nextOrder().number).toBe('S1-000005');
});

test('bulk writing that fails leaves nothing behind and no gap', () => {
  const db = emptyShopDatabase();
  const before = contents(db);
  const twice = (facts: FactWriter): void => {
    writeHistory(db, facts);
    writeHistory(db, facts);
  };
  expect(() => writeInBulk(db, twice)).toThrow('UNIQUE constraint failed');
  expect(contents(db)).toEqual(before);
});

test('bulk writing is refused as a whole when anything else numbered facts or added rows meanwhile', () => {
  const db = emptyShopDatabase();
  const before = contents(db);
  const meanwhile: readonly ((facts: FactWriter) => unknown)[] = [
    () => createFactNumbers(db).nextFact(),
    () => createFactNumbers(db).nextOrder(),
    () => orderFactStatements(db).insertOrder({ ...order, uid: 'd', requestUid: 'd', placedAtMs: 9 }),
  ];
  for (const work of meanwhile) {
    const both = (facts: FactWriter): void => {
      writeHistory(db, facts);
      work(facts);
    };
    expect(() => writeInBulk(db, both)).toThrow();
    expect(contents(db)).toEqual(before);
  }
});
