import { frameBounds as boxAround } from '../../shared/design/layer-bounds.ts';
import type { Frame } from '../../shared/design/layer.ts';

/** A place in a print area in mm, x right, y down. */
export interface PointMm {
  readonly xMm: number;
  readonly yMm: number;
}

/** An upright box by its sides, in mm: what snaps are sides. */
export interface BoundsMm {
  readonly leftMm: number;
  readonly topMm: number;
  readonly rightMm: number;
  readonly bottomMm: number;
}

/** The eight grips of a frame: -1, 0 or 1 from its centre towards left/right and top/bottom. */
export interface Handle {
  readonly key: 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w';
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** The grips clockwise from the top left corner. */
export const handles: readonly Handle[] = [
  { key: 'nw', x: -1, y: -1 },
  { key: 'n', x: 0, y: -1 },
  { key: 'ne', x: 1, y: -1 },
  { key: 'e', x: 1, y: 0 },
  { key: 'se', x: 1, y: 1 },
  { key: 's', x: 0, y: 1 },
  { key: 'sw', x: -1, y: 1 },
  { key: 'w', x: -1, y: 0 },
];

/** The middle of a frame, about which it turns. */
export function frameCentre(frame: Frame): PointMm {
  return { xMm: frame.xMm + frame.widthMm / 2, yMm: frame.yMm + frame.heightMm / 2 };
}

/** A vector turned clockwise (y points down). */
export function rotateVector(vector: PointMm, angleDeg: number): PointMm {
  const angle = (angleDeg * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { xMm: vector.xMm * cos - vector.yMm * sin, yMm: vector.xMm * sin + vector.yMm * cos };
}

/** Where a grip of the turned frame lies; `{ x: 0, y: 0 }` is its centre. */
export function handlePoint(frame: Frame, handle: Pick<Handle, 'x' | 'y'>): PointMm {
  const centre = frameCentre(frame);
  const arm = rotateVector({ xMm: (handle.x * frame.widthMm) / 2, yMm: (handle.y * frame.heightMm) / 2 }, frame.rotationDeg);
  return { xMm: centre.xMm + arm.xMm, yMm: centre.yMm + arm.yMm };
}

/** The sides of the upright box around a turned frame. */
export function frameBounds(frame: Frame): BoundsMm {
  const { xMm, yMm, widthMm, heightMm } = boxAround(frame);
  return { leftMm: xMm, topMm: yMm, rightMm: xMm + widthMm, bottomMm: yMm + heightMm };
}

/** The upright box around several frames; undefined for none. */
export function unionBounds(frames: readonly Frame[]): BoundsMm | undefined {
  const boxes = frames.map(frameBounds);
  if (boxes.length === 0) return undefined;
  return {
    leftMm: Math.min(...boxes.map((box) => box.leftMm)),
    topMm: Math.min(...boxes.map((box) => box.topMm)),
    rightMm: Math.max(...boxes.map((box) => box.rightMm)),
    bottomMm: Math.max(...boxes.map((box) => box.bottomMm)),
  };
}

/** Whether two boxes share a place. */
export function boxesMeet(a: BoundsMm, b: BoundsMm): boolean {
  return a.leftMm <= b.rightMm && a.rightMm >= b.leftMm && a.topMm <= b.bottomMm && a.bottomMm >= b.topMm;
}

/** Whether a place lies inside a turned frame, `slackMm` around it included. */
export function frameContains(frame: Frame, point: PointMm, slackMm = 0): boolean {
  const centre = frameCentre(frame);
  const local = rotateVector({ xMm: point.xMm - centre.xMm, yMm: point.yMm - centre.yMm }, -frame.rotationDeg);
  return Math.abs(local.xMm) <= frame.widthMm / 2 + slackMm && Math.abs(local.yMm) <= frame.heightMm / 2 + slackMm;
}

/** The frame moved by a distance. */
export function moveFrame(frame: Frame, dxMm: number, dyMm: number): Frame {
  return { ...frame, xMm: frame.xMm + dxMm, yMm: frame.yMm + dyMm };
}

/** The same direction between -180 (excluded) and 180 degrees. */
export function normalizeDeg(angleDeg: number): number {
  const turned = ((angleDeg % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}
