import { z } from 'zod';

/** What lengths are shown and typed in; documents stay in millimetres. */
export const lengthUnitSchema = z.enum(['mm', 'inch']);

export type LengthUnit = z.infer<typeof lengthUnitSchema>;

const mmPerInch = 25.4;

/** How many digits after the point a field for inches shows: a fortieth of a millimetre. */
export const INCH_DIGITS = 3;

/** A length in mm as a person reads it. */
export function fromMm(mm: number, unit: LengthUnit): number {
  return unit === 'mm' ? mm : mm / mmPerInch;
}

/** The same for a line of text: millimetres with so many digits after the point, inches with two more. */
export function readableLength(mm: number, unit: LengthUnit, digits = 0): number {
  return Number(fromMm(mm, unit).toFixed(unit === 'mm' ? digits : digits + 2));
}

/** What a person typed, in mm. */
export function toMm(value: number, unit: LengthUnit): number {
  return unit === 'mm' ? value : value * mmPerInch;
}
