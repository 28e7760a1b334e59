import type { GradientRun, GradientStop } from '../vector/linear-gradient.ts';
import { numbers } from './pdf-text.ts';

/** A part of a gradient between two places, with the values at both. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A gradient as an axial shading (ISO 32000-1 §8.7.4.5.3) of the values that `valuesOf` takes of each stop. */
export function axialShading(run: GradientRun, colorSpace: string, valuesOf: (stop: GradientStop) => readonly number[]): string {
  const line = numbers([run.x0, run.y0, run.x1, run.y1], 4);
  const colors = stitched(piecesOf(run.stops, valuesOf));
  return `<</ShadingType 2/ColorSpace ${colorSpace}/Coords[${line}]/Function ${colors}/Extend[true true]>>`;
}

/** From 0 to 1 without a gap; two stops at one place meet in an edge, and the outer ones reach to the ends. */
function piecesOf(stops: readonly GradientStop[], valuesOf: (stop: GradientStop) => readonly number[]): Piece[] {
  const first = stops[0]!;
  const last = stops.at(-1)!;
  const all = [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }];
  return all
    .slice(1)
    .map((stop, index) => ({ start: all[index]!.offset, end: stop.offset, from: valuesOf(all[index]!), to: valuesOf(stop) }))
    .filter(({ start, end }) => end - start > 1e-5);
}

function stitched(pieces: readonly Piece[]): string {
  const parts = pieces.map(({ from, to }) => `<</FunctionType 2/Domain[0 1]/C0[${numbers(from, 5)}]/C1[${numbers(to, 5)}]/N 1>>`);
  if (parts.length === 1) return parts[0]!;
  const bounds = numbers(
    pieces.slice(1).map(({ start }) => start),
    5,
  );
  return `<</FunctionType 3/Domain[0 1]/Functions[${parts.join('')}]/Bounds[${bounds}]/Encode[${pieces.map(() => '0 1').join(' ')}]>>`;
}
