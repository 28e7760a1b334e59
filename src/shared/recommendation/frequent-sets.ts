/** Products that were ordered together, in ascending order of their ids, and in how many orders. */
export interface FrequentSet {
  readonly productIds: readonly number[];
  readonly orders: number;
}

/** Who orders `from` orders `to` as well: in how many orders, with which share of those with `from`, how many times likelier than in any. */
export interface SetRule {
  readonly from: readonly number[];
  readonly to: number;
  readonly orders: number;
  readonly confidence: number;
  readonly lift: number;
}

/** What is worth keeping: sets in at least so many orders, of at most so many products. */
export interface FrequentSetOptions {
  readonly leastOrders: number;
  readonly mostProducts: number;
}

/** All sets of products that stand together in enough orders (Eclat: depth first over the lists of orders of each set; Zaki 2000). */
export function findFrequentSets(baskets: readonly (readonly number[])[], options: FrequentSetOptions): FrequentSet[] {
  const holders = new Map<number, number[]>();
  for (const [index, basket] of baskets.entries()) {
    for (const productId of new Set(basket)) {
      const orders = holders.get(productId);
      if (orders === undefined) holders.set(productId, [index]);
      else orders.push(index);
    }
  }
  const single = [...holders].filter(([, orders]) => orders.length >= options.leastOrders).toSorted(([a], [b]) => a - b);
  const found: FrequentSet[] = [];
  extend([], single, options, found);
  return found;
}

/** The rules of frequent sets with one product on the right; every part of a frequent set must be among the sets. */
export function rulesOf(sets: readonly FrequentSet[], orderCount: number, leastConfidence: number): SetRule[] {
  const known = new Map(sets.map((set) => [set.productIds.join(' '), set.orders]));
  return sets
    .filter(({ productIds }) => productIds.length > 1)
    .flatMap(({ productIds, orders }) =>
      productIds.flatMap((to) => {
        const from = productIds.filter((id) => id !== to);
        const confidence = orders / known.get(from.join(' '))!;
        if (confidence < leastConfidence) return [];
        return [{ from, to, orders, confidence, lift: (confidence * orderCount) / known.get(String(to))! }];
      }),
    );
}

type Holders = readonly [productId: number, orders: readonly number[]];

function extend(prefix: readonly number[], candidates: readonly Holders[], options: FrequentSetOptions, found: FrequentSet[]): void {
  for (const [index, [productId, orders]] of candidates.entries()) {
    const productIds = [...prefix, productId];
    found.push({ productIds, orders: orders.length });
    if (productIds.length >= options.mostProducts) continue;
    const longer = candidates.slice(index + 1).flatMap(([otherId, others]): Holders[] => {
      const both = inBoth(orders, others);
      return both.length >= options.leastOrders ? [[otherId, both]] : [];
    });
    extend(productIds, longer, options, found);
  }
}

/** What two ascending lists share. */
function inBoth(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const order of a) {
    while (at < b.length && b[at]! < order) at += 1;
    if (b[at] === order) both.push(order);
  }
  return both;
}
