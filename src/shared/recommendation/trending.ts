import { adjustCount } from './count-map.ts';
import { forEachCount } from './count-row.ts';
import { adjustDayCount, countsWithin, createDayCounts, dayCountsOf, type DayCounts, dayOf } from './day-counts.ts';
import { groupBy } from '../kernel/group-by.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';
import { type OrderSeats, productIdsAt, seatsInUse } from './order-seats.ts';

/** What sells: pieces of each product by day and in all, and in how many orders it stood by day. */
export interface DailySales {
  readonly pieces: DayCounts;
  readonly orders: DayCounts;
  readonly total: Map<number, number>;
}

/** A product that sells, over which span of days (null: since the shop began), and how many pieces. */
export interface TrendingCandidate {
  readonly productId: number;
  readonly score: number;
  readonly pieces: number;
  readonly days: number | null;
}

/** The spans that are looked at, the freshest first, in days. */
const SPANS_DAYS = [30, 90] as const;

export function createDailySales(): DailySales {
  return { pieces: createDayCounts(), orders: createDayCounts(), total: new Map() };
}

/**
 * Counts a whole history at once.
 *
 * @param length one more than the highest product id
 */
export function dailySalesOf(seats: OrderSeats, length: number): DailySales {
  const byDay = groupBy(seatsInUse(seats), (seat) => dayOf(seats.placedAtMs(seat)));
  const pieces = dayCountsOf(byDay, length, (counts, seat) => {
    for (let row = seats.firstRow(seat); row < seats.firstRow(seat + 1); row += 1) {
      const productId = seats.productId(row);
      counts[productId] = counts[productId]! + seats.quantity(row);
    }
  });
  const standing = dayCountsOf(byDay, length, (counts, seat) => {
    for (const productId of productIdsAt(seats, seat)) counts[productId] = counts[productId]! + 1;
  });
  const total = new Map<number, number>();
  for (const row of pieces.byDay.values()) forEachCount(row, (productId, count) => adjustCount(total, productId, count));
  return { pieces, orders: standing, total };
}

/** Counts an order once (`delta` 1) or takes it back (-1). */
export function countSales(sales: DailySales, order: OrderFact, delta: 1 | -1): void {
  const day = dayOf(order.placedAtMs);
  for (const line of order.lines) {
    adjustDayCount(sales.pieces, day, line.productId, delta * line.quantity);
    adjustCount(sales.total, line.productId, delta * line.quantity);
  }
  for (const productId of productIdsOf(order)) adjustDayCount(sales.orders, day, productId, delta);
}

/** In how many orders of the last 30 days each product stands. */
export function recentOrders(sales: DailySales, nowMs: number): ReadonlyMap<number, number> {
  return countsWithin(sales.orders, nowMs, SPANS_DAYS[0]);
}

/** What sells: the bestsellers of 30 days, behind them those of 90 days, behind them those of all time. */
export function rankTrending(sales: DailySales, nowMs: number): TrendingCandidate[] {
  const candidates = new Map<number, TrendingCandidate>();
  const spans = SPANS_DAYS.map((days) => ({ days, pieces: countsWithin(sales.pieces, nowMs, days) }));
  const tiers = [...spans, { days: null, pieces: sales.total }];
  for (const [tier, { days, pieces }] of tiers.entries()) {
    for (const [productId, sold] of pieces) {
      // The whole number is the tier and the fraction grows with the pieces, so that tiers never mix.
      const score = tiers.length - tier + sold / (sold + 100);
      if (sold > 0 && !candidates.has(productId)) candidates.set(productId, { productId, score, pieces: sold, days });
    }
  }
  return [...candidates.values()];
}
