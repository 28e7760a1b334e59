import { applyAffine, identity, type Affine } from '../../design/affine.ts';
import type { BoxMm } from '../../design/fill-style.ts';
import { layoutText } from '../../design/layout-text.ts';
import { rectangleOutline, shapeOutline } from '../../design/shape-outline.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import { flattenOutline } from './flatten-outline.ts';
import type { PlacedPart, PrintedLayer } from './placed-part.ts';
import { strokeCorners } from './stroke-corners.ts';

/** Letters are drawn in more and shorter curves than other shapes. */
const LETTER_STEPS = 6;

/** The points of a layer's ink from its frame's top left, how far round lines reach beyond them, and where that was last. */
interface Ink {
  readonly points: readonly number[];
  readonly roundMm: number;
  last?: { readonly toArea: Affine; readonly box: BoxMm };
}

/** The upright box around a part's ink in the area's mm, true for turned and bent ones; undefined when it leaves none. */
export function inkBox({ layer, toArea }: Pick<PlacedPart, 'layer' | 'toArea'>, text: TextShaper): BoxMm | undefined {
  const ink = inkOf(layer, text);
  if (ink.points.length === 0) return undefined;
  if (ink.last?.toArea.every((value, index) => value === toArea[index])) return ink.last.box;
  const box = measure(ink, toArea);
  // Path data may name numbers that no press has.
  if (!Object.values(box).every(Number.isFinite)) return undefined;
  ink.last = { toArea, box };
  return box;
}

/** The box around a layer's ink in the mm of its own frame; undefined when it leaves none. */
export function ownInkBox(layer: PrintedLayer, text: TextShaper): BoxMm | undefined {
  const ink = inkOf(layer, text);
  return ink.points.length === 0 ? undefined : measure(ink, identity);
}

/** The upright box around the ink of several parts; undefined when they leave none. */
export function inkBoxOf(parts: readonly PlacedPart[], text: TextShaper): BoxMm | undefined {
  return boxAround(parts.flatMap((part) => inkBox(part, text) ?? []));
}

/** The upright box around boxes; undefined when there are none. */
export function boxAround(boxes: readonly BoxMm[]): BoxMm | undefined {
  if (boxes.length === 0) return undefined;
  const xMm = Math.min(...boxes.map((box) => box.xMm));
  const yMm = Math.min(...boxes.map((box) => box.yMm));
  const widthMm = Math.max(...boxes.map((box) => box.xMm + box.widthMm)) - xMm;
  const heightMm = Math.max(...boxes.map((box) => box.yMm + box.heightMm)) - yMm;
  return { xMm, yMm, widthMm, heightMm };
}

/** Whether two boxes have a place in common. */
export function boxesMeet(a: BoxMm, b: BoxMm): boolean {
  return a.xMm < b.xMm + b.widthMm && b.xMm < a.xMm + a.widthMm && a.yMm < b.yMm + b.heightMm && b.yMm < a.yMm + a.heightMm;
}

function measure({ points, roundMm }: Ink, toArea: Affine): BoxMm {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = applyAffine(toArea, points[at]!, points[at + 1]!);
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  // Half of the upright box that a circle becomes.
  const [a, b, c, d] = toArea;
  const [roundX, roundY] = [roundMm * Math.hypot(a, c), roundMm * Math.hypot(b, d)];
  return { xMm: left - roundX, yMm: top - roundY, widthMm: right - left + 2 * roundX, heightMm: bottom - top + 2 * roundY };
}

const inks = new WeakMap<TextShaper, WeakMap<PrintedLayer, Ink>>();

/** Layers are never changed in place, and are looked at with every edit. */
function inkOf(layer: PrintedLayer, text: TextShaper): Ink {
  const ofShaper = inks.get(text) ?? new WeakMap<PrintedLayer, Ink>();
  inks.set(text, ofShaper);
  const known = ofShaper.get(layer) ?? inkPoints(layer, text);
  ofShaper.set(layer, known);
  return known;
}

function inkPoints(layer: PrintedLayer, text: TextShaper): Ink {
  const { widthMm, heightMm } = layer.frame;
  switch (layer.kind) {
    case 'image': {
      const outline = layer.mask ? shapeOutline(layer.mask, widthMm, heightMm) : rectangleOutline(widthMm, heightMm);
      return { points: flattenOutline(outline).flatMap((line) => line.points), roundMm: 0 };
    }
    case 'shape': {
      const lines = layer.fill || layer.stroke ? flattenOutline(shapeOutline(layer.geometry, widthMm, heightMm)) : [];
      const corners = layer.stroke ? strokeCorners(lines, layer.stroke.widthMm / 2) : [];
      return { points: [...lines.flatMap((line) => line.points), ...corners], roundMm: 0 };
    }
    case 'text':
    case 'roster-field': {
      const letters = flattenOutline(layoutText(layer, text).outline, LETTER_STEPS).flatMap((line) => line.points);
      const { xMm, yMm } = layer.shadow ?? { xMm: 0, yMm: 0 };
      const shadow = layer.shadow ? letters.map((value, index) => value + (index % 2 === 0 ? xMm : yMm)) : [];
      return { points: [...letters, ...shadow], roundMm: letters.length > 0 ? (layer.outline?.widthMm ?? 0) : 0 };
    }
  }
}
