import type { SizeKey } from '../garment-metadata.ts';
import type { PrintArea } from '../print-area.ts';
import { crewneck, crewneckAreas, crewneckDraft, cutCrewneck } from '../wardrobe/crewneck.ts';
import { cuffRibMm, waistRibMm, type FleeceDraft } from '../wardrobe/fleece-draft.ts';
import { fleeceSizes, type FleeceSize } from '../wardrobe/fleece-size-chart.ts';
import type { DrapedBlueprint, GarmentCut } from '../wardrobe/garment-blueprint.ts';
import { topMeasures } from '../wardrobe/house-garment.ts';
import { cutPulloverHoodie, hoodieDraft, pulloverHoodie, pulloverHoodieAreas } from '../wardrobe/pullover-hoodie.ts';
import { fitPrintAreas } from './fit-print-areas.ts';
import { interpolateDraft } from './interpolate-draft.ts';
import { middleSize, rowNamed, type OwnSizeRow } from './own-top.ts';

/** A fleece top of the house as charts are cut by it. */
export interface FleeceDesign {
  house: DrapedBlueprint;
  /** Drafts of the house's sizes, from the smallest to the largest. */
  graded: readonly FleeceDraft[];
  cut(draft: FleeceDraft): GarmentCut;
  areasOf(draft: FleeceDraft): readonly PrintArea[];
}

function designOf(
  house: DrapedBlueprint,
  draftOf: (size: FleeceSize) => FleeceDraft,
  parts: Pick<FleeceDesign, 'cut' | 'areasOf'>,
): FleeceDesign {
  return { house, graded: fleeceSizes.map(draftOf), ...parts };
}

export const crewneckDesign = designOf(crewneck, crewneckDraft, { cut: cutCrewneck, areasOf: crewneckAreas });

/** Hood and pocket are graded by the chest width, as charts do not tell them. */
export const pulloverHoodieDesign = designOf(pulloverHoodie, hoodieDraft, { cut: cutPulloverHoodie, areasOf: pulloverHoodieAreas });

/** A fleece top of the house in the sizes of a merchant's chart; its ribs keep their heights. */
export function ownFleece({ house, graded, cut, areasOf }: FleeceDesign, key: string, rows: readonly OwnSizeRow[]): DrapedBlueprint {
  const middle = middleSize(rows);
  const draftOf = (size: SizeKey): FleeceDraft => {
    const draft = interpolateDraft(graded, rowNamed(rows, size));
    return { ...draft, cutLengthMm: draft.lengthMm - waistRibMm, cutSleeveMm: draft.sleeveLengthMm - cuffRibMm };
  };
  return {
    ...house,
    key,
    sizeKeys: rows.map((row) => row.key),
    chartOf: (size) => rowNamed(rows, size),
    measuresOf: (size) => topMeasures(rowNamed(rows, size)),
    printAreasOf: (size) => {
      const draft = draftOf(size);
      const { pattern, trims } = cut(draft);
      const panels = [...pattern.panels, ...(trims?.laid ?? []).map(({ panel }) => panel)];
      return fitPrintAreas(areasOf(draft), draft, draft, { ...pattern, panels });
    },
    cut: (size) => cut(draftOf(size)),
    gradedFrom: (size) => (size === middle ? undefined : cut(draftOf(middle))),
  };
}
