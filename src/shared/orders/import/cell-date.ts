import type { WallClock, WallTime } from './zone-time.ts';

/** In which order a table writes days and months where they are not told by themselves. */
export const dateOrders = ['day-first', 'month-first'] as const;

/** In which order a table writes days and months. */
export type DateOrder = (typeof dateOrders)[number];

const time = String.raw`(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${time}$`);
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;
const unixTime = /^\d{10}(?:\d{3})?(?:\.0+)?$/;

/** A two-digit year up to here is of this century. */
const LAST_SHORT_YEAR = 69;

/** Which order the dates of a column can have: both, where no day is past the 12th; none, where any is no date at all. */
export function possibleDateOrders(cells: readonly string[]): DateOrder[] {
  const utc: WallClock = ({ year, month, day }) => Date.UTC(year, month - 1, day);
  return dateOrders.filter((order) => cells.every((cell) => readDate(cell, order, utc) !== undefined));
}

/**
 * The moment that a cell names, in ms UTC: `2025-12-31`, `31.12.2025 14:05`, `12/31/2025 2:05 PM`, `20251231`, seconds or
 * ms since 1970. One without an offset of its own is by the given clock. Nothing for what is no date of the calendar.
 */
export function readDate(cell: string, order: DateOrder, toUtc: WallClock): number | undefined {
  if (unixTime.test(cell)) return Math.trunc(Number(cell) * (cell.split('.', 1)[0]!.length === 10 ? 1000 : 1));
  const iso = yearFirst.exec(cell) ?? digitsOnly.exec(cell);
  if (iso !== null) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4), toUtc);
  const short = yearLast.exec(cell);
  if (short === null) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return moment(longYear(short[3]!), month, day, short.slice(4), toUtc);
}

function longYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year <= LAST_SHORT_YEAR ? 2000 : 1900);
}

function moment(year: number, month: number, day: number, clock: readonly (string | undefined)[], toUtc: WallClock): number | undefined {
  const [hours, minutes, seconds, half, offset] = clock;
  const hour = halfDayHour(Number(hours ?? 0), half);
  const wall: WallTime = { year, month, day, hour, minute: Number(minutes ?? 0), second: Number(seconds ?? 0) };
  if (!exists(wall)) return undefined;
  const ms = offset === undefined ? toUtc(wall) : utcOf(wall) - offsetMs(offset);
  return ms < 0 ? undefined : ms;
}

function halfDayHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function exists({ year, month, day, hour, minute, second }: WallTime): boolean {
  if (!(hour < 24 && minute < 60 && second < 60)) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function utcOf({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetMs(offset: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (parts === null) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000;
}
