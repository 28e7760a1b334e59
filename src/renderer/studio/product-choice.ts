import type { Colourway, Product, ProductPrintArea, Variant } from '../../shared/catalog/product.ts';
import { parseColor } from '../../shared/garments/cloth-color.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { findGarment, type Garment } from '../bridge/find-garment.ts';

/** The product, colourway, size and variant that a document is made for. */
export interface ProductChoice extends Garment {
  readonly colourway: Colourway;
}

/** What a person asks for; what is left out is chosen. */
export interface WantedVariant {
  readonly colourwayId?: number | undefined;
  readonly sizeKey?: string | undefined;
}

/** Finds what a document is made for in the catalogue; undefined when the shop no longer has it. */
export function findChoice(
  document: Pick<DesignDocument, 'productUid' | 'variantUid'>,
  products: readonly Product[],
): ProductChoice | undefined {
  const garment = findGarment(document, products);
  const colourway = garment?.product.colourways.find(({ id }) => id === garment.variant.colourwayId);
  return garment && colourway && { ...garment, colourway };
}

/** The variant nearest to what is wanted: colour before size, in stock before sold out, near the middle of the sizes when none is named. */
export function chooseVariant(product: Product, wanted: WantedVariant): Variant | undefined {
  const keys = product.sizes.map(({ key }) => key);
  const middle = (keys.length - 1) / 2;
  const nearMiddle = (sizeKey: string): number => 1 - Math.abs(keys.indexOf(sizeKey) - middle) / keys.length;
  const score = (variant: Variant): number =>
    (variant.colourwayId === wanted.colourwayId ? 8 : 0) +
    (variant.sizeKey === wanted.sizeKey ? 4 : 0) +
    (variant.stockOnHand > 0 ? 2 : 0) +
    nearMiddle(variant.sizeKey);
  return product.variants.reduce<Variant | undefined>(
    (best, variant) => (!best || score(variant) > score(best) ? variant : best),
    undefined,
  );
}

/** The product's colour that is nearest to another one: of the same name, else by how it looks. */
export function colourwayLike(product: Product, wanted: Colourway): Colourway | undefined {
  const same = product.colourways.find(({ name }) => name === wanted.name);
  return same ?? product.colourways.toSorted((a, b) => colorDistance(a.hex, wanted.hex) - colorDistance(b.hex, wanted.hex))[0];
}

/** The print areas of one size, in the catalogue's order. */
export function areasOfSize(product: Product, sizeKey: string): ProductPrintArea[] {
  return product.printAreas.filter((area) => area.sizeKey === sizeKey);
}

/** The area to show first: the wanted one if it is decorated, else the first that is. */
export function decoratedKeyOf(document: DesignDocument, wanted: string): string {
  const decorated = Object.keys(document.areas).filter((key) => (document.areas[key]?.layers.length ?? 0) > 0);
  if (decorated.includes(wanted)) return wanted;
  return decorated[0] ?? (Object.hasOwn(document.areas, wanted) ? wanted : (Object.keys(document.areas)[0] ?? wanted));
}

function colorDistance(first: string, second: string): number {
  const a = parseColor(first);
  const b = parseColor(second);
  return Math.hypot(Math.sqrt(a.r) - Math.sqrt(b.r), Math.sqrt(a.g) - Math.sqrt(b.g), Math.sqrt(a.b) - Math.sqrt(b.b));
}
