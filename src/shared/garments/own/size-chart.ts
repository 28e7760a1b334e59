import { z } from 'zod';
import { sizeKeySchema } from '../garment-metadata.ts';
import type { OwnSizeRow } from './own-top.ts';

/** Most sizes that one garment may have. */
export const maxSizes = 8;

/** No garment that fits a person is outside of this, whatever its pattern. */
const lengthMm = z.number().positive().max(2000);

/** A merchant's size chart, from the smallest to the largest size, in mm. */
export const sizeChartSchema = z
  .array(z.object({ key: sizeKeySchema, chestWidthMm: lengthMm, lengthMm, sleeveFromCentreBackMm: lengthMm.exactOptional() }))
  .min(1)
  .max(maxSizes) satisfies z.ZodType<OwnSizeRow[]>;

/** The units that charts are printed in. */
export const lengthUnitSchema = z.enum(['mm', 'cm', 'in']);
export type LengthUnit = z.infer<typeof lengthUnitSchema>;

const mmPer: Readonly<Record<LengthUnit, number>> = { mm: 1, cm: 10, in: 25.4 };

export function toUnit(valueMm: number, unit: LengthUnit): number {
  return valueMm / mmPer[unit];
}

/** A length in mm as somebody typed it, with a point or a comma; undefined for what is no number. */
export function readLengthMm(text: string, unit: LengthUnit): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) * mmPer[unit] : undefined;
}
