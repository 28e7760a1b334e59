import { adjustCount } from './count-map.ts';
import { createColumn } from './number-column.ts';
import type { OrderFact } from './order-fact.ts';
import { type OrderSeats, productIdsAt } from './order-seats.ts';

/** One customer's orders, as they were when it was asked for. */
export interface CustomerHistory {
  /** The oldest first. */
  readonly orders: readonly OrderFact[];
  /** In how many orders each product stands. */
  readonly orderCounts: ReadonlyMap<number, number>;
  /** When each product was last ordered, in ms UTC. */
  readonly lastOrderedAtMs: ReadonlyMap<number, number>;
}

/** What each customer ordered; who has no order is not in it. */
export interface CustomerHistories extends Iterable<[number, CustomerHistory]> {
  readonly size: number;
  has(customerId: number): boolean;
  get(customerId: number): CustomerHistory | undefined;
  /** Their ids, the lowest first; so goes everything else. */
  keys(): Iterable<number>;
  values(): Iterable<CustomerHistory>;
}

/** The orders of a book by customer: each seat points to that of the order before it, by one number. */
export class CustomerChains implements CustomerHistories {
  readonly #seats: OrderSeats;
  /** By customer one more than the seat of their latest order, and by seat the same of the order before; 0 for none. */
  readonly #latest = createColumn(Uint32Array);
  readonly #before = createColumn(Uint32Array);
  #highest = 0;
  #size = 0;

  constructor(seats: OrderSeats) {
    this.#seats = seats;
  }

  get size(): number {
    return this.#size;
  }

  has(customerId: number): boolean {
    return this.#latest.at(customerId) !== 0;
  }

  get(customerId: number): CustomerHistory | undefined {
    return this.has(customerId) ? historyOf(this.#seats, this.#seatsOf(customerId)) : undefined;
  }

  *keys(): Generator<number> {
    for (let customerId = 1; customerId <= this.#highest; customerId += 1) if (this.has(customerId)) yield customerId;
  }

  *values(): Generator<CustomerHistory> {
    for (const customerId of this.keys()) yield historyOf(this.#seats, this.#seatsOf(customerId));
  }

  *[Symbol.iterator](): Generator<[number, CustomerHistory]> {
    for (const customerId of this.keys()) yield [customerId, historyOf(this.#seats, this.#seatsOf(customerId))];
  }

  add(customerId: number, seat: number): void {
    this.#highest = Math.max(this.#highest, customerId);
    if (!this.has(customerId)) this.#size += 1;
    let after = 0;
    let next = this.#latest.at(customerId);
    while (next !== 0 && compareSeats(this.#seats, seat, next - 1) < 0) {
      after = next;
      next = this.#before.at(next - 1);
    }
    this.#before.set(seat, next);
    this.#link(customerId, after, seat + 1);
  }

  /** The seats from `first` up to `end` that belong to somebody. */
  addAll(first: number, end: number): void {
    const seats = Uint32Array.from({ length: end - first }, (_, index) => first + index);
    // Whoever comes with an old history newest first would be walked through again and again.
    if (!isSorted(this.#seats, seats)) seats.sort((a, b) => compareSeats(this.#seats, a, b));
    for (const seat of seats) {
      const customerId = this.#seats.customerId(seat);
      if (customerId !== 0) this.add(customerId, seat);
    }
  }

  remove(customerId: number, seat: number): void {
    let after = 0;
    let next = this.#latest.at(customerId);
    while (next !== seat + 1) {
      after = next;
      next = this.#before.at(next - 1);
    }
    this.#link(customerId, after, this.#before.at(seat));
    if (!this.has(customerId)) this.#size -= 1;
  }

  #link(customerId: number, after: number, link: number): void {
    if (after === 0) this.#latest.set(customerId, link);
    else this.#before.set(after - 1, link);
  }

  /** The oldest first. */
  #seatsOf(customerId: number): number[] {
    const seats: number[] = [];
    for (let next = this.#latest.at(customerId); next !== 0; next = this.#before.at(next - 1)) seats.push(next - 1);
    return seats.reverse();
  }
}

/** Made when it is looked at: most questions need one of them. */
function historyOf(seats: OrderSeats, own: readonly number[]): CustomerHistory {
  let orders: OrderFact[] | undefined;
  let orderCounts: Map<number, number> | undefined;
  let lastOrderedAtMs: Map<number, number> | undefined;
  return {
    get orders() {
      return (orders ??= own.map(seats.fact));
    },
    get orderCounts() {
      return (orderCounts ??= countsOf(seats, own));
    },
    get lastOrderedAtMs() {
      return (lastOrderedAtMs ??= lastTimesOf(seats, own));
    },
  };
}

function countsOf(seats: OrderSeats, own: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const seat of own) for (const productId of productIdsAt(seats, seat)) adjustCount(counts, productId, 1);
  return counts;
}

function lastTimesOf(seats: OrderSeats, own: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const seat of own) {
    for (let row = seats.firstRow(seat); row < seats.firstRow(seat + 1); row += 1) times.set(seats.productId(row), seats.placedAtMs(seat));
  }
  return times;
}

function compareSeats(seats: OrderSeats, a: number, b: number): number {
  return seats.placedAtMs(a) - seats.placedAtMs(b) || seats.orderId(a) - seats.orderId(b);
}

function isSorted(seats: OrderSeats, own: Uint32Array): boolean {
  for (let at = 1; at < own.length; at += 1) if (compareSeats(seats, own[at - 1]!, own[at]!) > 0) return false;
  return true;
}
