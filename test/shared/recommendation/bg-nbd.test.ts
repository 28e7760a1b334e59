import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuyingRecord, expectedOrders, fitDrift, logLikelihood, probabilityAlive } from '../../../src/shared/recommendation/bg-nbd.ts';

const WEEK_MS = 7 * 86_400_000;

/** The 2,357 customers of the paper, in weeks; several purchases of a day are one. */
function cdnowRecords(): BuyingRecord[] {
  const file = join(import.meta.dirname, '../../fixtures/purchases/cdnow.txt.gz');
  const days = new Map<string, Set<number>>();
  for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) {
    const [id, , date] = line.trim().split(/\s+/);
    if (id === undefined || date === undefined) continue;
    const day = Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`);
    days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  const end = Date.parse('1997-09-30');
  return [...days.values()].map((all) => {
    const first = Math.min(...all);
    return { repeats: all.size - 1, lastAt: (Math.max(...all) - first) / WEEK_MS, age: (end - first) / WEEK_MS };
  });
}

/** The estimates of the paper's authors. */
const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('drifting away', () => {
  it('is fitted to CDNOW as its authors did', () => {
    const records = cdnowRecords();
    expect(records).toHaveLength(2357);
    const model = fitDrift(records);
    for (const key of ['r', 'alpha', 'a', 'b'] as const) expect(model[key].toFixed(3)).toBe(published[key].toFixed(3));
    expect(logLikelihood(model, records).toFixed(1)).toBe('-9582.4');
  });

  it('expects of the paper’s example customer what the paper does', () => {
    const record = { repeats: 2, lastAt: 30.43, age: 38.86 };
    expect(expectedOrders(published, record, 39)).toBeCloseTo(1.226, 3);
    expect(probabilityAlive(published, record)).toBeCloseTo(0.7266, 3);
  });

  it('thinks the less of a customer the longer they stay away, and nothing yet of one who ordered once', () => {
    const alive = [10, 20, 40, 80].map((age) => probabilityAlive(published, { repeats: 6, lastAt: 10, age }));
    expect(alive).toEqual(alive.toSorted((a, b) => b - a));
    expect(alive[3]).toBeLessThan(0.05);
    expect(probabilityAlive(published, { repeats: 0, lastAt: 0, age: 50 })).toBe(1);
  });
});
