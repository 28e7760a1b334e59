import type { Message } from '../kernel/message.ts';
import { forEachCount } from './count-row.ts';
import { countsWithin, dayOf } from './day-counts.ts';
import { tieHash } from './tie-hash.ts';
import type { DailySales } from './trending.ts';

/** A product that sells faster than before, beyond what the whole shop does. */
export interface RisingCandidate {
  readonly productId: number;
  /** The natural logarithm of `times`. */
  readonly score: number;
  /** How many times faster than before, drawn towards 1 while pieces are few. */
  readonly times: number;
  readonly recent: number;
  readonly before: number;
  readonly recentDays: number;
  readonly beforeDays: number;
  readonly lastSoldDaysAgo: number;
}

/** The windows that are compared, in days: the second ends where the first begins. */
const RECENT_DAYS = 28;
const BEFORE_DAYS = 84;
/** How many imagined pieces, sold as fast as the shop's average, stand in both windows. */
const PRIOR_PIECES = 6;
const LEAST_PIECES = 3;
/** Anything less is noise. */
const LEAST_TIMES = 1.3;

/**
 * *Trending in your shop*: what sells more than it did, two windows compared after the shop's own growth is taken out, so that
 * Christmas does not make everything a trend; best first. A product that is new within the second window rises from nothing.
 */
export function rankRising(sales: DailySales, nowMs: number): RisingCandidate[] {
  const recent = countsWithin(sales.pieces, nowMs, RECENT_DAYS);
  const before = countsWithin(sales.pieces, nowMs - RECENT_DAYS * MS_PER_DAY, BEFORE_DAYS);
  const all = { recent: sum(recent), before: sum(before) };
  // In a shop younger than the windows nothing can be compared.
  if (all.before === 0) return [];
  const growth = all.recent / all.before;
  const last = lastSoldDays(sales, nowMs);
  return [...recent]
    .flatMap(([productId, pieces]): RisingCandidate[] => {
      const earlier = before.get(productId) ?? 0;
      const times = (pieces + PRIOR_PIECES) / (earlier * growth + PRIOR_PIECES);
      if (pieces < LEAST_PIECES || times < LEAST_TIMES) return [];
      const windows = { recentDays: RECENT_DAYS, beforeDays: BEFORE_DAYS, lastSoldDaysAgo: last.get(productId) ?? 0 };
      return [{ productId, times, score: Math.log(times), recent: pieces, before: earlier, ...windows }];
    })
    .toSorted((a, b) => b.score - a.score || b.recent - a.recent || tieHash(a.productId, 0) - tieHash(b.productId, 0));
}

/** "12 pieces in the last 28 days, 9 in the 84 days before." */
export function risingReason({
  recent,
  before,
  recentDays,
  beforeDays,
}: Pick<RisingCandidate, 'recent' | 'before' | 'recentDays' | 'beforeDays'>): Message {
  return { id: 'reason.rising', params: { recent, before, recentDays, beforeDays } };
}

const MS_PER_DAY = 86_400_000;

function lastSoldDays(sales: DailySales, nowMs: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let ago = RECENT_DAYS - 1; ago >= 0; ago -= 1) {
    forEachCount(sales.pieces.byDay.get(dayOf(nowMs) - ago), (productId, pieces) => {
      if (pieces > 0) last.set(productId, ago);
    });
  }
  return last;
}

function sum(pieces: ReadonlyMap<number, number>): number {
  return [...pieces.values()].reduce((total, each) => total + each, 0);
}
