import type { Product, Variant } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Cart, CartLine } from '../../shared/orders/order.ts';
import { lackedAreas } from '../../shared/orders/price-cart.ts';
import { variantOf } from '../bridge/find-garment.ts';
import { retargetDocument } from '../bridge/retarget-document.ts';
import { MAX_LINE_QUANTITY } from '../../shared/orders/order.ts';

/** The lines of a basket that are one design on one product in one colour, in several sizes. */
export interface CartGroup {
  readonly key: string;
  readonly product: Product;
  readonly colourwayId: number;
  readonly lines: readonly CartLine[];
}

const groupKey = (line: CartLine, colourwayId: number): string => JSON.stringify([line.productId, colourwayId, line.designKey]);

/** Groups a basket's lines for showing; a line whose product is gone stands in no group. */
export function groupCart(cart: Cart, products: readonly Product[]): CartGroup[] {
  const groups = new Map<string, { product: Product; colourwayId: number; lines: CartLine[] }>();
  for (const line of cart.lines) {
    const product = products.find((item) => item.id === line.productId);
    const variant = product?.variants.find((item) => item.id === line.variantId);
    if (product === undefined || variant === undefined) continue;
    const key = groupKey(line, variant.colourwayId);
    const group = groups.get(key) ?? { product, colourwayId: variant.colourwayId, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** The line of a group in a size, if the basket has one. */
export function lineOfSize(group: CartGroup, sizeKey: string): CartLine | undefined {
  const ids = group.product.variants.filter((item) => item.sizeKey === sizeKey).map((item) => item.id);
  return group.lines.find((line) => ids.includes(line.variantId));
}

/** A group's design on one size: fitted to its print areas, and which of those that it prints on the size does not have. */
export interface FittedSize {
  readonly variant: Variant;
  readonly document: DesignDocument;
  readonly lackedAreaKeys: readonly string[];
}

/** A group's design fitted to a size; undefined when its colour is not sold in that size. */
export function fitToSize({ product, colourwayId, lines }: CartGroup, sizeKey: string): FittedSize | undefined {
  const pattern = lines[0];
  const variant = variantOf(product, colourwayId, sizeKey);
  if (pattern === undefined || variant === undefined) return undefined;
  const worn = product.variants.find((item) => item.id === pattern.variantId);
  const document = retargetDocument(pattern.document, worn && { product, variant: worn }, { product, variant });
  return { variant, document, lackedAreaKeys: lackedAreas(product, variant, document) };
}

/**
 * The basket with a group's quantity in one size set; 0 takes the size out.
 * A size that is added gets the design fitted to its print areas; `newKey` names its line. One that lacks an area that
 * the design prints on is not added.
 */
export function setSizeQuantity(cart: Cart, group: CartGroup, sizeKey: string, quantity: number, newKey: string): Cart {
  const wanted = Math.max(0, Math.min(MAX_LINE_QUANTITY, Math.floor(quantity)));
  const line = lineOfSize(group, sizeKey);
  if (line !== undefined) {
    const lines =
      wanted === 0
        ? cart.lines.filter((item) => item.key !== line.key)
        : cart.lines.map((item) => (item.key === line.key ? { ...item, quantity: wanted } : item));
    return { ...cart, lines };
  }
  const pattern = group.lines[0];
  const fitted = fitToSize(group, sizeKey);
  if (wanted === 0 || pattern === undefined || fitted === undefined || fitted.lackedAreaKeys.length > 0) return cart;
  const { variant, document } = fitted;
  const added: CartLine = { ...pattern, key: newKey, variantId: variant.id, quantity: wanted, document };
  return { ...cart, lines: [...cart.lines, added] };
}

/** The basket without a group. */
export function removeGroup(cart: Cart, group: CartGroup): Cart {
  const gone = new Set(group.lines.map((line) => line.key));
  return { ...cart, lines: cart.lines.filter((line) => !gone.has(line.key)) };
}
