import type { LinearGradientPaint, SolidPaint } from './paint.ts';
import type { Surface } from './surface.ts';

/** A box in the current mm, without rotation. */
export interface BoxMm {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A colour or a run of colours as a surface's fill style; a gradient's line has the length of CSS gradients, so that its ends touch the box's corners. */
export function fillStyle(surface: Surface, paint: SolidPaint | LinearGradientPaint, box: BoxMm): string | object {
  if (paint.kind === 'solid') return paint.color;
  const angle = (paint.angleDeg * Math.PI) / 180;
  const x = Math.cos(angle);
  const y = Math.sin(angle);
  const half = (Math.abs(box.widthMm * x) + Math.abs(box.heightMm * y)) / 2;
  const centreX = box.xMm + box.widthMm / 2;
  const centreY = box.yMm + box.heightMm / 2;
  const gradient = surface.createLinearGradient(centreX - x * half, centreY - y * half, centreX + x * half, centreY + y * half);
  for (const stop of paint.stops) gradient.addColorStop(stop.offset, stop.color);
  return gradient;
}
