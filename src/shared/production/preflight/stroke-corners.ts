import type { Polyline } from './flatten-outline.ts';

/** Sharper corners are cut off, as the painter does (`miterLimit`). */
const MITER_LIMIT = 4;

/** The outermost points of a line along polylines, mitred at their corners, `halfMm` to either side: x, y, x, y …. */
export function strokeCorners(lines: readonly Polyline[], halfMm: number): number[] {
  return lines.flatMap(({ points, closed }) => {
    const corners = distinct(points, closed);
    return corners.flatMap((corner, index) => {
      const before = corners[index - 1] ?? (closed ? corners.at(-1) : undefined);
      const after = corners[index + 1] ?? (closed ? corners[0] : undefined);
      return cornerPoints(corner, before && normal(before, corner), after && normal(corner, after), halfMm);
    });
  });
}

type Point = readonly [number, number];

function distinct(points: readonly number[], closed: boolean): Point[] {
  const found: Point[] = [];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at]!, points[at + 1]!];
    const last = found.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) > 1e-9) found.push([x, y]);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (closed && first && last && found.length > 1 && Math.hypot(first[0] - last[0], first[1] - last[1]) <= 1e-9) found.pop();
  return found;
}

/** The unit vector to the left of a piece. */
function normal([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(by - ay) / length, (ax - bx) / length];
}

function cornerPoints([x, y]: Point, into: Point | undefined, out: Point | undefined, halfMm: number): number[] {
  const sides = [into ?? out, out ?? into].flatMap((side) => (side ? [side] : []));
  const straight = sides.flatMap(([nx, ny]) => [x + nx * halfMm, y + ny * halfMm, x - nx * halfMm, y - ny * halfMm]);
  const [first, second] = sides;
  if (!into || !out || !first || !second) return straight;
  const [sumX, sumY] = [first[0] + second[0], first[1] + second[1]];
  const square = sumX * sumX + sumY * sumY;
  // The tip lies on the bisector, 1 / cos(half the turn) away; the sum of two unit vectors is 2·cos(half the turn) long.
  const reach = 2 / Math.sqrt(square);
  if (!(reach <= MITER_LIMIT)) return straight;
  const [tipX, tipY] = [(sumX * 2 * halfMm) / square, (sumY * 2 * halfMm) / square];
  return [...straight, x + tipX, y + tipY, x - tipX, y - tipY];
}
