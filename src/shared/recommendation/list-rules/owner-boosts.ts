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

/** What stock is compared with: the pieces that are sold in so many days. */
const SALES_DAYS = 28;
/** Up to so many times that much there is not too much of anything. */
const PLENTY = 2;

/**
 * How much each product is pushed: by the share of the others in stock that it surpasses, in what is left of its price, and in how long
 * its stock lasts as it sells now; nothing for stock of no more than 56 days.
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
  const lasting = new Map(stocked.map((product) => [product.id, stockOf(product) / Math.max(1, sold.get(product.id) ?? 0)]));
  const margins = new Map(stocked.flatMap(({ id }) => (marginShares.has(id) ? [[id, marginShares.get(id) ?? 0] as const] : [])));
  const [surpassedByMargin, surpassedByStock] = [surpassedShares(margins), surpassedShares(lasting)];
  return new Map(
    stocked.flatMap(({ id }) => {
      const byMargin = shares.margin * (surpassedByMargin.get(id) ?? 0);
      const byStock = (lasting.get(id) ?? 0) > PLENTY ? shares.overstock * (surpassedByStock.get(id) ?? 0) : 0;
      const share = Math.min(MOST_BOOST, byMargin + byStock);
      return share > 0 ? [[id, { kind: byMargin > byStock ? 'margin' : 'overstock', share }] as const] : [];
    }),
  );
}

function stockOf({ variants }: StockedProduct): number {
  return variants.reduce((sum, { stockOnHand }) => sum + Math.max(0, stockOnHand), 0);
}

/** For each the share of the others that are less: 0 for the least, 1 for the most. */
function surpassedShares(values: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const sorted = [...values.values()].toSorted((a, b) => a - b);
  const others = Math.max(1, sorted.length - 1);
  // From the end, so that of equals the first one stands.
  const less = new Map(sorted.map((value, index) => [value, index] as const).toReversed());
  return new Map([...values].map(([id, value]) => [id, (less.get(value) ?? 0) / others]));
}
