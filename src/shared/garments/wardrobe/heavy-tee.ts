import { heavyJersey } from '../cloth/cloth-material.ts';
import { heavyTeeDraft, heavyTeeWearer } from './heavy-tee-block.ts';
import { heavyTeePrintAreasOf } from './heavy-tee-print-areas.ts';
import { heavyTeeOutsizes, heavyTeeSizeChart, heavyTeeSizes, type HeavyTeeOutsize, type HeavyTeeSize } from './heavy-tee-size-chart.ts';
import { topBlueprint, type TopDesign } from './top-blueprint.ts';

function isOutsize(size: string): boolean {
  return heavyTeeOutsizes.some((each) => each === size);
}

export const heavyTeeDesign: TopDesign<HeavyTeeSize | HeavyTeeOutsize> = {
  key: 'heavy-tee',
  sizes: [...heavyTeeSizes, ...heavyTeeOutsizes],
  chart: heavyTeeSizeChart,
  printAreasOf: heavyTeePrintAreasOf,
  draftOf: heavyTeeDraft,
  wearerOf: heavyTeeWearer,
  cloth: heavyJersey,
  base: 'L',
  stepMm: 17,
  substepsOf: (size) => (size === 'S' ? 24 : undefined),
  folds: { M: { widthMm: 306, heightMm: 400, edgeMm: 7 } },
  frameOf: (size) => (isOutsize(size) ? { centreYM: -0.44, distanceM: 3.8 } : undefined),
};

/** A boxy tee of heavy single jersey with set-in sleeves and a ribbed neckband. */
export const heavyTee = topBlueprint(heavyTeeDesign);
