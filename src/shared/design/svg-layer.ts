import { AppError } from '../kernel/errors.ts';
import type { BoxMm } from './fill-style.ts';
import { MAX_LAYERS, type Frame, type GroupLayer, type ShapeLayer } from './layer.ts';
import { mapOutline } from './outline.ts';
import { outlineBounds } from './outline-bounds.ts';
import { pathText } from './path-text.ts';
import type { SvgShape } from './read-svg.ts';
import { MAX_PATH_LENGTH } from './shape-geometry.ts';

/** The most characters of path data in one drawing: a document is written with every edit. */
const MAX_DRAWING_LENGTH = 400_000;
/** The longer side of a shape's view box: a hundredth of it is far finer than a print. */
const BOX = 1_000;
const MM_PER_PX = 25.4 / 96;
const LEAST_MM = 0.1;

/** What an SVG's layer is told by, besides its shapes. */
export interface NewSvg {
  readonly newId: () => string;
  readonly name: string;
  readonly area: { readonly widthMm: number; readonly heightMm: number };
}

const visible = { hidden: false, locked: false } as const;

/**
 * An SVG's shapes as a layer in the middle of a print area: as large as it was drawn, but no larger than eight tenths of the area and no smaller than two fifths of that.
 * One shape is a shape layer; more are a group, and more than a list may hold a group of groups.
 *
 * @throws AppError svg.too-complex (`what`: path or length)
 */
export function svgLayer(shapes: readonly SvgShape[], { newId, name, area }: NewSvg): ShapeLayer | GroupLayer {
  const whole = boxAround(shapes);
  const trueMm = whole.widthMm * MM_PER_PX;
  const ratio = Math.max(whole.heightMm, 1e-3) / Math.max(whole.widthMm, 1e-3);
  const roomMm = Math.min(area.widthMm * 0.8, (area.heightMm * 0.8) / ratio);
  const scale = (Math.max(Math.min(trueMm, roomMm), roomMm * 0.4) || roomMm) / Math.max(whole.widthMm, 1e-3);
  const children = shapes.map((shape): ShapeLayer => shapeLayer(shape, newId(), name, whole, scale));
  const length = children.reduce((sum, { geometry }) => sum + (geometry.kind === 'path' ? geometry.data.length : 0), 0);
  if (length > MAX_DRAWING_LENGTH) throw new AppError('svg.too-complex', { what: 'length', limit: MAX_DRAWING_LENGTH });
  const [widthMm, heightMm] = [Math.max(LEAST_MM, whole.widthMm * scale), Math.max(LEAST_MM, whole.heightMm * scale)];
  const frame: Frame = { xMm: (area.widthMm - widthMm) / 2, yMm: (area.heightMm - heightMm) / 2, widthMm, heightMm, rotationDeg: 0 };
  const [only] = children;
  if (children.length === 1 && only)
    return { ...only, frame: { ...only.frame, xMm: frame.xMm + only.frame.xMm, yMm: frame.yMm + only.frame.yMm } };
  const inside =
    children.length <= MAX_LAYERS ? children : chunks(children).map((part) => groupOf(part, newId(), name, { ...frame, xMm: 0, yMm: 0 }));
  return groupOf(inside, newId(), name, frame);
}

function groupOf(children: GroupLayer['children'], id: string, name: string, frame: Frame): GroupLayer {
  return { kind: 'group', id, name, opacity: 1, ...visible, frame, boxWidthMm: frame.widthMm, boxHeightMm: frame.heightMm, children };
}

function chunks(layers: readonly ShapeLayer[]): ShapeLayer[][] {
  return Array.from({ length: Math.ceil(layers.length / MAX_LAYERS) }, (_, index) =>
    layers.slice(index * MAX_LAYERS, (index + 1) * MAX_LAYERS),
  );
}

function boxAround(shapes: readonly SvgShape[]): BoxMm {
  const boxes = shapes.map(({ outline }) => outlineBounds(outline));
  const xMm = Math.min(...boxes.map((box) => box.xMm));
  const yMm = Math.min(...boxes.map((box) => box.yMm));
  const right = Math.max(...boxes.map((box) => box.xMm + box.widthMm));
  const bottom = Math.max(...boxes.map((box) => box.yMm + box.heightMm));
  return { xMm, yMm, widthMm: right - xMm, heightMm: bottom - yMm };
}

function shapeLayer(
  { outline, fill, fillRule, stroke, opacity }: SvgShape,
  id: string,
  name: string,
  whole: BoxMm,
  scale: number,
): ShapeLayer {
  const box = outlineBounds(outline);
  const widthMm = Math.max(LEAST_MM, box.widthMm * scale);
  const heightMm = Math.max(LEAST_MM, box.heightMm * scale);
  const perMm = BOX / Math.max(widthMm, heightMm);
  const data = pathText(mapOutline(outline, (x, y) => [(x - box.xMm) * scale * perMm, (y - box.yMm) * scale * perMm]));
  if (data.length > MAX_PATH_LENGTH) throw new AppError('svg.too-complex', { what: 'path', limit: MAX_PATH_LENGTH });
  return {
    kind: 'shape',
    id,
    name,
    opacity,
    ...visible,
    frame: { xMm: (box.xMm - whole.xMm) * scale, yMm: (box.yMm - whole.yMm) * scale, widthMm, heightMm, rotationDeg: 0 },
    geometry: { kind: 'path', data, viewBoxWidth: widthMm * perMm, viewBoxHeight: heightMm * perMm, fillRule },
    fill,
    stroke: stroke && { ...stroke, widthMm: Math.min(100, stroke.widthMm * scale) },
  };
}
