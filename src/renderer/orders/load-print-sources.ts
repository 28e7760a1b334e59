import type { Order } from '../../shared/orders/order.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';
import { callStudio } from '../bridge/call-studio.ts';
import type { PlacedLine } from './order-groups.ts';

/**
 * Sold lines with their designs as they were sold, each with what stands in its names and numbers.
 * @throws AppError record.not-found
 */
export function loadPrintSources(order: Pick<Order, 'number'>, lines: readonly PlacedLine[]): Promise<PrintSource[]> {
  return Promise.all(
    lines.map(async ({ line, position }) => {
      const [{ document }, product] = await Promise.all([
        callStudio('design.getSnapshot', { snapshotId: line.snapshotId }),
        callStudio('catalog.getProduct', { productId: line.productId }),
      ]);
      return {
        document,
        design: line.designName,
        product,
        colour: { name: line.colourwayName, hex: line.colourwayHex },
        sizeKey: line.sizeKey,
        order: { number: order.number, line: position, quantity: line.quantity },
        sold: { snapshotId: line.snapshotId, colourwayId: line.colourwayId },
      };
    }),
  );
}

/**
 * Every line of several orders, the first to be placed first.
 * @throws AppError record.not-found
 */
export async function loadOrderSources(orders: readonly Order[]): Promise<PrintSource[]> {
  const firstPlaced = orders.toSorted((a, b) => a.placedAtMs - b.placedAtMs);
  const sources = await Promise.all(
    firstPlaced.map((order) =>
      loadPrintSources(
        order,
        order.lines.map((line, index) => ({ line, position: index + 1 })),
      ),
    ),
  );
  return sources.flat();
}
