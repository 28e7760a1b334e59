import { itemizeText, type TextRun } from './itemize-text.ts';
import { mapOutline, type Outline } from './outline.ts';
import type { FontFace, ShapedGlyph, TextShaper } from './text-shaper.ts';

/** Glyphs that belong together (a letter and its marks, a ligature), in em from the line's start; y down, 0 is the baseline. */
export interface PlacedCluster {
  readonly startEm: number;
  readonly advanceEm: number;
  readonly outline: Outline;
  /** Letters of this script hang together and bend with a curve instead of turning one by one. */
  readonly joined: boolean;
}

export interface ShapedLine {
  readonly clusters: readonly PlacedCluster[];
  readonly widthEm: number;
  /** What no bundled face covers, as `U+…`. */
  readonly missing: readonly string[];
}

const joinedScripts = new Set(['Arab', 'Deva']);
const boxWidthEm = 0.6;

/** Shapes one line of text; spaces at its end are left out. */
export function shapeLine(line: string, face: FontFace, letterSpacingEm: number, shaper: TextShaper): ShapedLine {
  const clusters: PlacedCluster[] = [];
  const missing = new Set<string>();
  let penEm = 0;
  for (const run of itemizeText(line.trimEnd(), face, shaper)) {
    if (run.missing) for (const character of run.text) missing.add(codePointName(character));
    const spacing = joinedScripts.has(run.script) ? 0 : letterSpacingEm;
    for (const cluster of run.missing ? emptyBoxes(run, shaper) : shapeRun(run, letterSpacingEm, shaper)) {
      clusters.push({ ...cluster, startEm: penEm });
      penEm += cluster.advanceEm + spacing;
    }
  }
  const last = clusters.at(-1);
  return { clusters, widthEm: last ? last.startEm + last.advanceEm : 0, missing: [...missing] };
}

function shapeRun(run: TextRun, letterSpacingEm: number, shaper: TextShaper): PlacedCluster[] {
  const { text, script, direction } = run;
  const glyphs = shaper.shape(run.face.key, { text, script, direction, ligatures: letterSpacingEm === 0 });
  return groupByCluster(glyphs).map((group) => placeCluster(group, run, shaper));
}

function placeCluster(glyphs: readonly ShapedGlyph[], run: TextRun, shaper: TextShaper): PlacedCluster {
  const outline: Outline[number][] = [];
  let penEm = 0;
  for (const glyph of glyphs) {
    const x = penEm + glyph.offsetXEm;
    outline.push(...mapOutline(shaper.outline(run.face.key, glyph.glyphId), (px, py) => [px + x, py + glyph.offsetYEm]));
    penEm += glyph.advanceEm;
  }
  return { startEm: 0, advanceEm: penEm, outline, joined: joinedScripts.has(run.script) };
}

function groupByCluster(glyphs: readonly ShapedGlyph[]): ShapedGlyph[][] {
  const groups: ShapedGlyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    if (group?.[0]?.cluster === glyph.cluster) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups;
}

/** An empty frame for each character that no face covers: seen at once, and refused in print. */
function emptyBoxes(run: TextRun, shaper: TextShaper): PlacedCluster[] {
  const heightEm = shaper.metrics(run.face.key).capHeightEm;
  return Array.from(run.text, () => ({ startEm: 0, advanceEm: boxWidthEm + 0.1, outline: emptyBox(heightEm), joined: false }));
}

function emptyBox(heightEm: number): Outline {
  const line = 0.06;
  return [
    ['M', 0, 0],
    ['L', boxWidthEm, 0],
    ['L', boxWidthEm, -heightEm],
    ['L', 0, -heightEm],
    ['Z'],
    ['M', line, -line],
    ['L', line, line - heightEm],
    ['L', boxWidthEm - line, line - heightEm],
    ['L', boxWidthEm - line, -line],
    ['Z'],
  ];
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
