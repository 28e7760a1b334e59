import type { TopDraft } from '../pattern/top-draft.ts';
import type { GarmentCut } from './garment-blueprint.ts';
import { fleeceSizeChart, fleeceSizes, type FleeceSize } from './fleece-size-chart.ts';

/** Size L of the fleece block and what each size adds or takes, in mm. */
const block = {
  shoulderWidthMm: { ofL: 536, perSize: 41 },
  neckWidthMm: { ofL: 192, perSize: 7 },
  frontNeckDropMm: { ofL: 106, perSize: 3 },
  armholeDepthMm: { ofL: 240, perSize: 13 },
  sleeveOpeningMm: { ofL: 118, perSize: 4 },
} as const;

const backNeckDropMm = 21;
const shoulderSlope = 0.32;
/** A cap of a quarter of the armhole suits an arm about 40° from the body; ours hangs a little closer. */
const capToArmhole = 0.56;

export const waistRibMm = 62;
export const cuffRibMm = 66;

/** Edge length of the base size's mesh before its one subdivision. */
export const fleeceStepMm = 20;

/** Small sizes share the mesh of L, which is finer on them. */
export function fleeceSubsteps(size: FleeceSize): Pick<GarmentCut, 'substeps'> {
  const substeps = { S: 38, M: 44 }[String(size)];
  return substeps === undefined ? {} : { substeps };
}

/** The size that is sewn; the others are graded from its drape. */
export const fleeceBaseSize: FleeceSize = 'L';

/** The block of all fleece tops: lengths end where the ribs begin. */
export interface FleeceDraft extends TopDraft {
  size: FleeceSize;
  /** Sizes above L, or below it; hoods and pockets are graded by them. */
  stepsFromL: number;
  /** Body panels without the waist rib, sleeves without their cuffs. */
  cutLengthMm: number;
  cutSleeveMm: number;
}

export function fleeceDraft(size: FleeceSize, ribHeightMm: number): FleeceDraft {
  const chart = fleeceSizeChart[size];
  const stepsFromL = fleeceSizes.indexOf(size) - fleeceSizes.indexOf('L');
  const graded = (key: keyof typeof block): number => block[key].ofL + block[key].perSize * stepsFromL;
  const shoulderWidthMm = graded('shoulderWidthMm');
  const neckWidthMm = graded('neckWidthMm');
  const armholeDepthMm = graded('armholeDepthMm');
  const shoulderDropMm = ((shoulderWidthMm - neckWidthMm) / 2) * shoulderSlope;
  const sleeveLengthMm = chart.sleeveFromCentreBackMm - Math.hypot(shoulderWidthMm / 2, shoulderDropMm - backNeckDropMm);
  return {
    ...chart,
    size,
    stepsFromL,
    shoulderWidthMm,
    neckWidthMm,
    armholeDepthMm,
    sleeveLengthMm,
    frontNeckDropMm: graded('frontNeckDropMm'),
    sleeveOpeningMm: graded('sleeveOpeningMm'),
    backNeckDropMm,
    shoulderDropMm,
    frontArmholeScoopMm: 18,
    backArmholeScoopMm: 11,
    capHeightMm: armholeDepthMm * capToArmhole,
    ribHeightMm,
    cutLengthMm: chart.lengthMm - waistRibMm,
    cutSleeveMm: sleeveLengthMm - cuffRibMm,
  };
}
