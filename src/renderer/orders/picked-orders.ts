import type { Order } from '../../shared/orders/order.ts';

/** The orders that were picked in a list, by their id. */
export type PickedOrders = ReadonlyMap<number, Order>;

/** The picked orders with some more, or without some. */
export function pickOrders(picked: PickedOrders, orders: readonly Order[], isPicked: boolean): PickedOrders {
  const next = new Map(picked);
  for (const order of orders) {
    if (isPicked) next.set(order.id, order);
    else next.delete(order.id);
  }
  return next;
}
