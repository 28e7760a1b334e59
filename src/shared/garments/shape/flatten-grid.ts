import { lengthOf, minus, type Vector } from '../finish/vector.ts';

/** Places in metres, rows from top to bottom, columns to the right. */
export type PointGrid = readonly (readonly Vector[])[];
export type FlatGrid = readonly (readonly (readonly [number, number])[])[];

const passes = 1500;

interface Spring {
  a: [number, number];
  b: [number, number];
  restMm: number;
  share: number;
}

/**
 * The flat piece of cloth, in mm, that a curved panel could be sewn from: lengths of rows, columns and diagonals as nearly
 * kept as a plane allows, best where `firmness` (0..1) of a row is highest. x is 0 on the middle column, y 0 at its top.
 */
export function flattenGrid(points: PointGrid, firmness: (row: number) => number): FlatGrid {
  const rows = points.length;
  const columns = points[0]!.length;
  const middle = (columns - 1) / 2;
  const flat = points.map((row, j) => row.map((_, i): [number, number] => [alongRow(row, middle, i), alongColumn(points, middle, j)]));
  const springs = springsOf(points, flat, firmness);
  for (let pass = 0; pass < passes; pass++) for (const spring of springs) relax(spring);
  const mirrored = symmetric(points);
  const [x0, y0] = flat[0]![middle]!;
  const [x1, y1] = flat[rows - 1]![middle]!;
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [sin, cos] = [(x1 - x0) / length, (y1 - y0) / length];
  const upright = flat.map((row) =>
    row.map(([x, y]): [number, number] => [(x - x0) * cos - (y - y0) * sin, (x - x0) * sin + (y - y0) * cos]),
  );
  if (!mirrored) return upright;
  return upright.map((row) =>
    row.map(([x, y], i): [number, number] => {
      const [otherX, otherY] = row[columns - 1 - i]!;
      return [(x - otherX) / 2, (y + otherY) / 2];
    }),
  );
}

function alongRow(row: readonly Vector[], middle: number, column: number): number {
  let length = 0;
  const [from, to] = column < middle ? [column, middle] : [middle, column];
  for (let i = from; i < to; i++) length += lengthOf(minus(row[i + 1]!, row[i]!));
  return (column < middle ? -length : length) * 1000;
}

function alongColumn(points: PointGrid, column: number, row: number): number {
  let length = 0;
  for (let j = 0; j < row; j++) length += lengthOf(minus(points[j + 1]![column]!, points[j]![column]!));
  return length * 1000;
}

function springsOf(points: PointGrid, flat: [number, number][][], firmness: (row: number) => number): Spring[] {
  const springs: Spring[] = [];
  points.forEach((row, j) => {
    row.forEach((point, i) => {
      for (const [di, dj] of [
        [1, 0],
        [0, 1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const other = points[j + dj]?.[i + di];
        if (!other) continue;
        const share = 0.5 * Math.min(firmness(j), firmness(j + dj));
        springs.push({ a: flat[j]![i]!, b: flat[j + dj]![i + di]!, restMm: lengthOf(minus(other, point)) * 1000, share });
      }
    });
  });
  return springs;
}

function relax({ a, b, restMm, share }: Spring): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1e-9;
  const push = (share * (length - restMm)) / length;
  a[0] += dx * push;
  a[1] += dy * push;
  b[0] -= dx * push;
  b[1] -= dy * push;
}

/** Whether the panel is its own mirror picture, left and right. */
function symmetric(points: PointGrid): boolean {
  return points.every((row) =>
    row.every((point, i) => {
      const other = row[row.length - 1 - i]!;
      return Math.abs(point[0] + other[0]) + Math.abs(point[1] - other[1]) + Math.abs(point[2] - other[2]) < 1e-6;
    }),
  );
}
