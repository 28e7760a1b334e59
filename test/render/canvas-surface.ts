import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Surface } from '../../src/shared/design/surface.ts';

/** A transparent picture and its surface, in Node. */
export function createSurface(widthPx: number, heightPx: number): { canvas: Canvas; surface: Surface & SKRSContext2D } {
  const canvas = createCanvas(widthPx, heightPx);
  return { canvas, surface: canvas.getContext('2d') };
}
