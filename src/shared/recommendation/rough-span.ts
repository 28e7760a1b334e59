/** In what a person would count a span. */
export type SpanUnit = 'days' | 'weeks' | 'months';

const WEEKS_FROM_DAYS = 14;
const MONTHS_FROM_DAYS = 120;
const daysOf: Readonly<Record<SpanUnit, number>> = { days: 1, weeks: 7, months: 365.25 / 12 };

/** Days, from two weeks on weeks, from four months on months. */
export function spanUnit(days: number): SpanUnit {
  if (days < WEEKS_FROM_DAYS) return 'days';
  return days < MONTHS_FROM_DAYS ? 'weeks' : 'months';
}

/** Days in a unit, rounded. */
export function countIn(unit: SpanUnit, days: number): number {
  return Math.round(days / daysOf[unit]);
}

/** Days as a person would say them, as two parameters of a message: `<name>` and `<name>Unit`. */
export function spanParams(name: string, days: number): Record<string, string | number> {
  const unit = spanUnit(days);
  return { [name]: countIn(unit, days), [`${name}Unit`]: unit };
}
