import { splitAmount } from '../kernel/split-amount.ts';
import { takenOffMinor } from './bundle-margin.ts';
import type { BundleOffer } from './bundle-offer.ts';

/** What of an offer a basket needs to know. */
export type StandingOffer = Pick<BundleOffer, 'uid' | 'productIds' | 'discountBasisPoints'>;

/** Pieces of a basket at one price, without their prints. */
export interface BasketPieces {
  readonly productId: number;
  readonly priceMinor: number;
  readonly quantity: number;
}

/** How often an offer was found in a basket, and what it takes off in all. */
export interface FoundBundle {
  readonly offer: StandingOffer;
  readonly count: number;
  readonly amountMinor: number;
}

interface Pool {
  readonly at: number;
  readonly priceMinor: number;
  left: number;
}

interface Tally {
  count: number;
  amountMinor: number;
  /** The prices of the pieces that it took, by the place of their line. */
  readonly taken: Map<number, number>;
}

/**
 * Finds complete sets in a basket: the set that takes off most first, of its products the dearest pieces first, each piece
 * in one set only. Neither the order of the lines nor that of the offers changes what is taken off in all.
 *
 * @returns what each offer takes off, and the share of each line in it, in minor units, in the order of the lines
 */
export function priceBundles(
  pieces: readonly BasketPieces[],
  offers: readonly StandingOffer[],
): { readonly found: readonly FoundBundle[]; readonly lineDiscountsMinor: readonly number[] } {
  const pools = poolsOf(pieces);
  const inOrder = offers.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
  const tallies = new Map<StandingOffer, Tally>();
  for (let best = bestSet(inOrder, pools); best !== undefined; best = bestSet(inOrder, pools)) {
    const count = Math.min(...best.members.map(({ left }) => left));
    const tally = tallies.get(best.offer) ?? { count: 0, amountMinor: 0, taken: new Map<number, number>() };
    tallies.set(best.offer, tally);
    tally.count += count;
    tally.amountMinor += count * best.offMinor;
    for (const member of best.members) {
      member.left -= count;
      tally.taken.set(member.at, (tally.taken.get(member.at) ?? 0) + count * member.priceMinor);
    }
  }
  const found = inOrder.flatMap((offer) => {
    const tally = tallies.get(offer);
    return tally === undefined ? [] : [{ offer, count: tally.count, amountMinor: tally.amountMinor }];
  });
  return { found, lineDiscountsMinor: sharesOf(pieces.length, [...tallies.values()]) };
}

/** What one more piece would take off, for each product that alone is missing from a set; nothing where it would not. */
export function missingPieces(
  pieces: readonly BasketPieces[],
  offers: readonly StandingOffer[],
): ReadonlyMap<number, (priceMinor: number) => number> {
  const has = new Set(pieces.filter(({ quantity }) => quantity > 0).map(({ productId }) => productId));
  const off = (all: readonly BasketPieces[]): number =>
    priceBundles(all, offers).found.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const now = off(pieces);
  const missing = offers.flatMap(({ productIds }) => {
    const lacked = productIds.filter((id) => !has.has(id));
    return lacked.length === 1 ? lacked : [];
  });
  return new Map(
    missing.map((productId) => [productId, (priceMinor) => Math.max(0, off([...pieces, { productId, priceMinor, quantity: 1 }]) - now)]),
  );
}

/** The pieces of each product, the dearest first. */
function poolsOf(pieces: readonly BasketPieces[]): ReadonlyMap<number, Pool[]> {
  const pools = new Map<number, Pool[]>();
  for (const [at, { productId, priceMinor, quantity }] of pieces.entries()) {
    const pool = { at, priceMinor, left: quantity };
    const others = pools.get(productId);
    if (others === undefined) pools.set(productId, [pool]);
    else others.push(pool);
  }
  for (const pool of pools.values()) pool.sort((a, b) => b.priceMinor - a.priceMinor || a.at - b.at);
  return pools;
}

interface CompleteSet {
  readonly offer: StandingOffer;
  readonly members: readonly Pool[];
  readonly offMinor: number;
}

/** The complete set that takes off most now; of equal ones the first. */
function bestSet(offers: readonly StandingOffer[], pools: ReadonlyMap<number, readonly Pool[]>): CompleteSet | undefined {
  let best: CompleteSet | undefined;
  for (const offer of offers) {
    const members = offer.productIds.flatMap((id) => pools.get(id)?.find(({ left }) => left > 0) ?? []);
    if (members.length < offer.productIds.length) continue;
    const fullMinor = members.reduce((sum, { priceMinor }) => sum + priceMinor, 0);
    const offMinor = takenOffMinor(fullMinor, offer.discountBasisPoints);
    if (offMinor > (best?.offMinor ?? 0)) best = { offer, members, offMinor };
  }
  return best;
}

/** What each offer took off, shared out over the lines that it took pieces of, by their prices. */
function sharesOf(lines: number, tallies: readonly Tally[]): number[] {
  const shares = Array.from({ length: lines }, () => 0);
  for (const { amountMinor, taken } of tallies) {
    const places = [...taken.keys()].toSorted((a, b) => a - b);
    const parts = splitAmount(
      amountMinor,
      places.map((at) => taken.get(at)!),
    );
    for (const [index, at] of places.entries()) shares[at] = shares[at]! + parts[index]!;
  }
  return shares;
}
