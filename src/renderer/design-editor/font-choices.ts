import type { FontFace } from '../../shared/design/text-shaper.ts';

/** A family that can be chosen, and its weights from light to heavy. */
export interface FontChoice {
  readonly family: string;
  readonly weights: readonly number[];
}

/** The families that are offered, in alphabetical order; those that only stand in are left out. */
export function fontChoices(faces: readonly FontFace[]): FontChoice[] {
  const weights = new Map<string, number[]>();
  for (const face of faces.filter(({ fallback }) => !fallback))
    weights.set(face.family, [...(weights.get(face.family) ?? []), face.weight]);
  return [...weights]
    .map(([family, all]) => ({ family, weights: all.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => (a.family < b.family ? -1 : 1));
}

/** The weight nearest to the wanted one. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  return weights.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
}
