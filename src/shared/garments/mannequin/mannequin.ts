import { armAngleHung } from '../cloth/settle-cloth.ts';
import { makeBodyField, type BodyField } from '../body/body-field.ts';
import type { Arm, BodyShape } from '../body/body-shape.ts';
import { clipSurface, type CutPlane } from './clip-surface.ts';
import { openness, surroundingsOf } from './cloth-shade.ts';
import { sampleGrid, surfaceNet, type ScalarGrid, type SurfaceMesh } from './surface-net.ts';
import { yieldToCloth } from './yield-to-cloth.ts';

/** The cloth on a body, in the body's space: x, y, z in metres for each vertex, three vertices for each triangle. */
export interface WornCloth {
  positions: Float32Array;
  triangles: Uint32Array;
  sleeveless: boolean;
}

/** The surface of a tailor's dummy in the body's space, with what light reaches it under the cloth. */
export interface MannequinMesh {
  positions: Float32Array;
  /** Unit length, outwards. */
  normals: Float32Array;
  /** 0..1 */
  open: Float32Array;
  triangles: Uint32Array;
}

/** How far it stays inside of the body that the cloth was draped on. */
export const shrunkM = 0.002;
const gridStepM = 0.016;
const neckTopM = 0.07;
const belowHemM = 0.055;
const beyondSleeveM = 0.05;
/** Where the arm of a dummy for sleeveless garments is cut, from its shoulder. */
const bareArmM = 0.115;

/** The field of a wearer as the cloth hangs on it. */
export function hungBodyField(body: BodyShape): BodyField {
  const field = makeBodyField(body);
  field.setArmAngle(armAngleHung);
  return field;
}

/** The dummy for a garment: the wearer's own surface, a little smaller, cut at the neck, below the hem and beyond the sleeves. */
export function makeMannequin(body: BodyShape, field: BodyField, cloth: WornCloth): MannequinMesh {
  const gradient = new Float64Array(3);
  const distance = (x: number, y: number, z: number): number => field.distance(x, y, z, gradient) + shrunkM;
  const grid = sampleGrid(...boxAround(body, cloth), gridStepM, distance);
  const net = surfaceNet(grid);
  toSurface(net.positions, field);
  yieldToCloth(net.positions, field, cloth.positions);
  const planes = [neckPlane(body), hipPlane(body, cloth), ...armPlanes(body.arm, cloth)];
  const normalsOfCaps = new Map<number, CutPlane['normal']>();
  let mesh: SurfaceMesh = net;
  for (const plane of planes) {
    const clipped = clipSurface(mesh, plane);
    const count = clipped.positions.length / 3;
    for (let vertex = count - clipped.capVertexCount; vertex < count; vertex++) normalsOfCaps.set(vertex, plane.normal);
    mesh = clipped;
  }
  return shaded(mesh, normalsOfCaps, field, cutGrid(grid, planes), cloth);
}

function boxAround({ torso, arm }: BodyShape, { positions }: WornCloth): [[number, number, number], [number, number, number]] {
  const reach = arm.shoulder[0] + Math.sin(armAngleHung) * (arm.lengthM + (arm.forearm?.lengthM ?? 0)) + 0.08;
  const deep = Math.max(...torso.map(({ halfDepth, centreZ }) => halfDepth + Math.abs(centreZ))) + 0.03;
  return [
    [-reach, hemY(positions) - belowHemM - 0.04, -deep],
    [reach, neckTopM + 0.05, deep],
  ];
}

function hemY(positions: Float32Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3) if (Math.abs(positions[i]!) < 0.1) lowest = Math.min(lowest, positions[i + 1]!);
  return lowest;
}

/** The grid with all that the planes cut off outside. */
function cutGrid(grid: ScalarGrid, planes: readonly CutPlane[]): ScalarGrid {
  let at = 0;
  return sampled(grid, (x, y, z) => {
    const value = grid.values[at++]!;
    const off = planes.some(({ normal, offsetM, within }) => {
      const beyond = x * normal[0] + y * normal[1] + z * normal[2] > offsetM;
      return beyond && (!within || within(x, y, z));
    });
    return off ? Math.max(value, grid.stepM) : value;
  });
}

function sampled({ counts, originM, stepM }: ScalarGrid, valueAt: (x: number, y: number, z: number) => number): ScalarGrid {
  const end = [0, 1, 2].map((axis) => originM[axis]! + (counts[axis]! - 1.5) * stepM) as [number, number, number];
  return sampleGrid(originM, end, stepM, valueAt);
}

