import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { changes, defineContract, reads } from '../../../src/shared/kernel/contract.ts';
import { errorCodes } from '../../../src/shared/kernel/error-codes.ts';
import { AppError, errorDataSchema, fromErrorData, toErrorData } from '../../../src/shared/kernel/errors.ts';
import { includedTaxMinor } from '../../../src/shared/kernel/money.ts';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { mmToPx, pixelsPerMm } from '../../../src/shared/kernel/units.ts';
import { studioContract } from '../../../src/shared/studio-contract.ts';

test('an error crosses a process boundary as data and comes back the same', () => {
  const error = new AppError('order.insufficient-stock', { sku: 'A', available: 1, wanted: 2 });
  const data = toErrorData(error);
  expect(errorDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  expect(fromErrorData(data)).toEqual(error);
});

test('an unforeseen error crosses without its text', () => {
  expect(toErrorData(new Error('the phone of Ada'))).toEqual({ code: 'contract.internal', params: {} });
  expect(toErrorData('the phone of Ada')).toEqual({ code: 'contract.internal', params: {} });
});

test('every code stands once, and has its words: what happened, and the way out', () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length);
  const words = JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/locales/en.json'), 'utf8'));
  const wanted = errorCodes.flatMap((code) => [`error.${code}.title`, `error.${code}.fix`]);
  expect(wanted.filter((id) => typeof words[id] !== 'string' || words[id].trim() === '')).toEqual([]);
  const known = new Set(wanted);
  expect(Object.keys(words).filter((id) => id.startsWith('error.') && !known.has(id))).toEqual([]);
});

test('a contract keeps what was registered, and only changes can be undone', () => {
  const shape = { windows: ['studio'], input: z.object({}), output: z.object({}) } as const;
  const contract = defineContract('trial', { look: reads(shape), change: changes({ ...shape, undoable: true }), add: changes(shape) }, {});
  expect(Object.values(contract.calls).map(({ access, undoable }) => [access, undoable])).toEqual([
    ['reads', false],
    ['changes', true],
    ['changes', false],
  ]);
});

test('every domain of the contract is named as it is registered', () => {
  expect(Object.entries(studioContract).map(([key, contract]) => [key, contract.domain])).toEqual(
    Object.keys(studioContract).map((key) => [key, key]),
  );
});

test.each([
  [11_900, 1900, 1900],
  [10_700, 700, 700],
  [1, 1900, 0],
  [100, 0, 0],
  [100, 10_000, 50],
  [-11_900, 1900, -1900],
])('the tax in %i at %i basis points is %i', (gross, rate, tax) => {
  expect(includedTaxMinor(gross, rate)).toBe(tax);
});

test('millimetres become pixels at a density', () => {
  expect(mmToPx(100, 300)).toBe(1181);
  expect(mmToPx(25.4, 300)).toBe(300);
  expect(pixelsPerMm(254)).toBe(10);
});

test('a seed gives the same numbers each time, spread over 0 to 1', () => {
  const draw = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 1000 }, random);
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  const numbers = draw(7);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
});
