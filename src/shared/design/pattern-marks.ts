import type { BoxMm } from './fill-style.ts';
import { mapOutline, type Outline } from './outline.ts';
import type { BuiltInMotif, PatternPaint } from './pattern.ts';
import { ellipseOutline, pathOutline, radialOutline, rectangleOutline } from './shape-outline.ts';

/** The most marks of one pattern, and the most steps of all their outlines: what a surface still paints within a frame. */
export const MAX_PATTERN_MARKS = 4_000;
const MAX_PATTERN_STEPS = 60_000;

/** A pattern's marks about its middle, before it is turned. */
export interface PatternMarks {
  /** One outline, or two that are laid over each other with half of the ground showing through. */
  readonly outlines: readonly Outline[];
  readonly fillRule: 'nonzero' | 'evenodd';
  /** By how much the pattern was made larger so as to stay within the limit of marks; 1 when it is as asked. */
  readonly enlarged: number;
}

/** How far marks reach from the middle to every side, in the pattern's own direction. */
interface Reach {
  readonly xMm: number;
  readonly yMm: number;
}

/** One mark in a box of its own, its top left at 0,0. */
interface Mark {
  readonly outline: Outline;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The marks that cover a box; the same on every surface, because they depend on nothing but the design. */
export function patternMarks(paint: PatternPaint, box: BoxMm): PatternMarks {
  const reach = reachOf(paint, box);
  const fillRule = paint.motif.kind === 'drawing' ? paint.motif.path.fillRule : 'nonzero';
  const steps = paint.motif.kind === 'drawing' ? markOf(paint).outline.length : 1;
  const most = Math.max(1, Math.min(MAX_PATTERN_MARKS, Math.floor(MAX_PATTERN_STEPS / Math.max(1, steps))));
  let enlarged = 1;
  for (let count = countMarks(paint, reach); count > most; count = countMarks(enlarge(paint, enlarged), reach)) {
    enlarged *= Math.max(1.02, Math.sqrt(count / most));
  }
  return { outlines: outlinesOf(enlarge(paint, enlarged), reach), fillRule, enlarged };
}

function enlarge(paint: PatternPaint, factor: number): PatternPaint {
  return factor === 1 ? paint : { ...paint, sizeMm: paint.sizeMm * factor, gapMm: paint.gapMm * factor };
}

function reachOf({ angleDeg }: PatternPaint, { widthMm, heightMm }: BoxMm): Reach {
  const cos = Math.abs(Math.cos((angleDeg * Math.PI) / 180));
  const sin = Math.abs(Math.sin((angleDeg * Math.PI) / 180));
  return { xMm: (widthMm * cos + heightMm * sin) / 2, yMm: (widthMm * sin + heightMm * cos) / 2 };
}

function countMarks(paint: PatternPaint, reach: Reach): number {
  const { widthMm, heightMm } = stepOf(paint);
  const across = 2 * Math.ceil(reach.xMm / widthMm) + 3;
  const down = 2 * Math.ceil(reach.yMm / heightMm) + 3;
  switch (builtIn(paint)) {
    case 'stripes':
      return down;
    case 'gingham':
      return across + down;
    default:
      return across * down;
  }
}

function outlinesOf(paint: PatternPaint, reach: Reach): Outline[] {
  switch (builtIn(paint)) {
    case 'stripes':
      return [stripes(paint, reach)];
    case 'gingham':
      return [stripes(paint, reach), mapOutline(stripes(paint, { xMm: reach.yMm, yMm: reach.xMm }), (x, y) => [y, x])];
    case 'chevron':
      return [chevron(paint, reach)];
    case 'checks':
      return [scatter({ ...paint, arrangement: 'grid' }, reach, (column, row) => (column + row) % 2 === 0)];
    default:
      return [scatter(paint, reach, () => true)];
  }
}

function builtIn({ motif }: PatternPaint): BuiltInMotif | undefined {
  return motif.kind === 'built-in' ? motif.name : undefined;
}

/** From one mark to the next. */
function stepOf(paint: PatternPaint): { widthMm: number; heightMm: number } {
  const { sizeMm, gapMm, motif } = paint;
  if (builtIn(paint) === 'chevron') return { widthMm: sizeMm * 2, heightMm: sizeMm + gapMm };
  const heightMm = motif.kind === 'drawing' ? (sizeMm * motif.path.viewBoxHeight) / motif.path.viewBoxWidth : sizeMm;
  return { widthMm: sizeMm + gapMm, heightMm: heightMm + gapMm };
}

function markOf({ motif, sizeMm }: PatternPaint): Mark {
  const square = { widthMm: sizeMm, heightMm: sizeMm };
  if (motif.kind === 'drawing') {
    const heightMm = (sizeMm * motif.path.viewBoxHeight) / motif.path.viewBoxWidth;
    return { outline: pathOutline(motif.path, sizeMm, heightMm), widthMm: sizeMm, heightMm };
  }
  if (motif.name === 'dots') return { outline: ellipseOutline(sizeMm, sizeMm), ...square };
  if (motif.name === 'stars') return { outline: radialOutline(10, (index) => (index % 2 === 0 ? 1 : 0.4), sizeMm, sizeMm), ...square };
  return { outline: rectangleOutline(sizeMm, sizeMm), ...square };
}

/** Marks on a grid, one of them in the middle. */
function scatter(paint: PatternPaint, reach: Reach, drawn: (column: number, row: number) => boolean): Outline {
  const { outline, widthMm, heightMm } = markOf(paint);
  const step = stepOf(paint);
  const columns = Math.ceil(reach.xMm / step.widthMm) + 1;
  const rows = Math.ceil(reach.yMm / step.heightMm) + 1;
  const marks: Outline[] = [];
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      if (!drawn(column, row)) continue;
      const besides = paint.arrangement === 'brick' && row % 2 !== 0 ? 0.5 : 0;
      const below = paint.arrangement === 'half-drop' && column % 2 !== 0 ? 0.5 : 0;
      const leftMm = (column + besides) * step.widthMm - widthMm / 2;
      const topMm = (row + below) * step.heightMm - heightMm / 2;
      marks.push(mapOutline(outline, (x, y) => [x + leftMm, y + topMm]));
    }
  }
  return marks.flat();
}

