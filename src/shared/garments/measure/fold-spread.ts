import type { MeshPart } from '../finish/mesh-part.ts';
import { vertexNeighbours, vertexNormals } from '../finish/surface.ts';
import { dotted, lengthOf, minus, vectorAt } from '../finish/vector.ts';

/** What folds leave in a surface: mean curvature in 1/m over a body panel. */
export interface FoldSpread {
  /** Distance between the 10th and the 90th percentile. */
  spread: number;
  /** Share of vertices that are clearly hollow; a tube has none. */
  hollowShare: number;
}

const hollowFrom = -2;

/**
 * Mean curvature from how normals turn along edges (positive = bulging out), averaged over each vertex's two rings
 * so that the mesh's own grain does not count.
 */
export function foldSpread(part: MeshPart): FoldSpread {
  const count = part.positions.length / 3;
  const normals = vertexNormals(part.positions, part.triangles);
  const neighbours = vertexNeighbours(count, part.triangles);
  const inner = neighbours.map((around) => around.length >= 5);
  const raw = neighbours.map((around, vertex) => {
    const here = vectorAt(part.positions, vertex);
    const normal = vectorAt(normals, vertex);
    const bends = around.map((other) => {
      const along = minus(vectorAt(part.positions, other), here);
      return dotted(minus(vectorAt(normals, other), normal), along) / (lengthOf(along) ** 2 + 1e-12);
    });
    return bends.reduce((sum, bend) => sum + bend, 0) / Math.max(1, bends.length);
  });
  const smooth = raw.map(
    (value, vertex) => neighbours[vertex]!.reduce((sum, other) => sum + raw[other]!, value) / (neighbours[vertex]!.length + 1),
  );
  const values = smooth.filter((_, vertex) => inner[vertex]).toSorted((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))]!;
  return { spread: at(0.9) - at(0.1), hollowShare: values.filter((value) => value < hollowFrom).length / values.length };
}
