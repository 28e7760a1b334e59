import type { Cart, Quote } from '../../shared/orders/order.ts';

/** A variant of which the basket asks for more than there is. */
export interface ShortVariant {
  readonly variantId: number;
  readonly wanted: number;
  readonly stockOnHand: number;
}

/** The variants that the basket's lines together ask too much of. */
export function findShortVariants(cart: Cart, quote: Quote): ShortVariant[] {
  const variants = new Map<number, ShortVariant>();
  for (const line of cart.lines) {
    const stockOnHand = quote.lines.find((item) => item.key === line.key)?.stockOnHand;
    if (stockOnHand === undefined) continue;
    const wanted = (variants.get(line.variantId)?.wanted ?? 0) + line.quantity;
    variants.set(line.variantId, { variantId: line.variantId, wanted, stockOnHand });
  }
  return [...variants.values()].filter((variant) => variant.wanted > variant.stockOnHand);
}
