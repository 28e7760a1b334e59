import type { Order } from '../../shared/orders/order.ts';

/** How many pieces an order has, all lines together. */
export function piecesOf(order: Pick<Order, 'lines'>): number {
  return order.lines.reduce((sum, line) => sum + line.quantity, 0);
}
