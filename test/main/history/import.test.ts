import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReadable, type ReadableDatabase } from '../../../src/main/database/connection.ts';
import { customersRepository } from '../../../src/main/customers/repository.ts';
import { startImport, type RunningImport } from '../../../src/main/history/import-steps.ts';
import { startRemoval, sweepImports } from '../../../src/main/history/remove-import.ts';
import { listProblems } from '../../../src/main/history/report-staging.ts';
import { sampleTable } from '../../../src/main/history/sample-table.ts';
import { stageTable } from '../../../src/main/history/stage-table.ts';
import type { ImportReport } from '../../../src/shared/history/contract.ts';
import type { ImportFormat } from '../../../src/shared/orders/import/import-format.ts';
import { openShop, steadySource, type OpenShop } from '../../builders/open-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const nowMs = Date.UTC(2026, 0, 1);
const source = steadySource();

/** A table with what tills get wrong: an unknown date, half a piece, and a price of letters. */
const table = `Datum;Bestellnummer;Kundennummer;Name;E-Mail;Telefon;Artikelnummer;Bezeichnung;Menge;Einzelpreis
31.12.2024 10:00;1001;7;Ada Lovelace;ada@example.com;;T-1;Altes Shirt;2;19,90
31.12.2024 10:00;1001;7;Ada Lovelace;ada@example.com;;T-2;Kappe;1;1.009,00
32.12.2024;1002;8;Bo;;;T-1;Altes Shirt;1;19,90
02.01.2025;1003;;Grace;Grace@Example.com;;T-1;Altes Shirt;1,5;19,90
02.01.2025;1004;;Grace;Grace@Example.com;;T-1;Altes Shirt;1;abc
03.01.2025;1005;;;;+49 30 1234567;T-3;Tasse;3;5,00
04.01.2025;1006;;Laufkundschaft;;;T-3;Tasse;1;5,00
05.01.2025;1001R;7;;;;T-1;Altes Shirt;-1;19,90
`;

interface Staged {
  readonly report: ImportReport;
  readonly stagingFile: string;
  readonly format: ImportFormat;
}

function stage(shop: OpenShop, text: string, format: Partial<ImportFormat> = {}): Staged {
  const folder = temporaryFolder();
  const file = join(folder, 'table.csv');
  const stagingFile = join(folder, 'staging.sqlite');
  writeFileSync(file, text);
  const whole = { ...sampleTable(file, {}, 'Europe/Berlin').format, ...format };
  const shopFile = String((shop.db.pragma('database_list') as { file: string }[])[0]?.file);
  const report = stageTable({ file, format: whole, stagingFile, shopFile, currency: 'EUR', minorDigits: 2, nowMs }, () => undefined);
  return { report, stagingFile, format: whole };
}

function begin(shop: OpenShop, { stagingFile, format }: Staged, items: { sku: string; productId: number }[] = []): RunningImport {
  const deps = { db: shop.db, source, addCustomer: customersRepository(shop.db).add };
  return startImport(deps, { stagingFile, fileName: 'table.csv', timeZone: format.timeZone, currency: 'EUR', items });
}

function importTable(shop: OpenShop, text: string, format: Partial<ImportFormat> = {}): number {
  const running = begin(shop, stage(shop, text, format));
  while (running.step() < 1);
  running.finish();
  running.close();
  return running.importId;
}

function undo(shop: OpenShop, importId: number): number {
  const removal = startRemoval(shop.db, importId, nowMs);
  while (!removal.step());
  return removal.keptCustomers();
}

/** All rows of the shop but the list of imports, how far numbers have come, and the inside of the search index. */
function everything(db: ReadableDatabase): Record<string, unknown[]> {
  const names = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !/^(customer_search|imports|devices|forgotten_facts)/.test(name));
  return Object.fromEntries(names.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]));
}

const listed = (shop: OpenShop, customerId: number | null = null) =>
  shop.call('history.listOrders', { customerId, importId: null, offset: 0, limit: 50 });

