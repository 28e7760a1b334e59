import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openWritable } from '../../../src/main/database/connection.ts';
import { shopFiles } from '../../../src/main/database/shop-files.ts';
import { findKeptAnswer, keepHome, mayBeKept, showsTheSame } from '../../../src/main/recommendation/kept-home.ts';
import { createRecommenderHost } from '../../../src/main/recommendation/recommender-host.ts';
import { isHeldOut } from '../../../src/shared/recommendation/evaluation/hold-out.ts';
import type { EventName } from '../../../src/shared/studio-contract.ts';
import { SAMPLE_NOW_MS, createSampleShopFile } from '../../builders/sample-shop.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const home = { customerId: null, contextProductIds: [], slot: 'home' as const };
const hourMs = 3_600_000;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tailorbird-sample-'));
  createSampleShopFile(join(folder, 'sample.sqlite'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A sample shop that nobody has open, and hosts that read it at a moment. */
function setUp() {
  const shopsFolder = temporaryFolder();
  const files = shopFiles(shopsFolder, 'sample');
  copyFileSync(join(folder, 'sample.sqlite'), files.database);
  const events: EventName[] = [];
  const hostAt = (nowMs: number) => {
    const host = createRecommenderHost({ shopsFolder, nowMs: () => nowMs, emit: (name) => void events.push(name) });
    void host.open('sample');
    onTestFinished(() => host.close());
    return host;
  };
  const keep = async (nowMs: number) => {
    const host = hostAt(nowMs);
    const answer = host.suggest(home);
    keepHome(files, host.readHome());
    await host.close();
    events.length = 0;
    return answer;
  };
  const write = (sql: string, leaveOpen = false): void => {
    const db = openWritable(files.database);
    db.exec(sql);
    if (leaveOpen) onTestFinished(() => void db.close());
    else db.close();
  };
  return { files, events, hostAt, keep, write };
}

const kept = SAMPLE_NOW_MS + hourMs;
const later = kept + hourMs;

it('what Home showed last is shown again at once, and stays when the orders say the same', async () => {
  const { keep, hostAt, events } = setUp();
  const answer = await keep(kept);
  expect(answer.panels.length).toBeGreaterThan(0);
  const host = hostAt(later);
  expect(host.suggest(home)).toEqual(answer);
  vi.runAllTimers();
  expect(events).toEqual([]);
  const counted = host.suggest(home);
  expect(counted.asOfMs).toBe(later);
  expect(showsTheSame(counted, answer)).toBe(true);
});

it('windows are told when the orders say something else than what was kept', async () => {
  const { files, keep, hostAt, events } = setUp();
  const answer = await keep(kept);
  keepHome(files, { answer: { ...answer, panels: answer.panels.slice(1) }, heldOutPercent: 0 });
  const host = hostAt(later);
  expect(host.suggest(home).panels).toHaveLength(answer.panels.length - 1);
  expect(events, 'the window comes first').toEqual([]);
  vi.runAllTimers();
  expect(events).toContain('recommendation.refreshed');
  expect(showsTheSame(host.suggest(home), answer)).toBe(true);
});

it('a shop that was left is not read any more', async () => {
  const { files, keep, hostAt, events } = setUp();
  const answer = await keep(kept);
  keepHome(files, { answer: { ...answer, panels: [] }, heldOutPercent: 0 });
  const host = hostAt(later);
  host.suggest(home);
  await host.close();
  vi.runAllTimers();
  expect(events).toEqual([]);
  expect(host.readHome()).toBeNull();
});

it('a program that is closed before it read the orders keeps what they say', async () => {
  const { files, keep, hostAt } = setUp();
  const answer = await keep(kept);
  keepHome(files, { answer: { ...answer, panels: [] }, heldOutPercent: 0 });
  const host = hostAt(later);
  host.suggest(home);
  expect(showsTheSame(host.readHome()!.answer, answer)).toBe(true);
});

it('nobody in particular gets it: not a customer, not another place, not a session that is held out', async () => {
  const { files, keep } = setUp();
  const answer = await keep(kept);
  keepHome(files, { answer, heldOutPercent: 5 });
  const heldOut = Array.from({ length: 4000 }, (_, place) => kept + place).find((sessionMs) => isHeldOut(sessionMs, 5));
  const seen = Array.from({ length: 4000 }, (_, place) => kept + place).find((sessionMs) => !isHeldOut(sessionMs, 5));
  expect(findKeptAnswer(files, { ...home, sessionMs: seen })).toEqual(answer);
  expect(findKeptAnswer(files, { ...home, sessionMs: heldOut })).toBeUndefined();
  expect(findKeptAnswer(files, { ...home, customerId: 1 })).toBeUndefined();
  expect(findKeptAnswer(files, { ...home, contextProductIds: [1] })).toBeUndefined();
  expect(findKeptAnswer(files, { ...home, slot: 'basket' })).toBeUndefined();
});

it.each(['settled', 'not settled'] as const)('it does not outlive a change of the database, %s', async (how) => {
  const { files, keep, write } = setUp();
  await keep(kept);
  expect(findKeptAnswer(files, home)).toBeDefined();
  write('UPDATE templates SET position = position + 1', how === 'not settled');
  expect(findKeptAnswer(files, home)).toBeUndefined();
});

it('a file that is damaged, or that another database took the place of, is as none', async () => {
  const { files, keep } = setUp();
  await keep(kept);
  copyFileSync(join(folder, 'sample.sqlite'), files.database);
  expect(findKeptAnswer(files, home)).toBeUndefined();
  await keep(kept);
  writeFileSync(files.keptHome, '{"answer":{"panels":');
  expect(findKeptAnswer(files, home)).toBeUndefined();
});

it('a design that somebody made is never kept', async () => {
  const { keep } = setUp();
  const answer = await keep(kept);
  expect(mayBeKept(answer)).toBe(true);
  const [panel] = answer.panels;
  const [suggestion] = panel!.suggestions;
  const made = { ...suggestion!, design: { kind: 'snapshot' as const, snapshotId: 1 } };
  expect(mayBeKept({ ...answer, panels: [{ ...panel!, suggestions: [made] }] })).toBe(false);
});
