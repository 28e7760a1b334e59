import { substituteFace } from '../../design/choose-face.ts';
import type { TypesetLayer } from '../../design/layer.ts';
import { layoutText } from '../../design/layout-text.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import { changeParts, openParts } from './change-parts.ts';
import { layerFindings, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { isTypeset, type PrintedLayer } from './placed-part.ts';

/** Characters that no font has, and fonts that are not here: print refuses both. */
export const missingGlyphs: Rule = {
  find: (area) => layerFindings(area, 'missing-glyphs', faultsOf(area)),
  mend: (area, finding) => {
    const parts = openParts(faultsOf(area), finding);
    const written = (spell: (character: string) => string): PrintedLayer[] =>
      parts.map(({ layer }) => (isTypeset(layer) ? respell(withFace(layer, area.text), spell, area.text) : layer));
    // What has become empty would be a layer that nobody sees again.
    return [written(plainSpelling), written(() => '')]
      .filter((layers) => layers.every((layer) => isTypeset(layer) && wordsOf(layer).trim() !== ''))
      .map((layers) => changeParts(area.layers, parts, (part) => layers[parts.indexOf(part)]!));
  },
};

function faultsOf({ parts, text }: CheckedArea): Fault[] {
  return parts.flatMap((part): Fault[] => {
    if (!isTypeset(part.layer)) return [];
    const { missing, fontMissing } = layoutText(part.layer, text);
    const characters = missing.map(characterOf).join(' ');
    return [
      ...(missing.length > 0
        ? [{ part, severity: 'block' as const, message: { id: 'preflight.missing-glyphs', params: { characters } } }]
        : []),
      ...(fontMissing
        ? [
            {
              part,
              severity: 'block' as const,
              message: { id: 'preflight.missing-glyphs-font', params: { family: part.layer.fontFamily } },
            },
          ]
        : []),
    ];
  });
}

/** `U+…` as the character, for as long as a person can see it. */
function characterOf(codePoint: string): string {
  const character = String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16));
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : codePoint;
}

/** The letter without its accents, or the plain form of a fancy one. */
function plainSpelling(character: string): string {
  return character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

function withFace(layer: TypesetLayer, text: TextShaper): TypesetLayer {
  if (!layoutText(layer, text).fontMissing) return layer;
  const { family, weight } = substituteFace(text, layer.fontWeight);
  return { ...layer, fontFamily: family, fontWeight: weight };
}

function respell(layer: TypesetLayer, spell: (character: string) => string, text: TextShaper): TypesetLayer {
  const missing = new Set(layoutText(layer, text).missing.map((codePoint) => Number.parseInt(codePoint.slice(2), 16)));
  const words = Array.from(wordsOf(layer), (character) => (missing.has(character.codePointAt(0)!) ? spell(character) : character)).join('');
  return layer.kind === 'text' ? { ...layer, text: words } : { ...layer, sampleText: words };
}

function wordsOf(layer: TypesetLayer): string {
  return layer.kind === 'text' ? layer.text : layer.sampleText;
}
