import type { FlatMeasures } from '../garment-metadata.ts';

/** A side seam that follows the wearer: taken in at the waist, let out at the hem. */
export interface SideShape {
  waistYMm: number;
  waistInMm: number;
  hemOutMm: number;
}

/** What a maker would write on the pattern card of one size of a top with set-in sleeves or none, in mm. */
export interface TopDraft extends Required<FlatMeasures> {
  frontNeckDropMm: number;
  backNeckDropMm: number;
  shoulderDropMm: number;
  armholeDepthMm: number;
  frontArmholeScoopMm: number;
  backArmholeScoopMm: number;
  /** Cap, opening and lengths of the sleeve are 0 for a top without sleeves. */
  capHeightMm: number;
  sleeveOpeningMm: number;
  ribHeightMm: number;
  /** Straight down from the armhole when left out. */
  side?: SideShape;
}

export function isSleeveless({ sleeveLengthMm }: TopDraft): boolean {
  return sleeveLengthMm === 0;
}

/** The measures that a size's entry tells; a sleeve that is not there has none. */
export function flatMeasuresOf(draft: TopDraft): FlatMeasures {
  const { chestWidthMm, lengthMm, sleeveFromCentreBackMm, sleeveLengthMm, shoulderWidthMm, neckWidthMm } = draft;
  return isSleeveless(draft)
    ? { chestWidthMm, lengthMm, shoulderWidthMm, neckWidthMm }
    : { chestWidthMm, lengthMm, sleeveFromCentreBackMm, sleeveLengthMm, shoulderWidthMm, neckWidthMm };
}