test('a dry run says what would come in and what would not, row by row, and writes nothing', () => {
  const shop = openShop();
  const before = everything(shop.db);
  const { report, stagingFile, format } = stage(shop, table);
  expect(format).toMatchObject({ delimiter: ';', dateOrder: 'day-first', decimalMark: ',', kind: 'orders', hasHeader: true });
  expect(report).toMatchObject({
    rowCount: 8,
    goodCount: 5,
    orderCount: 4,
    duplicateCount: 0,
    returnedPieces: 1,
    totalMinor: 2 * 1990 + 100_900 + 3 * 500 + 500 - 1990,
    newCustomerCount: 2,
    knownCustomerCount: 0,
    anonymousCount: 1,
    unknownItemCount: 3,
    firstMs: Date.UTC(2024, 11, 31, 9),
    problemCount: 3,
  });
  const staging = openReadable(stagingFile);
  expect(listProblems(staging, 0, 10)).toEqual([
    { lineNumber: 4, code: 'bad-date', field: 'placedAt', value: '32.12.2024' },
    { lineNumber: 5, code: 'bad-quantity', field: 'quantity', value: '1,5' },
    { lineNumber: 6, code: 'bad-amount', field: 'unitPrice', value: 'abc' },
  ]);
  staging.close();
  expect(everything(shop.db)).toEqual(before);
});

test('what was imported is listed exactly, the latest first, and its customers are found', () => {
  const shop = openShop();
  importTable(shop, table);
  const { total, orders } = listed(shop);
  expect(total).toBe(4);
  expect(orders.map(({ number, totalMinor, customerName }) => [number, totalMinor, customerName])).toEqual([
    ['1001R', -1990, 'Ada Lovelace'],
    ['1006', 500, null],
    ['1005', 1500, '+49 30 1234567'],
    ['1001', 2 * 1990 + 100_900, 'Ada Lovelace'],
  ]);
  expect(orders[3]!.lines).toEqual([
    { sku: 'T-1', name: 'Altes Shirt', productId: null, quantity: 2, returned: 0, totalMinor: 3980 },
    { sku: 'T-2', name: 'Kappe', productId: null, quantity: 1, returned: 0, totalMinor: 100_900 },
  ]);
  const [ada] = shop.call('customers.search', { query: 'lovelace', limit: 5 });
  expect(ada).toMatchObject({ email: 'ada@example.com', createdAtMs: Date.UTC(2024, 11, 31, 9) });
  expect(listed(shop, ada!.id).total).toBe(2);
  expect(shop.call('history.list', {})).toEqual([
    expect.objectContaining({ state: 'done', orderCount: 4, lineCount: 5, customerCount: 2, problemCount: 3, timeZone: 'Europe/Berlin' }),
  ]);
});

test('an order is of whom its first row names; whoever a later row of it names is nobody’s customer', () => {
  const shop = openShop();
  importTable(
    shop,
    'date,order,email,sku\n2024-01-01,1,a@x.com,A\n2024-01-02,1,b@x.com,B\n2024-01-03,2,b@x.com,B\n2024-01-01,1,c@x.com,C\n',
  );
  expect(listed(shop).orders.map(({ number, customerName, lines }) => [number, customerName, lines.length])).toEqual([
    ['2', 'b@x.com', 1],
    ['1', 'a@x.com', 3],
  ]);
  expect(shop.count('customers')).toBe(2);
});

test('undoing an import leaves the shop as it was, and it can be imported again', () => {
  const shop = openShop();
  shop.call('customers.add', { name: 'Old', email: 'old@example.com', phone: null });
  const before = everything(shop.db);
  const importId = importTable(shop, table);
  expect(everything(shop.db)).not.toEqual(before);
  expect(undo(shop, importId)).toBe(0);
  expect(everything(shop.db)).toEqual(before);
  expect(shop.call('customers.search', { query: 'lovelace', limit: 5 })).toEqual([]);
  expect(() => startRemoval(shop.db, importId, nowMs)).toThrow('import.undone');
  expect(stage(shop, table).report).toMatchObject({ duplicateCount: 0, sameFileAtMs: null, orderCount: 4 });
  importTable(shop, table);
  expect(listed(shop).total).toBe(4);
});

test('the same orders again are duplicates and count once, in any file', () => {
  const shop = openShop();
  importTable(shop, table);
  const before = everything(shop.db);
  const again = stage(shop, table);
  expect(again.report).toMatchObject({ orderCount: 0, duplicateCount: 4, newCustomerCount: 0, sameFileAtMs: expect.any(Number) });
  const running = begin(shop, again);
  while (running.step() < 1);
  running.finish();
  running.close();
  expect(everything(shop.db)).toEqual(before);
  const more = stage(shop, `${table}06.01.2025;1007;7;;;;T-1;Altes Shirt;1;19,90\n`);
  expect(more.report).toMatchObject({ orderCount: 1, duplicateCount: 4, sameFileAtMs: null });
});

