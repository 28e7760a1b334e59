import { emptyOcclusion, type MeshPart } from '../finish/mesh-part.ts';
import { vertexNormals } from '../finish/surface.ts';
import { add, dotted, unitOf, vectorAt, type Vector } from '../finish/vector.ts';
import type { MeshLayer, PanelKey } from '../garment-metadata.ts';
import type { PatternPoint } from '../pattern/curve.ts';

/** A place on a panel: metres in space, millimetres in its flat pattern. */
export interface GridPoint {
  point: Vector;
  patternMm: PatternPoint;
}

/**
 * A panel as a grid of quads: columns to the right and rows down, as a viewer of its right side sees them.
 * `at` gives the place of column 0..columns and row 0..rows.
 */
export function gridPart(
  identity: { panelKey: PanelKey; layer: MeshLayer },
  columns: number,
  rows: number,
  at: (column: number, row: number) => GridPoint,
): MeshPart {
  const points = Array.from({ length: (columns + 1) * (rows + 1) }, (_, i) => at(i % (columns + 1), Math.floor(i / (columns + 1))));
  const positions = Float64Array.from(points.flatMap(({ point }) => point));
  const triangles = Uint32Array.from(gridTriangles(columns, rows));
  return {
    ...identity,
    positions,
    normals: vertexNormals(positions, triangles),
    patternMm: Float64Array.from(points.flatMap(({ patternMm }) => patternMm)),
    occlusion: emptyOcclusion(points.length),
    triangles,
  };
}

function gridTriangles(columns: number, rows: number): number[] {
  const triangles: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const below = a + columns + 1;
      triangles.push(a, below, a + 1, a + 1, below, below + 1);
    }
  }
  return triangles;
}

/** Corners sharper than this keep their edge. */
const smoothUpTo = Math.cos((50 * Math.PI) / 180);

/** Makes the normals of vertices at one place the same where they nearly agree, so that no seam shows as an edge. */
export function smoothAcrossParts(parts: readonly MeshPart[]): void {
  const places = new Map<string, { part: MeshPart; vertex: number; normal: Vector }[]>();
  for (const part of parts) {
    for (let vertex = 0; vertex < part.positions.length / 3; vertex++) {
      const key = [0, 1, 2].map((axis) => Math.round(part.positions[vertex * 3 + axis]! * 2e5)).join();
      const known = places.get(key) ?? [];
      known.push({ part, vertex, normal: vectorAt(part.normals, vertex) });
      places.set(key, known);
    }
  }
  for (const together of places.values()) {
    for (const { part, vertex, normal } of together) {
      const agreeing = together.filter((other) => dotted(other.normal, normal) > smoothUpTo);
      part.normals.set(unitOf(agreeing.reduce<Vector>((sum, other) => add(sum, other.normal), [0, 0, 0])), vertex * 3);
    }
  }
}

/** The wrong side of a panel, `depthM` inside, facing in. */
export function liningOf(part: MeshPart, depthM: number): MeshPart {
  return {
    ...part,
    layer: 'inner',
    positions: part.positions.map((value, i) => value - part.normals[i]! * depthM),
    normals: part.normals.map((value) => -value),
    occlusion: emptyOcclusion(part.occlusion.length),
    triangles: part.triangles.toReversed(),
  };
}
