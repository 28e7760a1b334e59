import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inTransaction } from '../../../src/main/database/connection.ts';
import { startWorker, type WorkerClient } from '../../../src/main/workers/worker-client.ts';
import { fillNewShop } from '../../../src/main/workers/fill-new-shop.ts';
import { recommendationContract } from '../../../src/shared/recommendation/contract.ts';
import { builtMain, workerSources } from '../../builders/built-main.ts';
import { steadySource } from '../../builders/open-shop.ts';
import { plainSlot } from '../../builders/plain-slot.ts';
import { createSampleShopFile, shippedTemplates } from '../../builders/sample-shop.ts';
import { emptyShopDatabase, temporaryFolder } from '../../builders/shop-database.ts';

const { 'recommendation-worker': recommendation, 'learning-worker': taste } = workerSources;
const built = builtMain({ 'recommendation-worker': recommendation, 'learning-worker': taste });
const query = { customerId: null, contextProductIds: [], slot: plainSlot(4) };

/** A worker on a shop that has no orders yet, and what it sends. */
function startOnNewShop(): { worker: WorkerClient; events: unknown[]; faults: unknown[]; receive: (variantId: number) => void } {
  const shopsFolder = mkdtempSync(join(tmpdir(), 'tailorbird-'));
  const db = emptyShopDatabase(join(shopsFolder, 'own.sqlite'));
  inTransaction(db, () => fillNewShop('own', db, { templates: shippedTemplates(), source: steadySource() }));
  const events: unknown[] = [];
  const faults: unknown[] = [];
  const worker = startWorker({
    name: 'recommendation',
    file: built('recommendation-worker'),
    workerData: () => ({
      shopsFolder,
      resourcesFolder: join(import.meta.dirname, '../../../resources'),
      shop: 'own',
      learningWorkerFile: built('learning-worker'),
    }),
    onEvent: (event) => events.push(event),
    onFault: (fault) => faults.push(fault),
    onDeath: () => undefined,
  });
  const insert = db.prepare(`INSERT INTO stock_movements (device_id, sequence, variant_id, reason, quantity, order_id, at_ms)
    VALUES (1, ?, ?, 'received', 5, NULL, 0)`);
  onTestFinished(async () => {
    await worker.close();
    rmSync(shopsFolder, { recursive: true, force: true });
  });
  return { worker, events, faults, receive: (variantId) => void insert.run(variantId, variantId) };
}

it('answers from its own thread and connection, and sees what was written since', async () => {
  const { worker, faults, receive } = startOnNewShop();
  const ask = async (): Promise<unknown> => worker.request('recommendation.suggest', query);
  expect(await ask()).toMatchObject({ ok: true, value: { panels: [], orderCount: 0 } });
  receive(1);
  const reply = await worker.request('recommendation.suggest', query);
  const { panels } = recommendationContract.calls.suggest.output.parse(reply.ok ? reply.value : undefined);
  expect(panels.flatMap(({ suggestions }) => suggestions.map(({ productId, reason }) => [productId, reason.id]))).toEqual([
    [1, 'reason.new-shop'],
  ]);
  expect(await worker.request('worker.factsChanged', {})).toEqual({ ok: true, value: undefined });
  expect(faults).toEqual([]);
});

it('lets go of one shop and turns to another, which may not exist', async () => {
  const { worker, faults } = startOnNewShop();
  expect((await worker.request('recommendation.suggest', query)).ok).toBe(true);
  expect(await worker.request('worker.openShop', 'sample')).toMatchObject({ ok: true });
  expect(await worker.request('recommendation.suggest', query)).toEqual({ ok: false, error: { code: 'database.unavailable', params: {} } });
  expect(await worker.request('worker.openShop', 'own')).toMatchObject({ ok: true });
  expect((await worker.request('recommendation.suggest', query)).ok).toBe(true);
  expect(faults).toEqual([]);
});

it('refuses what it does not know', async () => {
  const { worker, faults } = startOnNewShop();
  expect(await worker.request('orders.confirm', {})).toEqual({ ok: false, error: { code: 'contract.internal', params: {} } });
  expect(faults).toHaveLength(1);
});

it('learns the habits and the taste of a shop in a thread of its own, tells the windows, and gives it up when the shop is closed', async () => {
  const shopsFolder = temporaryFolder();
  createSampleShopFile(join(shopsFolder, 'sample.sqlite'));
  const faults: unknown[] = [];
  let told = 0;
  let tellOfTaste = (): void => undefined;
  const learnt = new Promise<void>((resolve) => (tellOfTaste = resolve));
  const worker = startWorker({
    name: 'recommendation',
    file: built('recommendation-worker'),
    workerData: () => ({
      shopsFolder,
      resourcesFolder: join(import.meta.dirname, '../../../resources'),
      shop: 'sample',
      learningWorkerFile: built('learning-worker'),
    }),
    // The first word is of the orders that were read, the second of habits, the third of the taste.
    onEvent: () => void ((told += 1) === 3 && tellOfTaste()),
    onFault: (fault) => faults.push(fault),
    onDeath: () => undefined,
  });
  onTestFinished(() => worker.close());
  const ask = async () => {
    const reply = await worker.request('recommendation.suggest', { customerId: 1, contextProductIds: [], slot: plainSlot(6) });
    return recommendationContract.calls.suggest.output.parse(reply.ok ? reply.value : undefined).panels;
  };
  // The first question has the orders read, and then their taste learnt.
  expect((await ask()).map(({ panel }) => panel)).toContain('new-for-you');
  await learnt;
  expect((await ask()).map(({ panel }) => panel)).toContain('new-for-you');
  const drifting = await worker.request('recommendation.listDrifting', { limit: 5, offset: 0 });
  expect(recommendationContract.calls.listDrifting.output.parse(drifting.ok ? drifting.value : undefined).state).toBe('ready');
  // Opened anew, it begins to learn again and is stopped in the middle of it.
  expect(await worker.request('worker.openShop', 'sample')).toMatchObject({ ok: true });
  expect(await worker.request('worker.factsChanged', {})).toMatchObject({ ok: true });
  expect(await worker.request('worker.close', {})).toMatchObject({ ok: true });
  expect(faults).toEqual([]);
}, 60_000);
