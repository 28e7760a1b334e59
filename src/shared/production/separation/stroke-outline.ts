import type { Polyline } from '../preflight/flatten-outline.ts';
import type { VectorPen } from '../vector/vector-writer.ts';

/** Corners of the disc that a round join is drawn as. */
const ROUND_CORNERS = 16;

/** What a pen covers along polylines, in the pen's mm: pieces that all turn the same way, so that together they are one filled outline. */
export function strokeOutline(lines: readonly Polyline[], { widthMm, join, miterLimit }: VectorPen): Polyline[] {
  const halfMm = widthMm / 2;
  return lines.flatMap(({ points, closed }) => {
    const pieces = piecesOf(points, closed, halfMm);
    const corners = pieces.flatMap((piece, index) => {
      const next = pieces[index + 1] ?? (closed ? pieces[0] : undefined);
      return next ? [joinOf(piece, next, halfMm, join === 'round' ? 'round' : join === 'miter' ? miterLimit : 0)] : [];
    });
    return [...pieces.map(bodyOf), ...corners].map((corner) => ({ points: turnedRight(corner), closed: true }));
  });
}

/** A straight piece of a line: its ends, and half of the line's width to its left. */
interface Piece {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly side: readonly [number, number];
}

function piecesOf(points: readonly number[], closed: boolean, halfMm: number): Piece[] {
  const pieces: Piece[] = [];
  const end = closed ? points.length : points.length - 2;
  for (let at = 0; at < end; at += 2) {
    const next = (at + 2) % points.length;
    const from = [points[at]!, points[at + 1]!] as const;
    const to = [points[next]!, points[next + 1]!] as const;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length < 1e-9) continue;
    pieces.push({ from, to, side: [((to[1] - from[1]) / length) * halfMm, ((from[0] - to[0]) / length) * halfMm] });
  }
  return pieces;
}

function bodyOf({ from: [x0, y0], to: [x1, y1], side: [x, y] }: Piece): number[] {
  return [x0 + x, y0 + y, x1 + x, y1 + y, x1 - x, y1 - y, x0 - x, y0 - y];
}

/** What lies between two pieces on the outer side of their corner: a disc, or a wedge whose tip is cut off beyond the miter limit. */
function joinOf({ to: [x, y], side: a }: Piece, { side: b }: Piece, halfMm: number, limit: number | 'round'): number[] {
  if (limit === 'round') return disc(x, y, halfMm);
  const outer = a[0] * b[1] - a[1] * b[0] > 0 ? 1 : -1;
  const [ax, ay, bx, by] = [a[0] * outer, a[1] * outer, b[0] * outer, b[1] * outer];
  const square = (ax + bx) ** 2 + (ay + by) ** 2;
  const wedge = [x, y, x + ax, y + ay];
  // The tip lies on the bisector, 1 / cos(half the turn) of half the width away.
  if (2 * halfMm <= limit * Math.sqrt(square)) {
    const reach = (2 * halfMm * halfMm) / square;
    wedge.push(x + (ax + bx) * reach, y + (ay + by) * reach);
  }
  return [...wedge, x + bx, y + by];
}

function disc(x: number, y: number, radius: number): number[] {
  return Array.from({ length: ROUND_CORNERS }, (_, index) => (index * 2 * Math.PI) / ROUND_CORNERS).flatMap((angle) => [
    x + Math.cos(angle) * radius,
    y + Math.sin(angle) * radius,
  ]);
}

function turnedRight(points: number[]): number[] {
  let area = 0;
  for (let at = 0; at < points.length; at += 2) {
    const next = (at + 2) % points.length;
    area += points[at]! * points[next + 1]! - points[next]! * points[at + 1]!;
  }
  if (area >= 0) return points;
  const turned: number[] = [];
  for (let at = points.length - 2; at >= 0; at -= 2) turned.push(points[at]!, points[at + 1]!);
  return turned;
}
