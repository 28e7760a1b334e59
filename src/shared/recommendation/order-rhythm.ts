/** On which days somebody ordered; several orders of one UTC day are one. */
export interface OrderRhythm {
  /** Counted from 1970-01-01. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** How many days with orders there are. */
  readonly orderDays: number;
  /** The days from each to the next, the shortest first. */
  readonly gapsDays: readonly number[];
}

/** How many days usually lie between somebody's orders. */
export interface UsualGap {
  /** The mean, to a whole day. */
  readonly meanDays: number;
  /** The span that holds the middle half of the gaps. */
  readonly lowDays: number;
  readonly highDays: number;
  /** Whether that span is narrow enough to speak of a rhythm. */
  readonly isRegular: boolean;
}

/** Before the third day nobody has a habit. */
const FEWEST_GAPS = 2;
const REGULAR_UP_TO = 3;

/** The rhythm of the days on which somebody ordered, oldest first; undefined when they never did. */
export function orderRhythm(days: readonly number[]): OrderRhythm | undefined {
  const distinct = days.filter((day, index) => index === 0 || day !== days[index - 1]);
  const [firstDay] = distinct;
  const lastDay = distinct.at(-1);
  if (firstDay === undefined || lastDay === undefined) return undefined;
  const gapsDays = distinct.slice(1).map((day, index) => day - distinct[index]!);
  return { firstDay, lastDay, orderDays: distinct.length, gapsDays: gapsDays.toSorted((a, b) => a - b) };
}

/** What is usual for somebody; undefined while there are too few gaps. */
export function usualGap({ gapsDays, firstDay, lastDay }: OrderRhythm): UsualGap | undefined {
  if (gapsDays.length < FEWEST_GAPS) return undefined;
  const at = (share: number): number => gapsDays[Math.round(share * (gapsDays.length - 1))]!;
  const [lowDays, highDays] = [at(0.25), at(0.75)];
  const meanDays = Math.round((lastDay - firstDay) / gapsDays.length);
  return { meanDays, lowDays, highDays, isRegular: highDays <= REGULAR_UP_TO * lowDays };
}
