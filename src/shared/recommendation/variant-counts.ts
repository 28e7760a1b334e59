import { adjustNestedCount } from './count-map.ts';
import type { OrderFact } from './order-fact.ts';

/** Pieces per product: by colourway, by size. */
export interface VariantCounts {
  readonly colourways: Map<number, Map<number, number>>;
  readonly sizes: Map<number, Map<string, number>>;
}

export function createVariantCounts(): VariantCounts {
  return { colourways: new Map(), sizes: new Map() };
}

/** Counts an order's pieces once (`delta` 1) or takes them back (-1). */
export function countVariants(counts: VariantCounts, order: OrderFact, delta: 1 | -1): void {
  for (const line of order.lines) {
    if (line.colourwayId !== null) adjustNestedCount(counts.colourways, line.productId, line.colourwayId, delta * line.quantity);
    if (line.sizeKey !== null) adjustNestedCount(counts.sizes, line.productId, line.sizeKey, delta * line.quantity);
  }
}
