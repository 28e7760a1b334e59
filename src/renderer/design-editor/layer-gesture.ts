import type { Frame, Layer, TypesetLayer } from '../../shared/design/layer.ts';
import { layoutText } from '../../shared/design/layout-text.ts';
import { paintedBox } from '../../shared/design/painted-box.ts';
import { scaleLengths } from '../../shared/design/scale-lengths.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { dragBend } from './bend-handle.ts';
import {
  frameBounds,
  frameCentre,
  handlePoint,
  moveFrame,
  normalizeDeg,
  rotateVector,
  unionBounds,
  type Handle,
  type PointMm,
} from './frame-geometry.ts';
import { resizeFrame, rotationTowards, stickyRotation } from './resize-frame.ts';
import { resizeWords } from './resize-words.ts';
import { snapBounds, type Guide, type SnapLines } from './snap-frame.ts';

/** What a pointer holds: the layers as they were when it took them, and by which part. */
export type Grab =
  | { readonly kind: 'move'; readonly from: PointMm; readonly layers: readonly Layer[] }
  | ResizeGrab
  | { readonly kind: 'rotate'; readonly from: PointMm; readonly layers: readonly [Layer] }
  | { readonly kind: 'bend'; readonly from: PointMm; readonly layers: readonly [TypesetLayer]; readonly text: TextShaper };

interface ResizeGrab {
  readonly kind: 'resize';
  readonly handle: Handle;
  readonly from: PointMm;
  readonly layers: readonly [Layer];
  /** Undefined until the fonts are there. */
  readonly text?: TextShaper | undefined;
}

/** The keys held during a drag. */
export interface DragKeys {
  readonly shift: boolean;
  readonly alt: boolean;
  /** Switches snapping off. */
  readonly free: boolean;
}

/** What layers may snap to, and how near, in mm. */
export interface SnapField {
  readonly lines: SnapLines;
  readonly withinMm: number;
}

/** The layers as the drag leaves them, and the lines that they caught. */
export interface DragResult {
  readonly layers: readonly Layer[];
  readonly guides: readonly Guide[];
}

/** Where a drag puts the layers that it holds; always worked out from where they began, so that it never drifts. */
export function dragLayers(grab: Grab, to: PointMm, keys: DragKeys, field: SnapField): DragResult {
  if (grab.kind === 'move') return dragMove(grab, to, keys, field);
  if (grab.kind === 'bend') return { layers: [dragBend(grab.layers[0], grab.from, to, keys, grab.text)], guides: [] };
  const [layer] = grab.layers;
  if (grab.kind === 'rotate') {
    const turnedDeg = layer.frame.rotationDeg + rotationTowards(layer.frame, to) - rotationTowards(layer.frame, grab.from);
    const stepDeg = keys.shift ? 15 : 1;
    const angleDeg = normalizeDeg(Math.round(turnedDeg / stepDeg) * stepDeg);
    const rotationDeg = keys.free ? angleDeg : stickyRotation(angleDeg, 3);
    return { layers: [{ ...layer, frame: { ...layer.frame, rotationDeg } }], guides: [] };
  }
  const held = handlePoint(layer.frame, grab.handle);
  const grip = { xMm: held.xMm + to.xMm - grab.from.xMm, yMm: held.yMm + to.yMm - grab.from.yMm };
  return dragResize(layer, grab, grip, keys, field);
}

/** Whether a corner of this layer keeps its ratio unless shift is held (shapes are the other way round). */
export function keepsRatio(layer: Layer): boolean {
  return layer.kind !== 'shape' || layer.geometry.kind === 'path' || layer.geometry.kind === 'star';
}

/** The grips that make sense for a layer: words have no top and bottom side. */
export function offersHandle(layer: Layer, handle: Handle): boolean {
  if (isTypeset(layer)) return handle.y !== 0 ? handle.x !== 0 : true;
  return true;
}

/** The layer in a new frame after a corner has been dragged: letters and lines grow with it. */
export function scaleLayer(layer: Layer, frame: Frame): Layer {
  return scaleLengths({ ...layer, frame }, frame.heightMm / layer.frame.heightMm);
}

