import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { openWritable } from '../../../src/main/database/connection.ts';
import { createFactNumbers } from '../../../src/main/database/device.ts';
import { shopFiles } from '../../../src/main/database/shop-files.ts';
import { builtMain } from '../../builders/built-main.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const built = builtMain({ 'order-writer': 'test/main/workers/order-writer.ts' });

/** Lets a process of its own take orders, kills it without warning after a few, and gives the numbers it had acknowledged. */
function takeOrdersAndKill(shopsFolder: string, afterOrders: number): Promise<string[]> {
  const writer = spawn(process.execPath, [built('order-writer'), shopsFolder], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const numbers: string[] = [];
  createInterface({ input: writer.stdout }).on('line', (number) => {
    if (numbers.push(number) === afterOrders) writer.kill('SIGKILL');
  });
  return new Promise((resolve) => writer.on('close', () => resolve(numbers)));
}

test('an acknowledged order survives kill -9, none is half there, and no number comes twice', async () => {
  const shopsFolder = join(temporaryFolder(), 'shops');
  const acknowledged: string[] = [];
  for (const afterOrders of [1, 3, 2, 7, 5]) acknowledged.push(...(await takeOrdersAndKill(shopsFolder, afterOrders)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(18);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);

  const db = openWritable(shopFiles(shopsFolder, 'own').database);
  const all = (sql: string): unknown[] => db.prepare(sql).pluck().all();
  const numbers = all('SELECT number FROM orders ORDER BY counter');
  expect(numbers).toEqual(expect.arrayContaining(acknowledged));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  const whole = `SELECT o.number FROM orders o
    JOIN order_lines l ON l.order_id = o.id
    JOIN stock_movements m ON m.order_id = o.id AND m.quantity = -l.quantity
    JOIN order_states s ON s.order_id = o.id
    JOIN design_snapshot_contents c ON c.snapshot_id = l.snapshot_id ORDER BY o.counter`;
  expect(all(whole)).toEqual(numbers);
  expect(all('SELECT sum(quantity) FROM stock_movements')).toEqual(all('SELECT sum(on_hand) FROM stock_levels'));
  expect(
    all(
      'SELECT sum(count) FROM (SELECT count(*) AS count FROM interactions UNION ALL SELECT count(*) FROM orders UNION ALL SELECT count(*) FROM stock_movements)',
    ),
  ).toEqual(all('SELECT sum(last_sequence) FROM devices'));
  expect(numbers).not.toContain(createFactNumbers(db).nextOrder().number);
  db.close();
}, 60_000);
