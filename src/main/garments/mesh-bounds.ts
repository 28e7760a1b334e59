import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { GarmentSize } from '../../shared/garments/garment-metadata.ts';

/** The box around all parts in m, rounded outwards to 0.1 mm. */
export function boundsOf(parts: readonly Pick<MeshPart, 'positions'>[]): GarmentSize['bounds'] {
  const minM: [number, number, number] = [Infinity, Infinity, Infinity];
  const maxM: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    part.positions.forEach((value, i) => {
      minM[i % 3] = Math.min(minM[i % 3]!, Math.floor(value * 1e4) / 1e4);
      maxM[i % 3] = Math.max(maxM[i % 3]!, Math.ceil(value * 1e4) / 1e4);
    });
  }
  return { minM, maxM };
}

/** Triangles of all parts together. */
export function triangleCount(parts: readonly Pick<MeshPart, 'triangles'>[]): number {
  return parts.reduce((sum, part) => sum + part.triangles.length / 3, 0);
}
