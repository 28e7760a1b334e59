import type { BoxMm } from './fill-style.ts';
import { traceOutline } from './outline.ts';
import { patternMarks } from './pattern-marks.ts';
import type { PatternPaint } from './pattern.ts';
import { rectangleOutline } from './shape-outline.ts';
import type { Surface } from './surface.ts';

/** Where a gingham's stripes do not cross they let half of the ground through. */
const GINGHAM_OPACITY = 0.5;

/** Paints a pattern over a box and beyond; the caller clips and restores the surface. */
export function paintPattern(surface: Surface, paint: PatternPaint, box: BoxMm): void {
  surface.translate(box.xMm + box.widthMm / 2, box.yMm + box.heightMm / 2);
  surface.rotate((paint.angleDeg * Math.PI) / 180);
  if (paint.groundColor !== null) {
    const sideMm = 2 * Math.hypot(box.widthMm, box.heightMm);
    surface.translate(-sideMm / 2, -sideMm / 2);
    traceOutline(surface, rectangleOutline(sideMm, sideMm));
    surface.translate(sideMm / 2, sideMm / 2);
    surface.fillStyle = paint.groundColor;
    surface.fill();
  }
  const { outlines, fillRule } = patternMarks(paint, box);
  surface.fillStyle = paint.color;
  if (outlines.length > 1) surface.globalAlpha *= GINGHAM_OPACITY;
  for (const outline of outlines) {
    traceOutline(surface, outline);
    surface.fill(fillRule);
  }
}
