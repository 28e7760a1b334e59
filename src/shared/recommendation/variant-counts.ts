import { adjustNestedCount } from './count-map.ts';
import type { OrderFact, OrderFactLine } from './order-fact.ts';
import { type OrderSeats, seatsInUse } from './order-seats.ts';

/** Pieces per product: by colourway, by size. */
export interface VariantCounts {
  readonly colourways: Map<number, Map<number, number>>;
  readonly sizes: Map<number, Map<string, number>>;
}

export function createVariantCounts(): VariantCounts {
  return { colourways: new Map(), sizes: new Map() };
}

/** The counts of a whole history at once. */
export function variantCountsOf(seats: OrderSeats): VariantCounts {
  const counts = createVariantCounts();
  for (const seat of seatsInUse(seats)) {
    for (let row = seats.firstRow(seat); row < seats.firstRow(seat + 1); row += 1) {
      const line = { productId: seats.productId(row), colourwayId: seats.colourwayId(row) || null, sizeKey: seats.sizeKey(row) };
      countLine(counts, line, seats.quantity(row));
    }
  }
  return counts;
}

/** Counts an order's pieces once (`delta` 1) or takes them back (-1). */
export function countVariants(counts: VariantCounts, order: OrderFact, delta: 1 | -1): void {
  for (const line of order.lines) countLine(counts, line, delta * line.quantity);
}

function countLine(counts: VariantCounts, line: Pick<OrderFactLine, 'productId' | 'colourwayId' | 'sizeKey'>, pieces: number): void {
  if (line.colourwayId !== null) adjustNestedCount(counts.colourways, line.productId, line.colourwayId, pieces);
  if (line.sizeKey !== null) adjustNestedCount(counts.sizes, line.productId, line.sizeKey, pieces);
}
