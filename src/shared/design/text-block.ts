import type { ShapedLine } from './shape-line.ts';

/** Shaped lines with their final size: all that straight and curved setting share. */
export interface TextBlock {
  readonly lines: readonly ShapedLine[];
  readonly fontSizeMm: number;
  readonly capHeightMm: number;
  readonly lineStepMm: number;
}
