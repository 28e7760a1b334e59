/** A point of the cut pattern in mm, x right, y down. */
export type PatternPoint = readonly [number, number];

/** Cubic Bézier as a polyline of `segments` equal parameter steps. */
export function bezier(p0: PatternPoint, p1: PatternPoint, p2: PatternPoint, p3: PatternPoint, segments = 96): PatternPoint[] {
  return Array.from({ length: segments + 1 }, (_, index) => {
    const t = index / segments;
    const s = 1 - t;
    const weigh = (axis: 0 | 1): number =>
      s * s * s * p0[axis] + 3 * s * s * t * p1[axis] + 3 * s * t * t * p2[axis] + t * t * t * p3[axis];
    return [weigh(0), weigh(1)];
  });
}

export function mirrored(points: readonly PatternPoint[]): PatternPoint[] {
  return points.map(([x, y]) => [-x, y] as const);
}

export function reversed(points: readonly PatternPoint[]): PatternPoint[] {
  return points.toReversed();
}

export function polylineLengthMm(points: readonly PatternPoint[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]);
  return length;
}

/** The polyline as `segments` pieces of equal length; the ends stay. */
export function resample(points: readonly PatternPoint[], segments: number): PatternPoint[] {
  const step = polylineLengthMm(points) / segments;
  const result: PatternPoint[] = [points[0]!];
  let walked = 0;
  for (let i = 1; i < points.length && result.length < segments; i++) {
    const [ax, ay] = points[i - 1]!;
    const [bx, by] = points[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    while (result.length < segments && walked + length >= step * result.length) {
      const t = (step * result.length - walked) / length;
      result.push([ax + (bx - ax) * t, ay + (by - ay) * t]);
    }
    walked += length;
  }
  result.push(points.at(-1)!);
  return result;
}

/** The polyline cut at lengths from its start, in growing order: one piece more than there are cuts. */
export function splitAt(points: readonly PatternPoint[], lengthsMm: readonly number[]): PatternPoint[][] {
  const pieces: PatternPoint[][] = [[points[0]!]];
  const cuts = [...lengthsMm];
  let walked = 0;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1]!;
    const [bx, by] = points[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    while (cuts.length > 0 && walked + length > cuts[0]!) {
      const t = (cuts.shift()! - walked) / length;
      const cut: PatternPoint = [ax + (bx - ax) * t, ay + (by - ay) * t];
      pieces.at(-1)!.push(cut);
      pieces.push([cut]);
    }
    pieces.at(-1)!.push([bx, by]);
    walked += length;
  }
  return pieces;
}

/** The value in [low, high] where an increasing function reaches `target`, by bisection. */
export function solveIncreasing(evaluate: (value: number) => number, target: number, low: number, high: number): number {
  let from = low;
  let to = high;
  for (let step = 0; step < 60; step++) {
    const middle = (from + to) / 2;
    if (evaluate(middle) < target) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
