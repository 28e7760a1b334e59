import type { ProductKind, SizeMeasures } from '../../catalog/product.ts';
import type { SizeKey } from '../garment-metadata.ts';
import type { PrintArea } from '../print-area.ts';

/** What a maker prints on the size chart of a top: the garment laid flat, in mm. */
export interface SizeChartRow {
  chestWidthMm: number;
  lengthMm: number;
  /** Left out where there is no sleeve. */
  sleeveFromCentreBackMm?: number;
}

/** The size chart of a top with sleeves. */
export type SleevedSizeChart<Size extends SizeKey> = Readonly<Record<Size, Required<SizeChartRow>>>;

/** A garment of the house as the catalogue knows it; a shop may edit its copy of these figures. */
export interface HouseGarment {
  key: string;
  kind: ProductKind;
  /** From the smallest to the largest. */
  sizeKeys: readonly SizeKey[];
  /** What the catalogue says about a size. */
  measuresOf(size: SizeKey): SizeMeasures;
  printAreasOf(size: SizeKey): readonly PrintArea[];
}

/** A top's figures as the catalogue lists them. */
export function topMeasures({ chestWidthMm, lengthMm }: SizeChartRow): SizeMeasures {
  return { widthMm: chestWidthMm, heightMm: lengthMm };
}
