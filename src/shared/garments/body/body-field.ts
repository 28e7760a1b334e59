import type { Arm, BodyShape, RoundCone, TorsoSection } from './body-shape.ts';

const cellM = 0.0085;
const superellipseExponent = 2.4;
const shoulderBlendM = 0.05;
const armBlendM = 0.042;

/** Signed distance to the wearer: torso, neck and shoulders sampled once on a grid, the arms exact, so that they can move. */
export interface BodyField {
  setArmAngle(radians: number): void;
  /** Distance in metres (negative inside); the unit outward gradient goes to `gradient`. */
  distance(x: number, y: number, z: number, gradient: Float64Array): number;
}

interface Grid {
  values: Float32Array;
  nx: number;
  ny: number;
  nz: number;
  x0: number;
  y0: number;
  z0: number;
}

export function makeBodyField(body: BodyShape): BodyField {
  const grid = sampleGrid(body);
  let armDirectionX = 0;
  let armDirectionY = -1;
  const { arm } = body;
  const reach = 1 + (arm.forearm?.lengthM ?? 0) / arm.lengthM;
  return {
    setArmAngle(radians) {
      armDirectionX = Math.sin(radians);
      armDirectionY = -Math.cos(radians);
    },
    distance(x, y, z, gradient) {
      const torso = gridDistance(grid, x, y, z, gradient);
      const side = x < 0 ? -1 : 1;
      const px = x * side - arm.shoulder[0];
      const py = y - arm.shoulder[1];
      const pz = z - arm.shoulder[2];
      const t = Math.min(reach, Math.max(0, (px * armDirectionX + py * armDirectionY) / arm.lengthM));
      const ax = px - armDirectionX * t * arm.lengthM;
      const ay = py - armDirectionY * t * arm.lengthM;
      const length = Math.sqrt(ax * ax + ay * ay + pz * pz) + 1e-9;
      const limb = length - armRadius(arm, t, reach);
      const share = Math.min(1, Math.max(0, 0.5 + (0.5 * (torso - limb)) / armBlendM));
      gradient[0] = gradient[0]! * (1 - share) + ((ax * side) / length) * share;
      gradient[1] = gradient[1]! * (1 - share) + (ay / length) * share;
      gradient[2] = gradient[2]! * (1 - share) + (pz / length) * share;
      normalise(gradient);
      return torso * (1 - share) + limb * share - armBlendM * share * (1 - share);
    },
  };
}

/** Radius at `t` upper arm lengths from the shoulder, up to `reach`. */
function armRadius({ shoulderRadius, elbowRadius, forearm }: Arm, t: number, reach: number): number {
  if (!forearm || t <= 1) return shoulderRadius + (elbowRadius - shoulderRadius) * t;
  return elbowRadius + ((forearm.wristRadius - elbowRadius) * (t - 1)) / (reach - 1);
}

function normalise(vector: Float64Array): void {
  const length = Math.hypot(vector[0]!, vector[1]!, vector[2]!) || 1;
  vector[0]! /= length;
  vector[1]! /= length;
  vector[2]! /= length;
}

function sampleGrid(body: BodyShape): Grid {
  const widest = Math.max(...body.torso.map((section) => section.halfWidth));
  const deepest = Math.max(...body.torso.map((section) => section.halfDepth));
  const lowest = Math.min(...body.torso.map((section) => section.y));
  const x0 = -(widest + 0.14);
  const z0 = -(deepest + 0.12);
  const y0 = lowest;
  const nx = Math.ceil((-2 * x0) / cellM) + 1;
  const nz = Math.ceil((-2 * z0) / cellM) + 1;
  const top = body.head ? body.head.to[1] + body.head.fromRadius + 0.05 : 0.16;
  const ny = Math.ceil((top - y0) / cellM) + 1;
  const values = new Float32Array(nx * ny * nz);
  for (let j = 0; j < ny; j++) {
    const y = y0 + j * cellM;
    const section = sectionAt(body.torso, Math.min(body.torso[0]!.y, y));
    for (let k = 0; k < nz; k++) {
      for (let i = 0; i < nx; i++) values[(k * ny + j) * nx + i] = staticDistance(body, section, x0 + i * cellM, y, z0 + k * cellM);
    }
  }
  return { values, nx, ny, nz, x0, y0, z0 };
}

function staticDistance(body: BodyShape, section: TorsoSection, x: number, y: number, z: number): number {
  let distance = torsoDistance(section, body.torso[0]!.y, x, y, z);
  for (const cone of body.neckAndShoulders) distance = smoothMin(distance, coneDistance(cone, x, y, z), shoulderBlendM);
  return body.head ? smoothMin(distance, coneDistance(body.head, x, y, z), shoulderBlendM) : distance;
}

