import { orderStatuses, type OrderStatus } from '../../shared/orders/order.ts';
import { allowedStatuses } from '../../shared/orders/order-status.ts';

/** The state an order is in and those it can pass to with a way straight back, in the order of the work. */
export function offeredStatuses(from: OrderStatus): OrderStatus[] {
  const reversible = allowedStatuses(from).filter((to) => allowedStatuses(to).includes(from));
  return orderStatuses.filter((status) => status === from || reversible.includes(status));
}
