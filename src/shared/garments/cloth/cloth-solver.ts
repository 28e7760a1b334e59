import type { BodyField } from '../body/body-field.ts';
import type { ClothModel } from './cloth-model.ts';
import type { SelfContacts } from './self-contacts.ts';

/** Moving state of a cloth in metres and m/s. */
export interface ClothState {
  positions: Float64Array;
  velocities: Float64Array;
}

/** Pairs that are being sewn: their distance may not exceed `length[k]`, which the schedule shrinks to nothing. */
export interface SewingThreads {
  pairs: Uint32Array;
  lengthM: Float64Array;
  /** Times to go over all threads in a substep: one, or more where taut cloth pulls at corners that several threads share. */
  passes: number;
}

export interface FrameSettings {
  substeps: number;
  gravity: number;
  /** Share of gravity that pulls to the back: lays the front on the chest and shares the fullness with the back. */
  leanBack: number;
  /** Velocity decay per second. */
  damping: number;
  friction: number;
  /** Factor on the bending stiffness. */
  bendingFactor: number;
  /** Distance kept between cloth and body. */
  offsetM: number;
  maxSpeed: number;
}

export interface ClothScene {
  model: ClothModel;
  state: ClothState;
  body: Pick<BodyField, 'distance'>;
  contacts?: SelfContacts;
  threads?: SewingThreads;
}

const frameSeconds = 1 / 60;

/**
 * One frame of extended position-based dynamics with small steps and one iteration each
 * (Macklin et al. 2016, 2019); body contact with Coulomb friction on positions.
 */
export function advanceFrame(scene: ClothScene, settings: FrameSettings): void {
  const { model, state, threads, contacts } = scene;
  const dt = frameSeconds / settings.substeps;
  const previous = new Float64Array(state.positions.length);
  contacts?.collect(state.positions);
  for (let step = 0; step < settings.substeps; step++) {
    predict(state, previous, model.inverseMass, settings, dt);
    solveEdges(model, state.positions, dt);
    solveHinges(model, state.positions, dt, settings.bendingFactor);
    contacts?.separate(state.positions, previous, model.inverseMass);
    collideBody(scene, previous, settings);
    // Last, so that nothing opens a seam again that is closed.
    for (let pass = 0; pass < (threads?.passes ?? 0); pass++) pullThreads(state.positions, model.inverseMass, threads!);
    updateVelocities(state, previous, settings, dt);
  }
}

/** Moves everything that has a finite mass; what is held (inverse mass 0) stays. */
function predict(
  { positions, velocities }: ClothState,
  previous: Float64Array,
  inverseMass: Float64Array,
  settings: FrameSettings,
  dt: number,
): void {
  const decay = Math.max(0, 1 - settings.damping * dt);
  const fall = settings.gravity * dt;
  const lean = fall * settings.leanBack;
  for (let i = 0; i < positions.length; i += 3) {
    velocities[i]! *= decay;
    velocities[i + 1] = velocities[i + 1]! * decay - fall;
    velocities[i + 2] = velocities[i + 2]! * decay - lean;
    previous[i] = positions[i]!;
    previous[i + 1] = positions[i + 1]!;
    previous[i + 2] = positions[i + 2]!;
    if (inverseMass[i / 3] === 0) continue;
    positions[i]! += velocities[i]! * dt;
    positions[i + 1]! += velocities[i + 1]! * dt;
    positions[i + 2]! += velocities[i + 2]! * dt;
  }
}

function solveEdges(model: ClothModel, x: Float64Array, dt: number): void {
  const { edges, restM, edgeCompliance, inverseMass } = model;
  const perStep = 1 / (dt * dt);
  for (let k = 0, e = 0; k < restM.length; k++, e += 2) {
    const va = edges[e]!;
    const vb = edges[e + 1]!;
    const a = va * 3;
    const b = vb * 3;
    const dx = x[b]! - x[a]!;
    const dy = x[b + 1]! - x[a + 1]!;
    const dz = x[b + 2]! - x[a + 2]!;
    const length = Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-12;
    const wa = inverseMass[va]!;
    const wb = inverseMass[vb]!;
    const push = (length - restM[k]!) / ((wa + wb + edgeCompliance[k]! * perStep) * length);
    x[a]! += wa * push * dx;
    x[a + 1]! += wa * push * dy;
    x[a + 2]! += wa * push * dz;
    x[b]! -= wb * push * dx;
    x[b + 1]! -= wb * push * dy;
    x[b + 2]! -= wb * push * dz;
  }
}

