import { resample } from '../pattern/curve.ts';
import type { SewingPattern } from '../pattern/sewing-pattern.ts';
import { edgeId, type CutMesh } from './cut-mesh.ts';

const sweeps = 1500;

/**
 * The same triangles on another size's panels: edges keep their vertices at equal shares of their length, the inside
 * follows by a harmonic map of how far each vertex moves. Vertices, chains and weld stay as they are, so a garment's
 * sizes share one topology.
 * @throws RangeError when the panels differ so much that a triangle would turn over.
 */
export function gradeMesh(mesh: CutMesh, to: SewingPattern): CutMesh {
  const movedMm = new Float64Array(mesh.patternMm.length);
  const isEdge = new Uint8Array(mesh.panelOf.length);
  for (const { key, edges } of to.panels) {
    for (const { name, pointsMm } of edges) {
      const chain = mesh.chains[edgeId({ panelKey: key, edge: name })];
      if (chain === undefined) throw new RangeError(`the mesh has no edge ${key}/${name}`);
      resample(pointsMm, chain.length - 1).forEach(([x, y], index) => {
        const vertex = chain[index]!;
        isEdge[vertex] = 1;
        movedMm[vertex * 2] = x - mesh.patternMm[vertex * 2]!;
        movedMm[vertex * 2 + 1] = y - mesh.patternMm[vertex * 2 + 1]!;
      });
    }
  }
  spreadInwards(mesh, isEdge, movedMm);
  const graded = { ...mesh, patternMm: mesh.patternMm.map((value, index) => value + movedMm[index]!) };
  refuseTurnedTriangles(mesh, graded);
  return graded;
}

/** Solves Laplace's equation on each panel by Gauss-Seidel with cotangent weights: exact for plain scaling. */
function spreadInwards(mesh: CutMesh, isEdge: Uint8Array, movedMm: Float64Array): void {
  const neighbours = weightedNeighbours(mesh);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let vertex = 0; vertex < isEdge.length; vertex++) {
      if (isEdge[vertex] === 1) continue;
      let [sum, x, y] = [0, 0, 0];
      for (const [other, weight] of neighbours[vertex]!) {
        sum += weight;
        x += weight * movedMm[other * 2]!;
        y += weight * movedMm[other * 2 + 1]!;
      }
      movedMm[vertex * 2] = x / sum;
      movedMm[vertex * 2 + 1] = y / sum;
    }
  }
}

const leastWeight = 1e-3;

function weightedNeighbours({ patternMm, triangles, panelOf }: CutMesh): [number, number][][] {
  const weights = Array.from({ length: panelOf.length }, () => new Map<number, number>());
  const addTo = (a: number, b: number, weight: number): void => {
    weights[a]!.set(b, (weights[a]!.get(b) ?? 0) + weight);
    weights[b]!.set(a, (weights[b]!.get(a) ?? 0) + weight);
  };
  for (let i = 0; i < triangles.length; i += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const [tip, a, b] = [0, 1, 2].map((step) => triangles[i + ((corner + step) % 3)]!) as [number, number, number];
      const [ux, uy] = [patternMm[a * 2]! - patternMm[tip * 2]!, patternMm[a * 2 + 1]! - patternMm[tip * 2 + 1]!];
      const [vx, vy] = [patternMm[b * 2]! - patternMm[tip * 2]!, patternMm[b * 2 + 1]! - patternMm[tip * 2 + 1]!];
      addTo(a, b, (ux * vx + uy * vy) / Math.abs(ux * vy - uy * vx) / 2);
    }
  }
  return weights.map((around) => Array.from(around, ([other, weight]): [number, number] => [other, Math.max(leastWeight, weight)]));
}

function refuseTurnedTriangles(before: CutMesh, after: CutMesh): void {
  for (let i = 0; i < after.triangles.length; i += 3) {
    const corners = [after.triangles[i]!, after.triangles[i + 1]!, after.triangles[i + 2]!] as const;
    if (Math.sign(turn(after.patternMm, corners)) !== Math.sign(turn(before.patternMm, corners)))
      throw new RangeError(`grading turns a triangle of ${after.panelKeys[after.panelOf[corners[0]]!]} over`);
  }
}

function turn(points: Float64Array, [a, b, c]: readonly [number, number, number]): number {
  const [ax, ay] = [points[a * 2]!, points[a * 2 + 1]!];
  return (points[b * 2]! - ax) * (points[c * 2 + 1]! - ay) - (points[b * 2 + 1]! - ay) * (points[c * 2]! - ax);
}
