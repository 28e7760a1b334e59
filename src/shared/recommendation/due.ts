import type { ReorderWindow } from './reorder-window.ts';

/** When somebody may need a product again, as moments of two days, and whether that has begun. */
export interface DueSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly isNow: boolean;
}

/** How likely something is, in a word. */
export type ChanceWord = 'likely' | 'even' | 'possible';

const DAY_MS = 86_400_000;
/** Below this probability nobody is said to need anything. */
export const DUE_FROM = 0.25;
/** What begins later is not about now. */
const DUE_WITHIN_DAYS = 14;
const NOW_WITHIN_DAYS = 7;
/** Nobody can be told a day: no span is shorter. */
const FEWEST_DAYS = 10;
const LIKELY_FROM_PERCENT = 60;
const EVEN_FROM_PERCENT = 40;

/** Whether a product is due about now. */
export function isDue(window: ReorderWindow | undefined, nowMs: number): window is ReorderWindow & { between: object } {
  return window?.between !== undefined && window.probability >= DUE_FROM && window.between.fromMs <= nowMs + DUE_WITHIN_DAYS * DAY_MS;
}

/** The days between which an order is to be expected, at noon UTC of both, so that they are the same days in every time zone. */
export function dueSpan({ fromMs, toMs }: NonNullable<ReorderWindow['between']>, nowMs: number): DueSpan {
  const first = Math.max(Math.floor(fromMs / DAY_MS), Math.floor(nowMs / DAY_MS));
  const last = Math.max(Math.floor(toMs / DAY_MS), first + FEWEST_DAYS);
  const noon = (day: number): number => day * DAY_MS + DAY_MS / 2;
  return { fromMs: noon(first), toMs: noon(last), isNow: first - Math.floor(nowMs / DAY_MS) <= NOW_WITHIN_DAYS };
}

/** The word for a probability, as it is said in whole percent. */
export function chanceWord(probability: number): ChanceWord {
  const percent = Math.round(100 * probability);
  if (percent >= LIKELY_FROM_PERCENT) return 'likely';
  return percent >= EVEN_FROM_PERCENT ? 'even' : 'possible';
}
