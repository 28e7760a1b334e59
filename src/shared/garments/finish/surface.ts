import type { CutMesh } from '../mesh/cut-mesh.ts';
import { add, crossed, dotted, minus, unitOf, vectorAt, type Vector } from './vector.ts';

/** Triangles over sewn vertices. */
export function weldedTriangles(mesh: CutMesh): Uint32Array {
  return mesh.triangles.map((vertex) => mesh.weld[vertex]!);
}

/** Area-weighted vertex normals, unit length. */
export function vertexNormals(positions: Float64Array, triangles: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = vectorAt(positions, triangles[t]!);
    const normal = crossed(minus(vectorAt(positions, triangles[t + 1]!), a), minus(vectorAt(positions, triangles[t + 2]!), a));
    for (let corner = 0; corner < 3; corner++) {
      for (let axis = 0; axis < 3; axis++) normals[triangles[t + corner]! * 3 + axis]! += normal[axis]!;
    }
  }
  for (let v = 0; v < normals.length / 3; v++) normals.set(unitOf(vectorAt(normals, v)), v * 3);
  return normals;
}

export function vertexNeighbours(vertexCount: number, triangles: Uint32Array): number[][] {
  const sets: Set<number>[] = Array.from({ length: vertexCount }, () => new Set());
  for (let t = 0; t < triangles.length; t += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const a = triangles[t + corner]!;
      const b = triangles[t + ((corner + 1) % 3)]!;
      sets[a]!.add(b);
      sets[b]!.add(a);
    }
  }
  return sets.map((set) => [...set]);
}

/** Taubin's λ|μ smoothing (1995) along the normal only, so that the cloth does not slide over its pattern; `fixed` vertices stay. */
export function smoothAlongNormals(positions: Float64Array, triangles: Uint32Array, passes: number, fixed: ReadonlySet<number>): void {
  const neighbours = vertexNeighbours(positions.length / 3, triangles);
  for (let pass = 0; pass < passes; pass++) {
    for (const factor of [0.5, -0.53]) {
      const normals = vertexNormals(positions, triangles);
      const before = positions.slice();
      neighbours.forEach((around, vertex) => {
        if (fixed.has(vertex) || around.length === 0) return;
        const here = vectorAt(before, vertex);
        const mean = around.reduce<Vector>((sum, other) => add(sum, vectorAt(before, other), 1 / around.length), [0, 0, 0]);
        const normal = vectorAt(normals, vertex);
        positions.set(add(here, normal, factor * dotted(minus(mean, here), normal)), vertex * 3);
      });
    }
  }
}

/** Smooths a chain of vertices along itself; open chains keep their ends. */
export function smoothChain(positions: Float64Array, chain: readonly number[], passes: number, closed: boolean): void {
  const count = chain.length;
  for (let pass = 0; pass < passes; pass++) {
    const before = chain.map((vertex) => vectorAt(positions, vertex));
    for (let i = closed ? 0 : 1; i < (closed ? count : count - 1); i++) {
      const previous = before[(i + count - 1) % count]!;
      const next = before[(i + 1) % count]!;
      const middle = add(add([0, 0, 0], previous, 0.5), next, 0.5);
      positions.set(add(before[i]!, minus(middle, before[i]!), 0.5), chain[i]! * 3);
    }
  }
}
