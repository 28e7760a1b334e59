import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitAmount } from '../../../src/shared/kernel/split-amount.ts';

it('gives the odd units to the largest remainders, of equal ones to the first', () => {
  expect(splitAmount(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(splitAmount(10, [1, 2, 4])).toEqual([1, 3, 6]);
  expect(splitAmount(5, [0, 0])).toEqual([0, 0]);
  expect(splitAmount(0, [])).toEqual([]);
});

it('adds up to the amount, and no share exceeds its weight where the amount does not exceed theirs', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
      const total = each.reduce((sum, weight) => sum + weight, 0);
      const amount = Math.floor(total * share);
      const parts = splitAmount(amount, each);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      expect(parts.every((part, at) => part >= 0 && part <= each[at]!)).toBe(true);
    }),
  );
});
