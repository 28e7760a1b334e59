import type { OrderStatus } from '../../shared/orders/order.ts';

const next: Partial<Record<OrderStatus, OrderStatus>> = { placed: 'in-production', 'in-production': 'ready', ready: 'collected' };

/** The state that work leads to from here; undefined at the end of the way. */
export function nextStatus(status: OrderStatus): OrderStatus | undefined {
  return next[status];
}
