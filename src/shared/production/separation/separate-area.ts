import type { Affine } from '../../design/affine.ts';
import { layoutText } from '../../design/layout-text.ts';
import { paintLayer } from '../../design/paint-layer.ts';
import { patternMarks } from '../../design/pattern-marks.ts';
import type { PatternPaint } from '../../design/pattern.ts';
import { rectangleOutline, shapeFillRule, shapeOutline } from '../../design/shape-outline.ts';
import type { ShapeLayer } from '../../design/layer.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import type { CheckedArea } from '../preflight/checked-area.ts';
import { isTypeset, leastScale, type PlacedPart, type PrintedLayer } from '../preflight/placed-part.ts';
import { VectorSurface } from '../vector/vector-surface.ts';
import type { Contour } from './contour.ts';
import { InkWriter, type PaintedInk } from './ink-writer.ts';

/** Something of an area that is printed over what lies below it, as the press gets it. */
export interface InkRegion {
  readonly shape: Contour;
  /** It shows only within all of these. */
  readonly clips: readonly Contour[];
  /** Its colour; `null` for what lays no ink and keeps the cloth free, `mixed` for runs of colours, `unknown` for what is not looked into. */
  readonly ink: string | null;
  /** Which of the area's parts it is of. */
  readonly part: number;
}

/** A picture's pixels may be clear or inked: nothing can be said of what is beside them. */
export const UNKNOWN_INK = 'unknown';

/** A pattern that repeats in less is not looked into all over, but in a swatch of so many mm. */
const FINE_MM = 2;
const SWATCH_MM = 20;

/** What is printed of an area, from the bottom to the top: what the painter draws, in inks of the method. */
export function separateArea(area: CheckedArea, inkOf: (color: string) => string | null): InkRegion[] {
  const inkNamed = (color: string): string | null => (color === 'mixed' || color === UNKNOWN_INK ? color : inkOf(color));
  return area.parts.flatMap((placed, part) =>
    knownInks(placed, area.text).map(({ color, ...shown }) => ({ ...shown, part, ink: inkNamed(color) })),
  );
}

const painted = new WeakMap<PrintedLayer, { readonly toArea: Affine; readonly text: TextShaper; readonly inks: readonly PaintedInk[] }>();

/** Layers are never changed in place, and are looked at with every edit. */
function knownInks(part: PlacedPart, text: TextShaper): readonly PaintedInk[] {
  const { layer, toArea } = part;
  const last = painted.get(layer);
  if (last?.text === text && last.toArea.every((value, index) => value === toArea[index])) return last.inks;
  const inks = paintedInks(part, text);
  painted.set(layer, { toArea, text, inks });
  return inks;
}

function paintedInks({ layer, toArea }: PlacedPart, text: TextShaper): PaintedInk[] {
  const { widthMm, heightMm } = layer.frame;
  if (layer.kind === 'image') {
    const writer = new InkWriter(toArea);
    const outline = layer.mask ? shapeOutline(layer.mask, widthMm, heightMm) : rectangleOutline(widthMm, heightMm);
    writer.fillUnknown(outline, layer.mask ? shapeFillRule(layer.mask) : 'nonzero');
    return writer.inks;
  }
  // The place of the part is in `toArea`.
  const own = { ...layer, frame: { xMm: 0, yMm: 0, widthMm, heightMm, rotationDeg: 0 } };
  const { fill } = own;
  const scale = leastScale(toArea);
  if (fill?.kind !== 'pattern' || (fill.sizeMm + fill.gapMm) * scale >= FINE_MM) return drawn(own, toArea, text);
  const ground = drawn({ ...own, fill: { kind: 'solid', color: fill.color } }, toArea, text);
  return [...ground.map((ink) => ({ ...ink, color: UNKNOWN_INK })), ...drawn(swatchOf(own, fill, scale, text), toArea, text)];
}

/** What the painter draws of a layer, passed through a map. */
function drawn(layer: PrintedLayer, toArea: Affine, text: TextShaper): PaintedInk[] {
  const writer = new InkWriter(toArea);
  const surface = new VectorSurface(writer);
  const painting = { surface, text, assets: { get: () => undefined }, roster: {}, finish: 'preview' as const };
  paintLayer(painting, { ...layer, opacity: 1 }, 1);
  surface.close();
  return writer.inks;
}

/** A square from the middle of a layer's pattern, as large as the pattern is painted there. */
function swatchOf(layer: Exclude<PrintedLayer, { kind: 'image' }>, fill: PatternPaint, scale: number, text: TextShaper): ShapeLayer {
  const { widthMm, heightMm } = layer.frame;
  const box = isTypeset(layer) ? layoutText(layer, text).bounds : { xMm: 0, yMm: 0, widthMm, heightMm };
  const { enlarged } = patternMarks(fill, box);
  const sideMm = SWATCH_MM / scale;
  const [width, height] = [Math.min(sideMm, box.widthMm), Math.min(sideMm, box.heightMm)];
  return {
    ...{ id: layer.id, kind: 'shape', name: '', hidden: false, locked: false, opacity: 1, stroke: null },
    frame: {
      xMm: box.xMm + (box.widthMm - width) / 2,
      yMm: box.yMm + (box.heightMm - height) / 2,
      widthMm: width,
      heightMm: height,
      rotationDeg: 0,
    },
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
    fill: { ...fill, sizeMm: fill.sizeMm * enlarged, gapMm: fill.gapMm * enlarged },
  };
}
