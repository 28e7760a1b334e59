import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import type { BundleOffer, BundleTerms } from './bundle-offer.ts';

/** A garment that can be bought: its gross price and its net cost in minor units; a cost of null is not known. */
export interface CostedPiece {
  readonly priceMinor: number;
  readonly costMinor: number | null;
}

/** Whether a basket is given the discount of an offer, and if not, why. */
export const offerStateSchema = z.discriminatedUnion('kind', [
  /** The margin is what is left at least, whichever sizes are chosen. */
  z.object({ kind: z.literal('applies'), marginBasisPoints: z.int() }),
  z.object({ kind: z.literal('below-floor'), marginBasisPoints: z.int() }),
  z.object({ kind: z.literal('cost-unknown'), productIds: z.array(idSchema) }),
  z.object({ kind: z.literal('product-gone'), productIds: z.array(idSchema) }),
]);

export type OfferState = z.infer<typeof offerStateSchema>;

/** What a discount takes off a gross amount, rounded down, so that no less is left than was worked out. */
export function takenOffMinor(grossMinor: number, discountBasisPoints: number): number {
  return Math.floor((grossMinor * discountBasisPoints) / 10_000);
}

/** The share of a gross price that is left after tax and cost, in basis points, rounded down; the tax is not rounded before. */
export function marginBasisPoints(grossMinor: number, costMinor: number, taxRateBasisPoints: number): number {
  if (grossMinor <= 0) return -10_000;
  return 10_000 - Math.ceil((costMinor * (10_000 + taxRateBasisPoints)) / grossMinor);
}

/**
 * The least margin of a discounted set over all choices of one piece of each product, in basis points.
 *
 * @param members the pieces of each product; all costs must be known
 */
export function leastMargin(
  members: readonly (readonly { readonly priceMinor: number; readonly costMinor: number }[])[],
  discountBasisPoints: number,
  taxRateBasisPoints: number,
): number {
  let sums: ReadonlyMap<number, number> = new Map([[0, 0]]);
  for (const pieces of members) {
    const next = new Map<number, number>();
    // Of what costs the customer the same, the dearest for the shop decides.
    for (const [price, cost] of sums) {
      for (const { priceMinor, costMinor } of pieces) {
        const sum = price + priceMinor;
        next.set(sum, Math.max(next.get(sum) ?? 0, cost + costMinor));
      }
    }
    sums = next;
  }
  const margins = [...sums].map(([price, cost]) =>
    marginBasisPoints(price - takenOffMinor(price, discountBasisPoints), cost, taxRateBasisPoints),
  );
  return margins.reduce((least, margin) => Math.min(least, margin), 10_000);
}

/** Whether an offer may be given as prices and costs are now: never where it would leave less than the floor, nor where that is not known. */
export function stateOfOffer(
  { productIds, discountBasisPoints }: Pick<BundleOffer, 'productIds' | 'discountBasisPoints'>,
  piecesOf: (productId: number) => readonly CostedPiece[],
  { floorBasisPoints }: Pick<BundleTerms, 'floorBasisPoints'>,
  taxRateBasisPoints: number,
): OfferState {
  const gone = productIds.filter((id) => piecesOf(id).length === 0);
  if (gone.length > 0) return { kind: 'product-gone', productIds: gone };
  const unknown = productIds.filter((id) => knownCosts(piecesOf(id)) === undefined);
  if (unknown.length > 0) return { kind: 'cost-unknown', productIds: unknown };
  const members = productIds.map((id) => knownCosts(piecesOf(id)) ?? []);
  const margin = leastMargin(members, discountBasisPoints, taxRateBasisPoints);
  return { kind: margin >= floorBasisPoints ? 'applies' : 'below-floor', marginBasisPoints: margin };
}

/** The pieces with their costs; undefined as soon as one of them is not known. */
export function knownCosts(pieces: readonly CostedPiece[]): { readonly priceMinor: number; readonly costMinor: number }[] | undefined {
  const known = pieces.flatMap(({ priceMinor, costMinor }) => (costMinor === null ? [] : [{ priceMinor, costMinor }]));
  return known.length === pieces.length ? known : undefined;
}
