import type { OrderFact } from './order-fact.ts';
import type { RecommendationState } from './recommendation-state.ts';
import { rankRising } from './rising.ts';
import type { StockedProduct } from './stocked-shop.ts';
import { byScore } from './tie-hash.ts';
import { rankTrending } from './trending.ts';

/** Who is asked for, and what may not be shown. */
export interface ShortlistQuery {
  readonly orders: readonly OrderFact[];
  readonly touchedIds: readonly number[];
  readonly isBarred: (productId: number) => boolean;
  readonly nowMs: number;
}

/** How many products of each sort are looked at closely; up to so many in all are looked at anyway. */
const OF_EACH = 24;
const ALL_UP_TO = 60;

/**
 * The products that are worth reading whole: those that the customer had or touched, and of what is in stock what rises, what sells,
 * what nobody bought yet and what is for the same. A small catalogue is read whole.
 */
export function shortlistProducts(
  state: RecommendationState,
  products: readonly StockedProduct[],
  { orders, touchedIds, isBarred, nowMs }: ShortlistQuery,
): number[] {
  const known = new Set(products.map(({ id }) => id));
  const own = [...orders.flatMap(({ lines }) => lines.map(({ productId }) => productId)), ...touchedIds].filter((id) => known.has(id));
  if (products.length <= ALL_UP_TO) return [...known];
  const stocked = products.filter(({ id, variants }) => !isBarred(id) && variants.some(({ stockOnHand }) => stockOnHand > 0));
  const stockedIds = new Set(stocked.map(({ id }) => id));
  const first = (ids: readonly number[]): number[] => ids.filter((id) => stockedIds.has(id)).slice(0, OF_EACH);
  const idsOf = (candidates: readonly { readonly productId: number }[]): number[] => candidates.map(({ productId }) => productId);
  const words = new Set(products.filter(({ id }) => own.includes(id)).flatMap(({ tags }) => tags));
  return [
    ...new Set([
      ...own,
      ...first(idsOf(rankRising(state.sales, nowMs))),
      ...first(idsOf(byScore(rankTrending(state.sales, nowMs), 0))),
      ...first(stocked.filter(({ id }) => !state.sales.total.has(id)).map(({ id }) => id)),
      ...first(stocked.filter(({ tags }) => tags.some((tag) => words.has(tag))).map(({ id }) => id)),
    ]),
  ];
}
