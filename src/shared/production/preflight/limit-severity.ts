import type { FindingSeverity } from './finding.ts';

/** So small a share of its limit is lost in print; between it and the limit presses and cloths differ. */
const LOST_SHARE = 0.6;

/** How grave it is that something is smaller than the limit; undefined when it is not. */
export function severityBelow(value: number, limit: number): FindingSeverity | undefined {
  // A ten-thousandth, so that what was made as large as the limit is not smaller by a rounding.
  if (value >= limit * 0.9999) return undefined;
  return value < limit * LOST_SHARE ? 'block' : 'warn';
}
