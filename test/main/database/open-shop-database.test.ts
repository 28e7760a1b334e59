import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { backUp, KEPT_BACKUPS, listBackups } from '../../../src/main/database/backup.ts';
import { openReadable, openWritable, type WritableDatabase } from '../../../src/main/database/connection.ts';
import { createFactNumbers } from '../../../src/main/database/device.ts';
import { writeRegister } from '../../../src/main/database/device-register.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import type { Migration } from '../../../src/main/database/migrations/migration.ts';
import { openShopDatabase, setAside, type OpenOptions } from '../../../src/main/database/open-shop-database.ts';
import { restoreBackup } from '../../../src/main/database/recover.ts';
import { shopFiles, type ShopFiles } from '../../../src/main/database/shop-files.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

let nowMs = 1_750_000_000_000;
const options: OpenOptions = { migrations, nowMs: () => (nowMs += 1000), fill: fillCarts };

function fillCarts(db: WritableDatabase): void {
  db.prepare("INSERT INTO carts (id, content) VALUES (1, '{}')").run();
}

function open(files: ShopFiles, more: Partial<OpenOptions> = {}): WritableDatabase {
  const db = openShopDatabase(files, { ...options, ...more });
  onTestFinished(() => db.close());
  return db;
}

const template = shopFiles(mkdtempSync(join(tmpdir(), 'tailorbird-')), 'own');
beforeAll(() => openShopDatabase(template, options).close());
afterAll(() => rmSync(join(template.database, '..'), { recursive: true, force: true }));

/** A shop as it stands after its first opening. */
function newShop(): ShopFiles {
  const folder = join(temporaryFolder(), 'shops');
  cpSync(join(template.database, '..'), folder, { recursive: true });
  return shopFiles(folder, 'own');
}

/** The names and bytes of all files of a shop's folder. */
function everything(files: ShopFiles): Record<string, string> {
  const folder = join(files.database, '..');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')]));
}

test('a new shop is made, filled, and keeps its promises', () => {
  const files = shopFiles(join(temporaryFolder(), 'deep', 'shops'), 'own');
  const db = open(files);
  expect(db.prepare('SELECT count(*) FROM carts').pluck().get()).toBe(1);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(createFactNumbers(db).nextOrder().number).toBe('S1-000001');
});

test('opening again fills nothing and goes on with the same numbers', () => {
  const files = newShop();
  const db = open(files, { fill: () => expect.unreachable() });
  expect(createFactNumbers(db).nextOrder().number).toBe('S1-000001');
});

test('a filling that fails leaves no database, and the next opening makes a whole one', () => {
  const files = shopFiles(join(temporaryFolder(), 'shops'), 'own');
  const fill = (db: WritableDatabase): void => {
    fillCarts(db);
    throw new Error('power cut');
  };
  expect(() => open(files, { fill })).toThrow('power cut');
  expect(existsSync(files.database)).toBe(false);
  expect(open(files).prepare('SELECT count(*) FROM carts').pluck().get()).toBe(1);
});

const spoilt: readonly (readonly [what: string, code: string, spoil: (files: ShopFiles) => void])[] = [
  [
    'another program’s database',
    'database.foreign',
    ({ database }) => {
      rmSync(database);
      new Database(database).exec('CREATE TABLE theirs (id); PRAGMA application_id = 7').close();
    },
  ],
  ['a text', 'database.foreign', ({ database }) => writeFileSync(database, 'Dear diary, today I opened a shop.')],
  ['a long text', 'database.foreign', ({ database }) => writeFileSync(database, 'Dear diary. '.repeat(1000))],
  ['zeros', 'database.corrupt', ({ database }) => writeFileSync(database, Buffer.alloc(8192))],
  ['a spoilt beginning', 'database.corrupt', ({ database }) => spoilBytes(database, 0, 16)],
  ['spoilt pages', 'database.corrupt', ({ database }) => spoilBytes(database, 4096, 40_960)],
  ['a cut end', 'database.corrupt', ({ database }) => truncateSync(database, 20_000)],
  ['a cut header', 'database.corrupt', ({ database }) => truncateSync(database, 50)],
  [
    'a newer version',
    'database.newer-version',
    ({ database }) => {
      new Database(database).exec(`PRAGMA user_version = ${migrations.length + 1}`).close();
    },
  ],
  [
    'a folder',
    'database.unavailable',
    ({ database }) => {
      rmSync(database);
      mkdirSync(database);
    },
  ],
];

test('damage far from the beginning is found before anything is written', () => {
  const files = newShop();
  const db = openShopDatabase(files, options);
  const insert = db.prepare('INSERT INTO customers (uid, created_at_ms) VALUES (?, 0)');
  for (let index = 0; index < 2000; index += 1) insert.run(`customer ${index}`);
  db.close();
  const pages = readFileSync(files.database).byteLength / 4096;
  spoilBytes(files.database, (pages - 8) * 4096, (pages - 4) * 4096);
  const before = everything(files);
  expect(() => openShopDatabase(files, options)).toThrow('database.corrupt');
  expect(everything(files)).toEqual(before);
});

function spoilBytes(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, from, to);
  writeFileSync(file, bytes);
}

test.each(spoilt)('%s is refused with %s and stays as it is', (_what, code, spoil) => {
  const files = newShop();
  spoil(files);
  const before = everything(files);
  expect(() => openShopDatabase(files, options)).toThrow(code);
  expect(everything(files)).toEqual(before);
});

