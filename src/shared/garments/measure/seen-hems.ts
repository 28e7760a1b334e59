import type { MeshPart } from '../finish/mesh-part.ts';
import type { Vector } from '../finish/vector.ts';
import type { Camera, GarmentSize } from '../garment-metadata.ts';

type Hems = NonNullable<GarmentSize['hems']>;

/** The lowest points of a garment as its front and its back camera see them, in m to 0.1 mm. */
export function seenHems(parts: readonly Pick<MeshPart, 'positions'>[], cameras: Readonly<Record<keyof Hems, Camera>>): Hems {
  return { front: lowestSeen(parts, cameras.front), back: lowestSeen(parts, cameras.back) };
}

/** How high a point in m appears above the middle of a camera's picture, as a tangent: 0 in the middle, `tan(fov / 2)` at the upper edge. */
export function heightInView({ positionM, targetM }: Camera, atM: Readonly<Vector>): number {
  const back = positionM.map((value, axis) => value - targetM[axis]!);
  const [x, y, z] = back.map((value) => value / Math.hypot(...back)) as Vector;
  const across = Math.hypot(x, z);
  const [dx, dy, dz] = atM.map((value, axis) => value - positionM[axis]!) as Vector;
  return (across * dy - (y / across) * (x * dx + z * dz)) / -(x * dx + y * dy + z * dz);
}

function lowestSeen(parts: readonly Pick<MeshPart, 'positions'>[], camera: Camera): Vector {
  let lowest: Vector = [0, 0, 0];
  let lowestHeight = Infinity;
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      const at: Vector = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
      const height = heightInView(camera, at);
      if (height < lowestHeight) [lowest, lowestHeight] = [at, height];
    }
  }
  return lowest.map((value) => Math.round(value * 1e4) / 1e4) as Vector;
}