/** Polynomial smooth minimum (Quílez). */
function smoothMin(a: number, b: number, blend: number): number {
  const share = Math.min(1, Math.max(0, 0.5 + (0.5 * (a - b)) / blend));
  return a * (1 - share) + b * share - blend * share * (1 - share);
}

function torsoDistance({ halfWidth, halfDepth, centreZ }: TorsoSection, top: number, x: number, y: number, z: number): number {
  const u = Math.abs(x) / halfWidth;
  const v = Math.abs(z - centreZ) / halfDepth;
  const n = superellipseExponent;
  const level = Math.pow(u, n) + Math.pow(v, n);
  const f = Math.pow(level, 1 / n);
  if (f < 1e-4) return Math.max(-halfDepth, y - top);
  const scale = Math.pow(level, 1 / n - 1);
  const slope = Math.hypot((scale * Math.pow(u, n - 1)) / halfWidth, (scale * Math.pow(v, n - 1)) / halfDepth);
  const radial = (f - 1) / slope;
  const above = y - top;
  if (above <= -0.06) return radial;
  // Round the cut top off: the shoulders' cones cover what is left of its edge.
  const cap = above + 0.06;
  const outX = Math.max(radial + 0.06, 0);
  return Math.min(Math.max(radial + 0.06, cap), 0) + Math.hypot(outX, cap) - 0.06;
}

function sectionAt(torso: readonly TorsoSection[], y: number): TorsoSection {
  let index = 1;
  while (index < torso.length - 1 && torso[index]!.y > y) index++;
  const upper = torso[index - 1]!;
  const lower = torso[index]!;
  const t = Math.min(1, Math.max(0, (upper.y - y) / (upper.y - lower.y)));
  const mix = (key: keyof TorsoSection): number => {
    const before = torso[Math.max(0, index - 2)]![key];
    const after = torso[Math.min(torso.length - 1, index + 1)]![key];
    return catmullRom(before, upper[key], lower[key], after, t);
  };
  return { y, halfWidth: mix('halfWidth'), halfDepth: mix('halfDepth'), centreZ: mix('centreZ') };
}

function catmullRom(p0: number, p1: number, p2: number, p3: number, t: number): number {
  return p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
}

function coneDistance({ from, to, fromRadius, toRadius }: RoundCone, x: number, y: number, z: number): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const dz = to[2] - from[2];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy + (z - from[2]) * dz) / (dx * dx + dy * dy + dz * dz);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from[0] - dx * t, y - from[1] - dy * t, z - from[2] - dz * t) - (fromRadius + (toRadius - fromRadius) * t);
}

function gridDistance(grid: Grid, x: number, y: number, z: number, gradient: Float64Array): number {
  const { values, nx, ny, nz } = grid;
  const gx = Math.min(nx - 1.001, Math.max(0, (x - grid.x0) / cellM));
  const gy = Math.min(ny - 1.001, Math.max(0, (y - grid.y0) / cellM));
  const gz = Math.min(nz - 1.001, Math.max(0, (z - grid.z0) / cellM));
  const i = Math.floor(gx);
  const j = Math.floor(gy);
  const k = Math.floor(gz);
  const fx = gx - i;
  const fy = gy - j;
  const fz = gz - k;
  const at = (k * ny + j) * nx + i;
  const layer = nx * ny;
  const a000 = values[at]!;
  const a100 = values[at + 1]!;
  const a010 = values[at + nx]!;
  const a110 = values[at + nx + 1]!;
  const a001 = values[at + layer]!;
  const a101 = values[at + layer + 1]!;
  const a011 = values[at + layer + nx]!;
  const a111 = values[at + layer + nx + 1]!;
  const x00 = a000 + (a100 - a000) * fx;
  const x10 = a010 + (a110 - a010) * fx;
  const x01 = a001 + (a101 - a001) * fx;
  const x11 = a011 + (a111 - a011) * fx;
  const y0 = x00 + (x10 - x00) * fy;
  const y1 = x01 + (x11 - x01) * fy;
  gradient[0] = ((a100 - a000) * (1 - fy) + (a110 - a010) * fy) * (1 - fz) + ((a101 - a001) * (1 - fy) + (a111 - a011) * fy) * fz;
  gradient[1] = (x10 - x00) * (1 - fz) + (x11 - x01) * fz;
  gradient[2] = y1 - y0;
  normalise(gradient);
  return y0 + (y1 - y0) * fz;
}
