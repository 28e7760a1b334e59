import { includedTaxMinor } from '../kernel/money.ts';
import type { Message } from '../kernel/message.ts';
import type { ContentProduct } from './content-product.ts';

/** Products that stood together in so many orders, as a miner of frequent sets finds them. */
export interface SoldSet {
  readonly productIds: readonly number[];
  readonly orders: number;
}

/** What a bundle must leave over. Shares are in basis points: 2500 is 25 %. */
export interface BundleTerms {
  readonly taxRateBasisPoints: number;
  /** The least share of the net price that must be left after costs. */
  readonly floorBasisPoints: number;
  /** The most that may be taken off the price. */
  readonly discountBasisPoints: number;
  readonly limit: number;
}

/** A bundle at a price; its margin is null where a cost is not known, and then nothing is taken off. */
export interface Bundle {
  readonly productIds: readonly number[];
  readonly fullPriceMinor: number;
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
 * until the margin is held, and a set that is below it at its full price is no bundle.
 *
 * @param costs of one piece in minor units net, by product; a missing one is not known and is never guessed
 */
export function bundlesFrom(
  sets: readonly SoldSet[],
  products: ReadonlyMap<number, ContentProduct>,
  costs: ReadonlyMap<number, number>,
  terms: BundleTerms,
): Bundle[] {
  const bundles: Bundle[] = [];
  const byOrders = sets
    .filter(({ productIds }) => productIds.length >= 2)
    .toSorted((a, b) => b.orders - a.orders || b.productIds.length - a.productIds.length);
  for (const set of byOrders) {
    if (bundles.length >= terms.limit) break;
    const isTaken = set.productIds.some((id) => bundles.some(({ productIds }) => productIds.includes(id)));
    const bundle = isTaken ? undefined : priceBundle(set, products, costs, terms);
    if (bundle !== undefined) bundles.push(bundle);
  }
  return bundles;
}

function priceBundle(
  { productIds, orders }: SoldSet,
  products: ReadonlyMap<number, ContentProduct>,
  costs: ReadonlyMap<number, number>,
  terms: BundleTerms,
): Bundle | undefined {
  const members = productIds.flatMap((id) => products.get(id) ?? []);
  const prices = members.flatMap(stockedPrice);
  if (prices.length !== productIds.length) return undefined;
  const fullPriceMinor = prices.reduce((sum, price) => sum + price, 0);
  const unknownCostIds = productIds.filter((id) => !costs.has(id));
  const names = { products: members.map(({ name }) => name).join(' + '), orders };
  if (unknownCostIds.length > 0) {
    const reason = { id: 'reason.bundle-cost-unknown', params: names };
    return { productIds, orders, fullPriceMinor, priceMinor: fullPriceMinor, marginBasisPoints: null, unknownCostIds, reason };
  }
  const costMinor = productIds.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
  for (let off = terms.discountBasisPoints; off >= 0; off -= DISCOUNT_STEP) {
    const priceMinor = Math.round((fullPriceMinor * (10_000 - off)) / 10_000);
    const marginBasisPoints = marginOf(priceMinor, costMinor, terms.taxRateBasisPoints);
    if (marginBasisPoints >= terms.floorBasisPoints) {
      const reason = { id: 'reason.bundle', params: names };
      return { productIds, orders, fullPriceMinor, priceMinor, marginBasisPoints, unknownCostIds, reason };
    }
  }
  return undefined;
}

/** The share of a gross price that is left after tax and cost, in basis points, rounded down. */
function marginOf(grossMinor: number, costMinor: number, taxRateBasisPoints: number): number {
  const netMinor = grossMinor - includedTaxMinor(grossMinor, taxRateBasisPoints);
  return netMinor <= 0 ? -10_000 : Math.floor(((netMinor - costMinor) * 10_000) / netMinor);
}

/** The lowest price of what is in stock; none when sold out. */
function stockedPrice({ variants }: ContentProduct): number | [] {
  const prices = variants.filter(({ stockOnHand }) => stockOnHand > 0).map(({ priceMinor }) => priceMinor);
  return prices.length === 0 ? [] : Math.min(...prices);
}
