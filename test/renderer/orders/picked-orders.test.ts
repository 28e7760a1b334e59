import { expect, it } from 'vitest';
import { pickOrders, type PickedOrders } from '../../../src/renderer/orders/picked-orders.ts';
import type { Order } from '../../../src/shared/orders/order.ts';

const orders = [1, 2, 3].map((id) => ({ id }) as Order);
const none: PickedOrders = new Map();

it('picks orders once, lets some go, and leaves what it was given alone', () => {
  const all = pickOrders(pickOrders(none, orders, true), [orders[1]!], true);
  expect([...all.keys()]).toEqual([1, 2, 3]);
  expect([...pickOrders(all, [orders[1]!], false).keys()]).toEqual([1, 3]);
  expect(all.size + none.size).toBe(3);
});
