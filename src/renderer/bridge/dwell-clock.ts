import { MAX_DWELL_MS } from '../../shared/interactions/interaction.ts';

/** Adds up the time in which something is looked at. */
export interface DwellClock {
  /** Says whether it is looked at from now on. */
  attend(isLookedAt: boolean): void;
  /** How long it has been looked at, in whole ms, never more than counts. */
  read(): number;
}

/**
 * A clock that stands still until it is told that somebody looks.
 *
 * @param nowMs a clock that only goes forward
 */
export function createDwellClock(nowMs: () => number): DwellClock {
  let totalMs = 0;
  let sinceMs: number | undefined;
  const stop = (): void => {
    if (sinceMs !== undefined) totalMs += nowMs() - sinceMs;
    sinceMs = undefined;
  };
  return {
    attend: (isLookedAt) => {
      stop();
      if (isLookedAt) sinceMs = nowMs();
    },
    read: () => Math.min(MAX_DWELL_MS, Math.round(totalMs + (sinceMs === undefined ? 0 : nowMs() - sinceMs))),
  };
}
