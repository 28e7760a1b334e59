import { AppError } from '../kernel/errors.ts';
import type { OrderStatus } from './order.ts';

/** The states of an order that is being worked on, in the order of the work. */
export const openStatuses = ['placed', 'in-production', 'ready'] as const satisfies readonly OrderStatus[];

const nextStatuses: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  placed: ['in-production', 'ready', 'collected', 'cancelled'],
  'in-production': ['placed', 'ready', 'collected', 'cancelled'],
  ready: ['placed', 'in-production', 'collected', 'cancelled'],
  collected: ['placed', 'in-production', 'ready'],
  cancelled: ['placed', 'in-production', 'ready'],
};

/**
 * The states that an order may pass to: any other state of the work, so that every step can be taken back; cancelled
 * until it is collected, and out of that again.
 */
export function allowedStatuses(from: OrderStatus): readonly OrderStatus[] {
  return nextStatuses[from];
}

/** Refuses a change that the work does not know with `order.invalid-status`. */
export function assertStatusChange(from: OrderStatus, to: OrderStatus): void {
  if (!nextStatuses[from].includes(to)) throw new AppError('order.invalid-status', { from, to });
}

/** What a change of state does to the pieces of an order: given back to stock, taken out of it again, or nothing. */
export function stockEffect(from: OrderStatus, to: OrderStatus): 'returned' | 'taken' | 'none' {
  if (from !== 'cancelled' && to === 'cancelled') return 'returned';
  return from === 'cancelled' && to !== 'cancelled' ? 'taken' : 'none';
}