/** Newton's steps onto the surface: the net's vertices are means and cut its curves. */
function toSurface(positions: Float64Array, field: BodyField): void {
  const gradient = new Float64Array(3);
  for (let i = 0; i < positions.length; i += 3) {
    for (let step = 0; step < 4; step++) {
      const off = field.distance(positions[i]!, positions[i + 1]!, positions[i + 2]!, gradient) + shrunkM;
      for (let axis = 0; axis < 3; axis++) positions[i + axis]! -= off * gradient[axis]!;
    }
  }
}

function neckPlane({ neckAndShoulders }: BodyShape): CutPlane {
  const { from, to } = neckAndShoulders[0]!;
  const along = [0, 1, 2].map((axis) => to[axis]! - from[axis]!);
  const length = Math.hypot(...along);
  const normal = along.map((value) => value / length) as unknown as CutPlane['normal'];
  const share = (neckTopM - from[1]) / along[1]!;
  return { normal, offsetM: [0, 1, 2].reduce((sum, axis) => sum + normal[axis]! * (from[axis]! + along[axis]! * share), 0) };
}

function hipPlane({ torso }: BodyShape, { positions }: WornCloth): CutPlane {
  const lowest = Math.min(...torso.map(({ y }) => y));
  return { normal: [0, -1, 0], offsetM: -Math.max(lowest + 0.01, hemY(positions) - belowHemM) };
}

function armPlanes(arm: Arm, cloth: WornCloth): CutPlane[] {
  const cutM = cloth.sleeveless ? bareArmM : Math.min(armLengthM(arm), sleeveEndM(arm, cloth) + beyondSleeveM);
  return [1, -1].map((side): CutPlane => {
    const normal = [side * Math.sin(armAngleHung), -Math.cos(armAngleHung), 0] as const;
    const shoulder = arm.shoulder[0] * side * normal[0] + arm.shoulder[1] * normal[1];
    return {
      normal,
      offsetM: shoulder + cutM,
      within: (x, y, z) => x * side > 0 && offAxisM(arm, x * side, y, z).off < Math.max(arm.shoulderRadius, arm.elbowRadius) + 0.02,
    };
  });
}

function armLengthM({ lengthM, forearm }: Arm): number {
  return lengthM + (forearm?.lengthM ?? 0);
}

/** How far along the left arm and how far off its axis a point is. */
function offAxisM({ shoulder }: Arm, x: number, y: number, z: number): { along: number; off: number } {
  const [dx, dy, dz] = [x - shoulder[0], y - shoulder[1], z - shoulder[2]];
  const along = dx * Math.sin(armAngleHung) - dy * Math.cos(armAngleHung);
  return { along, off: Math.hypot(dx - along * Math.sin(armAngleHung), dy + along * Math.cos(armAngleHung), dz) };
}

function sleeveEndM(arm: Arm, { positions }: WornCloth): number {
  let end = 0;
  for (let i = 0; i < positions.length; i += 3) {
    const { along, off } = offAxisM(arm, Math.abs(positions[i]!), positions[i + 1]!, positions[i + 2]!);
    if (off < 0.1) end = Math.max(end, along);
  }
  return end;
}

/** Normals from the field, flat on the cuts, and the light under the cloth. */
function shaded(
  { positions, triangles }: SurfaceMesh,
  caps: ReadonlyMap<number, CutPlane['normal']>,
  field: BodyField,
  grid: ScalarGrid,
  cloth: WornCloth,
): MannequinMesh {
  const around = surroundingsOf(cloth, grid);
  const count = positions.length / 3;
  const normals = new Float32Array(count * 3);
  const open = new Float32Array(count);
  const gradient = new Float64Array(3);
  for (let vertex = 0; vertex < count; vertex++) {
    const point = [...positions.subarray(vertex * 3, vertex * 3 + 3)];
    field.distance(point[0]!, point[1]!, point[2]!, gradient);
    const normal = caps.get(vertex) ?? [...gradient];
    normals.set(normal, vertex * 3);
    open[vertex] = openness(around, point, normal);
  }
  return { positions: Float32Array.from(positions), normals, open, triangles: seen(triangles, open) };
}

/** Without what the cloth hides from everywhere. */
function seen(triangles: Uint32Array, open: Float32Array): Uint32Array {
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    if (corners.some((corner) => open[corner]! > 0)) kept.push(...corners);
  }
  return Uint32Array.from(kept);
}
