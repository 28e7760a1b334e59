import { applyAffine, type Affine } from '../../design/affine.ts';
import type { SurfaceGradient } from '../../design/surface.ts';
import { parseColor, type VectorColor } from './parse-color.ts';

/** A colour at a place on a gradient's line, 0 at its start and 1 at its end. */
export interface GradientStop {
  readonly offset: number;
  readonly color: VectorColor;
}

/** A run of colours along a line in the page's mm; the stops are in order. */
export interface GradientRun {
  readonly kind: 'gradient';
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly stops: readonly GradientStop[];
}

/** What a vector surface hands out as its gradient: a line in the mm of the moment when it is used. */
export class LinearGradient implements SurfaceGradient {
  readonly #line: readonly [number, number, number, number];
  readonly #stops: GradientStop[] = [];

  constructor(x0: number, y0: number, x1: number, y1: number) {
    this.#line = [x0, y0, x1, y1];
  }

  addColorStop(offset: number, color: string): void {
    if (!(offset >= 0 && offset <= 1)) throw new RangeError(`${offset} is not on a gradient's line`);
    this.#stops.push({ offset, color: parseColor(color) });
  }

  /** The same colours on the page; undefined where a canvas paints nothing: without stops, without a line, or flattened. */
  placed(matrix: Affine): GradientRun | undefined {
    const [x0, y0, x1, y1] = this.#line;
    const slope = placedSlope(matrix, x1 - x0, y1 - y0);
    if (!slope || this.#stops.length === 0) return undefined;
    const [startX, startY] = applyAffine(matrix, x0, y0);
    const steepness = slope[0] ** 2 + slope[1] ** 2;
    const stops = this.#stops.toSorted((a, b) => a.offset - b.offset);
    return { kind: 'gradient', x0: startX, y0: startY, x1: startX + slope[0] / steepness, y1: startY + slope[1] / steepness, stops };
  }
}

/** How fast the colours run along x and y of the page: the lines of one colour stay straight under any affine map, but not upright to the run. */
function placedSlope([a, b, c, d]: Affine, dx: number, dy: number): readonly [number, number] | undefined {
  const determinant = a * d - b * c;
  const lengthSquared = dx ** 2 + dy ** 2;
  if (determinant === 0 || lengthSquared === 0) return undefined;
  const [slopeX, slopeY] = [dx / lengthSquared, dy / lengthSquared];
  return [(d * slopeX - b * slopeY) / determinant, (a * slopeY - c * slopeX) / determinant];
}
