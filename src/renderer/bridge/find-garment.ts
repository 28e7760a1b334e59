import type { Product, Variant } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';

/** The product and variant that a design is on. */
export interface Garment {
  readonly product: Product;
  readonly variant: Variant;
}

/** Finds what a document is made for in the catalogue; undefined when the shop no longer has it. */
export function findGarment(
  document: Pick<DesignDocument, 'productUid' | 'variantUid'>,
  products: readonly Product[],
): Garment | undefined {
  const product = products.find(({ uid }) => uid === document.productUid);
  const variant = product?.variants.find(({ uid }) => uid === document.variantUid);
  return product && variant && { product, variant };
}

/** The variant of a product in a colourway and a size; undefined when the shop has none. */
export function variantOf({ variants }: Product, colourwayId: number | undefined, sizeKey: string): Variant | undefined {
  return variants.find((variant) => variant.colourwayId === colourwayId && variant.sizeKey === sizeKey);
}