test('a table that numbers nothing: rows of one person at one moment are an order, and come once', () => {
  const shop = openShop();
  const unnumbered = 'date,email,sku\n2024-01-01,a@x.com,A\n2024-01-01,a@x.com,B\n2024-01-01,b@x.com,A\n2024-01-02,a@x.com,A\n';
  importTable(shop, unnumbered);
  expect(
    listed(shop)
      .orders.map(({ lines }) => lines.length)
      .toSorted(),
  ).toEqual([1, 1, 2]);
  expect(JSON.stringify(listed(shop).orders.map(({ number }) => number))).not.toContain('x.com');
  expect(stage(shop, unnumbered).report).toMatchObject({ orderCount: 0, duplicateCount: 3 });
});

test('people are one by code, e-mail or phone and by nothing less exact, and the preview says so', () => {
  const shop = openShop();
  const { id } = shop.call('customers.add', { name: 'Ada', email: 'ADA@example.com', phone: '0170 / 123-4567' });
  const people = `id,name,email,phone
1,Ada L.,ada@example.com,
2,Somebody,,+170 1234567
3,Ada,,
4,New,new@example.com,
5,Newer,NEW@example.com,
`;
  const { report } = stage(shop, people);
  expect(report).toMatchObject({ rowCount: 5, goodCount: 5, newCustomerCount: 2, knownCustomerCount: 2, mergedCount: 3 });
  expect(report.merged).toEqual([
    { person: 'Ada L.', customer: 'Ada', by: 'email' },
    { person: 'Somebody', customer: 'Ada', by: 'phone' },
    { person: 'Newer', customer: 'New', by: 'email' },
  ]);
  importTable(shop, people);
  expect(shop.count('customers')).toBe(3);
  importTable(shop, 'date,order,customer,sku\n2024-01-01,1,1,A\n2024-01-01,2,5,A\n2024-01-01,3,2,A\n');
  expect(shop.count('customers')).toBe(3);
  expect(
    listed(shop, id)
      .orders.map(({ number }) => number)
      .toSorted(),
  ).toEqual(['1', '3']);
});

test('a customer of an import with whom something was done since stays when it is undone', () => {
  const shop = openShop();
  const importId = importTable(shop, table);
  const [ada] = shop.call('customers.search', { query: 'lovelace', limit: 5 });
  shop.call('customers.setConsent', { customerId: ada!.id, purpose: 'suggestions', given: true });
  expect(undo(shop, importId)).toBe(1);
  expect(shop.call('customers.get', { customerId: ada!.id }).name).toBe('Ada Lovelace');
  expect(shop.count('customers')).toBe(1);
  expect(listed(shop).total).toBe(0);
});

test('whatever later versions keep of a customer keeps them, too', () => {
  const shop = openShop();
  const importId = importTable(shop, table);
  const [ada] = shop.call('customers.search', { query: 'lovelace', limit: 5 });
  shop.db.exec('CREATE TABLE letters (id INTEGER PRIMARY KEY, reader_id INTEGER REFERENCES customers (id)) STRICT');
  shop.db.prepare('INSERT INTO letters (reader_id) VALUES (?)').run(ada!.id);
  expect(undo(shop, importId)).toBe(1);
  expect(shop.count('customers')).toBe(1);
});

test('of two imports that share items and people, undoing the first keeps what the second has', () => {
  const shop = openShop();
  const first = importTable(shop, 'date,order,email,sku\n2024-01-01,1,a@x.com,A\n2024-01-01,2,b@x.com,B\n');
  importTable(shop, 'date,order,email,sku\n2024-02-01,3,a@x.com,A\n');
  expect(undo(shop, first)).toBe(1);
  expect(listed(shop).orders).toMatchObject([{ number: '3', customerName: 'a@x.com', lines: [{ sku: 'A' }] }]);
  expect([shop.count('past_items'), shop.count('customers')]).toEqual([1, 1]);
});

