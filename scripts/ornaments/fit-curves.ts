import type { Outline } from '../../src/shared/design/outline.ts';

type Vector = readonly [number, number];

/** How far the fitted curve may stray, in units. */
const TOLERANCE = 0.035;
/** A turn sharper than this is a corner. */
const CORNER_COS = Math.cos((14 * Math.PI) / 180);
/** A straight piece at least this long stays a line of its own. */
const LINE_LENGTH = 1.2;

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1]];
const plus = (a: Vector, b: Vector, by = 1): Vector => [a[0] + b[0] * by, a[1] + b[1] * by];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1];
const unit = (a: Vector): Vector => {
  const length = Math.hypot(...a);
  return length === 0 ? [0, 0] : [a[0] / length, a[1] / length];
};

/** A piece between two corners: points along it, or the two ends of a line. */
interface Piece {
  readonly straight: boolean;
  readonly points: Vector[];
}

/**
 * Path data of the same outline with as few cubic curves as stay within 0.035 units of it: Skia writes every round part
 * as dozens of short quadratic curves. In hundredths of a unit, relative to the point before; every contour is closed.
 */
export function fitCurves(outline: Outline): string {
  return readContours(outline).map(writeContour).join('');
}

function writeContour(pieces: readonly Piece[]): string {
  let pen = hundredths(pieces[0]!.points[0]!);
  const write = (letter: string, points: readonly Vector[]): string => {
    const steps = points.map((point) => minus(hundredths(point), pen));
    pen = hundredths(points.at(-1)!);
    return letter + writeNumbers(steps.flat());
  };
  const start = `M${writeNumbers([...pen])}`;
  const steps = joinPieces(pieces).flatMap(({ straight, points }) => {
    if (straight) return write('l', [points.at(-1)!]);
    return fit(points, tangent(points), tangent(points.toReversed())).map((curve) => write('c', curve));
  });
  return `${start}${steps.join('')}Z`;
}

const hundredths = ([x, y]: Vector): Vector => [Math.round(x * 100), Math.round(y * 100)];

/** Whole hundredths as decimals, with no more between them than SVG needs. */
function writeNumbers(numbers: readonly number[]): string {
  const words = numbers.map((number) => String(number / 100).replace(/^(-?)0\./, '$1.'));
  return words.map((word, index) => (index === 0 || word.startsWith('-') ? word : ` ${word}`)).join('');
}

function tangent(points: readonly Vector[]): Vector {
  return unit(minus(points[1]!, points[0]!));
}

/** Every contour as short pieces in order: lines as they are, curves as points on them. */
function readContours(outline: Outline): Piece[][] {
  const contours: Piece[][] = [];
  let pieces: Piece[] = [];
  let [start, pen]: Vector[] = [
    [0, 0],
    [0, 0],
  ] as [Vector, Vector];
  const push = (points: Vector[], straight: boolean): void => {
    const end = points.at(-1)!;
    if (Math.hypot(...minus(end, pen!)) > 0.004) pieces.push({ straight, points: [pen!, ...points] });
    pen = end;
  };
  const finish = (): void => {
    if (pieces.length === 0) return;
    if (Math.hypot(...minus(start!, pen!)) > 0.004) push([start!], true);
    if (areaOf(pieces) > 0.3) contours.push(pieces);
    pieces = [];
  };
  for (const [letter, ...n] of outline) {
    const to = n.slice(-2) as unknown as Vector;
    if (letter === 'M') {
      finish();
      start = pen = to;
    } else if (letter === 'Z') finish();
    else if (letter === 'L') push([to], true);
    else push(sample(letter === 'Q' ? raise(pen!, n as number[]) : [pen!, [n[0]!, n[1]!], [n[2]!, n[3]!], [n[4]!, n[5]!]]), false);
  }
  finish();
  return contours;
}

function areaOf(pieces: readonly Piece[]): number {
  const points = pieces.flatMap((piece) => piece.points);
  return (
    Math.abs(
      points.reduce(
        (sum, [x, y], index) => sum + x * points[(index + 1) % points.length]![1] - points[(index + 1) % points.length]![0] * y,
        0,
      ),
    ) / 2
  );
}

type Cubic = readonly [Vector, Vector, Vector, Vector];

function raise(from: Vector, [cx, cy, x, y]: number[]): Cubic {
  const control: Vector = [cx!, cy!];
  const to: Vector = [x!, y!];
  return [from, plus(from, minus(control, from), 2 / 3), plus(to, minus(control, to), 2 / 3), to];
}

