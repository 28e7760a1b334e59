import type { SizeKey } from '../garment-metadata.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import type { SizeChartRow } from './house-garment.ts';

/** What grows from size to size beside the chart, in mm. */
export interface TeeGrade {
  shoulderWidthMm: number;
  neckWidthMm: number;
  frontNeckDropMm: number;
  armholeDepthMm: number;
  sleeveOpeningMm: number;
}

export type TeeGrading<Size extends SizeKey> = Readonly<Record<Size, TeeGrade>>;

/** What stays the same in all sizes of a tee. */
export interface TeeStyle {
  backNeckDropMm: number;
  /** How far the shoulder falls per mm of its width. */
  shoulderSlope: number;
  frontArmholeScoopMm: number;
  backArmholeScoopMm: number;
  /** Height of the sleeve's cap as a share of the armhole's depth: the lower, the farther from the body the sleeve would stand by itself. */
  capToArmhole: number;
  ribHeightMm: number;
}

/** The draft of a tee with set-in sleeves from its chart and grading. */
export function teeDraft(chart: Required<SizeChartRow>, grade: TeeGrade, style: TeeStyle): TopDraft {
  const { backNeckDropMm, frontArmholeScoopMm, backArmholeScoopMm, ribHeightMm } = style;
  const shoulderDropMm = ((grade.shoulderWidthMm - grade.neckWidthMm) / 2) * style.shoulderSlope;
  const centreBackToShoulderMm = Math.hypot(grade.shoulderWidthMm / 2, shoulderDropMm - backNeckDropMm);
  return {
    ...chart,
    ...grade,
    sleeveLengthMm: chart.sleeveFromCentreBackMm - centreBackToShoulderMm,
    backNeckDropMm,
    shoulderDropMm,
    frontArmholeScoopMm,
    backArmholeScoopMm,
    capHeightMm: grade.armholeDepthMm * style.capToArmhole,
    ribHeightMm,
  };
}
