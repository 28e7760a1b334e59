import type { IntlShape } from 'react-intl';

/** How many digits of a currency stand behind the point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** An amount in minor units in words of the person's language: 2740 EUR is “€27.40”. */
export function formatMoney(intl: Pick<IntlShape, 'formatNumber'>, amountMinor: number, currency: string): string {
  return intl.formatNumber(amountMinor / 10 ** minorDigits(currency), { style: 'currency', currency });
}
