import { arcLengthMm } from './arc-radius.ts';
import { findFace, substituteFace } from './choose-face.ts';
import type { BoxMm } from './fill-style.ts';
import type { TypesetLayer } from './layer.ts';
import { mapOutline, type Outline } from './outline.ts';
import { outlineBounds } from './outline-bounds.ts';
import { placeOnArc } from './place-on-arc.ts';
import { shapeLine } from './shape-line.ts';
import type { TextBlock } from './text-block.ts';
import type { TextShaper } from './text-shaper.ts';

/** Words as one outline in mm, measured from the top left of the layer's frame. */
export interface TextLayout {
  readonly outline: Outline;
  /** The box that the outline's points lie in. */
  readonly bounds: BoxMm;
  /** The longest line, and from the first line's capitals to the last baseline, before shrinking. */
  readonly naturalWidthMm: number;
  readonly naturalHeightMm: number;
  /** The em after shrinking. */
  readonly fontSizeMm: number;
  /** Characters that no bundled face covers, as `U+…`, each once. */
  readonly missing: readonly string[];
  /** The family is not bundled; another one stands in. */
  readonly fontMissing: boolean;
}

const cache = new WeakMap<TextShaper, WeakMap<TypesetLayer, Map<string, TextLayout>>>();

/**
 * Lays a layer's words out; the answer is kept as long as the layer object lives.
 *
 * @param words stands in for the layer's own words (a team member's name or number)
 */
export function layoutText(layer: TypesetLayer, shaper: TextShaper, words?: string): TextLayout {
  const text = words ?? (layer.kind === 'text' ? layer.text : layer.sampleText);
  const ofShaper = cache.get(shaper) ?? new WeakMap<TypesetLayer, Map<string, TextLayout>>();
  cache.set(shaper, ofShaper);
  const ofLayer = ofShaper.get(layer) ?? new Map<string, TextLayout>();
  ofShaper.set(layer, ofLayer);
  const known = ofLayer.get(text);
  if (known) return known;
  const layout = computeLayout(layer, text, shaper);
  ofLayer.set(text, layout);
  return layout;
}

function computeLayout(layer: TypesetLayer, text: string, shaper: TextShaper): TextLayout {
  const bundled = findFace(shaper, layer.fontFamily, layer.fontWeight);
  const face = bundled ?? substituteFace(shaper, layer.fontWeight);
  const capHeightEm = shaper.metrics(face.key).capHeightEm;
  const lines = text.split(/\r\n|\n|\r/).map((line) => shapeLine(line, face, layer.letterSpacingEm, shaper));
  const widthEm = Math.max(...lines.map((line) => line.widthEm));
  const heightEm = (lines.length - 1) * layer.lineHeight + capHeightEm;
  const fontSizeMm = layer.fontSizeMm * (layer.fit === 'shrink' ? shrinkToFrame(layer, widthEm, heightEm) : 1);
  const block: TextBlock = { lines, fontSizeMm, capHeightMm: capHeightEm * fontSizeMm, lineStepMm: layer.lineHeight * fontSizeMm };
  const outline =
    layer.curve.kind === 'arc'
      ? placeOnArc(block, layer, layer.curve.angleDeg, capHeightEm * layer.fontSizeMm)
      : placeStraight(block, layer);
  return {
    outline,
    bounds: outlineBounds(outline),
    naturalWidthMm: widthEm * layer.fontSizeMm,
    naturalHeightMm: heightEm * layer.fontSizeMm,
    fontSizeMm,
    missing: [...new Set(lines.flatMap((line) => line.missing))],
    fontMissing: bundled === undefined,
  };
}

function shrinkToFrame(layer: TypesetLayer, widthEm: number, heightEm: number): number {
  const { frame, fontSizeMm, curve } = layer;
  if (widthEm === 0) return 1;
  if (curve.kind === 'straight') return Math.min(1, frame.widthMm / (widthEm * fontSizeMm), frame.heightMm / (heightEm * fontSizeMm));
  return Math.min(1, arcLengthMm(frame.widthMm, curve.angleDeg) / (widthEm * fontSizeMm));
}

function placeStraight(block: TextBlock, layer: TypesetLayer): Outline {
  const { lines, fontSizeMm, capHeightMm, lineStepMm } = block;
  const { widthMm, heightMm } = layer.frame;
  const firstBaselineMm = (heightMm - (lines.length - 1) * lineStepMm - capHeightMm) / 2 + capHeightMm;
  return lines.flatMap((line, index) => {
    const startMm = (widthMm - line.widthEm * fontSizeMm) * { left: 0, center: 0.5, right: 1 }[layer.align];
    const baselineMm = firstBaselineMm + index * lineStepMm;
    return line.clusters.flatMap((cluster) => {
      const xMm = startMm + cluster.startEm * fontSizeMm;
      return mapOutline(cluster.outline, (x, y) => [xMm + x * fontSizeMm, baselineMm + y * fontSizeMm]);
    });
  });
}
