import { adjustCount } from './count-map.ts';
import { adjustRowCount, type CountRow, countRowOf, forEachCount } from './count-row.ts';

const MS_PER_DAY = 86_400_000;

/** Counts of products on each UTC day and, once asked for, over spans of days up to one. */
export interface DayCounts {
  readonly byDay: Map<number, CountRow>;
  /** By the length of the span in days. */
  readonly spans: Map<number, { readonly lastDay: number; readonly counts: Map<number, number> }>;
}

export function createDayCounts(): DayCounts {
  return { byDay: new Map(), spans: new Map() };
}

/**
 * The counts of a whole history at once, day by day.
 *
 * @param seatsByDay where the orders of each day lie, in any order
 * @param length one more than the highest product id
 * @param countInto adds what an order counts to a row of counts by product id
 */
export function dayCountsOf(
  seatsByDay: ReadonlyMap<number, readonly number[]>,
  length: number,
  countInto: (row: Uint32Array, seat: number) => void,
): DayCounts {
  const counts = createDayCounts();
  const row = new Uint32Array(length);
  for (const [day, seats] of seatsByDay) {
    row.fill(0);
    for (const seat of seats) countInto(row, seat);
    const dayRow = countRowOf(row);
    if (dayRow !== undefined) counts.byDay.set(day, dayRow);
  }
  return counts;
}

/** The UTC day of a moment, counted from 1970-01-01. */
export function dayOf(timeMs: number): number {
  return Math.floor(timeMs / MS_PER_DAY);
}

/** Adds to the count of a product on a day. */
export function adjustDayCount({ byDay, spans }: DayCounts, day: number, productId: number, delta: number): void {
  adjustRowCount(byDay, day, productId, delta);
  for (const [days, { lastDay, counts }] of spans) {
    if (day <= lastDay && day > lastDay - days) adjustCount(counts, productId, delta);
  }
}

/** The counts of the last `days` UTC days, today included; added up anew only when a day has passed. */
export function countsWithin({ byDay, spans }: DayCounts, nowMs: number, days: number): ReadonlyMap<number, number> {
  const lastDay = dayOf(nowMs);
  const known = spans.get(days);
  if (known?.lastDay === lastDay) return known.counts;
  const counts = new Map<number, number>();
  for (let day = lastDay - days + 1; day <= lastDay; day += 1) {
    forEachCount(byDay.get(day), (productId, count) => adjustCount(counts, productId, count));
  }
  spans.set(days, { lastDay, counts });
  return counts;
}
