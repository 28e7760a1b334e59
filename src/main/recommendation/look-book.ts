import {
  countOrderLooks,
  createLookCounts,
  type LookCounts,
  lookKey,
  type LookFact,
  NO_TEMPLATE,
} from '../../shared/recommendation/finished/look-counts.ts';
import type { OrderFact } from '../../shared/recommendation/order-fact.ts';

/** Which templates were sold on what, counted when it is first asked for and kept in step from then on. */
export interface LookBook {
  readonly counts: (orders: Iterable<OrderFact>) => LookCounts;
  readonly add: (order: OrderFact) => void;
  readonly remove: (order: OrderFact) => void;
}

/** @param listOrigins the templates that snapshots after one began with */
export function createLookBook(
  listOrigins: (after: number) => readonly { readonly snapshotId: number; readonly templateUid: string | null }[],
): LookBook {
  const templateOf = new Map<number, string>();
  let lastRead = 0;
  let counts: LookCounts | undefined;

  /** A snapshot never changes, so each is read once. */
  const readOrigins = (): void => {
    for (const { snapshotId, templateUid } of listOrigins(lastRead)) {
      lastRead = Math.max(lastRead, snapshotId);
      if (templateUid !== null) templateOf.set(snapshotId, templateUid);
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
  const count = (order: OrderFact, delta: 1 | -1): void => {
    if (counts === undefined) return;
    if (order.lines.some(({ snapshotId }) => snapshotId !== null && snapshotId > lastRead)) readOrigins();
    countOrderLooks(counts, looksOf(order), delta);
  };
  return {
    counts: (orders) => {
      if (counts !== undefined) return counts;
      readOrigins();
      counts = createLookCounts();
      for (const order of orders) countOrderLooks(counts, looksOf(order), 1);
      return counts;
    },
    add: (order) => count(order, 1),
    remove: (order) => count(order, -1),
  };
}
