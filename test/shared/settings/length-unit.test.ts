import { expect, it } from 'vitest';
import { fromMm, INCH_DIGITS, readableLength, toMm } from '../../../src/shared/settings/length-unit.ts';

it('shows inches fine enough that what is typed comes back to a fiftieth of a millimetre', () => {
  expect(fromMm(25.4, 'inch')).toBe(1);
  expect(fromMm(12.3, 'mm')).toBe(12.3);
  for (let mm = 0.1; mm < 400; mm += 7.3) {
    const shown = Number(fromMm(mm, 'inch').toFixed(INCH_DIGITS));
    expect(Math.abs(toMm(shown, 'inch') - mm)).toBeLessThan(0.02);
    expect(Number(fromMm(toMm(shown, 'inch'), 'inch').toFixed(INCH_DIGITS)), 'and shows the same again').toBe(shown);
  }
});

it('rounds for a line of text: whole millimetres, hundredths of an inch', () => {
  expect(readableLength(304.8, 'mm')).toBe(305);
  expect(readableLength(304.8, 'inch')).toBe(12);
  expect(readableLength(100, 'inch')).toBe(3.94);
  expect(readableLength(83.46, 'mm', 1)).toBe(83.5);
});
