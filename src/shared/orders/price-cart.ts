import type { Product, Variant } from '../catalog/product.ts';
import type { DesignDocument } from '../design/design-document.ts';
import type { Layer } from '../design/layer.ts';
import { AppError } from '../kernel/errors.ts';
import { includedTaxMinor } from '../kernel/money.ts';
import type { Cart, CartLine, PricePart, Quote, SoldBundle, UnitPrice } from './order.ts';
import { type FoundBundle, priceBundles, type StandingOffer } from './price-bundles.ts';

/** What a price depends on beside the basket. */
export interface PriceTerms {
  readonly currency: string;
  readonly taxRateBasisPoints: number;
}

/** A basket's line with the product and variant that it names. */
export interface ResolvedLine {
  readonly line: CartLine;
  readonly product: Product;
  readonly variant: Variant;
}

/**
 * The price of one piece: the garment, and a print for each area that shows anything.
 *
 * @throws AppError design.area-not-found when the variant's size has no such print area
 */
export function priceUnit(product: Product, variant: Variant, document: DesignDocument): UnitPrice {
  const garment: PricePart = { messageId: 'price.garment', areaKey: null, amountMinor: variant.priceMinor };
  const prints = printedAreas(document).map((areaKey) => ({
    messageId: 'price.print',
    areaKey,
    amountMinor: printPriceMinor(product, variant, areaKey),
  }));
  const parts = [garment, ...prints];
  return { unitPriceMinor: parts.reduce((sum, part) => sum + part.amountMinor, 0), parts };
}

/** The areas that a document prints on and the variant's size does not have: with any of them, that size cannot be made. */
export function lackedAreas(product: Product, { sizeKey }: Variant, document: DesignDocument): string[] {
  const isOffered = (areaKey: string): boolean => product.printAreas.some((area) => area.key === areaKey && area.sizeKey === sizeKey);
  return printedAreas(document).filter((areaKey) => !isOffered(areaKey));
}

/** Finds the product and variant of each line; refuses one that the catalogue does not have with `record.not-found`. */
export function resolveCart(cart: Cart, products: readonly Product[]): ResolvedLine[] {
  return cart.lines.map((line) => {
    const product = products.find((each) => each.id === line.productId);
    if (product === undefined) throw new AppError('record.not-found', { kind: 'product', id: line.productId });
    const variant = product.variants.find((each) => each.id === line.variantId);
    if (variant === undefined) throw new AppError('record.not-found', { kind: 'variant', id: line.variantId });
    return { line, product, variant };
  });
}

/** Prices a basket from the catalogue as it stands, less the bundles on offer; amounts are gross, the tax is contained in the total. */
export function priceCart(cart: Cart, products: readonly Product[], terms: PriceTerms, offers: readonly StandingOffer[] = []): Quote {
  const resolved = resolveCart(cart, products);
  const pieces = resolved.map(({ line, product, variant }) => {
    return { productId: product.id, priceMinor: variant.priceMinor, quantity: line.quantity };
  });
  const { found, lineDiscountsMinor } = priceBundles(pieces, offers);
  const lines = resolved.map(({ line, product, variant }, at) => {
    const unitPrice = priceUnit(product, variant, line.document);
    return {
      key: line.key,
      quantity: line.quantity,
      unitPrice,
      totalMinor: unitPrice.unitPriceMinor * line.quantity,
      discountMinor: lineDiscountsMinor[at] ?? 0,
      stockOnHand: variant.stockOnHand,
    };
  });
  const totalMinor = lines.reduce((sum, line) => sum + line.totalMinor - line.discountMinor, 0);
  const { currency, taxRateBasisPoints } = terms;
  return {
    currency,
    taxRateBasisPoints,
    lines,
    bundles: found.map((each) => soldBundle(each, products)),
    totalMinor,
    includedTaxMinor: includedTaxMinor(totalMinor, taxRateBasisPoints),
  };
}

function soldBundle({ offer, count, amountMinor }: FoundBundle, products: readonly Product[]): SoldBundle {
  const productNames = offer.productIds.map((id) => products.find((product) => product.id === id)?.name ?? '');
  return { offerUid: offer.uid, productNames, count, amountMinor };
}

/** Refuses a basket that asks for more of a variant than is on hand, all lines together, with `order.insufficient-stock`. */
export function assertInStock(lines: readonly ResolvedLine[]): void {
  const wantedByVariant = new Map<number, number>();
  for (const { line, variant } of lines) {
    const wanted = (wantedByVariant.get(variant.id) ?? 0) + line.quantity;
    wantedByVariant.set(variant.id, wanted);
    if (wanted > variant.stockOnHand) {
      throw new AppError('order.insufficient-stock', { sku: variant.sku, wanted, available: Math.max(0, variant.stockOnHand) });
    }
  }
}

/** The areas of a document that show anything. */
function printedAreas({ areas }: DesignDocument): string[] {
  return Object.keys(areas).filter((areaKey) => areas[areaKey]!.layers.some(isVisible));
}

function isVisible(layer: Layer): boolean {
  if (layer.hidden || layer.opacity === 0) return false;
  return layer.kind !== 'group' || layer.children.some(isVisible);
}

function printPriceMinor(product: Product, variant: Variant, areaKey: string): number {
  const area = product.printAreas.find((each) => each.key === areaKey && each.sizeKey === variant.sizeKey);
  if (area === undefined) throw new AppError('design.area-not-found', { area: areaKey, size: variant.sizeKey });
  return area.printPriceMinor;
}
