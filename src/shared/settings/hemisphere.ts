import { z } from 'zod';

/** In which half of the world the shop's seasons fall. */
export const hemisphereSchema = z.enum(['north', 'south']);

export type Hemisphere = z.infer<typeof hemisphereSchema>;

/** Currencies of countries most of whose people have their winter in July. */
const southern = new Set([
  'AOA',
  'ARS',
  'AUD',
  'BOB',
  'BRL',
  'BWP',
  'CLP',
  'FJD',
  'LSL',
  'MGA',
  'MWK',
  'MZN',
  'NAD',
  'NZD',
  'PEN',
  'PYG',
  'SZL',
  'UYU',
  'ZAR',
  'ZMW',
]);

/** Where a shop's seasons fall: as it said, else as its currency (ISO 4217) tells. */
export function hemisphereOf({ hemisphere, currency }: { readonly hemisphere: Hemisphere | null; readonly currency: string }): Hemisphere {
  return hemisphere ?? (southern.has(currency) ? 'south' : 'north');
}
