import { CustomerChains, type CustomerHistories } from './customer-histories.ts';
import { createColumn, type NumberColumn } from './number-column.ts';
import type { OrderFact, OrderFactLine } from './order-fact.ts';
import type { OrderSeats } from './order-seats.ts';

/**
 * Orders by their id in flat columns: a million orders as objects would take three times the memory. What it hands out is
 * made when it is asked for. Orders before Tailorbird come first, each kind by its number, whatever order they came in.
 */
export class OrderBook implements Iterable<OrderFact> {
  readonly #columns = createColumns();
  readonly #ownSeats = createColumn(Uint32Array);
  readonly #pastSeats = createColumn(Uint32Array);
  readonly #seats: OrderSeats = this.#readSeats();
  readonly #chains = new CustomerChains(this.#seats);
  readonly #sizeKeys: string[] = [];
  readonly #sizePlaces = new Map<string, number>();
  #highestOwn = 0;
  #highestPast = 0;
  #end = 0;
  #size = 0;

  /** The same orders by customer; those of nobody stand in none. */
  get histories(): CustomerHistories {
    return this.#chains;
  }

  /** What counts a whole history reads it by: nothing is made of an order for that. */
  get seats(): OrderSeats {
    return this.#seats;
  }

  get size(): number {
    return this.#size;
  }

  has(orderId: number): boolean {
    return this.#seatOf(orderId) >= 0;
  }

  get(orderId: number): OrderFact | undefined {
    const seat = this.#seatOf(orderId);
    return seat < 0 ? undefined : this.#factAt(seat);
  }

  /** Takes in an order; one that is there already is left as it is. */
  add(order: OrderFact): void {
    if (this.has(order.orderId)) return;
    const seat = this.#append(order);
    if (order.customerId !== null) this.#chains.add(order.customerId, seat);
  }

  /** Takes in many orders, none of which is there yet: faster than one by one. */
  addAll(orders: Iterable<OrderFact>): void {
    const first = this.#end;
    for (const order of orders) this.#append(order);
    this.#chains.addAll(first, this.#end);
  }

