import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustRowCount, countIn, type CountRow, forEachCount } from '../../../src/shared/recommendation/count-row.ts';

function countsOf(row: CountRow | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  forEachCount(row, (other, count) => counts.set(other, count));
  return counts;
}

describe('a row of counts', () => {
  it('counts as a plain map does, whether it is a map or flat', () => {
    const change = fc.record({ other: fc.integer({ min: 0, max: 1500 }), times: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 900 }), fc.integer({ min: 1, max: 4 }), (changes, keptEvery) => {
        const rows = new Map<number, CountRow>();
        const plain = new Map<number, number>();
        for (const { other, times } of changes) adjustRowCount(rows, 7, other, times);
        for (const [index, { other, times }] of changes.entries()) {
          if (index % keptEvery === 0) plain.set(other, (plain.get(other) ?? 0) + times);
          else adjustRowCount(rows, 7, other, -times);
        }
        expect([...countsOf(rows.get(7))].toSorted(([a], [b]) => a - b)).toEqual([...plain].toSorted(([a], [b]) => a - b));
      }),
    );
  });

  it('becomes flat where many products have a count, and then takes more than 65,535 and higher ids', () => {
    const rows = new Map<number, CountRow>();
    for (let other = 1; other <= 128; other += 1) adjustRowCount(rows, 1, other, other);
    expect(rows.get(1)).toBeInstanceOf(Uint16Array);
    adjustRowCount(rows, 1, 5000, 1);
    adjustRowCount(rows, 1, 9, 70_000);
    expect([9, 10, 5000, 4999, 90_000].map((other) => countIn(rows.get(1), other))).toEqual([70_009, 10, 1, 0, 0]);
  });

  it('stays a map where few of many products have one, and goes when it is empty', () => {
    const rows = new Map<number, CountRow>();
    for (let other = 1; other <= 100; other += 1) adjustRowCount(rows, 1, other * 1000, 1);
    expect(rows.get(1)).toBeInstanceOf(Map);
    for (let other = 1; other <= 100; other += 1) adjustRowCount(rows, 1, other * 1000, -1);
    expect(rows.size).toBe(0);
  });
});