function solveHinges(model: ClothModel, x: Float64Array, dt: number, factor: number): void {
  const { hinges, hingeWeights, hingeCompliance, inverseMass } = model;
  const perStep = 1 / (dt * dt * factor);
  for (let k = 0, h = 0; k < hingeCompliance.length; k++, h += 4) {
    const v0 = hinges[h]!;
    const v1 = hinges[h + 1]!;
    const v2 = hinges[h + 2]!;
    const v3 = hinges[h + 3]!;
    const k0 = hingeWeights[h]!;
    const k1 = hingeWeights[h + 1]!;
    const k2 = hingeWeights[h + 2]!;
    const k3 = hingeWeights[h + 3]!;
    const s0 = inverseMass[v0]! * k0;
    const s1 = inverseMass[v1]! * k1;
    const s2 = inverseMass[v2]! * k2;
    const s3 = inverseMass[v3]! * k3;
    const scale = -1 / (s0 * k0 + s1 * k1 + s2 * k2 + s3 * k3 + hingeCompliance[k]! * perStep);
    for (let axis = 0; axis < 3; axis++) {
      const a = v0 * 3 + axis;
      const b = v1 * 3 + axis;
      const c = v2 * 3 + axis;
      const d = v3 * 3 + axis;
      const push = (k0 * x[a]! + k1 * x[b]! + k2 * x[c]! + k3 * x[d]!) * scale;
      x[a]! += s0 * push;
      x[b]! += s1 * push;
      x[c]! += s2 * push;
      x[d]! += s3 * push;
    }
  }
}

function pullThreads(x: Float64Array, inverseMass: Float64Array, { pairs, lengthM }: SewingThreads): void {
  for (let k = 0, p = 0; k < lengthM.length; k++, p += 2) {
    const va = pairs[p]!;
    const vb = pairs[p + 1]!;
    const a = va * 3;
    const b = vb * 3;
    const dx = x[b]! - x[a]!;
    const dy = x[b + 1]! - x[a + 1]!;
    const dz = x[b + 2]! - x[a + 2]!;
    const length = Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-12;
    if (length <= lengthM[k]!) continue;
    const wa = inverseMass[va]!;
    const wb = inverseMass[vb]!;
    const push = (length - lengthM[k]!) / ((wa + wb) * length);
    x[a]! += wa * push * dx;
    x[a + 1]! += wa * push * dy;
    x[a + 2]! += wa * push * dz;
    x[b]! -= wb * push * dx;
    x[b + 1]! -= wb * push * dy;
    x[b + 2]! -= wb * push * dz;
  }
}

const gradient = new Float64Array(3);

function collideBody({ state, body }: ClothScene, previous: Float64Array, settings: FrameSettings): void {
  const x = state.positions;
  for (let i = 0; i < x.length; i += 3) {
    const depth = settings.offsetM - body.distance(x[i]!, x[i + 1]!, x[i + 2]!, gradient);
    if (depth <= 0) continue;
    const [nx, ny, nz] = gradient as unknown as [number, number, number];
    x[i]! += nx * depth;
    x[i + 1]! += ny * depth;
    x[i + 2]! += nz * depth;
    const mx = x[i]! - previous[i]!;
    const my = x[i + 1]! - previous[i + 1]!;
    const mz = x[i + 2]! - previous[i + 2]!;
    const along = mx * nx + my * ny + mz * nz;
    const tx = mx - along * nx;
    const ty = my - along * ny;
    const tz = mz - along * nz;
    const slide = Math.sqrt(tx * tx + ty * ty + tz * tz) + 1e-12;
    const hold = Math.min(1, (settings.friction * depth) / slide);
    x[i]! -= tx * hold;
    x[i + 1]! -= ty * hold;
    x[i + 2]! -= tz * hold;
  }
}

function updateVelocities({ positions, velocities }: ClothState, previous: Float64Array, settings: FrameSettings, dt: number): void {
  const limit = settings.maxSpeed * dt;
  for (let i = 0; i < positions.length; i += 3) {
    const dx = positions[i]! - previous[i]!;
    const dy = positions[i + 1]! - previous[i + 1]!;
    const dz = positions[i + 2]! - previous[i + 2]!;
    const moved = Math.sqrt(dx * dx + dy * dy + dz * dz);
    const scale = (moved > limit ? limit / moved : 1) / dt;
    velocities[i] = dx * scale;
    velocities[i + 1] = dy * scale;
    velocities[i + 2] = dz * scale;
  }
}
