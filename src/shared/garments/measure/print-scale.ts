import type { PrintArea } from '../print-area.ts';
import { drapedLengthMm, type PatternSurface } from './pattern-surface.ts';

/** How true a print area is to scale on the draped garment: |length over the cloth / pattern mm − 1| as shares. */
export interface ScaleError {
  mean: number;
  p95: number;
  max: number;
  count: number;
}

/** Errors of all horizontal and vertical spans of one length that fit in the area, on a grid of `gridMm`. */
export function spanErrors(surface: PatternSurface, area: PrintArea, spanMm: number, gridMm: number): ScaleError {
  const errors: number[] = [];
  for (let x = 0; x <= area.widthMm; x += gridMm) {
    for (let y = 0; y <= area.heightMm; y += gridMm) {
      for (const [dx, dy] of [
        [spanMm, 0],
        [0, spanMm],
      ] as const) {
        if (x + dx > area.widthMm || y + dy > area.heightMm) continue;
        const from = [area.originXMm + x, area.originYMm + y] as const;
        const length = drapedLengthMm(surface, from, [from[0] + dx, from[1] + dy], Math.min(4, spanMm / 4));
        errors.push(length === undefined ? 1 : Math.abs(length / spanMm - 1));
      }
    }
  }
  return summarise(errors);
}

function summarise(errors: number[]): ScaleError {
  if (errors.length === 0) return { mean: 0, p95: 0, max: 0, count: 0 };
  const sorted = errors.toSorted((a, b) => a - b);
  return {
    mean: sorted.reduce((sum, error) => sum + error, 0) / sorted.length,
    p95: sorted[Math.floor(0.95 * (sorted.length - 1))]!,
    max: sorted.at(-1)!,
    count: sorted.length,
  };
}
