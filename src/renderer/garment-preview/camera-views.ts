import { cameraKeys, type CameraKey } from '../../shared/garments/garment-metadata.ts';

/** The sides from which the stage shows any garment. */
export type StageSide = CameraKey | 'left' | 'right';

/** What the stage shows: a side, or a print area by its key, from where it is seen best. A side's name goes before an area's. */
export type StageView = StageSide | (string & {});

/** Where a print area lies on its garment. */
export interface AreaPlace {
  centreM: Vector3M;
  /** Unit length, out of the cloth. */
  outwards: Vector3M;
  /** The longer of its sides. */
  spanM: number;
}

export interface Vector3M {
  x: number;
  y: number;
  z: number;
}

/** Where the camera looks and from which side. */
export interface CameraPose {
  /** 0 is the front, positive towards the wearer's left. */
  azimuthDeg: number;
  /** Positive looks down on the garment. */
  elevationDeg: number;
  /** 1 fits the whole garment. */
  zoom: number;
  targetM: Vector3M;
}

export interface GarmentBounds {
  minM: readonly [number, number, number];
  maxM: readonly [number, number, number];
}

/** The vertical field of view of a longer lens, as product pictures use. */
export const stageFovDeg = 20;
export const zoomLimits = { min: 0.7, max: 9 } as const;
export const elevationLimitsDeg = { min: -25, max: 65 } as const;

/** Room below the garment for its shadow, as a share of its height. */
const roomBelow = 0.05;

const sidePoses: Readonly<Record<StageSide, Omit<CameraPose, 'targetM'>>> = {
  front: { azimuthDeg: 0, elevationDeg: 3, zoom: 1 },
  back: { azimuthDeg: 180, elevationDeg: 3, zoom: 1 },
  'three-quarter': { azimuthDeg: 32, elevationDeg: 7, zoom: 1 },
  left: { azimuthDeg: 88, elevationDeg: 7, zoom: 1 },
  right: { azimuthDeg: -88, elevationDeg: 7, zoom: 1 },
};

/** The pose of a side, or of the print area that lies at `place`; an area whose place is not known is looked for at the front. */
export function poseOf(view: StageView, bounds: GarmentBounds, place?: AreaPlace): CameraPose {
  if (isSide(view)) return { ...sidePoses[view], targetM: centreOf(bounds) };
  return place ? poseBefore(place, bounds) : poseOf('front', bounds);
}

function isSide(view: StageView): view is StageSide {
  return view in sidePoses;
}

/** As many times its length as an area needs around it to tell where it is. */
const roomAroundArea = 4.2;
const areaZoomLimits = { min: 1, max: 2 } as const;
const areaElevationLimitsDeg = { min: 0, max: 14 } as const;

function poseBefore({ centreM, outwards, spanM }: AreaPlace, bounds: GarmentBounds): CameraPose {
  const sizeM = Math.max(bounds.maxM[0] - bounds.minM[0], bounds.maxM[1] - bounds.minM[1]);
  const elevationDeg = (Math.asin(outwards.y) * 180) / Math.PI;
  const zoom = clamped(sizeM / (spanM * roomAroundArea), areaZoomLimits);
  return {
    azimuthDeg: (Math.atan2(outwards.x, outwards.z) * 180) / Math.PI,
    elevationDeg: clamped(elevationDeg, areaElevationLimitsDeg),
    zoom,
    targetM: zoom > 1 ? centreM : centreOf(bounds),
  };
}

function clamped(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, value));
}

function centreOf({ minM, maxM }: GarmentBounds): Vector3M {
  return { x: 0, y: (minM[1] + maxM[1]) / 2 - (maxM[1] - minM[1]) * roomBelow * 0.5, z: (minM[2] + maxM[2]) / 2 };
}

/** The same look at a garment of another size: what was in the middle of one is in the middle of the other. */
export function carryPose(pose: CameraPose, from: GarmentBounds, to: GarmentBounds): CameraPose {
  const [before, after] = [centreOf(from), centreOf(to)];
  const { x, y, z } = pose.targetM;
  return { ...pose, targetM: { x, y: y + after.y - before.y, z: z + after.z - before.z } };
}

/** The distance from which the turning garment fits a picture of this shape (width / height), margins in shares of the picture. */
export function fitDistanceM({ minM, maxM }: GarmentBounds, aspect: number, margin = 0.03): number {
  const slope = Math.tan((stageFovDeg * Math.PI) / 360) * (1 - 2 * margin);
  const halfHeight = ((maxM[1] - minM[1]) * (1 + roomBelow)) / 2;
  const halfWidth = Math.max(maxM[0], -minM[0]);
  const halfDepth = Math.max(maxM[2], -minM[2]);
  return Math.max(halfHeight / slope, halfWidth / (slope * aspect)) + halfDepth;
}

/** Where the camera stands. */
export function cameraPositionM({ azimuthDeg, elevationDeg, zoom, targetM }: CameraPose, fitDistance: number): Vector3M {
  const azimuth = (azimuthDeg * Math.PI) / 180;
  const elevation = (elevationDeg * Math.PI) / 180;
  const distance = fitDistance / zoom;
  return {
    x: targetM.x + Math.sin(azimuth) * Math.cos(elevation) * distance,
    y: targetM.y + Math.sin(elevation) * distance,
    z: targetM.z + Math.cos(azimuth) * Math.cos(elevation) * distance,
  };
}

/** An angle in -180..180. */
export function wrapDeg(angleDeg: number): number {
  return ((((angleDeg + 180) % 360) + 360) % 360) - 180;
}

/** Between two poses, the short way round; `share` 0..1. */
export function mixPoses(from: CameraPose, to: CameraPose, share: number): CameraPose {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    azimuthDeg: from.azimuthDeg + wrapDeg(to.azimuthDeg - from.azimuthDeg) * share,
    elevationDeg: mix(from.elevationDeg, to.elevationDeg),
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
    targetM: { x: mix(from.targetM.x, to.targetM.x), y: mix(from.targetM.y, to.targetM.y), z: mix(from.targetM.z, to.targetM.z) },
  };
}

/** Whether nobody could see the difference. */
export function posesMatch(a: CameraPose, b: CameraPose): boolean {
  const offM = Math.hypot(a.targetM.x - b.targetM.x, a.targetM.y - b.targetM.y, a.targetM.z - b.targetM.z);
  return (
    Math.abs(wrapDeg(a.azimuthDeg - b.azimuthDeg)) < 0.02 &&
    Math.abs(a.elevationDeg - b.elevationDeg) < 0.02 &&
    Math.abs(a.zoom / b.zoom - 1) < 0.0005 &&
    offM < 0.0001
  );
}

/** The side of the garment that an azimuth shows. */
export function viewOfAzimuth(azimuthDeg: number): StageSide {
  const angle = wrapDeg(azimuthDeg);
  if (Math.abs(angle) <= 18) return 'front';
  if (Math.abs(angle) >= 135) return 'back';
  if (Math.abs(angle) < 55) return 'three-quarter';
  return angle > 0 ? 'left' : 'right';
}

/** The nearest camera that plates were made for. */
export function plateCameraOf(view: StageView): CameraKey {
  return cameraKeys.find((key) => key === view) ?? 'three-quarter';
}
