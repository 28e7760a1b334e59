import { expect, test } from 'vitest';
import { readShopForm, shopFormOf } from '../../../src/renderer/settings/shop-form.ts';

const settings = { name: 'Nadel & Faden', currency: 'EUR', taxRateBasisPoints: 1900, hemisphere: null };

test('what is shown reads back as the same', () => {
  expect(readShopForm(shopFormOf(settings))).toEqual(settings);
});

test.each([null, 'north', 'south'] as const)('seasons that are said to be %s read back as the same', (hemisphere) => {
  expect(readShopForm(shopFormOf({ ...settings, hemisphere }))).toEqual({ ...settings, hemisphere });
});

test.each([
  [8.1, 810],
  ['5.5', 550],
  [0, 0],
])('%s percent are %d basis points', (taxPercent, taxRateBasisPoints) => {
  expect(readShopForm({ ...shopFormOf(settings), taxPercent })).toEqual({ ...settings, taxRateBasisPoints });
});

test.each([{ taxPercent: '' }, { taxPercent: 101 }, { taxPercent: -1 }, { name: '  ' }, { currency: 'euro' }, { hemisphere: 'east' }])(
  '%j is not complete',
  (change) => {
    expect(readShopForm({ ...shopFormOf(settings), ...change })).toBeNull();
  },
);
