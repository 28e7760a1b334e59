import { carryPose, elevationLimitsDeg, mixPoses, posesMatch, zoomLimits, type CameraPose, type GarmentBounds } from './camera-views.ts';

/** How fast the camera follows the hand, per second. */
const followRate = 16;
const presetMs = 320;

interface Tween {
  from: CameraPose;
  startMs: number;
  durationMs: number;
}

/** Moves a pose towards where it is wanted: presets ease over 320 ms, the hand is followed with damping. */
export class CameraRig {
  pose: CameraPose;
  #goal: CameraPose;
  #tween: Tween | undefined;
  #lastMs = 0;
  #spinDegPerS = 0;

  constructor(pose: CameraPose) {
    this.pose = pose;
    this.#goal = pose;
  }

  /** Goes to a preset; at once when `still`. */
  moveTo(goal: CameraPose, nowMs: number, still = false): void {
    this.#goal = goal;
    this.#tween = still ? undefined : { from: this.pose, startMs: nowMs, durationMs: presetMs };
    if (still) this.pose = goal;
    this.#lastMs = nowMs;
  }

  /** Takes a change by hand, within the limits. */
  nudge(change: (goal: CameraPose) => CameraPose, bounds: GarmentBounds, nowMs: number): void {
    if (!this.moving) this.#lastMs = nowMs;
    this.#tween = undefined;
    this.#goal = limitPose(change(this.#goal), bounds);
  }

  /** Goes along when the garment's bounds change; what moves goes on moving. */
  carry(from: GarmentBounds, to: GarmentBounds): void {
    this.pose = carryPose(this.pose, from, to);
    this.#goal = carryPose(this.#goal, from, to);
    if (this.#tween) this.#tween.from = carryPose(this.#tween.from, from, to);
  }

  /** Turns on by itself, so many degrees a second; 0 stops. */
  spin(degPerS: number, nowMs: number): void {
    if (!this.moving) this.#lastMs = nowMs;
    this.#spinDegPerS = degPerS;
  }

  get goal(): CameraPose {
    return this.#goal;
  }

  get moving(): boolean {
    return this.#spinDegPerS !== 0 || !posesMatch(this.pose, this.#goal);
  }

  /** Moves on to a moment. */
  step(nowMs: number): void {
    const passedMs = Math.max(0, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    this.#turnOn((passedMs / 1000) * this.#spinDegPerS);
    this.pose = this.#tween
      ? this.#eased(this.#tween, nowMs)
      : mixPoses(this.pose, this.#goal, 1 - Math.exp((-passedMs / 1000) * followRate));
    if (this.moving) return;
    this.pose = this.#goal;
    this.#tween = undefined;
  }

  #turnOn(turnDeg: number): void {
    if (turnDeg === 0) return;
    this.#goal = { ...this.#goal, azimuthDeg: this.#goal.azimuthDeg + turnDeg };
    if (!this.#tween) this.pose = { ...this.pose, azimuthDeg: this.pose.azimuthDeg + turnDeg };
  }

  #eased({ from, startMs, durationMs }: Tween, nowMs: number): CameraPose {
    const share = Math.min(1, Math.max(0, nowMs - startMs) / durationMs);
    return mixPoses(from, this.#goal, share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
  }
}

/** The pose within the limits of elevation, zoom and the garment's own bounds. */
export function limitPose(pose: CameraPose, { minM, maxM }: GarmentBounds): CameraPose {
  return {
    azimuthDeg: pose.azimuthDeg,
    elevationDeg: clamp(pose.elevationDeg, elevationLimitsDeg.min, elevationLimitsDeg.max),
    zoom: clamp(pose.zoom, zoomLimits.min, zoomLimits.max),
    targetM: {
      x: clamp(pose.targetM.x, minM[0], maxM[0]),
      y: clamp(pose.targetM.y, minM[1], maxM[1]),
      z: clamp(pose.targetM.z, minM[2], maxM[2]),
    },
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
