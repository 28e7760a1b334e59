import type { Message } from '../kernel/message.ts';
import { type CostedPiece, knownCosts, leastMargin, takenOffMinor } from '../orders/bundle-margin.ts';
import type { BundleTerms } from '../orders/bundle-offer.ts';

/** Products that stood together in so many orders, as a miner of frequent sets finds them. */
export interface SoldSet {
  readonly productIds: readonly number[];
  readonly orders: number;
}

/** A product of a bundle with all that can be bought of it. */
export interface BundleProduct {
  readonly id: number;
  readonly name: string;
  readonly pieces: readonly (CostedPiece & { readonly stockOnHand: number })[];
}

/** What a bundle must leave over, and how many there may be. */
export interface BundleLimits extends Pick<BundleTerms, 'floorBasisPoints' | 'discountBasisPoints'> {
  readonly taxRateBasisPoints: number;
  readonly limit: number;
}

/** A bundle at a price; its margin, the least of all choices of sizes, is null where a cost is not known, and then nothing is taken off. */
export interface Bundle {
  readonly productIds: readonly number[];
  /** Of the cheapest pieces that are in stock. */
  readonly fullPriceMinor: number;
  readonly discountBasisPoints: number;
  readonly priceMinor: number;
  readonly marginBasisPoints: number | null;
  readonly unknownCostIds: readonly number[];
  readonly orders: number;
  readonly reason: Message;
}

/** What is taken off is a multiple of this, in basis points. */
const DISCOUNT_STEP = 100;

/**
 * *Bundles* from sets that are sold together, the most frequent first, no product in two of them: what is taken off shrinks
 * until the margin is held in every size, and a set that is below it at its full price is no bundle.
 */
export function bundlesFrom(sets: readonly SoldSet[], products: ReadonlyMap<number, BundleProduct>, limits: BundleLimits): Bundle[] {
  const bundles: Bundle[] = [];
  const byOrders = sets
    .filter(({ productIds }) => productIds.length >= 2)
    .toSorted((a, b) => b.orders - a.orders || b.productIds.length - a.productIds.length);
  for (const set of byOrders) {
    if (bundles.length >= limits.limit) break;
    const isTaken = set.productIds.some((id) => bundles.some(({ productIds }) => productIds.includes(id)));
    const bundle = isTaken ? undefined : priceBundle(set, products, limits);
    if (bundle !== undefined) bundles.push(bundle);
  }
  return bundles;
}

function priceBundle(
  { productIds, orders }: SoldSet,
  products: ReadonlyMap<number, BundleProduct>,
  limits: BundleLimits,
): Bundle | undefined {
  const members = productIds.flatMap((id) => products.get(id) ?? []);
  const prices = members.flatMap(stockedPrice);
  if (prices.length !== productIds.length) return undefined;
  const fullPriceMinor = prices.reduce((sum, price) => sum + price, 0);
  const unknownCostIds = members.filter(({ pieces }) => knownCosts(pieces) === undefined).map(({ id }) => id);
  const isKnown = unknownCostIds.length === 0;
  const names = members.map(({ name }) => name).join(' + ');
  const reason = { id: isKnown ? 'reason.bundle' : 'reason.bundle-cost-unknown', params: { products: names, orders } };
  const bundle = { productIds, orders, fullPriceMinor, unknownCostIds, reason };
  if (!isKnown) return { ...bundle, discountBasisPoints: 0, priceMinor: fullPriceMinor, marginBasisPoints: null };
  const costed = members.map(({ pieces }) => knownCosts(pieces) ?? []);
  for (let off = limits.discountBasisPoints; off >= 0; off -= DISCOUNT_STEP) {
    const marginBasisPoints = leastMargin(costed, off, limits.taxRateBasisPoints);
    if (marginBasisPoints >= limits.floorBasisPoints) {
      const priceMinor = fullPriceMinor - takenOffMinor(fullPriceMinor, off);
      return { ...bundle, discountBasisPoints: off, priceMinor, marginBasisPoints };
    }
  }
  return undefined;
}

/** The lowest price of what is in stock; none when sold out. */
function stockedPrice({ pieces }: BundleProduct): number | [] {
  const prices = pieces.filter(({ stockOnHand }) => stockOnHand > 0).map(({ priceMinor }) => priceMinor);
  return prices.length === 0 ? [] : Math.min(...prices);
}
