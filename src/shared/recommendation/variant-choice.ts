import { oneSizeKey } from '../catalog/product.ts';
import type { OrderFact } from './order-fact.ts';
import type { StockedProduct } from './stocked-shop.ts';
import { tieHash } from './tie-hash.ts';
import { countVariants, createVariantCounts, type VariantCounts } from './variant-counts.ts';

/** A colourway and a size of a product. */
export interface VariantChoice {
  readonly colourwayId: number;
  readonly sizeKey: string;
}

/** What one customer has taken so far, in pieces: per product, and sizes that they wear over all products. */
export interface WearerHabits {
  readonly counts: VariantCounts;
  readonly sizes: ReadonlyMap<string, number>;
}

/** Counts a customer's habits from their orders; no orders, no habits. */
export function wearerHabits(orders: readonly OrderFact[]): WearerHabits {
  const counts = createVariantCounts();
  const sizes = new Map<string, number>();
  for (const order of orders) {
    countVariants(counts, order, 1);
    for (const { sizeKey, quantity } of order.lines) {
      if (sizeKey !== null && sizeKey !== oneSizeKey) sizes.set(sizeKey, (sizes.get(sizeKey) ?? 0) + quantity);
    }
  }
  return { counts, sizes };
}

/**
 * The variant in stock that suits best: the customer's own colourway and size for this product, then their size
 * elsewhere, then what the shop sells most. Undefined when nothing is in stock in a size that they are known to take.
 */
export function chooseVariant(product: StockedProduct, habits: WearerHabits, shop: VariantCounts): VariantChoice | undefined {
  const usual = usualVariant(product.id, habits);
  if (usual && product.variants.some((variant) => variant.stockOnHand > 0 && isSameVariant(variant, usual))) return usual;
  const own = habits.counts;
  const wanted = (variant: VariantChoice): number[] => [
    own.colourways.get(product.id)?.get(variant.colourwayId) ?? 0,
    own.sizes.get(product.id)?.get(variant.sizeKey) ?? 0,
    habits.sizes.get(variant.sizeKey) ?? 0,
    shop.colourways.get(product.id)?.get(variant.colourwayId) ?? 0,
    shop.sizes.get(product.id)?.get(variant.sizeKey) ?? 0,
    tieHash(variant.colourwayId, product.id),
  ];
  const wearable = product.variants.filter(
    ({ stockOnHand, sizeKey }) => stockOnHand > 0 && (sizeKey === oneSizeKey || habits.sizes.size === 0 || habits.sizes.has(sizeKey)),
  );
  const best = wearable.toSorted((a, b) => compareDescending(wanted(a), wanted(b)))[0];
  return best && { colourwayId: best.colourwayId, sizeKey: best.sizeKey };
}

/** The size of these that they took most of; any of them while they took none of any kind, undefined when theirs is not among them. */
export function usualSizeOf({ sizes }: WearerHabits, sizeKeys: readonly string[]): string | undefined {
  const worn = sizeKeys.filter((key) => key === oneSizeKey || sizes.has(key));
  if (sizes.size === 0) return sizeKeys[Math.floor(sizeKeys.length / 2)];
  return worn.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))[0];
}

/** Whether two choices are the same colourway in the same size. */
export function isSameVariant(a: VariantChoice, b: VariantChoice): boolean {
  return a.colourwayId === b.colourwayId && a.sizeKey === b.sizeKey;
}

/** The colourway and size that a customer took most of a product, in stock or not; undefined when they never had it. */
export function usualVariant(productId: number, habits: WearerHabits): VariantChoice | undefined {
  const colourwayId = mostCounted(habits.counts.colourways.get(productId));
  const sizeKey = mostCounted(habits.counts.sizes.get(productId));
  if (colourwayId === undefined || sizeKey === undefined) return undefined;
  return { colourwayId, sizeKey };
}

function mostCounted<Key extends number | string>(counts: ReadonlyMap<Key, number> | undefined): Key | undefined {
  const entries = [...(counts ?? [])].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return entries[0]?.[0];
}

function compareDescending(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = (b[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}
