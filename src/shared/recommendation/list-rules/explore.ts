import { seededRandom } from '../../kernel/random.ts';
import { dayOf } from '../day-counts.ts';
import { tieHash } from '../tie-hash.ts';

/** The share of the places of a list that are for trying out. */
export const EXPLORED_SHARE = 0.2;

/** How many places at the end of a list are for trying out what little is known of. */
export function placesToTry(limit: number, share = EXPLORED_SHARE): number {
  return Math.floor(limit * share);
}

/** What may be tried out in the order in which it is drawn: the same all day for one person, another the next day. */
export function inTrialOrder<Item>(pool: readonly Item[], customerId: number | null, nowMs: number): Item[] {
  const random = seededRandom(tieHash(dayOf(nowMs), customerId ?? 0));
  return pool
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
