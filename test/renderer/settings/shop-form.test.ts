import { expect, test } from 'vitest';
import { readShopForm, shopFormOf } from '../../../src/renderer/settings/shop-form.ts';

const settings = { name: 'Nadel & Faden', currency: 'EUR', taxRateBasisPoints: 1900 };

test('what is shown reads back as the same', () => {
  expect(readShopForm(shopFormOf(settings))).toEqual(settings);
});

test.each([
  [8.1, 810],
  ['5.5', 550],
  [0, 0],
])('%s percent are %d basis points', (taxPercent, taxRateBasisPoints) => {
  expect(readShopForm({ ...shopFormOf(settings), taxPercent })).toEqual({ ...settings, taxRateBasisPoints });
});

test.each([{ taxPercent: '' }, { taxPercent: 101 }, { taxPercent: -1 }, { name: '  ' }, { currency: 'euro' }])(
  '%j is not complete',
  (change) => {
    expect(readShopForm({ ...shopFormOf(settings), ...change })).toBeNull();
  },
);
