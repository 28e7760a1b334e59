import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createRestartLimit } from '../../../src/main/workers/restart-limit.ts';
import { startWorker, type WorkerClient, type WorkerClientOptions } from '../../../src/main/workers/worker-client.ts';
import { describeFault, type Fault } from '../../../src/main/workers/worker-messages.ts';
import { builtMain, workerSources } from '../../builders/built-main.ts';
import { startTestStudio } from '../../builders/test-studio.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';
import { plainSlot } from '../../builders/plain-slot.ts';
import { sampleProducts } from '../../../src/main/sample/sample-products.ts';

const built = builtMain(workerSources);

/** Answers with what it was asked, dies when told to, and ends when it is closed. */
const script = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, name, input }) => {
  if (name === 'die') throw new TypeError('the secret of Ada Lovelace');
  if (name === 'wait') return;
  parentPort.postMessage({ kind: 'reply', id, reply: { ok: true, value: input } });
});`;

interface Watched {
  readonly client: WorkerClient;
  readonly faults: Fault[];
  nextDeath(): Promise<boolean>;
}

function startScript(options: Partial<WorkerClientOptions> = {}): Watched {
  const file = join(temporaryFolder(), 'worker.cjs');
  writeFileSync(file, script);
  const faults: Fault[] = [];
  const listeners: ((restarted: boolean) => void)[] = [];
  const client = startWorker({
    name: 'test',
    file,
    workerData: () => ({}),
    onEvent: () => undefined,
    onFault: (fault) => void faults.push(fault),
    onDeath: (restarted) => listeners.shift()?.(restarted),
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, faults, nextDeath: () => new Promise((resolve) => listeners.push(resolve)) };
}

test('answers find their questions', async () => {
  const { client } = startScript();
  const replies = await Promise.all([1, 2, 3].map((value) => client.request('echo', value)));
  expect(replies).toEqual([1, 2, 3].map((value) => ({ ok: true, value })));
});

test('a worker that dies refuses what was under way, is replaced, and its fault is told without typed text', async () => {
  const { client, faults, nextDeath } = startScript();
  const death = nextDeath();
  const waiting = client.request('wait', 1);
  const dying = client.request('die', 1);
  const refused = { ok: false, error: { code: 'database.unavailable', params: {} } };
  expect(await Promise.all([waiting, dying])).toEqual([refused, refused]);
  expect(await death).toBe(true);
  expect(await client.request('echo', 5)).toEqual({ ok: true, value: 5 });
  expect(faults).toEqual([{ name: 'TypeError', place: expect.stringContaining('worker.cjs') }]);
  expect(JSON.stringify(faults)).not.toContain('Ada');
});

test('a worker that dies again and again is left dead, and says so', async () => {
  const { client, nextDeath } = startScript();
  let restarted = true;
  for (let deaths = 0; restarted && deaths < 20; deaths += 1) {
    const death = nextDeath();
    void client.request('die', 1);
    restarted = await death;
  }
  expect(restarted).toBe(false);
  expect(await client.request('echo', 1)).toMatchObject({ ok: false });
});

test('what died too often within a while is left dead, and later deaths begin anew', () => {
  let nowMs = 0;
  const mayRestart = createRestartLimit({ times: 2, withinMs: 1000 }, () => nowMs);
  expect([mayRestart(), mayRestart(), mayRestart()]).toEqual([true, true, false]);
  nowMs = 1000;
  expect(mayRestart()).toBe(true);
});

test('after closing, requests are refused', async () => {
  const { client } = startScript();
  await client.close();
  expect(await client.request('echo', 1)).toMatchObject({ ok: false });
});

test('a damaged shop is told, refused with its reason, and recovered by a new database', async () => {
  const dataFolder = temporaryFolder();
  mkdirSync(join(dataFolder, 'shops'));
  writeFileSync(join(dataFolder, 'shops/own.sqlite'), 'not a database');
  const studio = startTestStudio(built, dataFolder);
  onTestFinished(() => studio.close());
  const refused = { state: 'refused', code: 'database.foreign', fileName: 'own.sqlite', backups: [] };
  expect(await studio.call('settings.getDatabaseState', {})).toEqual(refused);
  await expect(studio.call('catalog.listProducts', {})).rejects.toThrow('database.foreign');
  await expect(studio.call('recommendation.suggest', { customerId: null, contextProductIds: [], slot: plainSlot(1) })).rejects.toThrow(
    'database.foreign',
  );
  expect(await studio.call('settings.recoverDatabase', { with: 'new' })).toEqual({ state: 'open' });
  expect(await studio.call('catalog.listProducts', {})).toHaveLength(sampleProducts.length);
  expect(studio.events.filter((event) => event.name === 'settings.databaseState').map((event) => event.payload)).toEqual([
    refused,
    { state: 'open' },
  ]);
});

test('while a shop is refused there are no suggestions from it either', async () => {
  const dataFolder = temporaryFolder();
  const first = startTestStudio(built, dataFolder);
  await first.call('settings.getDatabaseState', {});
  await first.close();
  new Database(join(dataFolder, 'shops/own.sqlite')).exec('PRAGMA user_version = 999').close();
  const studio = startTestStudio(built, dataFolder);
  onTestFinished(() => studio.close());
  const question = studio.call('recommendation.suggest', { customerId: null, contextProductIds: [], slot: plainSlot(1) });
  await expect(question).rejects.toThrow('database.newer-version');
});

test('everything is there again after a restart', async () => {
  const dataFolder = temporaryFolder();
  const first = startTestStudio(built, dataFolder);
  const ada = await first.call('customers.add', { name: 'Ada', email: null, phone: null });
  await first.close();
  const second = startTestStudio(built, dataFolder);
  onTestFinished(() => second.close());
  expect(await second.call('customers.get', { customerId: ada.id })).toMatchObject(ada);
});

test('a fault is told by its name, code and place', () => {
  const fault = describeFault(Object.assign(new Error('line one\nline two of Ada'), { code: 'ENOENT' }));
  expect(fault.name).toBe('Error ENOENT');
  expect(fault.place).not.toContain('Ada');
  expect(describeFault('text of Ada')).toEqual({ name: 'string', place: '' });
});
