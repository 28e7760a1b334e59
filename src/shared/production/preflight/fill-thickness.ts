import { findFace, substituteFace } from '../../design/choose-face.ts';
import type { ShapeLayer, TypesetLayer } from '../../design/layer.ts';
import { layoutText } from '../../design/layout-text.ts';
import type { ShapeGeometry } from '../../design/shape-geometry.ts';
import { shapeLine } from '../../design/shape-line.ts';
import { pathOutline } from '../../design/shape-outline.ts';
import type { FontFace, TextShaper } from '../../design/text-shaper.ts';
import { flattenOutline } from './flatten-outline.ts';
import { strokeThickness } from './stroke-thickness.ts';

/** Letters and drawings are measured coarsely: their curves in so many pieces. */
const STEPS = 4;

/** Proportions that differ by less than 2 % are measured once: a drawing is stretched in many small steps. */
const PROPORTIONS = 50;

const ofDrawings = new WeakMap<ShapeGeometry, Map<number, number>>();

/** How thick the thinnest strokes of a filled shape are, in its own mm; undefined for one that has none. */
export function shapeThicknessMm({ geometry, frame: { widthMm, heightMm } }: ShapeLayer): number | undefined {
  if (geometry.kind === 'rectangle' || geometry.kind === 'ellipse') return Math.min(widthMm, heightMm);
  if (geometry.kind !== 'path') return undefined;
  const proportion = Math.round(Math.log(heightMm / widthMm) * PROPORTIONS);
  const known = ofDrawings.get(geometry) ?? new Map<number, number>();
  ofDrawings.set(geometry, known);
  // As a share of the width, so that a drawing that is made larger is not measured again.
  const share =
    known.get(proportion) ?? strokeThickness(flattenOutline(pathOutline(geometry, 1, heightMm / widthMm), STEPS), geometry.fillRule) ?? 0;
  known.set(proportion, share);
  return share === 0 ? undefined : share * widthMm;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const ofLetters = new WeakMap<TextShaper, Map<string, number>>();

/** How thick the thinnest strokes of a layer's letters are, in its own mm, before they are bent; undefined for none. */
export function letterThicknessMm(layer: TypesetLayer, text: TextShaper): number | undefined {
  const words = layer.kind === 'text' ? layer.text : layer.sampleText;
  const face = findFace(text, layer.fontFamily, layer.fontWeight) ?? substituteFace(text, layer.fontWeight);
  const letters = new Set(Array.from(segmenter.segment(words), ({ segment }) => segment).filter((letter) => /[\p{L}\p{N}]/u.test(letter)));
  const shares = [...letters].flatMap((letter) => letterThicknessEm(letter, face, text) ?? []);
  return shares.length === 0 ? undefined : Math.min(...shares) * layoutText(layer, text).fontSizeMm;
}

function letterThicknessEm(letter: string, face: FontFace, text: TextShaper): number | undefined {
  const known = ofLetters.get(text) ?? new Map<string, number>();
  ofLetters.set(text, known);
  const key = `${face.key} ${letter}`;
  const share = known.get(key) ?? measureLetter(letter, face, text) ?? 0;
  known.set(key, share);
  return share === 0 ? undefined : share;
}

function measureLetter(letter: string, face: FontFace, text: TextShaper): number | undefined {
  const outlines = shapeLine(letter, face, 0, text).clusters.map(({ outline }) => outline);
  const shares = outlines.flatMap((outline) => strokeThickness(flattenOutline(outline, STEPS), 'nonzero') ?? []);
  return shares.length === 0 ? undefined : Math.min(...shares);
}
