import { useQueries } from '@tanstack/react-query';
import type { Order } from '../../shared/orders/order.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { queryKeyOf } from '../bridge/stale-queries.ts';
import { designLikeness } from './design-likeness.ts';
import { groupOrderLines, type OrderGroup } from './order-groups.ts';

/** An order's lines by design; undefined until its snapshots are read. One that was erased is grouped by its name. */
export function useOrderGroups(order: Order | undefined): OrderGroup[] | undefined {
  const ids = [...new Set(order?.lines.map((line) => line.snapshotId))];
  const snapshots = useQueries({
    queries: ids.map((snapshotId) => ({
      queryKey: queryKeyOf('design.getSnapshot', { snapshotId }),
      queryFn: () => callStudio('design.getSnapshot', { snapshotId }),
    })),
  });
  if (order === undefined || snapshots.some((snapshot) => snapshot.isPending)) return undefined;
  const likeness = new Map(ids.map((id, index) => [id, snapshots[index]?.data?.document]));
  return groupOrderLines(order.lines, (snapshotId) => {
    const document = likeness.get(snapshotId);
    return document === undefined ? '' : designLikeness(document);
  });
}
