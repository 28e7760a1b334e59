import { expect, test } from 'vitest';
import { faultPlace } from '../../../src/renderer/bridge/report-fault.ts';

test('keeps the places of a stack and drops the message, which may hold typed text', () => {
  const stack = 'TypeError: cannot read “Ada Lovelace”\nof a customer\n    at save (app://studio/a.js:1:2)\n    at app://studio/b.js:3:4';
  expect(faultPlace(stack)).toBe('    at save (app://studio/a.js:1:2)\n    at app://studio/b.js:3:4');
});

test('is at most 2000 characters long and may be empty', () => {
  expect(faultPlace(undefined)).toBe('');
  expect(faultPlace('    at x (app://studio/a.js:1:2)\n'.repeat(200))).toHaveLength(2000);
});
