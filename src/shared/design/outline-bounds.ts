import type { BoxMm } from './fill-style.ts';
import { mapOutline, type Outline } from './outline.ts';

/** The box around an outline's points, control points included, so it is never too small. */
export function outlineBounds(outline: Outline): BoxMm {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  mapOutline(outline, (x, y) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
    return [x, y];
  });
  if (left > right) return { xMm: 0, yMm: 0, widthMm: 0, heightMm: 0 };
  return { xMm: left, yMm: top, widthMm: right - left, heightMm: bottom - top };
}