test('a shops folder that cannot be made is refused', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'shops'), '');
  expect(() => openShopDatabase(shopFiles(join(folder, 'shops'), 'own'), options)).toThrow('database.unavailable');
});

test('a file of 0 bytes is set aside and a new database made', () => {
  const files = newShop();
  writeFileSync(files.database, '');
  expect(open(files).prepare('SELECT count(*) FROM carts').pluck().get()).toBe(1);
});

test('before a migration a checked copy of the old version is kept', () => {
  const files = newShop();
  const next: Migration = { version: migrations.length + 1, name: 'next', apply: (db) => void db.exec('DROP TABLE carts') };
  open(files, { migrations: [...migrations, next] });
  const [backup] = listBackups(files);
  const copy = openReadable(join(files.backupFolder, backup?.fileName ?? ''));
  expect(copy.prepare('SELECT count(*) FROM carts').pluck().get()).toBe(1);
  copy.close();
});

test('a migration that fails leaves a database that the old version opens', () => {
  const files = newShop();
  const bad: Migration = { version: migrations.length + 1, name: 'bad', apply: (db) => void db.exec('DROP TABLE carts; SELECT nothing') };
  expect(() => open(files, { migrations: [...migrations, bad] })).toThrow('nothing');
  expect(open(files).prepare('SELECT count(*) FROM carts').pluck().get()).toBe(1);
});

test('the newest backups are kept, and no half one', () => {
  const files = newShop();
  const db = open(files);
  const made = Array.from({ length: KEPT_BACKUPS + 2 }, () => backUp(db, files, options.nowMs()));
  expect(listBackups(files)).toEqual(made.slice(-KEPT_BACKUPS).toReversed());
  expect(readdirSync(files.backupFolder)).toHaveLength(KEPT_BACKUPS);
});

test('a backup that turns out corrupt is refused and not kept, and the good ones stay', () => {
  const files = newShop();
  const db = openShopDatabase(files, options);
  for (let index = 0; index < KEPT_BACKUPS; index += 1) backUp(db, files, options.nowMs());
  db.close();
  turnTextIntoBytes(files.database);
  const before = everything(files);
  const spoiltDb = openWritable(files.database);
  expect(() => backUp(spoiltDb, files, options.nowMs())).toThrow('database.corrupt');
  spoiltDb.close();
  expect(everything(files)).toEqual(before);
});

/** One flipped bit: the cart's row says `two bytes` (16) instead of `a text of two` (17). VACUUM takes rows as they lie, so that only a check of the copy finds it. */
function turnTextIntoBytes(file: string): void {
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(Buffer.from([3, 0, 17, ...Buffer.from('{}')]));
  expect(at).toBeGreaterThan(0);
  bytes[at + 2] = 16;
  writeFileSync(file, bytes);
}

test('restoring sets the damaged file aside and numbers orders anew', () => {
  const files = newShop();
  const db = openShopDatabase(files, options);
  const backup = backUp(db, files, options.nowMs());
  expect(createFactNumbers(db).nextOrder().number).toBe('S1-000001');
  db.close();
  spoilBytes(files.database, 4096, 40_960);
  const damaged = readFileSync(files.database);
  restoreBackup(files, backup.fileName, options.nowMs());
  expect(createFactNumbers(open(files)).nextOrder().number).toBe('S2-000001');
  const [aside] = readdirSync(files.setAsideFolder);
  expect(readFileSync(join(files.setAsideFolder, aside ?? ''))).toEqual(damaged);
  expect(listBackups(files)).toEqual([backup]);
});

test('a damaged backup is refused and nothing is moved', () => {
  const files = newShop();
  const db = openShopDatabase(files, options);
  const { fileName } = backUp(db, files, options.nowMs());
  db.close();
  spoilBytes(join(files.backupFolder, fileName), 4096, 40_960);
  const before = everything(files);
  expect(() => restoreBackup(files, fileName, options.nowMs())).toThrow('database.corrupt');
  expect(everything(files)).toEqual(before);
});

test.each(['own-20200101T000000000Z.sqlite', '../own.sqlite', ''])('a backup that is not there is refused: %j', (fileName) => {
  expect(() => restoreBackup(newShop(), fileName, 1)).toThrow('record.not-found');
});

test('an older copy in the place of the database is noticed, and no order number comes twice', () => {
  const files = newShop();
  const copy = `${files.database}.copy`;
  copyFileSync(files.database, copy);
  const db = openShopDatabase(files, options);
  expect(createFactNumbers(db).nextOrder().number).toBe('S1-000001');
  writeRegister(files.register, db);
  db.close();
  copyFileSync(copy, files.database);
  expect(createFactNumbers(open(files)).nextOrder().number).toBe('S2-000001');
});

test('a database that came from elsewhere starts a series of its own', () => {
  const files = newShop();
  rmSync(files.register);
  expect(createFactNumbers(open(files)).nextOrder().number).toBe('S2-000001');
});

test('setting aside takes the write-ahead log along, and nothing is nothing', () => {
  const files = newShop();
  writeFileSync(`${files.database}-wal`, 'log');
  const target = setAside(files, 5) ?? '';
  expect(readFileSync(`${target}-wal`, 'utf8')).toBe('log');
  expect(existsSync(files.database)).toBe(false);
  expect(setAside(files, 6)).toBeNull();
});

test('a readable connection cannot write', () => {
  const files = newShop();
  const db = openReadable(files.database);
  expect(() => db.prepare('DELETE FROM carts').run()).toThrow('readonly');
  db.close();
});
