import type { OpeningFinish } from '../wardrobe/garment-blueprint.ts';
import type { MeshPart } from './mesh-part.ts';
import { lowPassRing } from './smooth-ring.ts';
import { sweepRing, type ProfilePoint, type RingFrame } from './sweep.ts';
import { add, crossed, minus, unitOf, type Vector } from './vector.ts';

const harmonics = 6;
const lean = 13;

type BandFinish = Extract<OpeningFinish, { kind: 'band' }>;

/**
 * A band as a clean sweep along its seam (a simulated band zigzags): it leaves along the cloth, stands up a little,
 * leans inwards, is rounded at its top and goes down again inside.
 */
export function buildBand(ring: readonly Vector[], ringNormals: readonly Vector[], finish: BandFinish): MeshPart {
  const frames = bandFrames(ring, ringNormals, finish.standUp);
  const axis = finish.seamAt === 'back' ? 2 : 1;
  const start = ring.reduce((best, point, i) => (point[axis] < ring[best]![axis] ? i : best), 0);
  const ordered = frames.map((_, i) => frames[(start + i) % frames.length]!);
  const lengths = ordered.map((frame, i) => Math.hypot(...minus(ordered[(i + 1) % ordered.length]!.point, frame.point)) * 1000);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const along = [-total / 2];
  for (const length of lengths) along.push(along.at(-1)! + length);
  const profile = bandProfile(finish.heightMm / 1000, finish.halfThicknessMm / 1000);
  return sweepRing(
    { panelKey: finish.panelKey, layer: 'rib' },
    ordered,
    () => profile,
    (i, point) => [along[i]!, point.patternYMm],
    false,
  );
}

function bandFrames(ring: readonly Vector[], ringNormals: readonly Vector[], standUp: number): RingFrame[] {
  const normals = lowPassRing(ringNormals, harmonics);
  return ring.map((point, i) => {
    const tangent = unitOf(minus(ring[(i + 1) % ring.length]!, ring[(i + ring.length - 1) % ring.length]!));
    const clothOut = unitOf(crossed(unitOf(normals[i]!), tangent));
    const out = unitOf(add(clothOut, [0, 1, 0], standUp));
    return { point, out, normal: unitOf(crossed(tangent, out)) };
  });
}

/** From under the seam, up the outside, over the rounded top and down the inside. */
function bandProfile(heightM: number, r: number): ProfilePoint[] {
  const rows: ProfilePoint[] = [];
  const push = (out: number, normal: number, walkedM: number): void => {
    rows.push({ out, normal: normal - lean * out * out, patternYMm: -walkedM * 1000 });
  };
  push(-0.001, -0.0012, 0);
  for (const [out, normal] of [
    [0.0004, 0.0003],
    [0.0022, 0.0009],
  ] as const)
    push(out, normal, out);
  for (let step = 1; step <= 4; step++)
    push(0.0022 + ((heightM - r - 0.0022) * step) / 4, 0.0009 - (0.0004 * step) / 4, 0.0022 + ((heightM - r - 0.0022) * step) / 4);
  const top = heightM - r;
  for (let step = 1; step <= 4; step++) {
    const turn = (step / 4) * Math.PI;
    push(top + r * Math.sin(turn), 0.0005 - r + r * Math.cos(turn), top + r * turn);
  }
  for (let step = 1; step <= 4; step++)
    push(top - ((top + 0.004) * step) / 4, 0.0005 - 2 * r - (0.0014 * step) / 4, heightM + ((top + 0.004) * step) / 4);
  return rows;
}

/** Smooth target of a simulated ring. */
export function cleanRing(ring: readonly Vector[]): Vector[] {
  return lowPassRing(ring, harmonics);
}
