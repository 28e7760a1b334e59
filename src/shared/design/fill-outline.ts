import { fillStyle, type BoxMm } from './fill-style.ts';
import { traceOutline, type Outline } from './outline.ts';
import { paintPattern } from './paint-pattern.ts';
import type { Paint } from './paint.ts';
import type { Surface } from './surface.ts';

/** Fills an outline with a paint that is laid out over a box, such as the layer's; the outline is no longer the surface's path afterwards. */
export function fillOutline(surface: Surface, outline: Outline, paint: Paint, box: BoxMm, rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
  traceOutline(surface, outline);
  if (paint.kind !== 'pattern') {
    surface.fillStyle = fillStyle(surface, paint, box);
    return surface.fill(rule);
  }
  surface.save();
  surface.clip(rule);
  paintPattern(surface, paint, box);
  surface.restore();
}
