import type { MeshPart } from '../finish/mesh-part.ts';
import type { Vector } from '../finish/vector.ts';

/** Where pattern positions of one panel lie in space. */
export interface PatternSurface {
  /** Metres, or undefined where the panel has no cloth. */
  locate(xMm: number, yMm: number): Vector | undefined;
}

const cellMm = 12;
const tolerance = 1e-3;

export function patternSurface(part: MeshPart): PatternSurface {
  const cells = indexTriangles(part);
  const { patternMm: uv, positions, triangles } = part;
  return {
    locate(xMm, yMm) {
      for (const t of cells.get(cellKey(Math.floor(xMm / cellMm), Math.floor(yMm / cellMm))) ?? []) {
        const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
        const ux = uv[b * 2]! - uv[a * 2]!;
        const uy = uv[b * 2 + 1]! - uv[a * 2 + 1]!;
        const vx = uv[c * 2]! - uv[a * 2]!;
        const vy = uv[c * 2 + 1]! - uv[a * 2 + 1]!;
        const area = ux * vy - uy * vx;
        if (Math.abs(area) < 1e-9) continue;
        const px = xMm - uv[a * 2]!;
        const py = yMm - uv[a * 2 + 1]!;
        const wb = (px * vy - py * vx) / area;
        const wc = (ux * py - uy * px) / area;
        if (wb < -tolerance || wc < -tolerance || wb + wc > 1 + tolerance) continue;
        const mix = (axis: number): number =>
          positions[a * 3 + axis]! * (1 - wb - wc) + positions[b * 3 + axis]! * wb + positions[c * 3 + axis]! * wc;
        return [mix(0), mix(1), mix(2)];
      }
      return undefined;
    },
  };
}

function cellKey(column: number, row: number): number {
  return (column + 500) * 1000 + row + 500;
}

function indexTriangles({ patternMm: uv, triangles }: MeshPart): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let t = 0; t < triangles.length; t += 3) {
    const xs = [0, 1, 2].map((corner) => uv[triangles[t + corner]! * 2]!);
    const ys = [0, 1, 2].map((corner) => uv[triangles[t + corner]! * 2 + 1]!);
    for (let i = Math.floor(Math.min(...xs) / cellMm); i <= Math.floor(Math.max(...xs) / cellMm); i++) {
      for (let j = Math.floor(Math.min(...ys) / cellMm); j <= Math.floor(Math.max(...ys) / cellMm); j++) {
        const key = cellKey(i, j);
        const cell = cells.get(key);
        if (cell) cell.push(t);
        else cells.set(key, [t]);
      }
    }
  }
  return cells;
}

/** Length in mm, over the cloth, of a straight line of the pattern; undefined where it leaves the cloth. */
export function drapedLengthMm(
  surface: PatternSurface,
  from: readonly [number, number],
  to: readonly [number, number],
  stepMm = 4,
): number | undefined {
  const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / stepMm));
  let last = surface.locate(...from);
  let length = 0;
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const next = surface.locate(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t);
    if (!last || !next) return undefined;
    length += Math.hypot(next[0] - last[0], next[1] - last[1], next[2] - last[2]) * 1000;
    last = next;
  }
  return length;
}
