import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEvent } from '../../../src/main/calls/parse-event.ts';
import { type CallSpec, windowKinds } from '../../../src/shared/kernel/contract.ts';
import { type CallName, studioContract } from '../../../src/shared/studio-contract.ts';
import { builtMain, workerSources } from '../../builders/built-main.ts';
import { goodInputs } from '../../builders/good-inputs.ts';
import { startTestStudio, studioSender, type TestStudio } from '../../builders/test-studio.ts';

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

const calls = Object.values(studioContract).flatMap((contract) =>
  Object.entries<CallSpec>(contract.calls).map(([call, spec]) => ({ name: `${contract.domain}.${call}` as CallName, spec })),
);

/** What a call is refused with although its input is good, because the shop is well. */
const refusedWhenWell: Partial<Record<CallName, string>> = { 'settings.recoverDatabase': 'record.conflict' };

test('every call has a good input here', () => {
  expect(Object.keys(goodInputs).toSorted()).toEqual(calls.map(({ name }) => name).toSorted());
});

describe.each(calls)('$name', ({ name, spec }) => {
  test('answers a good input with what the contract says', async () => {
    const reply = await studio.ask({ ...studioSender, windowKind: spec.windows[0] }, name, await goodInputs[name](studio));
    const refusal = refusedWhenWell[name];
    if (refusal === undefined) expect(reply).toMatchObject({ ok: true });
    else expect(reply).toMatchObject({ ok: false, error: { code: refusal } });
    if (reply.ok) expect(spec.output.safeParse(reply.value).success).toBe(true);
    expect(studio.faults).toEqual([]);
  });

  test('refuses bad input', async () => {
    const good = await goodInputs[name](studio);
    for (const bad of badInputs(good)) {
      expect(await studio.ask({ ...studioSender, windowKind: spec.windows[0] }, name, bad)).toMatchObject({
        ok: false,
        error: { code: 'contract.invalid-input' },
      });
    }
  });

  test('refuses a foreign sender', async () => {
    const good = await goodInputs[name](studio);
    const foreign = [
      { ...studioSender, url: 'https://example.com/index.html' },
      { ...studioSender, url: 'app://other/index.html' },
      { ...studioSender, url: 'file:///index.html' },
      { ...studioSender, url: '' },
      { ...studioSender, isMainFrame: false },
      { ...studioSender, windowKind: undefined },
    ];
    for (const sender of foreign) {
      expect(await studio.ask(sender, name, good)).toEqual({ ok: false, error: { code: 'contract.forbidden-sender', params: {} } });
    }
  });

  test.each(windowKinds.filter((kind) => !spec.windows.includes(kind)))('refuses a %s window', async (windowKind) => {
    const good = await goodInputs[name](studio);
    const reply = await studio.ask({ ...studioSender, windowKind }, name, good);
    expect(reply).toEqual({ ok: false, error: { code: 'contract.forbidden-window', params: { window: windowKind } } });
  });
});

test.each(['', 'orders', 'orders.', 'orders.confirm.x', 'orders.constructor', '__proto__.toString', 'worker.close', 42, null])(
  'a name that the contract does not have is refused: %j',
  async (name) => {
    expect(await studio.ask(studioSender, name, {})).toEqual({ ok: false, error: { code: 'contract.unknown-call', params: {} } });
  },
);

test.each(['orders.orderSaved', 'settings.databaseState', 'recommendation.refreshed'])(
  'an event of another shape is no event: %s',
  (name) => {
    expect(() => parseEvent({ name, payload: { wrong: true } })).toThrow('contract.invalid-output');
  },
);

test.each(['', 'orders', 'orders.constructor', 'orders.orderSaved.x', '__proto__.toString'])('no event of the contract: %j', (name) => {
  expect(() => parseEvent({ name, payload: { orderId: 1, customerId: null } })).toThrow('contract.invalid-output');
});

test('an event keeps what the contract names', () => {
  const payload = { orderId: 1, customerId: null };
  expect(parseEvent({ name: 'orders.orderSaved', payload: { ...payload, more: 'text' } })).toEqual({ name: 'orders.orderSaved', payload });
});

/** No object at all, and the good input with each of its parts in turn replaced by something else. */
function badInputs(good: object): unknown[] {
  return [null, 'text', ...Object.keys(good).map((key) => ({ ...good, [key]: { wrong: true } }))];
}
