import { AppError } from '../kernel/errors.ts';
import { eastAsianScriptOf, isEastAsian, isEastAsianFace } from './east-asian.ts';
import type { FontFace, TextShaper } from './text-shaper.ts';

/** A family's face nearest in weight; undefined when the family is not bundled. */
export function findFace(shaper: TextShaper, family: string, weight: number): FontFace | undefined {
  return nearestWeight(
    shaper.faces.filter((face) => face.family === family),
    weight,
  );
}

/** The face that stands in for a family that is not bundled: the first fallback family. */
export function substituteFace(shaper: TextShaper, weight: number): FontFace {
  const first = shaper.faces.find((face) => face.fallback) ?? shaper.faces[0];
  if (!first) throw new AppError('design.font-missing', { family: '' });
  return findFace(shaper, first.family, weight) ?? first;
}

/**
 * The first fallback family, in its nearest weight, that has all of these characters.
 * @param eastAsian whether faces for East Asian scripts may stand in: they are loaded for lines in these scripts only
 */
export function findFallbackFace(
  shaper: TextShaper,
  codePoints: readonly number[],
  weight: number,
  eastAsian: boolean,
): FontFace | undefined {
  const asked = shaper.faces.filter((face) => face.fallback && (eastAsian || !isEastAsianFace(face)));
  const first = asked.find((face) => coversAll(shaper, face, codePoints));
  return nearestWeight(
    asked.filter((face) => face.family === first?.family && (face === first || coversAll(shaper, face, codePoints))),
    weight,
  );
}

/**
 * One face for all East Asian characters of a line, so that no word is mixed from two: the one for the line's script, unless only
 * another holds all of the characters. Undefined for a line without any.
 */
export function findEastAsianFace(shaper: TextShaper, line: string): FontFace | undefined {
  const characters = Array.from(line).filter(isEastAsian);
  if (characters.length === 0) return undefined;
  const faces = shaper.faces.filter(isEastAsianFace);
  const own = faces.find(({ scripts }) => scripts.includes(eastAsianScriptOf(line)));
  const codePoints = characters.map((character) => character.codePointAt(0) ?? 0);
  return [...(own ? [own] : []), ...faces].find((face) => coversAll(shaper, face, codePoints)) ?? own;
}

/** Whether a face has a glyph for every one of these characters. */
export function coversAll(shaper: TextShaper, face: FontFace, codePoints: readonly number[]): boolean {
  return codePoints.every((codePoint) => shaper.covers(face.key, codePoint));
}

function nearestWeight(faces: readonly FontFace[], weight: number): FontFace | undefined {
  let nearest = faces[0];
  for (const face of faces) {
    if (nearest && Math.abs(face.weight - weight) < Math.abs(nearest.weight - weight)) nearest = face;
  }
  return nearest;
}
