import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { formatMoney, minorDigits } from '../../../src/renderer/ui/format-money.ts';

const intl = createIntl({ locale: 'en' });

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s has %d digits behind the point', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});

test.each([
  [2740, 'EUR', '€27.40'],
  [2740, 'JPY', '¥2,740'],
  [2740, 'KWD', 'KWD\u00a02.740'],
  [-5, 'EUR', '-€0.05'],
])('%d minor units of %s are written %s', (amountMinor, currency, words) => {
  expect(formatMoney(intl, amountMinor, currency)).toBe(words);
});
