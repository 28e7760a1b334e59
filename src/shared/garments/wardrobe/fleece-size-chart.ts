import type { SleevedSizeChart } from './house-garment.ts';

/** From the smallest to the largest. */
export const fleeceSizes = ['S', 'M', 'L', 'XL', '2XL', '3XL', '4XL', '5XL'] as const;
export type FleeceSize = (typeof fleeceSizes)[number];

/**
 * House size chart of fleece tops: flat garment, half-inch chart of a common heavy blend crewneck, in whole millimetres.
 * The width of XL is the chart's step; the hoodies share the body, as no chart of their own was found.
 */
export const fleeceSizeChart: SleevedSizeChart<FleeceSize> = {
  S: { chestWidthMm: 508, lengthMm: 686, sleeveFromCentreBackMm: 851 },
  M: { chestWidthMm: 559, lengthMm: 711, sleeveFromCentreBackMm: 876 },
  L: { chestWidthMm: 610, lengthMm: 737, sleeveFromCentreBackMm: 902 },
  XL: { chestWidthMm: 660, lengthMm: 762, sleeveFromCentreBackMm: 927 },
  '2XL': { chestWidthMm: 711, lengthMm: 787, sleeveFromCentreBackMm: 953 },
  '3XL': { chestWidthMm: 762, lengthMm: 813, sleeveFromCentreBackMm: 978 },
  '4XL': { chestWidthMm: 813, lengthMm: 838, sleeveFromCentreBackMm: 1003 },
  '5XL': { chestWidthMm: 864, lengthMm: 864, sleeveFromCentreBackMm: 1029 },
};

/** @throws RangeError for a size that is not on the chart. */
export function fleeceSize(size: string): FleeceSize {
  const known = fleeceSizes.find((each) => each === size);
  if (known === undefined) throw new RangeError(`fleece tops have no size ${size}`);
  return known;
}
