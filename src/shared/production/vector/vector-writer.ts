import type { Affine } from '../../design/affine.ts';
import type { Outline } from '../../design/outline.ts';
import type { GradientRun } from './linear-gradient.ts';
import type { VectorColor } from './parse-color.ts';

export type FillRule = 'nonzero' | 'evenodd';

/** One colour or a run of colours, and the share of it that covers, 0 to 1. */
export interface VectorPaint {
  readonly color: ({ readonly kind: 'solid' } & VectorColor) | GradientRun;
  readonly opacity: number;
}

/** A line's pen. A round one draws on the page; another draws in its own mm, which `matrix` maps to the page. */
export interface VectorPen {
  readonly widthMm: number;
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly matrix: Affine | null;
}

/** What a vector file must be able to write; all coordinates are mm of the page, y down. */
export interface VectorWriter {
  fill(outline: Outline, rule: FillRule, paint: VectorPaint): void;
  /** The outline is in the pen's mm. */
  stroke(outline: Outline, pen: VectorPen, paint: VectorPaint): void;
  /** Cuts what follows to an outline, within the clips that are open. */
  openClip(outline: Outline, rule: FillRule): void;
  closeClip(): void;
  /** Draws all of a picture; `placement` maps the unit square, y down, to the page. */
  drawPicture(picture: object, placement: Affine, options: { readonly opacity: number; readonly smooth: boolean }): void;
}