function sample(curve: Cubic): Vector[] {
  const length = Math.hypot(...minus(curve[3], curve[0]));
  const count = Math.max(2, Math.min(16, Math.ceil(length / 1.5)));
  return Array.from({ length: count }, (_, index) => pointOn(curve, (index + 1) / count));
}

function pointOn([a, b, c, d]: Cubic, t: number): Vector {
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
  return [a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd, a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd];
}

/** Joins neighbouring curve pieces that run on smoothly; short lines count as parts of a curve. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const straight = piece.straight && Math.hypot(...minus(piece.points[1]!, piece.points[0]!)) >= LINE_LENGTH;
    const before = joined.at(-1);
    if (before && !before.straight && !straight && runsOn(before.points, piece.points)) before.points.push(...piece.points.slice(1));
    else joined.push({ straight, points: [...piece.points] });
  }
  return joined;
}

function runsOn(before: readonly Vector[], after: readonly Vector[]): boolean {
  return dot(unit(minus(before.at(-1)!, before.at(-2)!)), unit(minus(after[1]!, after[0]!))) > CORNER_COS;
}

/** Schneider's fit: one cubic by least squares, improved a few times, else split where it strays most. */
function fit(points: readonly Vector[], first: Vector, last: Vector): Vector[][] {
  const from = points[0]!;
  const to = points.at(-1)!;
  if (points.length === 2) {
    const third = Math.hypot(...minus(to, from)) / 3;
    return [[plus(from, first, third), plus(to, last, third), to]];
  }
  let shares = chordShares(points);
  let worst = { distance: Infinity, index: 0 };
  for (let attempt = 0; attempt < 5; attempt++) {
    const curve = bestCubic(points, shares, first, last);
    worst = findWorst(points, curve, shares);
    if (worst.distance < TOLERANCE) return [[...curve.slice(1)]];
    shares = shares.map((share, index) => improve(curve, points[index]!, share));
  }
  const at = Math.min(points.length - 2, Math.max(1, worst.index));
  const middle = unit(minus(points[at - 1]!, points[at + 1]!));
  return [...fit(points.slice(0, at + 1), first, middle), ...fit(points.slice(at), [-middle[0], -middle[1]], last)];
}

function chordShares(points: readonly Vector[]): number[] {
  const lengths = [0];
  for (let index = 1; index < points.length; index++)
    lengths.push(lengths[index - 1]! + Math.hypot(...minus(points[index]!, points[index - 1]!)));
  return lengths.map((length) => length / lengths.at(-1)!);
}

function bestCubic(points: readonly Vector[], shares: readonly number[], first: Vector, last: Vector): Cubic {
  const from = points[0]!;
  const to = points.at(-1)!;
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  for (const [index, t] of shares.entries()) {
    const u = 1 - t;
    const a0: Vector = [first[0] * 3 * u * u * t, first[1] * 3 * u * u * t];
    const a1: Vector = [last[0] * 3 * u * t * t, last[1] * 3 * u * t * t];
    const rest = minus(points[index]!, pointOn([from, from, to, to], t));
    c00 += dot(a0, a0);
    c01 += dot(a0, a1);
    c11 += dot(a1, a1);
    x0 += dot(a0, rest);
    x1 += dot(a1, rest);
  }
  const determinant = c00 * c11 - c01 * c01;
  const length = Math.hypot(...minus(to, from));
  let [start, end] = [(x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant];
  if (!(start > length * 1e-3 && end > length * 1e-3)) start = end = length / 3;
  return [from, plus(from, first, start), plus(to, last, end), to];
}

function findWorst(points: readonly Vector[], curve: Cubic, shares: readonly number[]): { distance: number; index: number } {
  let worst = { distance: 0, index: points.length >> 1 };
  for (const [index, share] of shares.entries()) {
    const distance = Math.hypot(...minus(pointOn(curve, share), points[index]!));
    if (distance > worst.distance) worst = { distance, index };
  }
  return worst;
}

/** One Newton step towards the place on the curve that is nearest to a point. */
function improve(curve: Cubic, point: Vector, t: number): number {
  const [a, b, c, d] = curve;
  const u = 1 - t;
  const slope = plus(plus(plus([0, 0], minus(b, a), 3 * u * u), minus(c, b), 6 * u * t), minus(d, c), 3 * t * t);
  const bend = plus(plus([0, 0], plus(minus(c, b), minus(b, a), -1), 6 * u), plus(minus(d, c), minus(c, b), -1), 6 * t);
  const away = minus(pointOn(curve, t), point);
  const denominator = dot(slope, slope) + dot(away, bend);
  return denominator === 0 ? t : Math.min(1, Math.max(0, t - dot(away, slope) / denominator));
}
