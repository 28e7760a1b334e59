import type { MeshLayer, PanelKey } from '../garment-metadata.ts';
import { emptyOcclusion, type MeshPart } from './mesh-part.ts';
import { add, crossed, minus, scaled, unitOf, type Vector } from './vector.ts';

/** One place on a ring: where it is, the way out of the opening along the cloth, and the outside of the cloth. */
export interface RingFrame {
  point: Vector;
  out: Vector;
  normal: Vector;
}

/** A point of the swept profile: metres along `out` and `normal`, and its pattern y in mm. */
export interface ProfilePoint {
  out: number;
  normal: number;
  patternYMm: number;
}

/**
 * Sweeps a profile around a ring. `patternXMm` has one more entry than frames: the ring closes on its first frame
 * with a new pattern position. `flip` turns the triangles' facing.
 */
export function sweepRing(
  identity: { panelKey: PanelKey; layer: MeshLayer },
  frames: readonly RingFrame[],
  profileAt: (index: number) => readonly ProfilePoint[],
  patternAt: (index: number, point: ProfilePoint) => readonly [number, number],
  flip: boolean,
): MeshPart {
  const rows = profileAt(0).length;
  const columns = frames.length + 1;
  const positions = new Float64Array(rows * columns * 3);
  const patternMm = new Float64Array(rows * columns * 2);
  for (let i = 0; i < columns; i++) {
    const frame = frames[i % frames.length]!;
    profileAt(i % frames.length).forEach((point, row) => {
      const at = i * rows + row;
      positions.set(add(add(frame.point, frame.out, point.out), frame.normal, point.normal), at * 3);
      patternMm.set(patternAt(i, point), at * 2);
    });
  }
  const triangles: number[] = [];
  for (let i = 0; i < columns - 1; i++) {
    for (let row = 0; row < rows - 1; row++) {
      const a = i * rows + row;
      const b = a + rows;
      const quad = [a, b, a + 1, a + 1, b, b + 1];
      triangles.push(...(flip ? quad.toReversed() : quad));
    }
  }
  const normals = gridNormals(positions, rows, columns, flip);
  return { ...identity, positions, normals, patternMm, occlusion: emptyOcclusion(rows * columns), triangles: Uint32Array.from(triangles) };
}

/** Normals of a grid that closes in its columns. */
function gridNormals(positions: Float64Array, rows: number, columns: number, flip: boolean): Float64Array {
  const at = (column: number, row: number): Vector => {
    const wrapped = (column + columns - 1) % (columns - 1);
    const base = (wrapped * rows + row) * 3;
    return [positions[base]!, positions[base + 1]!, positions[base + 2]!];
  };
  const normals = new Float64Array(positions.length);
  for (let i = 0; i < columns; i++) {
    for (let row = 0; row < rows; row++) {
      const along = minus(at(i + 1, row), at(i - 1 + (columns - 1), row));
      const across = minus(at(i, Math.min(rows - 1, row + 1)), at(i, Math.max(0, row - 1)));
      normals.set(scaled(unitOf(crossed(along, across)), flip ? -1 : 1), (i * rows + row) * 3);
    }
  }
  return normals;
}
