import { expect, test } from 'vitest';
import { makeUsual, toggleMethod } from '../../../src/renderer/print-rules/area-method-choice.ts';
import { ownLimits, setKeys } from '../../../src/renderer/print-rules/own-limits.ts';
import { limitsOfSize } from '../../../src/shared/catalog/area-method.ts';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';

const dtg = houseMethods.find(({ key }) => key === 'dtg')!;

test('only what departs from the method is kept, and reading it back gives what was wanted', () => {
  const wanted = { ...dtg.limits, maxWidthMm: 292, maxColors: 3 };
  const own = ownLimits(dtg.limits, wanted);
  expect(own).toEqual({ maxWidthMm: 292, maxColors: 3 });
  const held = limitsOfSize(dtg, { limits: [{ sizeKey: 'S', methodKey: 'dtg', limits: own! }] }, 'S');
  expect(held).toEqual(wanted);
  expect(setKeys(dtg.limits, held).sort()).toEqual(['maxColors', 'maxWidthMm']);
});

test('limits that are as the method has them are none of their own', () => {
  expect(ownLimits(dtg.limits, { ...dtg.limits })).toBeNull();
});

test('an area keeps its last method; the usual one comes first', () => {
  expect(toggleMethod(['dtg'], 'dtg')).toEqual(['dtg']);
  expect(toggleMethod(['dtg', 'dtf'], 'dtg')).toEqual(['dtf']);
  expect(toggleMethod(['dtg'], 'puff')).toEqual(['dtg', 'puff']);
  expect(makeUsual(['dtg', 'dtf', 'puff'], 'puff')).toEqual(['puff', 'dtg', 'dtf']);
});
