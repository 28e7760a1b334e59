import type { DecorationMethod, PrintFormat } from '../catalog/decoration-method.ts';
import { methodOfArea } from '../garments/decoration/method-of-area.ts';
import type { Colourway, Product } from '../catalog/product.ts';
import type { DesignDocument } from '../design/design-document.ts';
import { AppError } from '../kernel/errors.ts';
import { mmToPx } from '../kernel/units.ts';
import type { PrintFileFacts } from './manifest.ts';

/** A design on one size of a product, as it is open in the studio or as it was sold. */
export interface PrintSource {
  readonly document: DesignDocument;
  readonly design: string;
  readonly product: Product;
  readonly colour: Pick<Colourway, 'name' | 'hex'>;
  readonly sizeKey: string;
  readonly order: PrintFileFacts['order'];
  /** By what the studio opens a copy of what was sold; left out for what is open there. */
  readonly sold?: { readonly snapshotId: number; readonly colourwayId: number };
}

/** One print area of a source, with how it is decorated: what one print file is of. */
export interface PrintItem extends PrintSource {
  /** Names the item within its job. */
  readonly key: string;
  readonly areaKey: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly method: DecorationMethod;
}

/**
 * The print areas of a design that have something on them, in the product's order.
 * @throws AppError design.area-not-found for one that the size does not have
 */
export function printItems(source: PrintSource, shopMethods: readonly DecorationMethod[]): PrintItem[] {
  const { document, product, sizeKey, order } = source;
  const areas = product.printAreas.filter((area) => area.sizeKey === sizeKey);
  const printed = Object.keys(document.areas).filter((key) => document.areas[key]!.layers.some((layer) => !layer.hidden));
  const unknown = printed.find((key) => areas.every((area) => area.key !== key));
  if (unknown !== undefined) throw new AppError('design.area-not-found', { area: unknown, size: sizeKey });
  return areas
    .filter(({ key }) => printed.includes(key))
    .map(({ key: areaKey, widthMm, heightMm }) => ({
      ...source,
      key: [order?.number ?? '', order?.line ?? 0, sizeKey, areaKey].join(' '),
      areaKey,
      widthMm,
      heightMm,
      method: methodOfArea({ chosen: document.methods, clothHex: source.colour.hex }, product, areaKey, shopMethods),
    }));
}

/** The pixels of an item in a format; null for a format of lines. */
export function printPixels({ widthMm, heightMm, method: { dpi } }: PrintItem, format: PrintFormat): PrintFileFacts['pixels'] {
  if (format !== 'png') return null;
  return { widthPx: Math.max(1, mmToPx(widthMm, dpi)), heightPx: Math.max(1, mmToPx(heightMm, dpi)), dpi };
}

/** What the manifest says of an item's file. */
export function printFileFacts(item: PrintItem, format: PrintFormat, name: string, documentHash: string): PrintFileFacts {
  const { areaKey, sizeKey, method, widthMm, heightMm, design, product, colour, order } = item;
  return {
    name,
    format,
    areaKey,
    sizeKey,
    methodKey: method.key,
    decoration: method.kind,
    widthMm,
    heightMm,
    pixels: printPixels(item, format),
    design,
    product: product.name,
    colour: { name: colour.name, hex: colour.hex },
    documentHash,
    order,
  };
}
