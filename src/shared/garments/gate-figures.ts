import { z } from 'zod';
import { garmentKeySchema, sizeKeySchema } from './garment-metadata.ts';

/** One figure that a gate measured, to three decimals, beside its limit (`<= 0.70`, `>= 1.50`); one of a hero level begins with `hero: `. */
export const gateFigureSchema = z.object({
  gate: z.string().regex(/^([1-7]|fold)$/),
  what: z.string().min(1),
  value: z.number(),
  limit: z.string().regex(/^(<=|>=) -?\d+(\.\d+)?$/),
  passed: z.boolean(),
});

export type GateFigure = z.infer<typeof gateFigureSchema>;

/** What `resources/garments/<garmentKey>/gates.json` holds: the figures of every committed size, as the gates measured them last. */
export const gateFiguresSchema = z.object({
  version: z.literal(1),
  garmentKey: garmentKeySchema,
  sizes: z.record(sizeKeySchema, z.array(gateFigureSchema)),
});

export type GateFigures = z.infer<typeof gateFiguresSchema>;

/** How much of what is allowed a figure takes up: 1 lies on its limit, more has failed; 0 at best. */
export function shareOfLimit({ value, limit }: Pick<GateFigure, 'value' | 'limit'>): number {
  const [sign, bound] = limit.split(' ');
  const limitValue = Number(bound);
  // From a floor below zero upwards, a figure is the better the nearer it comes to zero.
  if (sign === '>=' && limitValue < 0) return Math.max(0, value / limitValue);
  if (sign === '>=') return value > 0 ? limitValue / value : Number.POSITIVE_INFINITY;
  if (limitValue === 0) return value <= 0 ? 0 : Number.POSITIVE_INFINITY;
  return Math.max(0, value / limitValue);
}
