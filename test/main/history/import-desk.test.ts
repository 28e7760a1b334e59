import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtMain, workerSources } from '../../builders/built-main.ts';
import { startTestStudio, type TestStudio } from '../../builders/test-studio.ts';

const built = builtMain(workerSources);
const dataFolder = mkdtempSync(join(tmpdir(), 'tailorbird-'));
let studio: TestStudio;
beforeAll(() => {
  studio = startTestStudio(built, dataFolder);
});
afterAll(async () => {
  await studio.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const orders = 6000;
const rows = Array.from({ length: orders }, (_, index) => `2024-05-01,N${index},c${index % 500}@example.com,A-${index % 40},1,9.50`);
const bytes = new TextEncoder().encode(`date,order,email,sku,qty,price\n${rows.join('\n')}\n2024-13-01,X,,A-1,1,1\n`);

async function checked(): Promise<string> {
  const { token, format } = await studio.call('history.takeFile', { fileName: '../till.csv', bytes });
  const report = await studio.call('history.check', { token, format });
  expect(report).toMatchObject({ orderCount: orders, newCustomerCount: 500, problemCount: 1 });
  return token;
}

const pastOrders = async (): Promise<number> =>
  (await studio.call('history.listOrders', { customerId: null, importId: null, offset: 0, limit: 1 })).total;

test('an import that is cancelled on its way leaves nothing, and the same one comes in whole afterwards', async () => {
  const token = await checked();
  const begun = expect(studio.call('history.begin', { token, items: [] })).rejects.toThrow('import.cancelled');
  const busy = expect(studio.call('history.undo', { importId: 1 })).rejects.toThrow('import.busy');
  const other = studio.call('history.list', {});
  await studio.call('history.cancel', {});
  await Promise.all([begun, busy]);
  expect(await other).toEqual([]);
  expect([await pastOrders(), (await studio.call('customers.search', { query: 'c7', limit: 5 })).length]).toEqual([0, 0]);

  const record = await studio.call('history.begin', { token: await checked(), items: [] });
  expect(record).toMatchObject({ fileName: 'till.csv', state: 'done', orderCount: orders, customerCount: 500, problemCount: 1 });
  expect(await pastOrders()).toBe(orders);
  expect(readdirSync(join(dataFolder, 'import'))).toEqual([]);
  expect(await studio.call('history.undo', { importId: record.id })).toEqual({ keptCustomers: 0 });
  expect(await pastOrders()).toBe(0);
  const changes = studio.events.filter(({ name }) => name === 'history.changed').map(({ payload }) => payload);
  expect(changes).toEqual([
    { importId: record.id, change: 'added' },
    { importId: record.id, change: 'removed' },
  ]);
  expect(studio.faults).toEqual([]);
}, 60_000);

test('a check that is cancelled says so, and a file that was never checked cannot be imported', async () => {
  const { token, format } = await studio.call('history.takeFile', { fileName: 'till.csv', bytes });
  await expect(studio.call('history.begin', { token, items: [] })).rejects.toThrow('import.not-checked');
  await expect(studio.call('history.begin', { token: 'other', items: [] })).rejects.toThrow('import.file-gone');
  const checking = expect(studio.call('history.check', { token, format })).rejects.toThrow('import.cancelled');
  // The thread is there once the shop's currency is known; whichever comes first, the check ends by being cancelled.
  await studio.call('settings.getShop', {});
  await studio.call('history.cancel', {});
  await checking;
  await expect(studio.call('history.begin', { token, items: [] })).rejects.toThrow('import.not-checked');
}, 60_000);
