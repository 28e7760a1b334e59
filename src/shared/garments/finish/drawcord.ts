import { patternSurface } from '../measure/pattern-surface.ts';
import type { Drawcord } from '../wardrobe/garment-trims.ts';
import type { MeshPart } from './mesh-part.ts';
import { buildTube } from './tube.ts';
import { add, crossed, unitOf, type Vector } from './vector.ts';

const stepM = 0.004;
const tipM = 0.02;
const eyeletRadiusM = 0.0052;
const eyeletTubeM = 0.0013;
/** Room in the pattern between the pieces of the drawcord. */
const pieceMm = 24;

/** Both ends of the drawcord with their eyelets: each comes out of the hood's casing and hangs down over what lies in front. */
export function hangDrawcord(cord: Drawcord, outer: readonly MeshPart[]): MeshPart[] {
  const depth = frontDepth(outer);
  return ([1, -1] as const).flatMap((side, index) => {
    const casing = outer.find(({ panelKey }) => panelKey === (side === 1 ? cord.eyelet.left : cord.eyelet.right))!;
    const at = [cord.eyelet.atMm[0] * side, cord.eyelet.atMm[1]] as const;
    const eyelet = patternSurface(casing).locate(...at);
    const normal = patternSurface({ ...casing, positions: casing.normals }).locate(...at);
    if (!eyelet || !normal) throw new RangeError(`${casing.panelKey} has no cloth for an eyelet at ${at.join(', ')} mm`);
    const identity = { panelKey: cord.panelKey, layer: 'rib' as const };
    const path = hangingPath(eyelet, unitOf(normal), side, cord, depth);
    const radiusM = cord.radiusMm / 1000;
    const tipFrom = path.length - 1 - Math.round(tipM / stepM);
    const radiusAt = (i: number): number => (i === path.length - 1 ? 0 : i >= tipFrom ? radiusM * 1.25 : radiusM);
    return [
      buildTube(identity, { path: withSharpEnds(path), radiusAt, sides: 8, originMm: [index * pieceMm * 2, 0] }),
      buildTube(identity, {
        path: ringPath(eyelet, unitOf(normal)),
        radiusAt: () => eyeletTubeM,
        sides: 6,
        originMm: [index * pieceMm * 2 + pieceMm, 0],
      }),
    ];
  });
}

/** The last point drawn back to the one before it, so that the tip ends flat. */
function withSharpEnds(path: readonly Vector[]): Vector[] {
  const end = add(
    path.at(-2)!,
    unitOf([path.at(-1)![0] - path.at(-2)![0], path.at(-1)![1] - path.at(-2)![1], path.at(-1)![2] - path.at(-2)![2]]),
    0.0008,
  );
  return [...path.slice(0, -1), end];
}

function ringPath(centre: Vector, normal: Vector): Vector[] {
  const across = unitOf(crossed(normal, [0, 1, 0]));
  const up = crossed(normal, across);
  return Array.from({ length: 19 }, (_, i) => {
    const turn = (i / 18) * 2 * Math.PI;
    const on = add(add(centre, across, eyeletRadiusM * Math.cos(turn)), up, eyeletRadiusM * Math.sin(turn));
    return add(on, normal, 0.0004);
  });
}

function hangingPath(eyelet: Vector, normal: Vector, side: 1 | -1, { hangsMm, radiusMm }: Drawcord, depth: FrontDepth): Vector[] {
  const path: Vector[] = [add(eyelet, normal, -0.002), add(eyelet, normal, 0.002)];
  let direction = unitOf(add(normal, [0, -1, 0], 0.4));
  const steps = Math.round(hangsMm / 1000 / stepM);
  for (let step = 0; step < steps; step++) {
    // A soft cord turns down within a few centimetres and sways a little on its way.
    const sway = 0.06 * Math.sin(step * 0.11 + side) + 0.03 * side;
    direction = unitOf(add(direction, [sway - direction[0] * 0.4, -1, -direction[2] * 0.25], 0.34));
    path.push(add(path.at(-1)!, direction, stepM));
  }
  const clearM = radiusMm / 1000 + 0.0008;
  const resting = path.map(([x, y, z], i): Vector => (i < 2 ? [x, y, z] : [x, y, Math.max(z - 0.05, depth(x, y) + clearM)]));
  return smoothed(resting, depth, clearM);
}

function smoothed(path: readonly Vector[], depth: FrontDepth, clearM: number): Vector[] {
  let current = path.map((point): Vector => [...point]);
  for (let pass = 0; pass < 12; pass++) {
    current = current.map((point, i): Vector => {
      if (i < 2 || i === current.length - 1) return point;
      const z = (current[i - 1]![2] + 2 * point[2] + current[i + 1]![2]) / 4;
      return [point[0], point[1], Math.max(z, depth(point[0], point[1]) + clearM)];
    });
  }
  return current;
}

type FrontDepth = (x: number, y: number) => number;

const cellM = 0.004;

/** The foremost z of the cloth around a place as seen from the front. */
function frontDepth(outer: readonly MeshPart[]): FrontDepth {
  const cells = new Map<number, number>();
  const keyOf = (i: number, j: number): number => (i + 1000) * 4096 + j + 1000;
  for (const { positions, triangles } of outer) {
    for (let t = 0; t < triangles.length; t += 3) {
      const corners = [0, 1, 2].map((k) => triangles[t + k]! * 3);
      const mix = (u: number, v: number, axis: number): number =>
        positions[corners[0]! + axis]! * (1 - u - v) + positions[corners[1]! + axis]! * u + positions[corners[2]! + axis]! * v;
      for (let u = 0; u <= 4; u++) {
        for (let v = 0; u + v <= 4; v++) {
          const key = keyOf(Math.floor(mix(u / 4, v / 4, 0) / cellM), Math.floor(mix(u / 4, v / 4, 1) / cellM));
          cells.set(key, Math.max(cells.get(key) ?? -1, mix(u / 4, v / 4, 2)));
        }
      }
    }
  }
  return (x, y) => {
    const [i, j] = [Math.floor(x / cellM), Math.floor(y / cellM)];
    let z = -1;
    for (const [di, dj] of [
      [0, 0],
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      z = Math.max(z, cells.get(keyOf(i + di, j + dj)) ?? -1);
    return z;
  };
}
