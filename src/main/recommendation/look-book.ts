import {
  countOrderLooks,
  createLookCounts,
  type LookCounts,
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
      if (colourwayId === null || snapshotId === null) continue;
      const templateUid = templateOf.get(snapshotId) ?? NO_TEMPLATE;
      looks.set(`${colourwayId} ${templateUid}`, { ...order, productId, colourwayId, templateUid });
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
