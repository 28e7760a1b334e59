import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { shopFiles } from '../../../src/main/database/shop-files.ts';
import { fillNewShop } from '../../../src/main/workers/fill-new-shop.ts';
import { createShopHost, type ShopHost } from '../../../src/main/workers/shop-host.ts';
import type { CallInput, CallName, CallOutput } from '../../../src/shared/studio-contract.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';
import { steadySource } from '../../builders/open-shop.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Hosted {
  readonly host: ShopHost;
  readonly shopsFolder: string;
  readonly events: string[];
  readonly reported: unknown[];
  call<Name extends CallName>(name: Name, input: CallInput<Name>): CallOutput<Name>;
}

/** A host whose shops all begin with the starter catalogue, on a clock that the test moves. */
function startHost(shopsFolder = join(temporaryFolder(), 'shops'), startMs = 1_750_000_000_000): Hosted {
  const source = steadySource(startMs);
  const events: string[] = [];
  const reported: unknown[] = [];
  const host = createShopHost({
    shopsFolder,
    source,
    emit: (name) => void events.push(name),
    fill: (_shop, db) => fillNewShop('own', db, { templates: [], source }),
    freshen: () => undefined,
    report: (thrown) => void reported.push(thrown),
  });
  onTestFinished(() => host.close());
  return {
    host,
    shopsFolder,
    events,
    reported,
    call: (name, input) => host.findHandler(name)?.(input as never) as CallOutput<typeof name>,
  };
}

const ada = { name: 'Ada', email: null, phone: null };

test('each shop keeps its own people, and both files stay', () => {
  const { host, call, shopsFolder, events } = startHost();
  expect(host.open('own')).toEqual({ state: 'open' });
  call('customers.add', ada);
  host.open('sample');
  expect(call('customers.search', { query: '', limit: 9 })).toEqual([]);
  host.open('own');
  expect(call('customers.search', { query: 'ada', limit: 9 })).toHaveLength(1);
  expect(readdirSync(shopsFolder)).toEqual(expect.arrayContaining(['own.sqlite', 'sample.sqlite']));
  expect(events.filter((name) => name === 'settings.databaseState')).toHaveLength(3);
});

test('the open database says how it keeps its promises', () => {
  const { host } = startHost();
  host.open('own');
  expect(host.figures()).toEqual({ journalMode: 'wal', synchronous: 'FULL', foreignKeys: true });
});

test('closing makes a backup, once a day', () => {
  const shopsFolder = join(temporaryFolder(), 'shops');
  const backups = (): string[] => readdirSync(join(shopsFolder, 'backups'));
  const day = (number: number): void => {
    const { host } = startHost(shopsFolder, 1_750_000_000_000 + number * DAY_MS);
    host.open('own');
    host.close();
  };
  day(0);
  expect(backups()).toHaveLength(1);
  day(0.5);
  expect(backups()).toHaveLength(1);
  day(1.1);
  expect(backups()).toHaveLength(2);
  expect(readdirSync(shopsFolder)).not.toContain('own.sqlite-wal');
});

test('a refused shop answers every call with the reason, offers its backups, and comes back from one', () => {
  const shopsFolder = join(temporaryFolder(), 'shops');
  const before = startHost(shopsFolder);
  before.host.open('own');
  before.call('customers.add', ada);
  before.host.close();
  writeFileSync(shopFiles(shopsFolder, 'own').database, Buffer.alloc(9000));

  const { host, call, reported } = startHost(shopsFolder);
  const state = host.open('own');
  expect(state).toMatchObject({
    state: 'refused',
    code: 'database.corrupt',
    fileName: 'own.sqlite',
    backups: [{ byteLength: expect.any(Number) }],
  });
  expect(reported).toHaveLength(1);
  expect(() => call('customers.search', { query: '', limit: 9 })).toThrow('database.corrupt');
  expect(() => host.figures()).toThrow('database.corrupt');
  const fileName = state.state === 'refused' ? (state.backups[0]?.fileName ?? '') : '';
  expect(host.recover({ with: 'backup', fileName })).toEqual({ state: 'open' });
  expect(call('customers.search', { query: 'ada', limit: 9 })).toHaveLength(1);
  expect(readdirSync(join(shopsFolder, 'set-aside'))).toHaveLength(1);
});

test('a backup that is not there leaves the refusal as it is', () => {
  const { host, shopsFolder } = startHost();
  host.open('own');
  host.close();
  writeFileSync(shopFiles(shopsFolder, 'own').database, Buffer.alloc(9000));
  host.open('own');
  expect(() => host.recover({ with: 'backup', fileName: 'own-none.sqlite' })).toThrow('record.not-found');
  expect(host.state()).toMatchObject({ state: 'refused', code: 'database.corrupt' });
  expect(host.recover({ with: 'new' })).toEqual({ state: 'open' });
});

test('an open shop is not recovered', () => {
  const { host } = startHost();
  host.open('own');
  expect(() => host.recover({ with: 'new' })).toThrow('record.conflict');
});

test('with no shop open there is nothing to ask', () => {
  const { host } = startHost();
  expect(() => host.findHandler('catalog.listProducts')).toThrow('database.unavailable');
});
