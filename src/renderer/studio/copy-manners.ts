import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { overhangMm, type FitManner } from '../../shared/design/fit-area.ts';
import type { Template } from '../../shared/design/template.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import { moveDesign } from '../bridge/move-design.ts';
import { chooseVariant, type ProductChoice } from './product-choice.ts';

/** A design as it would be on one size of another garment. */
export interface CopyPreview {
  readonly sizeKey: string;
  readonly document: DesignDocument;
  /** How far it would reach beyond a print area, in mm; 0 where all fits. */
  readonly overhangMm: number;
}

/** Where a copy goes to. */
export interface CopyTarget {
  readonly product: Product;
  readonly colourwayId: number | undefined;
}

const shownSizes = ['S', '4XL'];

/** The sizes that show what a manner means: S and 4XL, or the smallest and the largest of a product that lacks one. */
export function tellingSizes({ sizes }: Product): string[] {
  const keys = sizes.map(({ key }) => key);
  const known = shownSizes.filter((key) => keys.includes(key));
  return known.length === shownSizes.length ? known : [...new Set([keys[0], keys.at(-1)].filter((key) => key !== undefined))];
}

/** A design copied to a size of another garment; undefined where the product has no such size. */
export function copyPreview(
  document: DesignDocument,
  choice: ProductChoice,
  { product, colourwayId }: CopyTarget,
  sizeKey: string,
  manner: FitManner,
  templates: readonly Template[],
): CopyPreview | undefined {
  const variant = chooseVariant({ ...product, variants: product.variants.filter((each) => each.sizeKey === sizeKey) }, { colourwayId });
  if (!variant) return undefined;
  const copy = moveDesign(document, choice, { product, variant }, templates, manner);
  const areas = Object.entries(areaSizesOf(product, sizeKey));
  return {
    sizeKey,
    document: copy,
    overhangMm: Math.max(0, ...areas.map(([key, size]) => overhangMm(copy.areas[key]?.layers ?? [], size))),
  };
}
