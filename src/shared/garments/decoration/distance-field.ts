/** Farther than any place is from any other. */
const endless = 1e12;

/**
 * The distance of every pixel from the nearest one that `isSeed` (not 0), in pixels; very large where there is none.
 * Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions" (2012): exact, in time linear in the pixels.
 */
export function distanceField(isSeed: Uint8Array, widthPx: number, heightPx: number): Float32Array {
  const squares = new Float32Array(widthPx * heightPx);
  const line = new Lines(Math.max(widthPx, heightPx));
  for (let i = 0; i < squares.length; i++) squares[i] = isSeed[i] ? 0 : endless;
  for (let column = 0; column < widthPx; column++) line.transform(squares, column, widthPx, heightPx);
  for (let row = 0; row < heightPx; row++) line.transform(squares, row * widthPx, 1, widthPx);
  for (let i = 0; i < squares.length; i++) squares[i] = Math.sqrt(squares[i]!);
  return squares;
}

/** The lower envelope of the parabolas over one row or column. */
class Lines {
  readonly #values: Float64Array;
  readonly #apexes: Int32Array;
  readonly #starts: Float64Array;

  constructor(length: number) {
    this.#values = new Float64Array(length);
    this.#apexes = new Int32Array(length);
    this.#starts = new Float64Array(length + 1);
  }

  transform(squares: Float32Array, first: number, step: number, count: number): void {
    const values = this.#values;
    for (let i = 0; i < count; i++) values[i] = squares[first + i * step]!;
    this.#envelope(count);
    let parabola = 0;
    for (let i = 0; i < count; i++) {
      while (this.#starts[parabola + 1]! < i) parabola += 1;
      const apex = this.#apexes[parabola]!;
      squares[first + i * step] = (i - apex) * (i - apex) + values[apex]!;
    }
  }

  #envelope(count: number): void {
    const [values, apexes, starts] = [this.#values, this.#apexes, this.#starts];
    let last = 0;
    apexes[0] = 0;
    starts[0] = Number.NEGATIVE_INFINITY;
    starts[1] = Number.POSITIVE_INFINITY;
    for (let i = 1; i < count; i++) {
      let from = crossing(values, apexes[last]!, i);
      while (from <= starts[last]!) {
        last -= 1;
        from = crossing(values, apexes[last]!, i);
      }
      last += 1;
      apexes[last] = i;
      starts[last] = from;
      starts[last + 1] = Number.POSITIVE_INFINITY;
    }
  }
}

function crossing(values: Float64Array, a: number, b: number): number {
  return (values[b]! + b * b - values[a]! - a * a) / (2 * (b - a));
}
