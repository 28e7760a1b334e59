import { z } from 'zod';

/** An amount in minor units (cents) of the shop's currency; exact, may be negative for a correction. */
export const amountMinorSchema = z.int();

/** An ISO 4217 currency code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/**
 * The tax contained in a gross amount, rounded half up to the minor unit.
 *
 * @param rateBasisPoints 1900 means 19 %
 */
export function includedTaxMinor(grossMinor: number, rateBasisPoints: number): number {
  return Math.round((grossMinor * rateBasisPoints) / (10_000 + rateBasisPoints));
}
