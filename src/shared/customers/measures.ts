import { z } from 'zod';

/** What measures of people, and of tops laid flat, can be, in mm. */
export const measureRanges = {
  chestMm: { min: 400, max: 2000 },
  headMm: { min: 350, max: 750 },
  garmentWidthMm: { min: 200, max: 1200 },
} as const;

const measureSchema = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max).nullable();

/**
 * What a customer said of their measures, in mm: around the chest, around the head, and a favourite top laid flat from armpit
 * to armpit; null where they did not. Lies in an erasable row, only while they agree to what is kept for suggestions.
 */
export const customerMeasuresSchema = z.object({
  chestMm: measureSchema(measureRanges.chestMm),
  headMm: measureSchema(measureRanges.headMm),
  garmentWidthMm: measureSchema(measureRanges.garmentWidthMm),
});

export type CustomerMeasures = z.infer<typeof customerMeasuresSchema>;

export const noMeasures: CustomerMeasures = { chestMm: null, headMm: null, garmentWidthMm: null };

/** Whether a customer said anything of their measures. */
export function hasMeasures(measures: CustomerMeasures): boolean {
  return Object.values(measures).some((each) => each !== null);
}