  /** The latest orders: by their numbers, and behind them those of before Tailorbird by their time. */
  latest(most: number): OrderFact[] {
    const seats: number[] = [];
    for (let number = this.#highestOwn; number > 0 && seats.length < most; number -= 1) {
      if (this.has(number)) seats.push(this.#seatOf(number));
    }
    if (seats.length < most) {
      const past = this.#pastSeatsInUse().toSorted((a, b) => this.#seats.placedAtMs(b) - this.#seats.placedAtMs(a));
      seats.push(...past.slice(0, most - seats.length));
    }
    return seats.map(this.#seats.fact);
  }

  /** Its room is used again only where it was the last that came. */
  delete(orderId: number): void {
    const seat = this.#seatOf(orderId);
    if (seat < 0) return;
    const customerId = this.#columns.customerIds.at(seat);
    if (customerId !== 0) this.#chains.remove(customerId, seat);
    this.#seatsOf(orderId).set(Math.abs(orderId), 0);
    this.#columns.orderIds.set(seat, 0);
    this.#size -= 1;
    if (seat === this.#end - 1) this.#end = seat;
  }

  *keys(): Generator<number> {
    for (let number = 1; number <= this.#highestPast; number += 1) if (this.#pastSeats.at(number) !== 0) yield -number;
    for (let number = 1; number <= this.#highestOwn; number += 1) if (this.#ownSeats.at(number) !== 0) yield number;
  }

  *values(): Generator<OrderFact> {
    for (const orderId of this.keys()) yield this.#factAt(this.#seatOf(orderId));
  }

  [Symbol.iterator](): Generator<OrderFact> {
    return this.values();
  }

  #readSeats(): OrderSeats {
    const { orderIds, customerIds, times, firstRows, productIds, colourwayIds, sizes, quantities } = this.#columns;
    return {
      end: () => this.#end,
      orderId: orderIds.at,
      customerId: customerIds.at,
      placedAtMs: times.at,
      firstRow: firstRows.at,
      productId: productIds.at,
      colourwayId: colourwayIds.at,
      sizeKey: (row) => this.#sizeKeys[sizes.at(row) - 1] ?? null,
      quantity: quantities.at,
      fact: (seat) => this.#factAt(seat),
    };
  }

  #pastSeatsInUse(): number[] {
    const seats: number[] = [];
    for (let number = 1; number <= this.#highestPast; number += 1) if (this.has(-number)) seats.push(this.#seatOf(-number));
    return seats;
  }

  #append({ orderId, customerId, placedAtMs, lines }: OrderFact): number {
    const seat = this.#end;
    const columns = this.#columns;
    columns.orderIds.set(seat, orderId);
    columns.customerIds.set(seat, customerId ?? 0);
    columns.times.set(seat, placedAtMs);
    let row = columns.firstRows.at(seat);
    for (const line of lines) this.#setLine(row++, line);
    columns.firstRows.set(seat + 1, row);
    this.#seatsOf(orderId).set(Math.abs(orderId), seat + 1);
    if (orderId < 0) this.#highestPast = Math.max(this.#highestPast, -orderId);
    else this.#highestOwn = Math.max(this.#highestOwn, orderId);
    this.#size += 1;
    this.#end = seat + 1;
    return seat;
  }

  #setLine(row: number, { productId, colourwayId, sizeKey, quantity, snapshotId }: OrderFactLine): void {
    this.#columns.productIds.set(row, productId);
    this.#columns.colourwayIds.set(row, colourwayId ?? 0);
    this.#columns.sizes.set(row, sizeKey === null ? 0 : this.#sizePlaceOf(sizeKey));
    this.#columns.quantities.set(row, quantity);
    this.#columns.snapshotIds.set(row, snapshotId ?? 0);
  }

  /** From 1 on. */
  #sizePlaceOf(sizeKey: string): number {
    const known = this.#sizePlaces.get(sizeKey);
    if (known !== undefined) return known;
    const place = this.#sizeKeys.push(sizeKey);
    this.#sizePlaces.set(sizeKey, place);
    return place;
  }

  #seatsOf(orderId: number): NumberColumn {
    return orderId < 0 ? this.#pastSeats : this.#ownSeats;
  }

  /** Below 0 where there is none. */
  #seatOf(orderId: number): number {
    return this.#seatsOf(orderId).at(Math.abs(orderId)) - 1;
  }

  #factAt(seat: number): OrderFact {
    const { orderIds, customerIds, times, firstRows } = this.#columns;
    const lines: OrderFactLine[] = [];
    for (let row = firstRows.at(seat); row < firstRows.at(seat + 1); row += 1) lines.push(this.#lineAt(row));
    return { orderId: orderIds.at(seat), customerId: customerIds.at(seat) || null, placedAtMs: times.at(seat), lines };
  }

  #lineAt(row: number): OrderFactLine {
    const { productIds, colourwayIds, quantities, snapshotIds } = this.#columns;
    return {
      productId: productIds.at(row),
      colourwayId: colourwayIds.at(row) || null,
      sizeKey: this.#seats.sizeKey(row),
      quantity: quantities.at(row),
      snapshotId: snapshotIds.at(row) || null,
    };
  }
}

/** A book of different orders. */
export function orderBookOf(orders: Iterable<OrderFact>): OrderBook {
  const book = new OrderBook();
  book.addAll(orders);
  return book;
}

function createColumns() {
  return {
    orderIds: createColumn(Int32Array),
    customerIds: createColumn(Uint32Array),
    times: createColumn(Float64Array),
    firstRows: createColumn(Uint32Array),
    productIds: createColumn(Uint32Array),
    colourwayIds: createColumn(Uint32Array),
    sizes: createColumn(Uint16Array),
    quantities: createColumn(Uint32Array),
    snapshotIds: createColumn(Uint32Array),
  };
}
