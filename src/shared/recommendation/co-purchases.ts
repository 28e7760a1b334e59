import { adjustCount } from './count-map.ts';
import { addCounts, adjustRowCounts, type CountRow } from './count-row.ts';
import { countTogether } from './count-together.ts';
import { idSetsOf } from './id-sets.ts';
import { ownedProductIds, type OwnedProducts } from './owned-products.ts';

/** How many customers have each product, and each pair of them, in whichever orders; pairs are kept in both directions. */
export interface CoPurchases {
  readonly buyers: Map<number, number>;
  readonly together: Map<number, CountRow>;
}

/** Who has more different products than this buys for everybody and tells nothing of a taste. */
const MOST_TELLING_PRODUCTS = 500;
/** So many of a customer's products, the latest, are asked for their companions. */
const MOST_ASKED_PRODUCTS = 40;
/** Pairs of a larger catalogue do not fit in memory; there, neighbours come with the trained taste. */
const HIGHEST_COUNTED_ID = 8192;

export function createCoPurchases(): CoPurchases {
  return { buyers: new Map(), together: new Map() };
}

/**
 * Takes note that a customer came to have products (`delta` 1) or has them no more (-1).
 * The counts depend only on who has what, so that a customer can be taken out exactly.
 *
 * @param others what else they have
 */
export function noteOwnership(counts: CoPurchases, products: readonly number[], others: readonly number[], delta: 1 | -1): void {
  if (products.length === 0 || others.length > MOST_TELLING_PRODUCTS) return;
  if (products.length + others.length <= MOST_TELLING_PRODUCTS) countOwned(counts, products, others, delta);
  // With these products the customer has become too general, or without them telling again.
  else countOwned(counts, others, [], -delta);
}

/**
 * Counts at once what everybody has: the same as taking note of one product after another, only faster.
 *
 * @param customers what each customer has
 */
export function countOwnership(customers: OwnedProducts): CoPurchases {
  const { alone, together } = countTogether(idSetsOf(tellingOf(customers)), HIGHEST_COUNTED_ID);
  return { buyers: alone, together };
}

/**
 * Scores all products by their cosine with what a customer has (item-kNN), each owned product weighed.
 *
 * @param owned product ids and weights
 * @param length one more than the highest product id
 * @returns scores by product id; 0 where nothing speaks for a product
 */
export function cosineScores({ buyers, together }: CoPurchases, owned: ReadonlyMap<number, number>, length: number): Float64Array {
  const scores = new Float64Array(length);
  for (const [productId, weight] of heaviest(owned)) {
    addCounts(together.get(productId), weight / Math.sqrt(buyers.get(productId) ?? 1), scores);
  }
  for (const [productId, count] of buyers) scores[productId] = scores[productId]! / Math.sqrt(count);
  return scores;
}

/** What somebody had long ago changes nothing any more where they have very much. */
function heaviest(owned: ReadonlyMap<number, number>): Iterable<readonly [number, number]> {
  if (owned.size <= MOST_ASKED_PRODUCTS) return owned;
  return [...owned].toSorted(([, a], [, b]) => b - a).slice(0, MOST_ASKED_PRODUCTS);
}

function* tellingOf(customers: OwnedProducts): Generator<number[]> {
  for (const owned of customers.values()) {
    const productIds = ownedProductIds(owned);
    if (productIds.length <= MOST_TELLING_PRODUCTS) yield productIds;
  }
}

/** Counts the products and every pair with one of them. */
function countOwned(counts: CoPurchases, products: readonly number[], others: readonly number[], delta: number): void {
  for (const productId of products) adjustCount(counts.buyers, productId, delta);
  const counted = products.filter((id) => id <= HIGHEST_COUNTED_ID);
  const countedOthers = others.filter((id) => id <= HIGHEST_COUNTED_ID);
  for (const productId of counted) {
    adjustRowCounts(counts.together, productId, countedOthers, delta);
    adjustRowCounts(counts.together, productId, counted, delta);
  }
  for (const otherId of countedOthers) adjustRowCounts(counts.together, otherId, counted, delta);
}
