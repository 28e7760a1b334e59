import { heavyJersey } from '../cloth/cloth-material.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { heavyTeeGrading, heavyTeeStyle, heavyTeeWearer } from './heavy-tee-block.ts';
import { heavyTeeOutsizes, heavyTeeSizeChart, heavyTeeSizes } from './heavy-tee-size-chart.ts';
import type { SizeChartRow } from './house-garment.ts';
import { teeDraft } from './tee-block.ts';
import { topBlueprint, type TopDesign } from './top-blueprint.ts';
import { bodyExtents, topPrintAreas, type TopPrintExtents } from './top-print-areas.ts';

const sizes = [...heavyTeeSizes, ...heavyTeeOutsizes] as const;
type Size = (typeof sizes)[number];

/** Sleeves from the centre of the back neck to the wrist, and the width of their openings, in mm. */
const sleeves: Readonly<Record<Size, { fromCentreBackMm: number; openingMm: number }>> = {
  S: { fromCentreBackMm: 851, openingMm: 92 },
  M: { fromCentreBackMm: 876, openingMm: 96 },
  L: { fromCentreBackMm: 902, openingMm: 100 },
  XL: { fromCentreBackMm: 927, openingMm: 104 },
  '2XL': { fromCentreBackMm: 953, openingMm: 108 },
  '3XL': { fromCentreBackMm: 978, openingMm: 112 },
  '4XL': { fromCentreBackMm: 1003, openingMm: 116 },
  '5XL': { fromCentreBackMm: 1029, openingMm: 120 },
};

/** The heavyweight tee's body, so that both may lie in one order; sleeves as long as those of the fleece. */
function chartOf(size: Size): Required<SizeChartRow> {
  return { ...heavyTeeSizeChart[size], sleeveFromCentreBackMm: sleeves[size].fromCentreBackMm };
}

function draftOf(size: Size): TopDraft {
  return teeDraft(chartOf(size), { ...heavyTeeGrading[size], sleeveOpeningMm: sleeves[size].openingMm }, heavyTeeStyle);
}

/** Where the cloth is drawn tight below the back neck, or a sleeve hangs before the print. */
const without: Readonly<Partial<Record<Size, readonly string[]>>> = {
  L: ['front-large'],
  '4XL': ['neck-outside'],
  '5XL': ['neck-outside'],
};

function extentsOf(size: Size): TopPrintExtents {
  const body = size === 'S' || size === 'M' ? 'small' : 'full';
  return {
    ...bodyExtents(body, heavyTeeGrading[size].frontNeckDropMm + 51, heavyTeeStyle.backNeckDropMm + 95),
    ...(without[size] ? { without: without[size] } : {}),
    sleeve: { widthMm: 89, heightMm: 356, topMm: draftOf(size).sleeveLengthMm - 436 },
  };
}

export const longSleeveTeeDesign: TopDesign<Size> = {
  key: 'long-sleeve-tee',
  sizes,
  chart: Object.fromEntries(sizes.map((size) => [size, chartOf(size)])) as Record<Size, SizeChartRow>,
  printAreasOf: (size) => topPrintAreas(draftOf(size), extentsOf(size)),
  draftOf,
  wearerOf: heavyTeeWearer,
  cloth: heavyJersey,
  base: 'L',
  stepMm: 20,
  frame: { centreYM: -0.42, distanceM: 4.4 },
  frameOf: (size) => (heavyTeeOutsizes.some((each) => each === size) ? { centreYM: -0.45, distanceM: 5 } : undefined),
};

/** The heavyweight tee with sleeves to the wrist. */
export const longSleeveTee = topBlueprint(longSleeveTeeDesign);
