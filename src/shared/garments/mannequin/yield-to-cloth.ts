import type { BodyField } from '../body/body-field.ts';

/** Cloth nearer to the body than this pushes the body's surface in. */
const roomM = 0.0015;
const deepestM = 0.018;
/** Around cloth that lies too deep the surface is pushed in as far, then less and less. */
const flatM = 0.014;
const widthM = 0.05;
const neighbourM = 0.01;

/** Pushes a surface in where bands that were put on after the drape lie in the body, so that it never pokes through them; x, y, z for each point. */
export function yieldToCloth(surface: Float64Array, field: BodyField, cloth: ArrayLike<number>): void {
  const gradient = new Float64Array(3);
  const tooDeep = deepPoints(field, cloth);
  for (let i = 0; i < surface.length; i += 3) {
    const [x, y, z] = [surface[i]!, surface[i + 1]!, surface[i + 2]!];
    let push = 0;
    for (const [px, py, pz, depth] of tooDeep) {
      if (depth <= push) continue;
      const awaySquared = (x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2;
      if (awaySquared < widthM ** 2) push = Math.max(push, depth * fading(Math.sqrt(awaySquared)));
    }
    if (push === 0) continue;
    field.distance(x, y, z, gradient);
    for (let axis = 0; axis < 3; axis++) surface[i + axis]! -= gradient[axis]! * push;
  }
}

/** Points of the cloth that lie too deep, and how deep; of neighbours the deepest. */
function deepPoints(field: BodyField, cloth: ArrayLike<number>): Iterable<readonly [number, number, number, number]> {
  const gradient = new Float64Array(3);
  const deepest = new Map<string, readonly [number, number, number, number]>();
  for (let i = 0; i < cloth.length; i += 3) {
    const [x, y, z] = [cloth[i]!, cloth[i + 1]!, cloth[i + 2]!];
    const depth = Math.min(deepestM, roomM - field.distance(x, y, z, gradient));
    if (depth <= 0) continue;
    const cell = [x, y, z].map((value) => Math.round(value / neighbourM)).join();
    if (depth > (deepest.get(cell)?.[3] ?? 0)) deepest.set(cell, [x, y, z, depth]);
  }
  return [...deepest.values()];
}

function fading(awayM: number): number {
  const share = Math.min(1, Math.max(0, (widthM - awayM) / (widthM - flatM)));
  return share * share * (3 - 2 * share);
}
