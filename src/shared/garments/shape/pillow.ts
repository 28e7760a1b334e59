import type { BodyField } from '../body/body-field.ts';
import type { Vector } from '../finish/vector.ts';

/** An ellipsoid that leans to its right by `leanRad`. */
export interface Pillow {
  centreM: Vector;
  halfM: Vector;
  leanRad: number;
}

/** Signed distance to a pillow, near enough where cloth touches it. */
export function pillow({ centreM, halfM, leanRad }: Pillow): Pick<BodyField, 'distance'> {
  const [sin, cos] = [Math.sin(leanRad), Math.cos(leanRad)];
  const [a, b, c] = halfM;
  return {
    distance(x, y, z, gradient) {
      const [dx, dy, dz] = [x - centreM[0], y - centreM[1], z - centreM[2]];
      const u = dx * cos + dy * sin;
      const v = dy * cos - dx * sin;
      const reach = Math.hypot(u / a, v / b, dz / c) || 1e-9;
      const [gu, gv, gz] = [u / (a * a), v / (b * b), dz / (c * c)];
      const steepness = Math.hypot(gu, gv, gz) / reach || 1e-9;
      const length = steepness * reach;
      gradient[0] = (gu * cos - gv * sin) / length;
      gradient[1] = (gu * sin + gv * cos) / length;
      gradient[2] = gz / length;
      return (reach - 1) / steepness;
    },
  };
}
