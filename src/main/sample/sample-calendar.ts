import type { Random } from '../../shared/kernel/random.ts';
import { between, oneWeighted } from './sample-random.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** How far the sample shop's history reaches back: 18 months, in days. */
export const HISTORY_DAYS = 548;

/** How busy the shop is from Sunday (closed, but for an online order) to Saturday. */
const weekdayWeights = [0.1, 0.8, 0.9, 0.9, 1.1, 1.3, 1.7];

/** A span of time, both ends in ms UTC; the end itself lies outside. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** An hour in which the shop is open, in the week around a moment; busy weekdays are likelier. */
export function openingTime(random: Random, aroundMs: number): number {
  const today = Math.floor(aroundMs / DAY_MS);
  const days = [-3, -2, -1, 0, 1, 2, 3].map((offset) => today + offset);
  const day = oneWeighted(
    random,
    days.map((each) => [each, weekdayWeights[(each + 4) % 7] ?? 0] as const),
  );
  return day * DAY_MS + 8 * HOUR_MS + Math.floor(random() * 10 * HOUR_MS);
}

/** Moments about `cycleDays` apart, each interval up to a third longer or shorter, the first within one cycle. */
export function recurring(random: Random, span: Span, cycleDays: number): number[] {
  const moments: number[] = [];
  let momentMs = span.fromMs + random() * cycleDays * DAY_MS;
  while (momentMs < span.toMs) {
    moments.push(momentMs);
    momentMs += cycleDays * DAY_MS * (0.67 + random() * 0.66);
  }
  return moments;
}

/** The given day of the year in each year that the span touches, moved by up to so many days to either side. */
export function yearly(random: Random, span: Span, month: number, day: number, spreadDays: number): number[] {
  const years = [-1, 0, 1, 2].map((offset) => new Date(span.fromMs).getUTCFullYear() + offset);
  return years
    .map((year) => Date.UTC(year, month - 1, day) + between(random, -spreadDays, spreadDays) * DAY_MS)
    .filter((momentMs) => momentMs >= span.fromMs && momentMs < span.toMs);
}
