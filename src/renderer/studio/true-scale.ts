import type { Camera, GarmentSize } from '../../shared/garments/garment-metadata.ts';

/** How a plate's picture is measured, in mm of the upright plane through the garment's origin (for tops: the height of the shoulder). */
export interface PlateScale {
  /** What the whole picture shows. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** From the picture's upper left corner to the garment's origin. */
  readonly originXMm: number;
  readonly originYMm: number;
  /** How much larger than true the cloth nearest to the camera looks: 0.05 is 5 %. */
  readonly nearestShare: number;
}

/** The part of a picture that a garment needs, in mm from its origin, downwards positive. */
export interface GarmentExtent {
  readonly halfWidthMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
}

/** The scale of a plate by the camera that it was taken with; `aspect` is the picture's width by its height. */
export function plateScale(camera: Camera, aspect: number, bounds: GarmentSize['bounds']): PlateScale {
  const { positionM, targetM, fovDeg } = camera;
  const away = positionM.map((value, axis) => value - targetM[axis]!);
  const [x, y, z] = away.map((value) => value / Math.hypot(...away)) as [number, number, number];
  const across = Math.hypot(x, z);
  const depthM = dot(positionM, [x, y, z]);
  const heightMm = 2000 * depthM * Math.tan((fovDeg * Math.PI) / 360);
  const nearestM = Math.max(bounds.minM[2] * z, bounds.maxM[2] * z);
  return {
    widthMm: heightMm * aspect,
    heightMm,
    originXMm: (heightMm * aspect) / 2 - 1000 * dot(positionM, [z / across, 0, -x / across]),
    originYMm: heightMm / 2 + 1000 * dot(positionM, [(-x * y) / across, across, (-y * z) / across]),
    nearestShare: depthM / (depthM - nearestM) - 1,
  };
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
