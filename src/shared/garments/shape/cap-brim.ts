import { lengthOf, minus, type Vector } from '../finish/vector.ts';
import { bezier, mirrored, resample } from '../pattern/curve.ts';
import { openingAt } from './cap-crown.ts';
import type { PointGrid } from './flatten-grid.ts';

const columns = 56;
const rows = 16;

/** The brim's right side from the crown outwards; it falls away to the front, and more so to its sides. */
export function brimPoints(halfAngle: number): PointGrid {
  const [endX, , endZ] = openingAt(halfAngle);
  const right = bezier([0, 0.166], [0.05, 0.166], [0.096, 0.118], [endX + 0.0015, endZ], 200);
  const outer = resample([...mirrored(right).toReversed(), ...right.slice(1)], columns);
  return Array.from({ length: rows + 1 }, (_, row) =>
    outer.map(([outX, outZ], column): Vector => {
      const inner = openingAt(halfAngle * (column / columns - 0.5) * 2);
      const way = minus([outX, 0, outZ], inner);
      const share = row / rows;
      const x = inner[0] + way[0] * share;
      const fall = 0.12 + 0.62 * (x / 0.09) ** 2;
      return [x, -lengthOf(way) * share * fall, inner[2] + way[2] * share];
    }),
  );
}
