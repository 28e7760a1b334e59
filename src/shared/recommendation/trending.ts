import { adjustCount } from './count-map.ts';
import { adjustRowCount, type CountRow, forEachCount } from './count-row.ts';
import type { OrderFact } from './order-fact.ts';

const MS_PER_DAY = 86_400_000;

/** Pieces sold per product: on each UTC day, and in all. */
export interface DailySales {
  readonly byDay: Map<number, CountRow>;
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
  return { byDay: new Map(), total: new Map() };
}

/** The UTC day of a moment, counted from 1970-01-01. */
export function dayOf(timeMs: number): number {
  return Math.floor(timeMs / MS_PER_DAY);
}

/** Counts an order's pieces once (`delta` 1) or takes them back (-1). */
export function countSales(sales: DailySales, order: OrderFact, delta: 1 | -1): void {
  const day = dayOf(order.placedAtMs);
  for (const line of order.lines) {
    adjustRowCount(sales.byDay, day, line.productId, delta * line.quantity);
    adjustCount(sales.total, line.productId, delta * line.quantity);
  }
}

/** Pieces per product on the last `days` UTC days, today included. */
export function piecesWithin(sales: DailySales, nowMs: number, days: number): Map<number, number> {
  const pieces = new Map<number, number>();
  const today = dayOf(nowMs);
  for (let day = today - days + 1; day <= today; day += 1) {
    forEachCount(sales.byDay.get(day), (productId, sold) => adjustCount(pieces, productId, sold));
  }
  return pieces;
}

/** What sells: the bestsellers of 30 days, behind them those of 90 days, behind them those of all time. */
export function rankTrending(sales: DailySales, nowMs: number): TrendingCandidate[] {
  const candidates = new Map<number, TrendingCandidate>();
  const tiers = [...SPANS_DAYS.map((days) => ({ days, pieces: piecesWithin(sales, nowMs, days) })), { days: null, pieces: sales.total }];
  for (const [tier, { days, pieces }] of tiers.entries()) {
    for (const [productId, sold] of pieces) {
      // The whole number is the tier and the fraction grows with the pieces, so that tiers never mix.
      const score = tiers.length - tier + sold / (sold + 100);
      if (sold > 0 && !candidates.has(productId)) candidates.set(productId, { productId, score, pieces: sold, days });
    }
  }
  return [...candidates.values()];
}
