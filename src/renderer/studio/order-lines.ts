import type { Product, ProductSize, Variant } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { MAX_LINE_QUANTITY, type CartLine } from '../../shared/orders/order.ts';
import { variantOf } from '../bridge/find-garment.ts';
import { retargetDocument } from '../bridge/retarget-document.ts';
import type { DesignIdentity } from '../design-editor/editor-session.ts';
import type { ProductChoice } from './product-choice.ts';

/** One size of the colourway in view: what it costs, what is there, and the design fitted to it. */
export interface SizeOffer {
  readonly size: ProductSize;
  readonly variant: Variant;
  readonly document: DesignDocument;
}

/** The sizes that the colourway in view is sold in. */
export function sizeOffers(choice: ProductChoice, document: DesignDocument): SizeOffer[] {
  const { product, colourway } = choice;
  return product.sizes.flatMap((size) => {
    const variant = variantOf(product, colourway.id, size.key);
    return variant ? [{ size, variant, document: retargetDocument(document, choice, { product, variant }) }] : [];
  });
}

/**
 * Basket lines for the sizes with a quantity.
 *
 * @param quantities pieces by variant id
 * @param newKey names the design in the basket and each line
 */
export function orderLines(
  product: Product,
  offers: readonly SizeOffer[],
  quantities: ReadonlyMap<number, number>,
  design: Pick<DesignIdentity, 'designId' | 'name'>,
  newKey: () => string,
): CartLine[] {
  const designKey = newKey();
  return offers.flatMap(({ variant, document }) => {
    const quantity = Math.min(MAX_LINE_QUANTITY, Math.floor(quantities.get(variant.id) ?? 0));
    if (quantity < 1) return [];
    return [
      {
        key: newKey(),
        designKey,
        designId: design.designId,
        designName: design.name,
        productId: product.id,
        variantId: variant.id,
        quantity,
        document,
      },
    ];
  });
}
