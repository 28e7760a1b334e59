import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logAnswer } from '../../../src/main/log/log-answer.ts';
import { createStudioLog } from '../../../src/main/log/studio-log.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

function linesOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('each entry is a line with its time and level', () => {
  const folder = join(temporaryFolder(), 'logs');
  const log = createStudioLog(folder, () => 0);
  log('info', { event: 'start', version: '1' });
  log('error', { event: 'fault' });
  expect(linesOf(join(folder, 'studio.log'))).toEqual([
    { at: '1970-01-01T00:00:00.000Z', level: 'info', event: 'start', version: '1' },
    { at: '1970-01-01T00:00:00.000Z', level: 'error', event: 'fault' },
  ]);
});

test('a full log is put aside and the oldest goes', () => {
  const folder = temporaryFolder();
  const log = createStudioLog(folder, () => 0);
  for (let round = 0; round < 7; round += 1) {
    writeFileSync(join(folder, 'studio.log'), `${round}`.padEnd(1_000_001, ' '));
    log('info', { event: `after ${round}` });
  }
  expect(readdirSync(folder).toSorted()).toEqual(['studio.log', 'studio.log.1', 'studio.log.2', 'studio.log.3', 'studio.log.4']);
  expect(readFileSync(join(folder, 'studio.log.1'), 'utf8')[0]).toBe('6');
  expect(readFileSync(join(folder, 'studio.log.4'), 'utf8')[0]).toBe('3');
});

test('a log that cannot be written does not stop anything', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const log = createStudioLog(join(file, 'logs'), () => 0);
  expect(() => log('info', { event: 'start' })).not.toThrow();
});

test('changes, refusals and slow calls stand in the log by name, code and time only', () => {
  const entries: unknown[] = [];
  const answer = logAnswer((level, entry) => void entries.push({ level, ...entry }));
  answer({ call: 'customers.search', access: 'reads', reply: { ok: true, value: [{ name: 'Ada' }] }, tookMs: 3 });
  answer({ call: 'customers.search', access: 'reads', reply: { ok: true, value: [] }, tookMs: 900 });
  answer({ call: 'customers.add', access: 'changes', reply: { ok: true, value: { name: 'Ada' } }, tookMs: 1.23 });
  const error = { code: 'order.insufficient-stock', params: { sku: 'X' } } as const;
  answer({ call: 'orders.confirm', access: 'changes', reply: { ok: false, error }, tookMs: 2 });
  expect(entries).toEqual([
    { level: 'info', event: 'call', call: 'customers.search', ms: 900 },
    { level: 'info', event: 'call', call: 'customers.add', ms: 1.2 },
    { level: 'warn', event: 'refused', call: 'orders.confirm', code: 'order.insufficient-stock', ms: 2 },
  ]);
});
