import type { LoggedOrder } from '../../src/shared/orders/order-log.ts';
import type { RecommendationState } from '../../src/shared/recommendation/recommendation-state.ts';
import { tieHash } from '../../src/shared/recommendation/tie-hash.ts';
import type { Asked } from './baselines.ts';
import type { LogShop } from './log-shop.ts';

export type Task = 'again' | 'new' | 'cart';

/** A question with what was really bought. */
export interface Case extends Asked {
  readonly customer: string;
  readonly truth: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
}

/**
 * The cases of a task: *again* the first order after the cut-off of everyone who ordered before, *new* the same without
 * what they had and what nobody had, *cart* every order with a part of it as the cart and the rest to be found.
 */
export function casesOf(task: Task, shop: LogShop, state: RecommendationState, orders: readonly LoggedOrder[]): Case[] {
  return task === 'cart' ? cartCases(shop, state, orders) : nextOrderCases(task, shop, state, orders);
}

function nextOrderCases(task: Task, shop: LogShop, state: RecommendationState, orders: readonly LoggedOrder[]): Case[] {
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const order of orders) {
    const { customer } = order;
    const customerId = customer === null ? undefined : shop.customerIds.get(customer);
    const history = customerId === undefined ? undefined : state.histories.get(customerId);
    if (customer === null || customerId === undefined || history === undefined || seen.has(customer)) continue;
    seen.add(customer);
    const owned = new Set(history.orderCounts.keys());
    const known = shop.productsOf(order);
    const unknown = new Set(order.lines.map(({ sku }) => sku).filter((sku) => !shop.productIds.has(sku)));
    // What the shop did not sell yet nobody could name: it counts as missed, except where only new products are asked for.
    const truth = task === 'new' ? known.filter((id) => !owned.has(id)) : [...known, ...[...unknown].map((_, at) => -1 - at)];
    if (truth.length > 0)
      cases.push({ customer, customerId, cart: [], truth: new Set(truth), leftOut: task === 'new' ? owned : new Set() });
  }
  return cases;
}

/** Half of the order's products, chosen by hash, lie in the cart. */
function cartCases(shop: LogShop, state: RecommendationState, orders: readonly LoggedOrder[]): Case[] {
  return orders.flatMap((order, index) => {
    const products = shop.productsOf(order).filter((id) => state.pairs.orders.has(id));
    if (products.length < 2) return [];
    const shuffled = products.toSorted((a, b) => tieHash(a, index) - tieHash(b, index));
    const cart = shuffled.slice(0, Math.ceil(products.length / 2));
    const customer = order.customer ?? `anonymous ${index}`;
    const customerId = (order.customer === null ? undefined : shop.customerIds.get(order.customer)) ?? index;
    return [{ customer, customerId, cart, truth: new Set(shuffled.slice(cart.length)), leftOut: new Set(cart) }];
  });
}
