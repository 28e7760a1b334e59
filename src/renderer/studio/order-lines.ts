import type { Product, ProductSize, Variant } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { MAX_LINE_QUANTITY, type CartLine } from '../../shared/orders/order.ts';
import { lackedAreas, priceUnit } from '../../shared/orders/price-cart.ts';
import { variantOf } from '../bridge/find-garment.ts';
import { retargetDocument } from '../bridge/retarget-document.ts';
import type { DesignIdentity } from '../design-editor/editor-session.ts';
import type { ProductChoice } from './product-choice.ts';

/** One size of the colourway in view: what it costs, what is there, and the design fitted to it. */
export interface SizeOffer {
  readonly size: ProductSize;
  readonly variant: Variant;
  readonly document: DesignDocument;
  /** What a piece costs, in minor units; undefined where the size lacks an area. */
  readonly unitMinor: number | undefined;
  /** The areas that the design prints on and this size does not have. */
  readonly lackedAreaKeys: readonly string[];
}

/** The keys of the sizes that the colourway in view is sold in. */
export function soldSizes({ product, colourway }: ProductChoice): string[] {
  return product.sizes.map(({ key }) => key).filter((key) => variantOf(product, colourway.id, key) !== undefined);
}

/** The sizes that the colourway in view is sold in, with the design on each. */
export function sizeOffers(choice: ProductChoice, document: DesignDocument): SizeOffer[] {
  const { product, colourway } = choice;
  return product.sizes.flatMap((size) => {
    const variant = variantOf(product, colourway.id, size.key);
    if (!variant) return [];
    const fitted = retargetDocument(document, choice, { product, variant });
    const lackedAreaKeys = lackedAreas(product, variant, fitted);
    const unitMinor = lackedAreaKeys.length > 0 ? undefined : priceUnit(product, variant, fitted).unitPriceMinor;
    return [{ size, variant, document: fitted, unitMinor, lackedAreaKeys }];
  });
}

/**
 * Basket lines for the sizes with a quantity that the design can be made in.
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
  return offers.flatMap(({ variant, document, unitMinor }) => {
    const quantity = Math.min(MAX_LINE_QUANTITY, Math.floor(quantities.get(variant.id) ?? 0));
    if (quantity < 1 || unitMinor === undefined) return [];
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
