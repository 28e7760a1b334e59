import { expect, test } from 'vitest';
import { findingValues } from '../../../src/renderer/preflight/finding-values.ts';

const message = { id: 'preflight.thin-line-line', params: { widthMm: 0.127, limitMm: 0.508, count: 3, name: 'a' } };

test('lengths are read in the unit that the shop works in, all else stays', () => {
  expect(findingValues(message, 'mm')).toEqual({ widthMm: 0.13, limitMm: 0.51, count: 3, name: 'a', unit: 'mm' });
  expect(findingValues(message, 'inch')).toMatchObject({ widthMm: 0.005, limitMm: 0.02, count: 3, unit: 'inch' });
});