test('items are products by their code or exact name, or as a person says; the others stay items of their own', () => {
  const shop = openShop();
  const product = shop.call('catalog.getProduct', { productId: 1 });
  const variant = product.variants[3]!;
  const staged = stage(
    shop,
    `date,order,sku,description\n2024-01-01,1,${variant.sku},x\n2024-01-01,1,Z9,${product.name}\n2024-01-01,1,Z8,Old\n2024-01-01,1,Z7,Older\n`,
  );
  expect(staged.report).toMatchObject({ itemCount: 4, unknownItemCount: 2 });
  const running = begin(shop, staged, [{ sku: 'Z8', productId: 2 }]);
  while (running.step() < 1);
  running.finish();
  running.close();
  expect(shop.db.prepare('SELECT sku, product_id AS productId, variant_id AS variantId FROM past_items ORDER BY id').all()).toEqual([
    { sku: variant.sku, productId: 1, variantId: variant.id },
    { sku: 'Z9', productId: 1, variantId: null },
    { sku: 'Z8', productId: 2, variantId: null },
    { sku: 'Z7', productId: null, variantId: null },
  ]);
});

test('returns are kept as facts, by a column or as fewer than nothing', () => {
  const shop = openShop();
  const returns = 'date,order,customer,sku,qty,returned\n2024-01-01,1,7,A,3,1\n2024-01-02,2,7,A,-1,\n2024-01-02,3,7,A,1,2\n';
  expect(stage(shop, returns).report).toMatchObject({ returnedPieces: 2, problemCount: 1 });
  importTable(shop, returns);
  expect(shop.db.prepare('SELECT quantity, returned FROM past_sales ORDER BY placed_at_ms').all()).toEqual([
    { quantity: 3, returned: 1 },
    { quantity: -1, returned: 0 },
  ]);
});

test('what is on its way is not seen, and one that was cut off leaves nothing', () => {
  const shop = openShop();
  const before = everything(shop.db);
  const running = begin(shop, stage(shop, table));
  while (running.step() < 1);
  expect(listed(shop).total).toBe(0);
  expect(shop.db.prepare('SELECT * FROM past_sales').all()).toEqual([]);
  expect(shop.call('history.list', {})).toEqual([]);
  running.close();
  sweepImports(shop.db);
  expect(everything(shop.db)).toEqual(before);
  expect([shop.count('imports'), shop.count('forgotten_facts')]).toEqual([0, 1]);
});

test('umlauts come in from Windows-1252 and UTF-16, and bytes that are no text are refused', () => {
  const shop = openShop();
  const file = join(temporaryFolder(), 'table.csv');
  const text = 'Datum;Artikel\n01.02.2024;Grün\n';
  writeFileSync(file, Buffer.from(text, 'latin1'));
  expect(sampleTable(file, {}, 'UTC')).toMatchObject({
    format: { encoding: 'windows-1252' },
    rows: [
      ['Datum', 'Artikel'],
      ['01.02.2024', 'Grün'],
    ],
  });
  writeFileSync(file, Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect(sampleTable(file, {}, 'UTC')).toMatchObject({
    format: { encoding: 'utf-16le' },
    rows: [
      ['Datum', 'Artikel'],
      ['01.02.2024', 'Grün'],
    ],
  });
  writeFileSync(file, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]));
  expect(() => sampleTable(file, {}, 'UTC')).toThrow('import.not-text');
  writeFileSync(file, '\n\n');
  expect(() => sampleTable(file, {}, 'UTC')).toThrow('import.empty');
  expect(() => sampleTable(`${file}.gone`, {}, 'UTC')).toThrow('import.file-gone');
  expect(() => stage(shop, 'a,b\nc,d\n')).toThrow('import.not-mapped');
});

test('whoever a table names as a record that was merged is the one that was kept', () => {
  const shop = openShop();
  const ada = shop.call('customers.add', { name: 'Ada', email: 'ada@example.com', phone: null });
  const twin = shop.call('customers.add', { name: 'A. Lovelace', email: 'a.l@example.com', phone: '+49 30 1234567' });
  const third = shop.call('customers.add', { ...ada, email: null });
  shop.call('customers.merge', { keptId: ada.id, mergedId: twin.id });
  shop.call('customers.merge', { keptId: third.id, mergedId: ada.id });
  importTable(
    shop,
    'Datum;Bestellnummer;E-Mail;Telefon;Artikelnummer;Menge\n02.01.2025;1;A.L@example.com;;T-1;1\n03.01.2025;2;;+49 30 1234567;T-1;1\n',
  );
  expect(listed(shop, third.id).total).toBe(2);
  expect(shop.call('customers.search', { query: '', limit: 9 })).toHaveLength(1);
});
