import type { PerspectiveCamera } from 'three';
import { cameraPositionM, fitDistanceM, stageFovDeg, type CameraPose, type GarmentBounds } from './camera-views.ts';

/** Share of the picture's edges that something else covers, so that the garment is centred in what stays free. */
export interface PictureInsets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const noInsets: PictureInsets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The camera for a pose; `jitter` moves the picture by parts of a pixel. */
export function aimCamera(
  camera: PerspectiveCamera,
  pose: CameraPose,
  bounds: GarmentBounds,
  view: { widthPx: number; heightPx: number; insets: PictureInsets; jitterX: number; jitterY: number },
): void {
  const { widthPx, heightPx, insets } = view;
  const freeWidth = 1 - insets.left - insets.right;
  const freeHeight = 1 - insets.top - insets.bottom;
  // The fit is made for the free part; the field of view is that of the whole picture.
  const distance = fitDistanceM(bounds, (widthPx * freeWidth) / (heightPx * freeHeight)) / freeHeight;
  const at = cameraPositionM(pose, distance);
  camera.fov = stageFovDeg;
  camera.aspect = widthPx / heightPx;
  camera.near = 0.02;
  camera.far = 12;
  camera.position.set(at.x, at.y, at.z);
  camera.lookAt(pose.targetM.x, pose.targetM.y, pose.targetM.z);
  const shiftX = ((insets.right - insets.left) / 2) * widthPx;
  const shiftY = ((insets.bottom - insets.top) / 2) * heightPx;
  camera.setViewOffset(widthPx, heightPx, shiftX + view.jitterX, shiftY + view.jitterY, widthPx, heightPx);
  camera.updateMatrixWorld();
}

/** The n-th number of the low-discrepancy sequence of a base (Halton 1960), 0..1. */
export function halton(index: number, base: number): number {
  let result = 0;
  let share = 1 / base;
  for (let left = index; left > 0; left = Math.floor(left / base), share /= base) result += (left % base) * share;
  return result;
}