/** Bars from side to side, one of them in the middle. */
function stripes(paint: PatternPaint, reach: Reach): Outline {
  const stepMm = stepOf(paint).heightMm;
  const count = Math.ceil(reach.yMm / stepMm) + 1;
  const lengthMm = 2 * reach.xMm + stepMm;
  return Array.from({ length: 2 * count + 1 }, (_, index) =>
    mapOutline(rectangleOutline(lengthMm, paint.sizeMm), (x, y) => [x - lengthMm / 2, y + (index - count) * stepMm - paint.sizeMm / 2]),
  ).flat();
}

/** Bars that go up and down by their own thickness. */
function chevron(paint: PatternPaint, reach: Reach): Outline {
  const step = stepOf(paint);
  const peaks = Math.ceil(reach.xMm / step.widthMm) + 1;
  const rows = Math.ceil(reach.yMm / step.heightMm) + 1;
  const corners = Array.from({ length: 2 * peaks + 1 }, (_, index) => index - peaks);
  const yAt = (corner: number): number => (corner % 2 === 0 ? -paint.sizeMm : 0);
  const upper = corners.map((corner) => [corner * step.widthMm, yAt(corner)] as const);
  const lower = upper.map(([x, y]) => [x, y + paint.sizeMm] as const).toReversed();
  return Array.from({ length: 2 * rows + 1 }, (_, index) => index - rows).flatMap((row): Outline => [
    ...[...upper, ...lower].map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y + row * step.heightMm] as const),
    ['Z'],
  ]);
}
