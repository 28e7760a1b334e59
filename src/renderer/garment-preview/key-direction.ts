import { Vector3 } from 'three';
import type { LightSet } from '../../shared/garments/light-set.ts';

/** The direction of the key light's point at (u, v), each -1..1, its centre at 0,0. */
export function keyDirectionAt({ keyDirection, keySpread }: LightSet, u: number, v: number): Vector3 {
  const centre = new Vector3(...keyDirection).normalize();
  const side = new Vector3(0, 1, 0).cross(centre).normalize();
  const up = new Vector3().crossVectors(centre, side);
  return centre
    .addScaledVector(side, u * keySpread)
    .addScaledVector(up, v * keySpread)
    .normalize();
}
