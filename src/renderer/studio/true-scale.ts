import type { Camera, CameraKey, GarmentSize } from '../../shared/garments/garment-metadata.ts';
import { heightInView } from '../../shared/garments/measure/seen-hems.ts';

/** The sides that sizes are compared from. */
export type ComparedSide = Exclude<CameraKey, 'three-quarter'>;

/**
 * How a plate's picture is measured, in mm of a ruler that reads 0 at the garment's origin (for tops: the high point of the shoulder)
 * and at the hem how far below it the hem truly hangs. Perspective leaves only these two exact.
 */
export interface PlateScale {
  /** What the whole picture shows. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** From the picture's upper left corner to the garment's origin. */
  readonly originXMm: number;
  readonly originYMm: number;
  /** How much larger than true cloth looks on this ruler where it is nearest to the camera, and where it is as far as the shoulder. */
  readonly nearestShare: number;
  readonly shoulderShare: number;
}

/** The part of a picture that a garment needs, in mm from its origin, downwards positive. */
export interface GarmentExtent {
  readonly halfWidthMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
}

/** The scale of a plate by the camera that it was taken with; `aspect` is the picture's width by its height. */
export function plateScale(camera: Camera, aspect: number, size: Pick<GarmentSize, 'bounds' | 'hems'>, side: ComparedSide): PlateScale {
  const { positionM, targetM, fovDeg } = camera;
  const away = positionM.map((value, axis) => value - targetM[axis]!);
  const [x, y, z] = away.map((value) => value / Math.hypot(...away)) as [number, number, number];
  const depthM = dot(positionM, [x, y, z]);
  const hemM = size.hems?.[side] ?? lowestNear(size.bounds, side);
  const seenDropM = depthM * (heightInView(camera, [0, 0, 0]) - heightInView(camera, hemM));
  const share = -hemM[1] / seenDropM;
  const depthMm = 1000 * depthM * share;
  const heightMm = 2 * depthMm * Math.tan((fovDeg * Math.PI) / 360);
  const nearestM = Math.max(size.bounds.minM[2] * z, size.bounds.maxM[2] * z);
  return {
    widthMm: heightMm * aspect,
    heightMm,
    originXMm: (heightMm * aspect) / 2 - (1000 * share * dot(positionM, [z, 0, -x])) / Math.hypot(x, z),
    originYMm: heightMm / 2 - depthMm * heightInView(camera, [0, 0, 0]),
    nearestShare: (share * depthM) / (depthM - nearestM) - 1,
    shoulderShare: share - 1,
  };
}

/** How far below the shoulder a size's hem hangs on its wearer; undefined where no one measured it. */
export function wornLengthMm({ hems }: Pick<GarmentSize, 'hems'>, side: ComparedSide): number | undefined {
  return hems && -1000 * hems[side][1];
}

/** Where the hem hangs at most, for a garment whose hem was not measured. */
function lowestNear({ minM, maxM }: GarmentSize['bounds'], side: ComparedSide): [number, number, number] {
  return [0, minM[1], side === 'front' ? maxM[2] : minM[2]];
}

/** The place that a garment takes in its picture, with what perspective adds. */
export function garmentExtent({ minM, maxM }: GarmentSize['bounds'], { nearestShare }: PlateScale): GarmentExtent {
  const mm = 1000 * (1 + nearestShare);
  return { halfWidthMm: Math.max(maxM[0], -minM[0]) * mm, topMm: -maxM[1] * mm, bottomMm: -minM[1] * mm };
}

/** The most pixels for each mm at which all extents stand side by side, `gapPx` apart, in a box. */
export function commonPxPerMm(extents: readonly GarmentExtent[], widthPx: number, heightPx: number, gapPx: number): number {
  const widthMm = extents.reduce((sum, { halfWidthMm }) => sum + 2 * halfWidthMm, 0);
  const { topMm, bottomMm } = unionExtent(extents);
  return Math.max(0, Math.min((widthPx - gapPx * (extents.length - 1)) / widthMm, heightPx / (bottomMm - topMm)));
}

/** From the highest top to the lowest hem. */
export function unionExtent(extents: readonly GarmentExtent[]): { topMm: number; bottomMm: number } {
  return { topMm: Math.min(...extents.map(({ topMm }) => topMm)), bottomMm: Math.max(...extents.map(({ bottomMm }) => bottomMm)) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
}
