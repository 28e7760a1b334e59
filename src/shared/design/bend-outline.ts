import type { Outline, OutlineCommand } from './outline.ts';

/** The finest piece that an outline is cut into before it is bent, in em: bent pieces join without a visible corner. */
const FINEST_EM = 0.04;
/** About how many pieces the words of one layer are cut into at most; longer words get longer pieces. */
const MAX_PIECES = 20_000;

type Point = readonly [number, number];
type PointMap = (x: number, y: number) => Point;

/**
 * The outline with every point, not only its corners, passed through a smooth map: lines and curves are cut into pieces,
 * and each piece becomes the quadratic curve through its mapped ends and middle.
 *
 * @param pieceLength the longest piece, in the outline's own unit
 */
export function bendOutline(outline: Outline, pieceLength: number, map: PointMap): Outline {
  const bent: OutlineCommand[] = [];
  for (const { command, from, start } of walk(outline)) {
    if (command[0] === 'M') {
      bent.push(['M', ...map(command[1], command[2])]);
      continue;
    }
    const points = command[0] === 'Z' ? [from, start] : [from, ...pointsOf(command)];
    const lengthAll = polylineLength(points);
    const pieces = lengthAll === 0 ? 0 : Math.ceil(lengthAll / pieceLength);
    for (let piece = 0; piece < pieces; piece++) bent.push(bendPiece(points, piece / pieces, (piece + 1) / pieces, map));
    if (command[0] === 'Z') bent.push(command);
  }
  return bent;
}

/** The longest piece, in em, for words whose outlines (in em) are bent together: as fine as it need be, and bounded in number. */
export function pieceLengthEm(outlines: readonly Outline[]): number {
  let totalEm = 0;
  for (const outline of outlines) {
    for (const { command, from } of walk(outline)) totalEm += command[0] === 'M' ? 0 : polylineLength([from, ...pointsOf(command)]);
  }
  return Math.max(FINEST_EM, totalEm / MAX_PIECES);
}

function bendPiece(points: readonly Point[], fromT: number, toT: number, map: PointMap): OutlineCommand {
  const [startX, startY] = map(...pointAt(points, fromT));
  const [middleX, middleY] = map(...pointAt(points, (fromT + toT) / 2));
  const [endX, endY] = map(...pointAt(points, toT));
  return ['Q', 2 * middleX - (startX + endX) / 2, 2 * middleY - (startY + endY) / 2, endX, endY];
}

/** Each command with the place where the pen stands and the place where its contour began. */
function* walk(outline: Outline): Generator<{ command: OutlineCommand; from: Point; start: Point }> {
  let from: Point = [0, 0];
  let start: Point = [0, 0];
  for (const command of outline) {
    yield { command, from, start };
    from = pointsOf(command).at(-1) ?? start;
    if (command[0] === 'M') start = from;
  }
}

function pointsOf(command: OutlineCommand): Point[] {
  switch (command[0]) {
    case 'M':
    case 'L':
      return [[command[1], command[2]]];
    case 'Q':
      return [
        [command[1], command[2]],
        [command[3], command[4]],
      ];
    case 'C':
      return [
        [command[1], command[2]],
        [command[3], command[4]],
        [command[5], command[6]],
      ];
    case 'Z':
      return [];
  }
}

/** A Bézier curve of any degree at t, by de Casteljau. */
function pointAt(points: readonly Point[], t: number): Point {
  if (t === 0) return points[0]!;
  if (t === 1) return points.at(-1)!;
  let level = points;
  while (level.length > 1) {
    level = level.slice(1).map(([x, y], index): Point => {
      const [fromX, fromY] = level[index]!;
      return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
    });
  }
  return level[0]!;
}

function polylineLength(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - points[index]![0], y - points[index]![1]), 0);
}
