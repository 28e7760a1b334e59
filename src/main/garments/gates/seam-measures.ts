import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import { resample, type PatternPoint } from '../../../shared/garments/pattern/curve.ts';
import { patternEdge, type EdgeName } from '../../../shared/garments/pattern/sewing-pattern.ts';
import type { GarmentCut } from '../../../shared/garments/wardrobe/garment-blueprint.ts';

/** Largest distance in mm from a mesh vertex on one side of a seam to the nearest one on the other; sewing is vertex to vertex. */
export function seamGapMm(outer: readonly MeshPart[], { pattern, stepMm }: Pick<GarmentCut, 'pattern' | 'stepMm'>): number {
  let worst = 0;
  for (const { a, b } of pattern.seams) {
    const left = verticesOn(outer, { pattern, stepMm }, a);
    const right = verticesOn(outer, { pattern, stepMm }, b);
    if (left.length < 2 || right.length < 2) return Number.POSITIVE_INFINITY;
    worst = Math.max(worst, farthest(left, right), farthest(right, left));
  }
  return worst;
}

function farthest(from: readonly number[][], to: readonly number[][]): number {
  return Math.max(...from.map((point) => Math.min(...to.map((other) => distance(point, other))))) * 1000;
}

/** Mesh midpoints lie on chords of the drafted curve, inside it by up to this with chords of 15 mm, and as the square of the chord. */
const onEdgeMm = 2.5;

/** Vertices on a sewn edge without its ends: where one lies on an opening, the round rim shares its pattern position. */
function verticesOn(outer: readonly MeshPart[], { pattern, stepMm }: Pick<GarmentCut, 'pattern' | 'stepMm'>, edge: EdgeName): number[][] {
  const reachMm = onEdgeMm * Math.max(1, (stepMm / 15) ** 2);
  const part = outer.find(({ panelKey }) => panelKey === edge.panelKey)!;
  const { pointsMm } = patternEdge(pattern, edge);
  const dense = resample(pointsMm, 400);
  const ends = [pointsMm[0]!, pointsMm.at(-1)!];
  return [...boundaryVertices(part)]
    .filter((vertex) => {
      const [x, y] = [part.patternMm[vertex * 2]!, part.patternMm[vertex * 2 + 1]!];
      return nearestOn(dense, x, y) <= reachMm && nearestOn(ends, x, y) > reachMm;
    })
    .map((vertex) => [...part.positions.slice(vertex * 3, vertex * 3 + 3)]);
}

function nearestOn(points: readonly PatternPoint[], x: number, y: number): number {
  return Math.sqrt(points.reduce((best, [px, py]) => Math.min(best, (px - x) ** 2 + (py - y) ** 2), Number.POSITIVE_INFINITY));
}

/** Farthest pattern distance in mm of an open edge of the sewn outside from one that is meant to be open. */
export function openEdgeDistanceMm(outer: readonly MeshPart[], { pattern, openings }: GarmentCut): number {
  const counts = new Map<string, number>();
  const keyOf = (part: MeshPart, vertex: number): string =>
    [0, 1, 2].map((axis) => Math.round(part.positions[vertex * 3 + axis]! * 5000)).join();
  const edges: { part: MeshPart; vertex: number; key: string }[] = [];
  for (const part of outer) {
    for (let t = 0; t < part.triangles.length; t++) {
      const a = part.triangles[t]!;
      const b = part.triangles[t - (t % 3) + ((t + 1) % 3)]!;
      const key = [keyOf(part, a), keyOf(part, b)].toSorted().join('|');
      counts.set(key, (counts.get(key) ?? 0) + 1);
      edges.push({ part, vertex: a, key });
    }
  }
  const openEdges = openings.flatMap((opening) => opening.edges);
  const openPoints = new Map(
    pattern.panels.map(({ key }) => [
      key,
      openEdges.filter(({ panelKey }) => panelKey === key).flatMap((edge) => resample(patternEdge(pattern, edge).pointsMm, 200)),
    ]),
  );
  return edges
    .filter(({ key }) => counts.get(key) === 1)
    .reduce(
      (worst, { part, vertex }) =>
        Math.max(worst, nearestOn(openPoints.get(part.panelKey)!, part.patternMm[vertex * 2]!, part.patternMm[vertex * 2 + 1]!)),
      0,
    );
}

function boundaryVertices(part: MeshPart): Set<number> {
  const counts = new Map<number, number>();
  const size = part.positions.length / 3;
  for (let t = 0; t < part.triangles.length; t++) {
    const a = part.triangles[t]!;
    const b = part.triangles[t - (t % 3) + ((t + 1) % 3)]!;
    const key = Math.min(a, b) * size + Math.max(a, b);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).flatMap(([key]) => [Math.floor(key / size), key % size]));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
}
