import {
  countOrderLooks,
  createLookCounts,
  type LookCounts,
  lookKey,
  type LookFact,
  NO_TEMPLATE,
} from '../../shared/recommendation/finished/look-counts.ts';
import type { OrderBook } from '../../shared/recommendation/order-book.ts';
import type { OrderFact } from '../../shared/recommendation/order-fact.ts';

/**
 * Which templates were sold on what: counted over the latest orders when it is first asked for, and order by order from then on.
 * A long history would keep whoever asks waiting, and its old looks say little of what is wanted now; of whoever it is for, all are
 * looked at.
 */
export interface LookBook {
  readonly counts: (orders: OrderBook, own: readonly OrderFact[]) => LookCounts;
  readonly add: (order: OrderFact) => void;
  readonly remove: (order: OrderFact) => void;
}

/** So many of the latest orders are counted at first. */
export const MOST_COUNTED_ORDERS = 5000;
/** How many snapshots are read at a time. */
const SNAPSHOTS_PER_READ = 500;

/**
 * @param listOrigins the templates that these snapshots began with
 * @param most how many of the latest orders are counted at first
 */
export function createLookBook(
  listOrigins: (snapshotIds: readonly number[]) => readonly { readonly snapshotId: number; readonly templateUid: string | null }[],
  most = MOST_COUNTED_ORDERS,
): LookBook {
  /** A snapshot never changes, so each is read once. */
  const templateOf = new Map<number, string | null>();
  const counted = new Set<number>();
  let counts: LookCounts | undefined;

  const readOrigins = (orders: readonly OrderFact[]): void => {
    const snapshotIds = orders.flatMap(({ lines }) => lines.flatMap(({ snapshotId }) => snapshotId ?? []));
    const unread = [...new Set(snapshotIds)].filter((id) => !templateOf.has(id));
    for (let from = 0; from < unread.length; from += SNAPSHOTS_PER_READ) {
      const some = unread.slice(from, from + SNAPSHOTS_PER_READ);
      // Of one that was erased nothing is known.
      for (const id of some) templateOf.set(id, null);
      for (const { snapshotId, templateUid } of listOrigins(some)) templateOf.set(snapshotId, templateUid);
    }
  };
  const looksOf = ({ lines, ...order }: OrderFact): LookFact[] => {
    const looks = new Map<string, LookFact>();
    for (const { productId, colourwayId, snapshotId } of lines) {
      // Of a past order nobody knows the design.
      const templateUid = snapshotId === null ? null : (templateOf.get(snapshotId) ?? NO_TEMPLATE);
      const look = { ...order, productId, colourwayId, templateUid };
      looks.set(lookKey(look), look);
    }
    return [...looks.values()];
  };
  const count = (known: LookCounts, order: OrderFact, delta: 1 | -1): void => {
    countOrderLooks(known, looksOf(order), delta);
    if (known.latest > 0) known.latest += delta;
  };
  const countLatest = (orders: OrderBook): LookCounts => {
    const latest = orders.latest(most);
    readOrigins(latest);
    const known = createLookCounts();
    for (const order of latest) {
      counted.add(order.orderId);
      count(known, order, 1);
    }
    known.latest = orders.size <= most ? 0 : counted.size;
    return known;
  };
  return {
    counts: (orders, own) => {
      counts ??= countLatest(orders);
      readOrigins(own);
      const [first] = own;
      return { ...counts, byCustomer: new Map(first?.customerId == null ? [] : [[first.customerId, own.flatMap(looksOf)]]) };
    },
    add: (order) => {
      if (counts === undefined || counted.has(order.orderId)) return;
      readOrigins([order]);
      counted.add(order.orderId);
      count(counts, order, 1);
    },
    remove: (order) => {
      // One that was never counted takes nothing with it.
      if (counts !== undefined && counted.delete(order.orderId)) count(counts, order, -1);
    },
  };
}
