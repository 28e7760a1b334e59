import { bodyFor, womensFigure } from '../body/body-shape.ts';
import { fineJersey } from '../cloth/cloth-material.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import type { SleevedSizeChart } from './house-garment.ts';
import { teeDraft, type TeeGrading, type TeeStyle } from './tee-block.ts';
import { topBlueprint, type TopDesign } from './top-blueprint.ts';
import { bodyPrints, shortSleevePrint, topPrintAreas, type TopPrintExtents } from './top-print-areas.ts';

const sizes = ['S', 'M', 'L', 'XL', '2XL', '3XL'] as const;
type Size = (typeof sizes)[number];

/** Half-inch chart of a common women's tee, in whole millimetres. */
const chart: SleevedSizeChart<Size> = {
  S: { chestWidthMm: 438, lengthMm: 648, sleeveFromCentreBackMm: 337 },
  M: { chestWidthMm: 489, lengthMm: 660, sleeveFromCentreBackMm: 358 },
  L: { chestWidthMm: 540, lengthMm: 686, sleeveFromCentreBackMm: 380 },
  XL: { chestWidthMm: 591, lengthMm: 711, sleeveFromCentreBackMm: 401 },
  '2XL': { chestWidthMm: 641, lengthMm: 724, sleeveFromCentreBackMm: 423 },
  '3XL': { chestWidthMm: 692, lengthMm: 737, sleeveFromCentreBackMm: 445 },
};

const grading: TeeGrading<Size> = {
  S: { shoulderWidthMm: 378, neckWidthMm: 184, frontNeckDropMm: 118, armholeDepthMm: 194, sleeveOpeningMm: 146 },
  M: { shoulderWidthMm: 408, neckWidthMm: 190, frontNeckDropMm: 121, armholeDepthMm: 207, sleeveOpeningMm: 158 },
  L: { shoulderWidthMm: 440, neckWidthMm: 196, frontNeckDropMm: 124, armholeDepthMm: 220, sleeveOpeningMm: 170 },
  XL: { shoulderWidthMm: 472, neckWidthMm: 202, frontNeckDropMm: 127, armholeDepthMm: 233, sleeveOpeningMm: 182 },
  '2XL': { shoulderWidthMm: 504, neckWidthMm: 208, frontNeckDropMm: 130, armholeDepthMm: 246, sleeveOpeningMm: 194 },
  '3XL': { shoulderWidthMm: 536, neckWidthMm: 214, frontNeckDropMm: 133, armholeDepthMm: 259, sleeveOpeningMm: 206 },
};

const style: TeeStyle = {
  backNeckDropMm: 24,
  shoulderSlope: 0.32,
  frontArmholeScoopMm: 20,
  backArmholeScoopMm: 12,
  capToArmhole: 0.55,
  ribHeightMm: 15,
};

/** What the waist takes in and the hem lets out on each side, as shares of the chest's width. */
const shape = { waistIn: 0.034, hemOut: 0.012, waistAt: 0.6 };

/** Her measures as shares of the garment's: a short tee on a longer back, a neck that the scoop leaves free. */
const wearer = { chest: 0.99, length: 1.08, shoulder: 0.93, neck: 0.8 };

function draftOf(size: Size): TopDraft {
  const { chestWidthMm, lengthMm } = chart[size];
  return {
    ...teeDraft(chart[size], grading[size], style),
    side: { waistYMm: lengthMm * shape.waistAt, waistInMm: chestWidthMm * shape.waistIn, hemOutMm: chestWidthMm * shape.hemOut },
  };
}

const fronts: Readonly<Record<Size, { widthMm: number; heightMm: number }>> = {
  S: { widthMm: 254, heightMm: 305 },
  M: bodyPrints.small,
  L: bodyPrints.small,
  XL: bodyPrints.full,
  '2XL': bodyPrints.full,
  '3XL': bodyPrints.full,
};

/** What would turn around so close a bust, and where the cloth below the back neck is drawn tight. */
const without: Readonly<Partial<Record<Size, readonly string[]>>> = { S: ['left-chest'], '2XL': ['neck-outside'] };

function backOf(size: Size): { widthMm: number; heightMm: number } {
  if (size === 'S') return { widthMm: 222, heightMm: 267 };
  return fronts[size === 'M' ? 'S' : size];
}

/** Without a larger front: it would turn around the sides of so close a tee. */
function extentsOf(size: Size): TopPrintExtents {
  return {
    front: { ...fronts[size], topMm: grading[size].frontNeckDropMm + 51 },
    back: { ...backOf(size), topMm: style.backNeckDropMm + 90 },
    ...(without[size] ? { without: without[size] } : {}),
    sleeve: { ...shortSleevePrint, topMm: draftOf(size).sleeveLengthMm - 106 },
  };
}

export const fittedTeeDesign: TopDesign<Size> = {
  key: 'fitted-tee',
  sizes,
  // 3XL is strained over the shoulders.
  made: ['S', 'M', 'L', 'XL', '2XL'],
  chart,
  printAreasOf: (size) => topPrintAreas(draftOf(size), extentsOf(size)),
  draftOf,
  wearerOf: (draft) =>
    bodyFor(
      {
        ...draft,
        chestWidthMm: draft.chestWidthMm * wearer.chest,
        lengthMm: draft.lengthMm * wearer.length,
        shoulderWidthMm: draft.shoulderWidthMm * wearer.shoulder,
        neckWidthMm: draft.neckWidthMm * wearer.neck,
      },
      womensFigure,
    ),
  cloth: fineJersey,
  base: 'L',
  stepMm: 20,
};

/** A women's tee of fine jersey: a scooped neck, short sleeves, side seams that follow the waist. */
export const fittedTee = topBlueprint(fittedTeeDesign);
