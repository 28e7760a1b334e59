import { expect, test } from 'vitest';
import { checkMeasures, rangeOf, typedMeasures } from '../../../src/renderer/customers/check-measures.ts';
import { noMeasures } from '../../../src/shared/customers/measures.ts';

const kept = { chestMm: 1016.3, garmentWidthMm: null, headMm: null };

test('an untouched field stays what was kept to the last digit, in either unit', () => {
  for (const unit of ['mm', 'inch'] as const) {
    expect(checkMeasures({ ...typedMeasures(kept, unit), headMm: '' }, kept, unit)).toEqual({ ok: true, measures: kept });
  }
});

test('what is typed is centimetres or inches, and an emptied field is nothing', () => {
  const typed = { chestMm: '', garmentWidthMm: 54, headMm: '' };
  expect(checkMeasures(typed, kept, 'mm')).toEqual({ ok: true, measures: { ...noMeasures, garmentWidthMm: 540 } });
  expect(checkMeasures({ ...typed, garmentWidthMm: 20 }, kept, 'inch')).toEqual({
    ok: true,
    measures: { ...noMeasures, garmentWidthMm: 508 },
  });
});

test('what nobody measures is refused where it stands', () => {
  const typed = { chestMm: 12, garmentWidthMm: 54, headMm: '-' };
  expect(checkMeasures(typed, noMeasures, 'mm')).toEqual({ ok: false, wrong: ['chestMm', 'headMm'] });
  expect(rangeOf('headMm', 'mm')).toEqual({ unit: 'mm', min: 35, max: 75 });
  expect(rangeOf('headMm', 'inch')).toEqual({ unit: 'inch', min: 14, max: 29 });
});
