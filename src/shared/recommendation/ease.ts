import type { InteractionRows, ItemWeights } from './interaction-rows.ts';
import { keepStrongest } from './keep-strongest.ts';
import { invertSpd } from './spd-inverse.ts';

/** How EASE is trained: what is added to the diagonal, and how many neighbours of each item are kept. */
export interface EaseOptions {
  readonly regularisation: number;
  readonly keep: number;
}

/**
 * Trains EASE: the closed-form linear model in which every item is told from the others of its customer (Steck 2019),
 * here on weighed interactions and pruned to the strongest neighbours.
 *
 * Needs itemCount² × 8 bytes and itemCount³ / 2 multiplications.
 */
export function trainEase(rows: InteractionRows, { regularisation, keep }: EaseOptions): ItemWeights {
  const matrix = gramMatrix(rows);
  const n = rows.itemCount;
  for (let item = 0; item < n; item += 1) matrix[item * n + item] = matrix[item * n + item]! + regularisation;
  invertSpd(matrix, n);
  const row = new Float64Array(n);
  // B = −P / diag(P) by columns, without its diagonal.
  return keepStrongest(n, keep, (item) => {
    for (let other = 0; other < n; other += 1) row[other] = -matrix[item * n + other]! / matrix[other * n + other]!;
    row[item] = 0;
    return row;
  });
}

/** Which items meet in which weight: XᵀX, its lower triangle. */
function gramMatrix({ itemCount, starts, items, weights }: InteractionRows): Float64Array {
  const gram = new Float64Array(itemCount * itemCount);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let a = starts[row]!; a < starts[row + 1]!; a += 1) {
      const rowAt = items[a]! * itemCount;
      for (let b = starts[row]!; b < starts[row + 1]!; b += 1) {
        if (items[b]! <= items[a]!) gram[rowAt + items[b]!] = gram[rowAt + items[b]!]! + weights[a]! * weights[b]!;
      }
    }
  }
  return gram;
}
