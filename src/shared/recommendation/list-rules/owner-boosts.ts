import { countsWithin } from '../day-counts.ts';
import type { StockedProduct } from '../stocked-shop.ts';
import type { DailySales } from '../trending.ts';

/** Why the owner pushes a product. */
export const boostKinds = ['margin', 'overstock'] as const;
export type BoostKind = (typeof boostKinds)[number];

/** How much a score may grow at most for each reason, as a share. */
export type BoostShares = Readonly<Record<BoostKind, number>>;

/** By product how much its score grows, as a share, and the reason that weighs most. */
export type Boosts = ReadonlyMap<number, { readonly kind: BoostKind; readonly share: number }>;

/** However high boosts are set, they grow a score by no more than this share in all: they tip the scale between near equals. */
export const MOST_BOOST = 0.3;

/** What pieces are compared with: how many of them are sold in so many days. */
const SALES_DAYS = 28;
/** Stock for so many times what these days sell is plenty, and for so many far too much. */
const PLENTY = 2;
const TOO_MUCH = 6;

/**
 * How much each product is pushed: for its margin by where it lies between the lowest and the highest of the shop, for overstock by
 * how much longer than 56 days its stock lasts, in full from 168 days on.
 *
 * @param marginShares by product what is left of its price, 0..1; one whose cost is not known is not in it and never pushed for it
 */
export function ownerBoosts(
  products: readonly StockedProduct[],
  marginShares: ReadonlyMap<number, number>,
  { sales, nowMs }: { readonly sales: DailySales; readonly nowMs: number },
  shares: BoostShares,
): Boosts {
  const stocked = products.filter((product) => stockOf(product) > 0);
  const sold = countsWithin(sales.pieces, nowMs, SALES_DAYS);
  const margins = stocked.flatMap(({ id }) => marginShares.get(id) ?? []);
  const [lowest, highest] = [Math.min(...margins), Math.max(...margins)];
  return new Map(
    stocked.flatMap((product) => {
      const margin = marginShares.get(product.id);
      const byMargin = margin === undefined ? 0 : shares.margin * between(margin, lowest, highest);
      const byStock = shares.overstock * between(stockOf(product) / Math.max(1, sold.get(product.id) ?? 0), PLENTY, TOO_MUCH);
      const share = Math.min(MOST_BOOST, byMargin + byStock);
      return share > 0 ? [[product.id, { kind: byMargin > byStock ? 'margin' : 'overstock', share }] as const] : [];
    }),
  );
}

function stockOf({ variants }: StockedProduct): number {
  return variants.reduce((sum, { stockOnHand }) => sum + Math.max(0, stockOnHand), 0);
}

/** Where a value lies between two, 0..1; 0 where they are one. */
function between(value: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
}
