import { adjustCount } from './count-map.ts';
import { adjustRowCount, type CountRow, forEachCount } from './count-row.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';
import { dayOf } from './trending.ts';

/** Over how many UTC days orders are recent, today included. */
const WINDOW_DAYS = 30;

/** In how many orders each product stands: on each UTC day and, once asked for, in the 30 days up to one. */
export interface RecentOrders {
  readonly byDay: Map<number, CountRow>;
  window: { readonly lastDay: number; readonly orders: Map<number, number> } | undefined;
}

export function createRecentOrders(): RecentOrders {
  return { byDay: new Map(), window: undefined };
}

/** Counts an order once (`delta` 1) or takes it back (-1). */
export function countRecentOrder({ byDay, window }: RecentOrders, order: OrderFact, delta: 1 | -1): void {
  const day = dayOf(order.placedAtMs);
  const inWindow = window !== undefined && day <= window.lastDay && day > window.lastDay - WINDOW_DAYS;
  for (const productId of productIdsOf(order)) {
    adjustRowCount(byDay, day, productId, delta);
    if (inWindow) adjustCount(window.orders, productId, delta);
  }
}

/** In how many orders of the last 30 days each product stands; counted anew only when a day has passed. */
export function recentOrders(recent: RecentOrders, nowMs: number): ReadonlyMap<number, number> {
  const lastDay = dayOf(nowMs);
  if (recent.window?.lastDay === lastDay) return recent.window.orders;
  const orders = new Map<number, number>();
  for (let day = lastDay - WINDOW_DAYS + 1; day <= lastDay; day += 1) {
    forEachCount(recent.byDay.get(day), (productId, count) => adjustCount(orders, productId, count));
  }
  recent.window = { lastDay, orders };
  return orders;
}
