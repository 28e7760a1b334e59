import type { DecorationKind } from '../../shared/catalog/decoration-method.ts';

/** A painted area whose relief is to be drawn. */
export interface ReliefRequest {
  /** Straight-alpha sRGB. */
  pixels: { data: Uint8ClampedArray<ArrayBuffer>; widthPx: number; heightPx: number };
  pixelsPerMm: number;
  kind: DecorationKind;
}
