import type { SizeKey } from '../garment-metadata.ts';
import { topPattern } from '../pattern/top-pattern.ts';
import type { DrapedBlueprint } from '../wardrobe/garment-blueprint.ts';
import type { SizeChartRow } from '../wardrobe/house-garment.ts';
import { topBlueprint, type TopDesign } from '../wardrobe/top-blueprint.ts';
import { fitPrintAreas } from './fit-print-areas.ts';
import { interpolateDraft } from './interpolate-draft.ts';

/** One size of a merchant's chart, in mm. */
export interface OwnSizeRow extends SizeChartRow {
  key: SizeKey;
}

/** One level of detail for all own garments: a size is draped in about a minute. */
const ownStepMm = 20;

/** A jersey top of the house in the sizes of a merchant's chart. */
export function ownTop(base: TopDesign<string>, key: string, rows: readonly OwnSizeRow[]): DrapedBlueprint {
  const graded = base.sizes.map((size) => base.draftOf(size));
  const rowOf = (size: SizeKey): OwnSizeRow => rowNamed(rows, size);
  const draftOf = (size: SizeKey) => interpolateDraft(graded, rowOf(size));
  const { frame, frameOf } = base;
  return topBlueprint<SizeKey>({
    key,
    sizes: rows.map((row) => row.key),
    chart: Object.fromEntries(rows.map((row) => [row.key, row])),
    draftOf,
    printAreasOf: (size) => {
      const model = nearestSize(base, base.made ?? base.sizes, rowOf(size));
      const draft = draftOf(size);
      return fitPrintAreas(base.printAreasOf(model), base.draftOf(model), draft, topPattern(draft));
    },
    wearerOf: (draft, size) => base.wearerOf(draft, nearestSize(base, base.sizes, rowOf(size))),
    cloth: base.cloth,
    base: middleSize(rows),
    stepMm: ownStepMm,
    ...(frame ? { frame } : {}),
    ...(frameOf ? { frameOf: (size: SizeKey) => frameOf(nearestSize(base, base.sizes, rowOf(size))) } : {}),
  });
}

/** The size that is sewn; the others are graded from its drape. */
export function middleSize(rows: readonly OwnSizeRow[]): SizeKey {
  return rows[Math.floor(rows.length / 2)]!.key;
}

/** @throws RangeError for a size that is not on the chart. */
export function rowNamed(rows: readonly OwnSizeRow[], size: SizeKey): OwnSizeRow {
  const row = rows.find(({ key }) => key === size);
  if (!row) throw new RangeError(`the chart has no size ${size}`);
  return row;
}

function nearestSize({ chart }: TopDesign<string>, sizes: readonly SizeKey[], { chestWidthMm }: SizeChartRow): SizeKey {
  const off = (size: SizeKey): number => Math.abs(chart[size]!.chestWidthMm - chestWidthMm);
  return sizes.toSorted((a, b) => off(a) - off(b))[0]!;
}