function dragMove(grab: Extract<Grab, { kind: 'move' }>, to: PointMm, keys: DragKeys, field: SnapField): DragResult {
  let dxMm = to.xMm - grab.from.xMm;
  let dyMm = to.yMm - grab.from.yMm;
  if (keys.shift && Math.abs(dxMm) >= Math.abs(dyMm)) dyMm = 0;
  else if (keys.shift) dxMm = 0;
  const bounds = unionBounds(grab.layers.map((layer) => moveFrame(layer.frame, dxMm, dyMm)));
  const snap = bounds && !keys.free ? snapBounds(bounds, field.lines, field.withinMm) : { dxMm: 0, dyMm: 0, guides: [] };
  const layers = grab.layers.map((layer) => ({ ...layer, frame: moveFrame(layer.frame, dxMm + snap.dxMm, dyMm + snap.dyMm) }));
  return { layers, guides: snap.guides };
}

function dragResize(layer: Layer, { handle, text }: ResizeGrab, to: PointMm, keys: DragKeys, field: SnapField): DragResult {
  const corner = handle.x !== 0 && handle.y !== 0;
  const keepRatio = corner && keepsRatio(layer) !== keys.shift;
  const upright = layer.frame.rotationDeg % 90 === 0;
  const snap = upright && !keys.free && !keepRatio ? snapPoint(to, handle, layer.frame, field) : { to, guides: [] };
  const frame = resizeFrame(layer.frame, handle, snap.to, { keepRatio, fromCentre: keys.alt });
  if (keepRatio) return { layers: [scaleLayer(layer, frame)], guides: snap.guides };
  return { layers: [isTypeset(layer) ? resizeWords(layer, frame, text) : { ...layer, frame }], guides: snap.guides };
}

/** Only the sides that move may catch a line; a frame on its side swaps them. */
function snapPoint(to: PointMm, handle: Handle, frame: Frame, field: SnapField): { to: PointMm; guides: readonly Guide[] } {
  const onSide = frame.rotationDeg % 180 !== 0;
  const movesX = (onSide ? handle.y : handle.x) !== 0;
  const movesY = (onSide ? handle.x : handle.y) !== 0;
  const box = { leftMm: to.xMm, rightMm: to.xMm, topMm: to.yMm, bottomMm: to.yMm };
  const lines = { x: movesX ? field.lines.x : [], y: movesY ? field.lines.y : [] };
  const snap = snapBounds(box, lines, field.withinMm);
  return { to: { xMm: to.xMm + snap.dxMm, yMm: to.yMm + snap.dyMm }, guides: snap.guides };
}

/** Whether any part of the layer would lie outside of the area, where nothing is printed; of words, only what is painted counts. */
export function leavesArea(layer: Layer, area: { widthMm: number; heightMm: number }, slackMm: number, text: TextShaper): boolean {
  const box = frameBounds(paintedFrame(layer, text));
  return box.leftMm < -slackMm || box.topMm < -slackMm || box.rightMm > area.widthMm + slackMm || box.bottomMm > area.heightMm + slackMm;
}

/** Whether a layer shows words. */
export function isTypeset(layer: Layer): layer is TypesetLayer {
  return layer.kind === 'text' || layer.kind === 'roster-field';
}

/** The box of what a layer paints, turned as its frame is: letters on a curve reach out of their frame, and short words leave most of it empty. */
export function paintedFrame(layer: Layer, text: TextShaper): Frame {
  if (!isTypeset(layer)) return layer.frame;
  const { frame } = layer;
  const { xMm, yMm, widthMm, heightMm } = paintedBox(layoutText(layer, text).bounds, layer);
  const fromMiddle = { xMm: xMm + widthMm / 2 - frame.widthMm / 2, yMm: yMm + heightMm / 2 - frame.heightMm / 2 };
  const turned = rotateVector(fromMiddle, frame.rotationDeg);
  const middle = frameCentre(frame);
  return {
    ...frame,
    xMm: middle.xMm + turned.xMm - widthMm / 2,
    yMm: middle.yMm + turned.yMm - heightMm / 2,
    widthMm,
    heightMm,
  };
}
