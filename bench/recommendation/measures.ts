import { median } from '../support/report.mjs';

/** The middle and the 99th percentile. */
export function timesOf(micros: readonly number[]): { p50: number; p99: number } {
  if (micros.length === 0) return { p50: 0, p99: 0 };
  const sorted = micros.toSorted((a, b) => a - b);
  return { p50: median(sorted), p99: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))]! };
}
