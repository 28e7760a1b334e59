import { MeshoptSimplifier } from 'meshoptimizer';
import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { MeshLayer } from '../../shared/garments/garment-metadata.ts';

/** The share of the triangles that is kept: little of the wrong side is ever seen, and ribs are coarse as they are. */
const shares: Readonly<Record<MeshLayer, number>> = { outer: 0.22, inner: 0.1, rib: 0.5 };

/** How far the light level may be off. */
const shapeErrorM: Readonly<Record<MeshLayer, number>> = { outer: 0.003, inner: 0.01, rib: 0.003 };
const normalWeight = 0.1;

/** Drawing in software costs about 2 ms for each thousand triangles. */
const mostTriangles = 9_000;

/** Few triangles over each part's own vertices; seams stay closed. */
export async function lightLevel(parts: readonly MeshPart[]): Promise<Uint32Array[]> {
  await MeshoptSimplifier.ready;
  const wanted = parts.reduce((sum, { triangles, layer }) => sum + (triangles.length / 3) * shares[layer], 0);
  return parts.map((part) => fewTriangles(part, shares[part.layer] * Math.min(1, mostTriangles / wanted)));
}

function fewTriangles({ positions, normals, triangles, layer }: MeshPart, share: number): Uint32Array {
  const wanted = Math.max(1, Math.round((triangles.length / 3) * share)) * 3;
  const [light] = MeshoptSimplifier.simplifyWithAttributes(
    Uint32Array.from(triangles),
    Float32Array.from(positions),
    3,
    Float32Array.from(normals),
    3,
    [normalWeight, normalWeight, normalWeight],
    null,
    wanted,
    shapeErrorM[layer],
    // Loose bits, the teeth of a zip, go first.
    ['LockBorder', 'ErrorAbsolute', 'Prune'],
  );
  return light;
}
