import bidiFactory from 'bidi-js';
import { coversAll, findEastAsianFace, findFallbackFace } from './choose-face.ts';
import { isEastAsian } from './east-asian.ts';
import type { FontFace, TextShaper } from './text-shaper.ts';

/** A piece of a line in one face, script and direction; `missing` holds the characters that no face covers. */
export interface TextRun {
  readonly text: string;
  readonly face: FontFace;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly missing: boolean;
}

interface Grapheme extends TextRun {
  readonly level: number;
}

interface LineFaces {
  readonly chosen: FontFace;
  /** For the line's East Asian characters, if it has any. */
  readonly eastAsian: FontFace | undefined;
}

const bidi = bidiFactory();
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ignorable = /\p{Default_Ignorable_Code_Point}/u;
const neutral = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Bopo', /\p{Script=Bopomofo}/u],
];

/** Splits one line into runs in visual order, from left to right: bidi (UAX 9), script, and the first face that covers each grapheme. */
export function itemizeText(line: string, face: FontFace, shaper: TextShaper): TextRun[] {
  const { levels } = bidi.getEmbeddingLevels(line, 'auto');
  const faces: LineFaces = { chosen: face, eastAsian: findEastAsianFace(shaper, line) };
  const graphemes: Grapheme[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    graphemes.push(describe(segment, levels[index] ?? 0, graphemes.at(-1), faces, shaper));
  }
  adoptFollowingScript(graphemes);
  return visualOrder(mergeRuns(graphemes)).map(({ level: _level, ...run }) => run);
}

function describe(text: string, level: number, previous: Grapheme | undefined, faces: LineFaces, shaper: TextShaper): Grapheme {
  const script = scripts.find(([, pattern]) => pattern.test(text))?.[0] ?? (neutral.test(text) ? (previous?.script ?? '') : 'Zzzz');
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const visible = codePoints.filter((codePoint) => !ignorable.test(String.fromCodePoint(codePoint)));
  const face = faceFor(text, script, visible, previous, faces, shaper);
  return { text, script, level, direction: level % 2 === 1 ? 'rtl' : 'ltr', face: face ?? faces.chosen, missing: face === undefined };
}

function faceFor(
  text: string,
  script: string,
  codePoints: readonly number[],
  previous: Grapheme | undefined,
  { chosen, eastAsian }: LineFaces,
  shaper: TextShaper,
): FontFace | undefined {
  // A space inside words of a fallback face belongs to those words; a pictograph's face has none for words.
  const isSpace = /^\s+$/u.test(text);
  if (isSpace && previous && !isEmojiFace(previous.face) && coversAll(shaper, previous.face, codePoints)) return previous.face;
  // U+FE0F asks for the emoji form of a character that text faces have too.
  const emoji = text.includes('\uFE0F') ? shaper.faces.find(isEmojiFace) : undefined;
  if (emoji && coversAll(shaper, emoji, codePoints)) return emoji;
  // A face that is not made for a script may still hold single letters of it (the mu of micro): words keep one face.
  const suits = neutral.test(text) || chosen.scripts.some((known) => known === script);
  if (suits && coversAll(shaper, chosen, codePoints)) return chosen;
  if (eastAsian && isEastAsian(text) && coversAll(shaper, eastAsian, codePoints)) return eastAsian;
  return (
    findFallbackFace(shaper, codePoints, chosen.weight, eastAsian !== undefined) ??
    (coversAll(shaper, chosen, codePoints) ? chosen : undefined)
  );
}

function isEmojiFace(face: FontFace): boolean {
  return face.scripts.includes('Zsye');
}

/** Neutral characters at a line's start take the script of what follows; a line of nothing else is Latin. */
function adoptFollowingScript(graphemes: Grapheme[]): void {
  const first = graphemes.findIndex((grapheme) => grapheme.script !== '');
  const script = graphemes[first]?.script ?? 'Latn';
  const end = first === -1 ? graphemes.length : first;
  for (const [index, grapheme] of graphemes.slice(0, end).entries()) graphemes[index] = { ...grapheme, script };
}

function mergeRuns(graphemes: readonly Grapheme[]): Grapheme[] {
  const runs: Grapheme[] = [];
  for (const grapheme of graphemes) {
    const last = runs.at(-1);
    const same =
      last &&
      last.face === grapheme.face &&
      last.script === grapheme.script &&
      last.level === grapheme.level &&
      last.missing === grapheme.missing;
    if (same) runs[runs.length - 1] = { ...last, text: last.text + grapheme.text };
    else runs.push(grapheme);
  }
  return runs;
}

/** Rule L2 of UAX 9 on whole runs. */
function visualOrder(runs: readonly Grapheme[]): Grapheme[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = end;
    }
  }
  return order;
}
