import type { SizeKey } from '../garment-metadata.ts';
import { crewneck, crewneckAreas, crewneckDraft, cutCrewneck } from '../wardrobe/crewneck.ts';
import { cuffRibMm, waistRibMm, type FleeceDraft } from '../wardrobe/fleece-draft.ts';
import { fleeceSizes } from '../wardrobe/fleece-size-chart.ts';
import type { DrapedBlueprint } from '../wardrobe/garment-blueprint.ts';
import { topMeasures } from '../wardrobe/house-garment.ts';
import { fitPrintAreas } from './fit-print-areas.ts';
import { interpolateDraft } from './interpolate-draft.ts';
import { middleSize, rowNamed, type OwnSizeRow } from './own-top.ts';

/** The house's sizes, from the smallest to the largest. */
export const gradedCrewnecks: readonly FleeceDraft[] = fleeceSizes.map(crewneckDraft);

/** The house's crewneck in the sizes of a merchant's chart; its ribs keep their heights. */
export function ownCrewneck(key: string, rows: readonly OwnSizeRow[]): DrapedBlueprint {
  const draftOf = (size: SizeKey): FleeceDraft => {
    const draft = interpolateDraft(gradedCrewnecks, rowNamed(rows, size));
    return { ...draft, cutLengthMm: draft.lengthMm - waistRibMm, cutSleeveMm: draft.sleeveLengthMm - cuffRibMm };
  };
  const middle = middleSize(rows);
  return {
    ...crewneck,
    key,
    sizeKeys: rows.map((row) => row.key),
    chartOf: (size) => rowNamed(rows, size),
    measuresOf: (size) => topMeasures(rowNamed(rows, size)),
    printAreasOf: (size) => {
      const draft = draftOf(size);
      const { pattern, trims } = cutCrewneck(draft);
      const panels = [...pattern.panels, ...(trims?.laid ?? []).map(({ panel }) => panel)];
      return fitPrintAreas(crewneckAreas(draft), draft, draft, { ...pattern, panels });
    },
    cut: (size) => cutCrewneck(draftOf(size)),
    gradedFrom: (size) => (size === middle ? undefined : cutCrewneck(draftOf(middle))),
  };
}
