import { expect, test } from 'vitest';
import { possibleDateOrders, readDate } from '../../../../src/shared/orders/import/cell-date.ts';
import { detectDecimalMark, readAmountMinor, readPieces } from '../../../../src/shared/orders/import/cell-number.ts';
import { detectEncoding } from '../../../../src/shared/orders/import/text-encoding.ts';
import { createWallClock, isTimeZone } from '../../../../src/shared/orders/import/zone-time.ts';

const berlin = createWallClock('Europe/Berlin');
const iso = (cell: string, order: 'day-first' | 'month-first' = 'day-first'): string | undefined => {
  const ms = readDate(cell, order, berlin);
  return ms === undefined ? undefined : new Date(ms).toISOString();
};

test.each([
  ['31.12.2025', 'day-first', '2025-12-30T23:00:00.000Z'],
  ['1.7.25 9:05', 'day-first', '2025-07-01T07:05:00.000Z'],
  ['12/31/2025 2:05 PM', 'month-first', '2025-12-31T13:05:00.000Z'],
  ['12/31/2025 12:00 am', 'month-first', '2025-12-30T23:00:00.000Z'],
  ['2025-07-01 08:26:00', 'day-first', '2025-07-01T06:26:00.000Z'],
  ['2025-07-01T08:26:00Z', 'day-first', '2025-07-01T08:26:00.000Z'],
  ['2025-07-01 08:26:00 -0500', 'day-first', '2025-07-01T13:26:00.000Z'],
  ['20250701', 'day-first', '2025-06-30T22:00:00.000Z'],
  ['1751358360', 'day-first', '2025-07-01T08:26:00.000Z'],
  ['1751358360000', 'day-first', '2025-07-01T08:26:00.000Z'],
] as const)('reads %s (%s)', (cell, order, expected) => {
  expect(iso(cell, order)).toBe(expected);
});

test.each(['31.02.2025', '12/31/2025', '2025-13-01', 'yesterday', '', '1.2.2025 25:00', '1.2.2025 13:00 PM'])(
  '%s is no date where days come first',
  (cell) => {
    expect(iso(cell)).toBeUndefined();
  },
);

test('a clock of a zone knows summer time; an hour that there is twice is the first, one that there is not is the next', () => {
  expect(iso('26.10.2025 02:30')).toBe('2025-10-26T00:30:00.000Z');
  expect(iso('26.10.2025 03:30')).toBe('2025-10-26T02:30:00.000Z');
  expect(iso('30.03.2025 02:30')).toBe('2025-03-30T01:30:00.000Z');
  expect(iso('30.03.2025 01:59')).toBe('2025-03-30T00:59:00.000Z');
  expect([isTimeZone('Asia/Kolkata'), isTimeZone('Nowhere/Atall')]).toEqual([true, false]);
});

test('the order of days and months is told by any day past the 12th', () => {
  expect(possibleDateOrders(['01/02/2025', '31/02/2025'])).toEqual([]);
  expect(possibleDateOrders(['01/02/2025', '31/01/2025'])).toEqual(['day-first']);
  expect(possibleDateOrders(['01/02/2025', '01/13/2025'])).toEqual(['month-first']);
  expect(possibleDateOrders(['01/02/2025'])).toEqual(['day-first', 'month-first']);
});

test.each([
  ['1.234,50 €', ',', 123_450],
  ['EUR 1.234,5', ',', 123_450],
  ['$1,234.50', '.', 123_450],
  ['(12.00)', '.', -1200],
  ['-0,00', ',', 0],
  ['12-', ',', -1200],
  ['\u22125,99', ',', -599],
  ["1'000.05", '.', 100_005],
  ['0.290', '.', 29],
  ['2.55', ',', 'not-a-number'],
  ['1.005', '.', 'too-fine'],
  ['12,34,5', ',', 'not-a-number'],
  ['1,2,3.00', '.', 'not-a-number'],
  ['9999999999999999', '.', 'too-large'],
  ['abc', '.', 'not-a-number'],
  ['', '.', 'not-a-number'],
] as const)('the amount %s by %s is %s', (cell, mark, expected) => {
  expect(readAmountMinor(cell, mark, 2)).toBe(expected);
});

test('amounts are exact where floating point is not', () => {
  for (let cents = 0; cents < 20_000; cents += 1) {
    expect(readAmountMinor(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, '.', 2)).toBe(cents);
  }
});

test('pieces are whole', () => {
  expect(['3', '3,0', '-2', '1.000', '1,5', '1e3', ''].map((cell) => readPieces(cell, ','))).toEqual([
    3,
    3,
    -2,
    1000,
    undefined,
    undefined,
    undefined,
  ]);
});

test('the decimal mark of a column', () => {
  expect(detectDecimalMark(['1.234,50', '2,00'])).toBe(',');
  expect(detectDecimalMark(['1,234', '12.5'])).toBe('.');
  expect(detectDecimalMark(['1.000', '19,90'])).toBe(',');
  expect(detectDecimalMark(['10', '20'])).toBe('.');
});

test('the encoding of a file', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  expect(detectEncoding(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('utf-8');
  expect(detectEncoding(bytes(0x47, 0x72, 0xc3, 0xbc, 0xc3))).toBe('utf-8');
  expect(detectEncoding(bytes(0x47, 0x72, 0xfc, 0x6e))).toBe('windows-1252');
  expect(detectEncoding(bytes(0xff, 0xfe, 0x61, 0x00))).toBe('utf-16le');
});
