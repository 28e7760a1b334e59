/**
 * What each customer has: product ids, the lowest first, each followed by the number of their orders with it. Short rows of small
 * numbers, so that one more order does not have to go through the earlier ones.
 */
export type OwnedProducts = Map<number, number[]>;

/** In how many orders of a customer a product stands. */
export function ownedOrders(owned: readonly number[], productId: number): number {
  const place = placeOf(owned, productId);
  return owned[place] === productId ? owned[place + 1]! : 0;
}

/** Adds to the number of orders with a product; one that stands in none is left out. */
export function adjustOwned(owned: number[], productId: number, delta: number): void {
  const place = placeOf(owned, productId);
  if (owned[place] !== productId) owned.splice(place, 0, productId, delta);
  else if (owned[place + 1]! + delta === 0) owned.splice(place, 2);
  else owned[place + 1] = owned[place + 1]! + delta;
}

/** The products of a customer. */
export function ownedProductIds(owned: readonly number[]): number[] {
  return Array.from({ length: owned.length / 2 }, (_, index) => owned[2 * index]!);
}

/** The numbers of orders by product, as they are kept. */
export function ownedFrom(orderCounts: ReadonlyMap<number, number>): number[] {
  // A typed array is sorted many times faster.
  const productIds = Uint32Array.from(orderCounts.keys()).sort();
  return Array.from({ length: 2 * productIds.length }, (_, at) => {
    const productId = productIds[at >> 1]!;
    return at % 2 === 0 ? productId : orderCounts.get(productId)!;
  });
}

/** Where a product stands or would stand. */
function placeOf(owned: readonly number[], productId: number): number {
  let first = 0;
  let end = owned.length / 2;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (owned[2 * middle]! < productId) first = middle + 1;
    else end = middle;
  }
  return 2 * first;
}
