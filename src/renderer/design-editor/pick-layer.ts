import type { Layer, ShapeLayer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { frameCentre, frameContains, rotateVector, type PointMm } from './frame-geometry.ts';
import { paintedFrame } from './layer-gesture.ts';

/** The layers under a place that can be picked, the topmost first; without fonts yet, words are their boxes. */
export function layersAt(layers: readonly Layer[], place: PointMm, slackMm: number, text: TextShaper | undefined): Layer[] {
  return layers.filter((layer) => !layer.hidden && !layer.locked && covers(layer, place, slackMm, text)).toReversed();
}

/** The topmost layer under a place that can be picked; of several, `below` is one that has been passed already. */
export function layerAt(
  layers: readonly Layer[],
  place: PointMm,
  slackMm: number,
  text: TextShaper | undefined,
  below?: string,
): Layer | undefined {
  const under = layersAt(layers, place, slackMm, text);
  const passed = under.findIndex(({ id }) => id === below);
  return under[(passed + 1) % under.length];
}

/** The selection after a press on a layer or on nothing; `extend` adds and takes away. */
export function pickedIds(selection: readonly string[], hit: string | undefined, extend: boolean): readonly string[] {
  if (hit === undefined) return extend ? selection : [];
  if (extend) return selection.includes(hit) ? selection.filter((id) => id !== hit) : [...selection, hit];
  return selection.includes(hit) ? selection : [hit];
}

function covers(layer: Layer, place: PointMm, slackMm: number, text: TextShaper | undefined): boolean {
  const frame = text ? paintedFrame(layer, text) : layer.frame;
  if (!frameContains(frame, place, slackMm)) return false;
  return layer.kind !== 'shape' || layer.fill !== null || !insideLine(layer, place, slackMm);
}

/** Whether a place lies in the open middle of a frame or ring that is nothing but a line. */
function insideLine({ frame, geometry, stroke }: ShapeLayer, place: PointMm, slackMm: number): boolean {
  const insetMm = (stroke?.widthMm ?? 0) / 2 + Math.max(slackMm, leastGripMm);
  const inside = { ...frame, xMm: frame.xMm + insetMm, yMm: frame.yMm + insetMm };
  const [widthMm, heightMm] = [frame.widthMm - 2 * insetMm, frame.heightMm - 2 * insetMm];
  if (widthMm <= 0 || heightMm <= 0) return false;
  if (geometry.kind === 'rectangle') return frameContains({ ...inside, widthMm, heightMm }, place);
  if (geometry.kind !== 'ellipse') return false;
  const centre = frameCentre(frame);
  const local = rotateVector({ xMm: place.xMm - centre.xMm, yMm: place.yMm - centre.yMm }, -frame.rotationDeg);
  return Math.hypot(local.xMm / (widthMm / 2), local.yMm / (heightMm / 2)) < 1;
}

/** A thin line can be caught this far beside it. */
const leastGripMm = 3;
