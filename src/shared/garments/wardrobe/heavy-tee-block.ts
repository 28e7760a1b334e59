import { easyWearer, type BodyShape } from '../body/body-shape.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { heavyTeeSizeChart, type HeavyTeeOutsize, type HeavyTeeSize } from './heavy-tee-size-chart.ts';
import { teeDraft, type TeeGrading, type TeeStyle } from './tee-block.ts';

/** The body that the straight jersey tops of the house share. */
export const heavyTeeGrading: TeeGrading<HeavyTeeSize | HeavyTeeOutsize> = {
  S: { shoulderWidthMm: 424, neckWidthMm: 168, frontNeckDropMm: 98, armholeDepthMm: 196, sleeveOpeningMm: 164 },
  M: { shoulderWidthMm: 462, neckWidthMm: 175, frontNeckDropMm: 101, armholeDepthMm: 209, sleeveOpeningMm: 178 },
  L: { shoulderWidthMm: 500, neckWidthMm: 182, frontNeckDropMm: 104, armholeDepthMm: 222, sleeveOpeningMm: 188 },
  XL: { shoulderWidthMm: 538, neckWidthMm: 189, frontNeckDropMm: 107, armholeDepthMm: 235, sleeveOpeningMm: 200 },
  '2XL': { shoulderWidthMm: 574, neckWidthMm: 196, frontNeckDropMm: 110, armholeDepthMm: 248, sleeveOpeningMm: 211 },
  '3XL': { shoulderWidthMm: 610, neckWidthMm: 203, frontNeckDropMm: 113, armholeDepthMm: 261, sleeveOpeningMm: 222 },
  '4XL': { shoulderWidthMm: 640, neckWidthMm: 210, frontNeckDropMm: 116, armholeDepthMm: 274, sleeveOpeningMm: 233 },
  '5XL': { shoulderWidthMm: 670, neckWidthMm: 217, frontNeckDropMm: 119, armholeDepthMm: 287, sleeveOpeningMm: 244 },
};

/** A cap of a quarter of the armhole suits an arm about 40° from the body; ours hangs a little closer. */
export const heavyTeeStyle: TeeStyle = {
  backNeckDropMm: 20,
  shoulderSlope: 0.32,
  frontArmholeScoopMm: 17,
  backArmholeScoopMm: 11,
  capToArmhole: 0.56,
  ribHeightMm: 22,
};

/** Room around the neck, beside the ease that any tee has, so that the cloth below the back neck lies unstretched. */
const neckRoomMm = 16;

/** Whom the straight jersey tops hang on. */
export function heavyTeeWearer(draft: TopDraft): BodyShape {
  return easyWearer({ ...draft, neckWidthMm: draft.neckWidthMm - neckRoomMm });
}

export function heavyTeeDraft(size: HeavyTeeSize | HeavyTeeOutsize): TopDraft {
  return teeDraft(heavyTeeSizeChart[size], heavyTeeGrading[size], heavyTeeStyle);
}
