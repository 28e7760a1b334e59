import type { OrderStatus } from '../../shared/orders/order.ts';

/** The states of an order that is being worked on, in the order of the work. */
export const openStatuses = ['placed', 'in-production', 'ready'] as const satisfies readonly OrderStatus[];
