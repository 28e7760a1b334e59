import type { DesignDocument } from './design-document.ts';
import { flattenLayers } from './map-layers.ts';
import type { FontFace, ScriptCode } from './text-shaper.ts';

/** Chinese, Japanese and Korean characters, with their punctuation and full-width forms. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\u31C0-\u33FF\uFE30-\uFE4F\uFF00-\uFFEF]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const eastAsianScripts: readonly ScriptCode[] = ['Jpan', 'Hans', 'Kore'];

/** Whether a text holds a character that the faces for East Asian scripts are made for. */
export function isEastAsian(text: string): boolean {
  return eastAsian.test(text);
}

/** The script that a line's East Asian characters are set in: with kana Japanese, with hangul Korean, else Chinese. */
export function eastAsianScriptOf(line: string): ScriptCode {
  if (kana.test(line)) return 'Jpan';
  return hangul.test(line) ? 'Kore' : 'Hans';
}

/** Whether a face is one of the large ones that are loaded only for texts in these scripts. */
export function isEastAsianFace(face: Pick<FontFace, 'scripts'>): boolean {
  return face.scripts.some((script) => eastAsianScripts.includes(script));
}

/** Whether some words of a design need these faces. */
export function needsEastAsianFaces({ areas }: Pick<DesignDocument, 'areas'>): boolean {
  return Object.values(areas).some(({ layers }) =>
    flattenLayers(layers).some(
      (layer) => (layer.kind === 'text' && isEastAsian(layer.text)) || (layer.kind === 'roster-field' && isEastAsian(layer.sampleText)),
    ),
  );
}
