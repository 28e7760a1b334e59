import { z } from 'zod';

/** An amount in minor units (cents) of the shop's currency; exact, may be negative for a correction. */
export const amountMinorSchema = z.int();

/** An ISO 4217 currency code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** How many digits of a currency stand behind the point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * The tax contained in a gross amount, rounded half up to the minor unit.
 *
 * @param rateBasisPoints 1900 means 19 %
 */
export function includedTaxMinor(grossMinor: number, rateBasisPoints: number): number {
  return Math.round((grossMinor * rateBasisPoints) / (10_000 + rateBasisPoints));
}
