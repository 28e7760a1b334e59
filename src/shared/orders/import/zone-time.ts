/** A moment as a clock on a wall shows it. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY_MS = 86_400_000;

/** Turns wall times of one time zone into ms UTC. */
export type WallClock = (wall: WallTime) => number;

/** Whether a name is one of a time zone, as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * A clock of a time zone. An hour that a change to summer time leaves out is the one after it; one that comes twice is
 * the first of both.
 *
 * @throws RangeError when there is no such zone
 */
export function createWallClock(timeZone: string): WallClock {
  const offsetAt = zoneOffsets(timeZone);
  const quietDays = new Map<number, number | null>();
  return ({ year, month, day, hour, minute, second }) => {
    const dayMs = Date.UTC(year, month - 1, day);
    const wallMs = dayMs + ((hour * 60 + minute) * 60 + second) * 1000;
    let offset = quietDays.get(dayMs);
    if (offset === undefined) {
      offset = quietOffset(offsetAt, dayMs);
      quietDays.set(dayMs, offset);
    }
    return wallMs - (offset ?? offsetOfWall(offsetAt, wallMs));
  };
}

/** The offset of a day on whose both sides it is the same; null around a change. */
function quietOffset(offsetAt: (utcMs: number) => number, dayMs: number): number | null {
  const before = offsetAt(dayMs - DAY_MS);
  return before === offsetAt(dayMs + 2 * DAY_MS) ? before : null;
}

function offsetOfWall(offsetAt: (utcMs: number) => number, wallMs: number): number {
  const before = offsetAt(wallMs - DAY_MS);
  const after = offsetAt(wallMs + DAY_MS);
  if (offsetAt(wallMs - before) === before) return before;
  return offsetAt(wallMs - after) === after ? after : before;
}

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
function zoneOffsets(timeZone: string): (utcMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (utcMs) => {
    const parts = new Map(format.formatToParts(utcMs).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const shownMs = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    return shownMs - Math.floor(utcMs / 1000) * 1000;
  };
}
