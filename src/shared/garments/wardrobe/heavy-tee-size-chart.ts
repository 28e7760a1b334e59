import type { SleevedSizeChart } from './house-garment.ts';

/** The sizes that most shops stock, from the smallest to the largest. */
export const heavyTeeSizes = ['S', 'M', 'L', 'XL', '2XL'] as const;
export type HeavyTeeSize = (typeof heavyTeeSizes)[number];

/** The sizes above them. */
export const heavyTeeOutsizes = ['3XL', '4XL', '5XL'] as const;
export type HeavyTeeOutsize = (typeof heavyTeeOutsizes)[number];

/** House size chart of the heavyweight tee: flat garment, half-inch chart of a common heavy cotton blank, in whole millimetres. */
export const heavyTeeSizeChart: SleevedSizeChart<HeavyTeeSize | HeavyTeeOutsize> = {
  S: { chestWidthMm: 457, lengthMm: 711, sleeveFromCentreBackMm: 419 },
  M: { chestWidthMm: 508, lengthMm: 737, sleeveFromCentreBackMm: 457 },
  L: { chestWidthMm: 559, lengthMm: 762, sleeveFromCentreBackMm: 495 },
  XL: { chestWidthMm: 610, lengthMm: 787, sleeveFromCentreBackMm: 533 },
  '2XL': { chestWidthMm: 660, lengthMm: 813, sleeveFromCentreBackMm: 572 },
  '3XL': { chestWidthMm: 711, lengthMm: 838, sleeveFromCentreBackMm: 610 },
  '4XL': { chestWidthMm: 762, lengthMm: 864, sleeveFromCentreBackMm: 641 },
  '5XL': { chestWidthMm: 813, lengthMm: 889, sleeveFromCentreBackMm: 673 },
};
