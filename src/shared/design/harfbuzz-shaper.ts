import type * as Harfbuzz from 'harfbuzzjs';
import { AppError } from '../kernel/errors.ts';
import type { Outline, OutlineCommand } from './outline.ts';
import type { FontMetrics, FontSource, ShapedGlyph, ShapingRun, TextShaper } from './text-shaper.ts';

interface LoadedFace {
  readonly font: Harfbuzz.Font;
  readonly unitsPerEm: number;
  readonly outlines: Map<number, Outline>;
}

/**
 * A shaper on HarfBuzz. The module is handed in because importing it instantiates its WebAssembly.
 *
 * @param hb the whole `harfbuzzjs` module
 * @param source its bytes are copied into HarfBuzz's memory when a face is first used
 */
export function createHarfbuzzShaper(hb: typeof Harfbuzz, source: FontSource): TextShaper {
  const loaded = new Map<string, LoadedFace>();
  const load = (faceKey: string): LoadedFace => {
    const known = loaded.get(faceKey);
    if (known) return known;
    const face = loadFace(hb, source, faceKey);
    loaded.set(faceKey, face);
    return face;
  };
  return {
    faces: source.faces.map(({ bytes: _bytes, ...face }) => face),
    covers: (faceKey, codePoint) => (load(faceKey).font.nominalGlyph(codePoint) ?? 0) !== 0,
    metrics: (faceKey) => readMetrics(hb, load(faceKey)),
    shape: (faceKey, run) => shapeRun(hb, load(faceKey), run),
    outline: (faceKey, glyphId) => readOutline(load(faceKey), glyphId),
  };
}

function loadFace(hb: typeof Harfbuzz, source: FontSource, faceKey: string): LoadedFace {
  const found = source.faces.find((face) => face.key === faceKey);
  if (!found?.bytes) throw new AppError('design.font-missing', { family: faceKey });
  const face = new hb.Face(new hb.Blob(found.bytes));
  return { font: new hb.Font(face), unitsPerEm: face.upem, outlines: new Map() };
}

function readMetrics(hb: typeof Harfbuzz, { font, unitsPerEm }: LoadedFace): FontMetrics {
  const { ascender, descender } = font.hExtents();
  const capHeight = font.getMetricPosition(hb.MetricsTag.CAP_HEIGHT) || ascender * 0.7;
  return { capHeightEm: capHeight / unitsPerEm, ascentEm: ascender / unitsPerEm, descentEm: -descender / unitsPerEm };
}

function shapeRun(hb: typeof Harfbuzz, { font, unitsPerEm }: LoadedFace, run: ShapingRun): ShapedGlyph[] {
  const buffer = new hb.Buffer();
  buffer.addText(run.text);
  buffer.setDirection(run.direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.setScript(run.script);
  const features = run.ligatures ? [] : [new hb.Feature('liga', 0), new hb.Feature('clig', 0)];
  hb.shape(font, buffer, features);
  return buffer.getGlyphInfosAndPositions().map((glyph) => ({
    glyphId: glyph.codepoint,
    cluster: glyph.cluster,
    advanceEm: (glyph.xAdvance ?? 0) / unitsPerEm,
    offsetXEm: (glyph.xOffset ?? 0) / unitsPerEm,
    offsetYEm: -(glyph.yOffset ?? 0) / unitsPerEm,
  }));
}

function readOutline({ font, unitsPerEm, outlines }: LoadedFace, glyphId: number): Outline {
  const known = outlines.get(glyphId);
  if (known) return known;
  const outline = font.glyphToJson(glyphId).flatMap(({ type, values }) => toCommand(type, values, unitsPerEm));
  outlines.set(glyphId, outline);
  return outline;
}

function toCommand(type: string, values: readonly number[], unitsPerEm: number): OutlineCommand[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.map((value, index) => (index % 2 === 0 ? value : -value) / unitsPerEm);
  switch (type) {
    case 'M':
    case 'L':
      return [[type, a, b]];
    case 'Q':
      return [[type, a, b, c, d]];
    case 'C':
      return [[type, a, b, c, d, e, f]];
    default:
      return [['Z']];
  }
}
