import { bodyFor, easyFigure } from '../body/body-shape.ts';
import { denseJersey } from '../cloth/cloth-material.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import type { SleevedSizeChart } from './house-garment.ts';
import { teeDraft, type TeeGrading, type TeeStyle } from './tee-block.ts';
import { heavyTee } from './heavy-tee.ts';
import { topBlueprint } from './top-blueprint.ts';
import { bodyExtents, shortSleevePrint, topPrintAreas, type TopPrintExtents } from './top-print-areas.ts';

const sizes = ['S', 'M', 'L', 'XL', '2XL', '3XL'] as const;
type Size = (typeof sizes)[number];

/** Our own chart: no maker's drop-shoulder chart was at hand. Wide and rather short, the shoulder seam on the arm, sleeves to the elbow. */
const chart: SleevedSizeChart<Size> = {
  S: { chestWidthMm: 560, lengthMm: 680, sleeveFromCentreBackMm: 480 },
  M: { chestWidthMm: 590, lengthMm: 705, sleeveFromCentreBackMm: 500 },
  L: { chestWidthMm: 620, lengthMm: 730, sleeveFromCentreBackMm: 520 },
  XL: { chestWidthMm: 650, lengthMm: 755, sleeveFromCentreBackMm: 540 },
  '2XL': { chestWidthMm: 690, lengthMm: 780, sleeveFromCentreBackMm: 562 },
  '3XL': { chestWidthMm: 730, lengthMm: 805, sleeveFromCentreBackMm: 584 },
};

const grading: TeeGrading<Size> = {
  S: { shoulderWidthMm: 532, neckWidthMm: 176, frontNeckDropMm: 96, armholeDepthMm: 226, sleeveOpeningMm: 204 },
  M: { shoulderWidthMm: 560, neckWidthMm: 181, frontNeckDropMm: 98, armholeDepthMm: 234, sleeveOpeningMm: 212 },
  L: { shoulderWidthMm: 588, neckWidthMm: 186, frontNeckDropMm: 100, armholeDepthMm: 242, sleeveOpeningMm: 220 },
  XL: { shoulderWidthMm: 616, neckWidthMm: 191, frontNeckDropMm: 102, armholeDepthMm: 250, sleeveOpeningMm: 228 },
  '2XL': { shoulderWidthMm: 652, neckWidthMm: 197, frontNeckDropMm: 105, armholeDepthMm: 260, sleeveOpeningMm: 238 },
  '3XL': { shoulderWidthMm: 688, neckWidthMm: 203, frontNeckDropMm: 108, armholeDepthMm: 270, sleeveOpeningMm: 248 },
};

/** A nearly straight armhole and a low, flat cap: cloth that falls from the arm. */
const style: TeeStyle = {
  backNeckDropMm: 20,
  shoulderSlope: 0.32,
  frontArmholeScoopMm: 5,
  backArmholeScoopMm: 3,
  capToArmhole: 0.38,
  ribHeightMm: 26,
};

/** How much smaller the wearer's own tee would be: the looseness of the cut. */
const looseness = { chestMm: 26, shoulderMm: 92, neckMm: 30 };

function draftOf(size: Size): TopDraft {
  return teeDraft(chart[size], grading[size], style);
}

function extentsOf(size: Size): TopPrintExtents {
  const body = size === 'S' || size === 'M' ? 'small' : 'full';
  return {
    ...bodyExtents(body, grading[size].frontNeckDropMm + 56, style.backNeckDropMm + 96),
    ...(size === 'M' ? { without: ['neck-outside'] } : {}),
    sleeve: { ...shortSleevePrint, topMm: draftOf(size).sleeveLengthMm - 110 },
  };
}

/** A wide, boxy tee of dense jersey with dropped shoulders and half sleeves. */
export const oversizedTee = topBlueprint({
  key: 'oversized-tee',
  sizes,
  // In S a fold hides a corner of a sleeve's print.
  made: ['M', 'L', 'XL', '2XL', '3XL'],
  chart,
  printAreasOf: (size) => topPrintAreas(draftOf(size), extentsOf(size)),
  draftOf,
  wearerOf: (draft) =>
    bodyFor(
      {
        ...draft,
        chestWidthMm: draft.chestWidthMm - looseness.chestMm,
        shoulderWidthMm: draft.shoulderWidthMm - looseness.shoulderMm,
        neckWidthMm: draft.neckWidthMm - looseness.neckMm,
        sleeveLengthMm: 0,
      },
      easyFigure,
    ),
  cloth: denseJersey,
  // Sewn by itself, its low armholes would tangle.
  base: () => heavyTee.cut('L'),
  stepMm: 20,
  frame: { centreYM: -0.4, distanceM: 3.4 },
});
