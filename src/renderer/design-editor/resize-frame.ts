import type { Frame } from '../../shared/design/layer.ts';
import { frameCentre, handlePoint, normalizeDeg, rotateVector, type Handle, type PointMm } from './frame-geometry.ts';

/** The smallest side that a drag leaves, in mm: still a target that can be caught again. */
export const MIN_SIDE_MM = 2;

/** How a grip changes a frame. */
export interface ResizeMode {
  /** Keeps the ratio of width to height. */
  readonly keepRatio: boolean;
  /** Grows to both sides, so that the centre stays instead of the opposite grip. */
  readonly fromCentre: boolean;
}

/**
 * The frame after a grip has been dragged to a place; the opposite grip (or the centre) stays where it is, whatever the rotation.
 * A side never turns inside out: it stops at `MIN_SIDE_MM`.
 */
export function resizeFrame(frame: Frame, handle: Handle, to: PointMm, mode: ResizeMode): Frame {
  const fixed = mode.fromCentre ? ({ x: 0, y: 0 } as const) : ({ x: -handle.x, y: -handle.y } as { x: Handle['x']; y: Handle['y'] });
  const anchor = handlePoint(frame, fixed);
  const reach = rotateVector({ xMm: to.xMm - anchor.xMm, yMm: to.yMm - anchor.yMm }, -frame.rotationDeg);
  const factor = mode.fromCentre ? 2 : 1;
  const widthMm = handle.x === 0 ? frame.widthMm : Math.max(MIN_SIDE_MM, reach.xMm * handle.x * factor);
  const heightMm = handle.y === 0 ? frame.heightMm : Math.max(MIN_SIDE_MM, reach.yMm * handle.y * factor);
  const size = mode.keepRatio ? keptRatio(frame, handle, widthMm, heightMm) : { widthMm, heightMm };
  return placedFrom(frame, fixed, anchor, size);
}

/** The rotation (degrees, -180..180) that points the frame's top grip at a place. */
export function rotationTowards(frame: Frame, to: PointMm): number {
  const centre = frameCentre(frame);
  return normalizeDeg((Math.atan2(to.yMm - centre.yMm, to.xMm - centre.xMm) * 180) / Math.PI + 90);
}

/** A rotation that sticks to the quarter turns when it is within `withinDeg` of one. */
export function stickyRotation(angleDeg: number, withinDeg: number): number {
  const quarter = Math.round(angleDeg / 90) * 90;
  return Math.abs(angleDeg - quarter) <= withinDeg ? normalizeDeg(quarter) : angleDeg;
}

function keptRatio(frame: Frame, handle: Handle, widthMm: number, heightMm: number): { widthMm: number; heightMm: number } {
  const floor = MIN_SIDE_MM / Math.min(frame.widthMm, frame.heightMm);
  const scaleX = widthMm / frame.widthMm;
  const scaleY = heightMm / frame.heightMm;
  const wanted = handle.x === 0 ? scaleY : handle.y === 0 ? scaleX : Math.max(scaleX, scaleY);
  const scale = Math.max(Math.min(1, floor), wanted);
  return { widthMm: frame.widthMm * scale, heightMm: frame.heightMm * scale };
}

function placedFrom(frame: Frame, fixed: Pick<Handle, 'x' | 'y'>, anchor: PointMm, size: { widthMm: number; heightMm: number }): Frame {
  const arm = rotateVector({ xMm: (fixed.x * size.widthMm) / 2, yMm: (fixed.y * size.heightMm) / 2 }, frame.rotationDeg);
  const centre = { xMm: anchor.xMm - arm.xMm, yMm: anchor.yMm - arm.yMm };
  return { ...frame, ...size, xMm: centre.xMm - size.widthMm / 2, yMm: centre.yMm - size.heightMm / 2 };
}
