import type { OrderFact } from './order-fact.ts';

/**
 * The orders of a book as they lie in its columns, for whoever counts a whole history: each order has a seat, its lines have
 * rows from `firstRow` of its seat up to that of the next. A seat whose order was taken out has the order id 0.
 */
export interface OrderSeats {
  /** One more than the last seat. */
  readonly end: () => number;
  readonly orderId: (seat: number) => number;
  /** 0 for an anonymous sale. */
  readonly customerId: (seat: number) => number;
  readonly placedAtMs: (seat: number) => number;
  readonly firstRow: (seat: number) => number;
  readonly productId: (row: number) => number;
  /** 0 where it is not known. */
  readonly colourwayId: (row: number) => number;
  readonly sizeKey: (row: number) => string | null;
  readonly quantity: (row: number) => number;
  readonly fact: (seat: number) => OrderFact;
}

/** So few rows are compared with each other faster than through a set. */
const FEW_ROWS = 10;

/** The seats of orders that were not taken out. */
export function* seatsInUse(seats: OrderSeats): Generator<number> {
  for (let seat = 0; seat < seats.end(); seat += 1) if (seats.orderId(seat) !== 0) yield seat;
}

/** The different products of an order, each once. */
export function productIdsAt(seats: OrderSeats, seat: number): number[] {
  const first = seats.firstRow(seat);
  const end = seats.firstRow(seat + 1);
  const productIds: number[] = [];
  for (let row = first; row < end; row += 1) {
    const productId = seats.productId(row);
    if (end - first > FEW_ROWS || !productIds.includes(productId)) productIds.push(productId);
  }
  return end - first > FEW_ROWS ? [...new Set(productIds)] : productIds;
}

/** The different products of each order, one order after another. */
export function* productSets(seats: OrderSeats): Generator<number[]> {
  for (const seat of seatsInUse(seats)) yield productIdsAt(seats, seat);
}
