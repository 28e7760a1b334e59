import type { Frame } from '../../shared/design/layer.ts';
import { frameBounds, type BoundsMm } from './frame-geometry.ts';

/** A line that a moving frame has caught: upright at an x, or level at a y, in mm. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly atMm: number;
}

/** A shift that puts a frame on the nearest lines, and those lines. */
export interface Snap {
  readonly dxMm: number;
  readonly dyMm: number;
  readonly guides: readonly Guide[];
}

/** The lines that a frame may catch, in mm. */
export interface SnapLines {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The lines of an area (centre, edges, safe area `insetMm` inside them) and of the other frames (edges, centres). */
export function snapLines(area: { widthMm: number; heightMm: number }, insetMm: number, others: readonly Frame[]): SnapLines {
  const boxes = others.map(frameBounds);
  const { widthMm, heightMm } = area;
  return {
    x: [widthMm / 2, 0, widthMm, insetMm, widthMm - insetMm, ...boxes.flatMap((box) => linesOf(box.leftMm, box.rightMm))],
    y: [heightMm / 2, 0, heightMm, insetMm, heightMm - insetMm, ...boxes.flatMap((box) => linesOf(box.topMm, box.bottomMm))],
  };
}

/** The smallest shift, at most `withinMm` each way, that puts an edge or the middle of a box on a line. */
export function snapBounds(box: BoundsMm, lines: SnapLines, withinMm: number): Snap {
  const x = nearest(linesOf(box.leftMm, box.rightMm), lines.x, withinMm);
  const y = nearest(linesOf(box.topMm, box.bottomMm), lines.y, withinMm);
  return {
    dxMm: x?.shiftMm ?? 0,
    dyMm: y?.shiftMm ?? 0,
    guides: [...(x ? [{ axis: 'x', atMm: x.lineMm } as const] : []), ...(y ? [{ axis: 'y', atMm: y.lineMm } as const] : [])],
  };
}

function linesOf(fromMm: number, toMm: number): readonly [number, number, number] {
  return [(fromMm + toMm) / 2, fromMm, toMm];
}

interface Catch {
  readonly shiftMm: number;
  readonly lineMm: number;
}

function nearest(own: readonly number[], lines: readonly number[], withinMm: number): Catch | undefined {
  let best: Catch | undefined;
  for (const lineMm of lines) {
    for (const ownMm of own) {
      const shiftMm = lineMm - ownMm;
      if (Math.abs(shiftMm) <= withinMm && (!best || Math.abs(shiftMm) < Math.abs(best.shiftMm) - 1e-9)) best = { shiftMm, lineMm };
    }
  }
  return best;
}
