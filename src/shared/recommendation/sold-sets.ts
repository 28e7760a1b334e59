import { findFrequentSets, type FrequentSet } from './frequent-sets.ts';
import type { OrderFact } from './order-fact.ts';
import { poissonTail } from './poisson-tail.ts';

/** The latest orders that are looked through, and the products ordered most often in them: more would keep suggestions waiting. */
const MOST_ORDERS = 20_000;
const MOST_PRODUCTS = 300;
/** The largest sets that are looked for. */
const MOST_TOGETHER = 3;
/** How likely the whole list may hold any set that only chance put together. */
const MOST_CHANCE = 0.05;

/** Sets of products that were ordered together more often than chance would have it, and what they were found in. */
export interface SoldSets {
  readonly sets: readonly FrequentSet[];
  /** The orders that were looked through, and those among them with several products. */
  readonly orderCount: number;
  readonly orderWithSeveralCount: number;
  /** Whether older orders were left out. */
  readonly isLimited: boolean;
}

/**
 * Finds sets of two or three different products that stand together in at least so many orders, and in more than their
 * products' own popularity explains: under each way to part one product from the others, so many orders by chance
 * (Poisson, with Bonferroni's correction for all sets that were tried) must be less likely than 5 % for the whole list.
 */
export function findSoldSets(orders: Iterable<OrderFact>, leastOrders: number): SoldSets {
  const { latest, isLimited } = latestOrders(orders);
  const baskets = latest.map(({ lines }) => [...new Set(lines.map(({ productId }) => productId))]);
  const common = commonProducts(baskets);
  const several = baskets.map((basket) => basket.filter((id) => common.has(id)));
  const frequent = findFrequentSets(several, { leastOrders, mostProducts: MOST_TOGETHER });
  const ordersOf = new Map(frequent.map(({ productIds, orders: count }) => [productIds.join(' '), count]));
  const singles = frequent.filter(({ productIds }) => productIds.length === 1).length;
  const sets = frequent.filter(
    (set) => set.productIds.length > 1 && chanceOf(set, ordersOf, baskets.length) * triesOf(set.productIds.length, singles) < MOST_CHANCE,
  );
  return {
    sets,
    orderCount: baskets.length,
    orderWithSeveralCount: baskets.filter((basket) => basket.length > 1).length,
    isLimited,
  };
}

/** How likely chance alone puts the products together in as many orders, by the parting that explains it best. */
function chanceOf({ productIds, orders }: FrequentSet, ordersOf: ReadonlyMap<string, number>, orderCount: number): number {
  const chances = productIds.map((id) => {
    const others = ordersOf.get(productIds.filter((each) => each !== id).join(' ')) ?? 0;
    return poissonTail(orders, (others * (ordersOf.get(String(id)) ?? 0)) / orderCount);
  });
  return Math.max(...chances);
}

/** How many sets of a size there are of so many products. */
function triesOf(size: number, products: number): number {
  return size === 2 ? (products * (products - 1)) / 2 : (products * (products - 1) * (products - 2)) / 6;
}

/** Gone through twice, so that a long history is never held order by order. */
function latestOrders(orders: Iterable<OrderFact>): { readonly latest: readonly OrderFact[]; readonly isLimited: boolean } {
  const times = Float64Array.from(timesOf(orders)).sort();
  const fromMs = times[Math.max(0, times.length - MOST_ORDERS)] ?? 0;
  const latest: OrderFact[] = [];
  for (const order of orders) if (order.placedAtMs >= fromMs) latest.push(order);
  return { latest: latest.slice(-MOST_ORDERS), isLimited: times.length > MOST_ORDERS };
}

function* timesOf(orders: Iterable<OrderFact>): Generator<number> {
  for (const { placedAtMs } of orders) yield placedAtMs;
}

function commonProducts(baskets: readonly (readonly number[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const id of baskets.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byCount = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b);
  return new Set(byCount.slice(0, MOST_PRODUCTS).map(([id]) => id));
}
