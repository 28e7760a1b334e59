import { bodyFor, slimArmedFigure } from '../body/body-shape.ts';
import { fineJersey } from '../cloth/cloth-material.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import type { SizeChartRow } from './house-garment.ts';
import { topBlueprint, type TopDesign } from './top-blueprint.ts';
import { bodyPrints, topPrintAreas, type TopPrintExtents } from './top-print-areas.ts';

const sizes = ['S', 'M', 'L', 'XL', '2XL', '3XL'] as const;
type Size = (typeof sizes)[number];

/** Our own chart: the straight tee's width and length, a little closer. */
const chart: Readonly<Record<Size, SizeChartRow>> = {
  S: { chestWidthMm: 455, lengthMm: 700 },
  M: { chestWidthMm: 500, lengthMm: 722 },
  L: { chestWidthMm: 545, lengthMm: 744 },
  XL: { chestWidthMm: 590, lengthMm: 766 },
  '2XL': { chestWidthMm: 635, lengthMm: 788 },
  '3XL': { chestWidthMm: 680, lengthMm: 810 },
};

interface TankGrade {
  shoulderWidthMm: number;
  neckWidthMm: number;
  frontNeckDropMm: number;
  armholeDepthMm: number;
}

const grading: Readonly<Record<Size, TankGrade>> = {
  S: { shoulderWidthMm: 296, neckWidthMm: 180, frontNeckDropMm: 136, armholeDepthMm: 224 },
  M: { shoulderWidthMm: 313, neckWidthMm: 188, frontNeckDropMm: 140, armholeDepthMm: 237 },
  L: { shoulderWidthMm: 330, neckWidthMm: 196, frontNeckDropMm: 144, armholeDepthMm: 250 },
  XL: { shoulderWidthMm: 347, neckWidthMm: 204, frontNeckDropMm: 148, armholeDepthMm: 263 },
  '2XL': { shoulderWidthMm: 364, neckWidthMm: 212, frontNeckDropMm: 152, armholeDepthMm: 276 },
  '3XL': { shoulderWidthMm: 381, neckWidthMm: 220, frontNeckDropMm: 156, armholeDepthMm: 289 },
};

const backNeckDropMm = 44;
const shoulderSlope = 0.34;
const bindingMm = 11;
/** The wearer's own tee: shoulders and neck that the tank leaves free, a chest that fills it a little more. */
const wearerShoulderToChest = 0.86;
const wearerNeckMm = 172;
const wearerChestToChest = 1.02;

function draftOf(size: Size): TopDraft {
  const grade = grading[size];
  return {
    ...chart[size],
    ...grade,
    sleeveFromCentreBackMm: 0,
    sleeveLengthMm: 0,
    capHeightMm: 0,
    sleeveOpeningMm: 0,
    backNeckDropMm,
    shoulderDropMm: ((grade.shoulderWidthMm - grade.neckWidthMm) / 2) * shoulderSlope,
    frontArmholeScoopMm: 17,
    backArmholeScoopMm: 9,
    ribHeightMm: bindingMm,
  };
}

function extentsOf(size: Size): TopPrintExtents {
  const small = size === 'S' || size === 'M';
  const body = small ? { widthMm: 254, heightMm: 305 } : bodyPrints.small;
  return {
    front: { ...body, topMm: grading[size].frontNeckDropMm + 64 },
    ...(small ? {} : { 'front-large': { ...bodyPrints.large, topMm: grading[size].frontNeckDropMm + 64 } }),
    back: { ...body, topMm: backNeckDropMm + 100 },
  };
}

export const tankDesign: TopDesign<Size> = {
  key: 'tank',
  sizes,
  // In larger sizes the back lies too flat, and the label is drawn tight.
  made: ['S', 'M', 'L', 'XL'],
  chart,
  printAreasOf: (size) => topPrintAreas(draftOf(size), extentsOf(size)),
  draftOf,
  wearerOf: (draft) =>
    bodyFor(
      {
        ...draft,
        chestWidthMm: draft.chestWidthMm * wearerChestToChest,
        shoulderWidthMm: draft.chestWidthMm * wearerShoulderToChest,
        neckWidthMm: wearerNeckMm,
      },
      slimArmedFigure,
    ),
  cloth: fineJersey,
  base: 'L',
  stepMm: 20,
};

/** A tank of fine jersey: no sleeves, neck and armholes bound with narrow bands. */
export const tank = topBlueprint(tankDesign);
