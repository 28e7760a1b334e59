import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import { vertexNeighbours } from '../../shared/garments/finish/surface.ts';
import { vectorAt } from '../../shared/garments/finish/vector.ts';
import { seededRandom } from '../../shared/kernel/random.ts';
import { cosineDirection, makeRayScene, type RayScene } from './ray-scene.ts';

const raysPerVertex = 40;
const reachM = 0.3;
const liftM = 0.0032;

/** Fills each part's occlusion with the open share of its hemisphere, softened along the mesh. */
export function bakeOcclusion(parts: readonly MeshPart[]): RayScene {
  const scene = makeRayScene(parts);
  const random = seededRandom(7);
  const samples = Array.from({ length: raysPerVertex }, (_, i) => [(i + 0.5) / raysPerVertex, random()] as const);
  for (const part of parts) {
    const raw = sampleVertices(part, (origin, normal) => {
      const spin = random();
      let open = 0;
      for (const [u, v] of samples) if (!scene.blocked(origin, cosineDirection(normal, u, (v + spin) % 1), reachM)) open++;
      return open / raysPerVertex;
    });
    part.occlusion.set(soften(part, raw, 2));
  }
  return scene;
}

/** Evaluates something at every vertex, slightly off the surface. */
export function sampleVertices(
  part: MeshPart,
  evaluate: (origin: [number, number, number], normal: [number, number, number]) => number,
): Float64Array {
  return Float64Array.from({ length: part.positions.length / 3 }, (_, vertex) => {
    const normal = vectorAt(part.normals, vertex);
    const [x, y, z] = vectorAt(part.positions, vertex);
    return evaluate([x + normal[0] * liftM, y + normal[1] * liftM, z + normal[2] * liftM], normal);
  });
}

export function soften(part: MeshPart, values: Float64Array, passes: number): Float64Array {
  const neighbours = vertexNeighbours(values.length, part.triangles);
  let current = values;
  for (let pass = 0; pass < passes; pass++) {
    const before = current;
    current = before.map((value, vertex) => {
      const around = neighbours[vertex]!;
      return around.length === 0 ? value : value * 0.5 + (around.reduce((sum, other) => sum + before[other]!, 0) / around.length) * 0.5;
    });
  }
  return current;
}
