import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';

/** Answers whether a ray from a point meets the garment within a distance. */
export interface RayScene {
  blocked(origin: readonly [number, number, number], direction: readonly [number, number, number], farM: number): boolean;
}

export function makeRayScene(parts: readonly MeshPart[]): RayScene {
  const vertexCount = parts.reduce((sum, part) => sum + part.positions.length / 3, 0);
  const positions = new Float32Array(vertexCount * 3);
  const index: number[] = [];
  let first = 0;
  for (const part of parts) {
    positions.set(part.positions, first * 3);
    for (const vertex of part.triangles) index.push(vertex + first);
    first += part.positions.length / 3;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(index);
  const bvh = new MeshBVH(geometry, { targetLeafSize: 6 });
  const ray = new Ray(new Vector3(), new Vector3());
  return {
    blocked(origin, direction, farM) {
      ray.origin.set(...origin);
      ray.direction.set(...direction);
      return bvh.raycastFirst(ray, DoubleSide, 0, farM) !== null;
    },
  };
}

/** A cosine-weighted direction around a normal from two uniform numbers. */
export function cosineDirection(normal: readonly [number, number, number], u: number, v: number): [number, number, number] {
  const radius = Math.sqrt(u);
  const angle = 2 * Math.PI * v;
  const [nx, ny, nz] = normal;
  const helper = Math.abs(ny) < 0.9 ? ([0, 1, 0] as const) : ([1, 0, 0] as const);
  const tx = helper[1] * nz - helper[2] * ny;
  const ty = helper[2] * nx - helper[0] * nz;
  const tz = helper[0] * ny - helper[1] * nx;
  const length = Math.hypot(tx, ty, tz);
  const [ax, ay, az] = [tx / length, ty / length, tz / length];
  const [bx, by, bz] = [ny * az - nz * ay, nz * ax - nx * az, nx * ay - ny * ax];
  const x = radius * Math.cos(angle);
  const y = radius * Math.sin(angle);
  const z = Math.sqrt(Math.max(0, 1 - u));
  return [ax * x + bx * y + nx * z, ay * x + by * y + ny * z, az * x + bz * y + nz * z];
}
