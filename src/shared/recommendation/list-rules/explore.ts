import { seededRandom } from '../../kernel/random.ts';
import { tieHash } from '../tie-hash.ts';
import { dayOf } from '../day-counts.ts';

/** For whom and when; the same day, person and list make the same choice. */
export interface ExploreQuery {
  readonly customerId: number | null;
  readonly nowMs: number;
  /** The share of places for trying out, at most `MOST_EXPLORED`. */
  readonly share: number;
}

/** However it is set, at most this share of a list is tried out. */
export const MOST_EXPLORED = 0.25;

/**
 * Gives the last places of a list to items that little is known of, chosen anew each day for each person.
 *
 * @param pool what may be tried; items of the list are passed over
 * @returns the list, as long as before, and which products in it are tried out
 */
export function explore<Item extends { readonly productId: number }>(
  list: readonly Item[],
  pool: readonly Item[],
  { customerId, nowMs, share }: ExploreQuery,
): { readonly list: readonly Item[]; readonly tried: readonly number[] } {
  const listed = new Set(list.map(({ productId }) => productId));
  const places = Math.floor(list.length * Math.min(MOST_EXPLORED, Math.max(0, share)));
  const random = seededRandom(tieHash(dayOf(nowMs), customerId ?? 0));
  const drawn = pool
    .filter(({ productId }) => !listed.has(productId))
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, places)
    .map(({ item }) => item);
  return { list: [...list.slice(0, list.length - drawn.length), ...drawn], tried: drawn.map(({ productId }) => productId) };
}
