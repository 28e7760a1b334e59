import { findFace, substituteFace } from './choose-face.ts';
import type { BoxMm } from './fill-style.ts';
import type { TypesetLayer } from './layer.ts';
import type { Outline } from './outline.ts';
import { outlineBounds } from './outline-bounds.ts';
import { placeText } from './place-text.ts';
import { shapeLine, type ShapedLine } from './shape-line.ts';
import { blockHeightMm, type TextBlock } from './text-block.ts';
import { shrinkToRoom } from './text-room.ts';
import type { TextShaper } from './text-shaper.ts';

/** Words as one outline in mm, measured from the top left of the layer's frame. */
export interface TextLayout {
  readonly outline: Outline;
  /** The box that the outline's points lie in. */
  readonly bounds: BoxMm;
  /** The lines before they were bent, at their final size. */
  readonly block: TextBlock;
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
  const lines = text.split(/\r\n|\n|\r/).map((line) => shapeLine(line, face, layer.letterSpacingEm, shaper));
  const { capHeightEm } = shaper.metrics(face.key);
  const full = blockOf(layer, lines, capHeightEm, 1);
  const shrink = layer.fit === 'shrink' ? shrinkToRoom(layer, full) : 1;
  const block = blockOf(layer, lines, capHeightEm, shrink);
  const outline = placeText(block, layer);
  return {
    outline,
    bounds: outlineBounds(outline),
    block,
    naturalWidthMm: full.widthMm,
    naturalHeightMm: blockHeightMm(full),
    fontSizeMm: block.fontSizeMm,
    missing: [...new Set(lines.flatMap((line) => line.missing))],
    fontMissing: bundled === undefined,
  };
}

function blockOf(layer: TypesetLayer, lines: readonly ShapedLine[], capHeightEm: number, shrink: number): TextBlock {
  const fontSizeMm = layer.fontSizeMm * shrink;
  return {
    lines,
    fontSizeMm,
    fullFontSizeMm: layer.fontSizeMm,
    capHeightMm: capHeightEm * fontSizeMm,
    lineStepMm: layer.lineHeight * fontSizeMm,
    widthMm: Math.max(...lines.map((line) => line.widthEm)) * fontSizeMm,
  };
}
