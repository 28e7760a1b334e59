import { seededRandom } from '../../src/shared/kernel/random.ts';
import type { InteractionRows } from '../../src/shared/recommendation/interaction-rows.ts';

/** How iALS is trained: usual values, not tuned. */
const FACTORS = 32;
const SWEEPS = 8;
const CONFIDENCE = 10;
const REGULARISATION = 20;

/** Item factors of implicit matrix factorisation, and how a person's factors are found from what they have. */
export interface IalsModel {
  scores(items: readonly number[]): Float64Array;
}

/** Implicit alternating least squares (Hu, Koren, Volinsky 2008): the usual baseline, plainly written. */
export function trainIals(rows: InteractionRows): IalsModel {
  const random = seededRandom(1);
  const byItem = transposed(rows);
  const users = rows.starts.length - 1;
  const userFactors = new Float64Array(users * FACTORS);
  const itemFactors = Float64Array.from({ length: rows.itemCount * FACTORS }, () => (random() - 0.5) / FACTORS);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    solveAll(rows, itemFactors, rows.itemCount, userFactors);
    solveAll(byItem, userFactors, users, itemFactors);
  }
  const gram = gramOf(itemFactors, rows.itemCount);
  return {
    scores: (items) => {
      const person = solveOne(gram, itemFactors, items);
      const scores = new Float64Array(rows.itemCount);
      for (let item = 0; item < rows.itemCount; item += 1) {
        let sum = 0;
        for (let k = 0; k < FACTORS; k += 1) sum += person[k]! * itemFactors[item * FACTORS + k]!;
        scores[item] = sum;
      }
      return scores;
    },
  };
}

function solveAll({ starts, items }: InteractionRows, fixed: Float64Array, fixedCount: number, solved: Float64Array): void {
  const gram = gramOf(fixed, fixedCount);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    solved.set(solveOne(gram, fixed, items.subarray(starts[row], starts[row + 1])), row * FACTORS);
  }
}

function gramOf(factors: Float64Array, count: number): Float64Array {
  const gram = new Float64Array(FACTORS * FACTORS);
  for (let row = 0; row < count; row += 1) addOuter(gram, factors, row * FACTORS, 1);
  for (let k = 0; k < FACTORS; k += 1) gram[k * FACTORS + k] = gram[k * FACTORS + k]! + REGULARISATION;
  return gram;
}

/** The lower triangle of the sum of x xᵀ. */
function addOuter(sum: Float64Array, factors: Float64Array, at: number, weight: number): void {
  for (let a = 0; a < FACTORS; a += 1) {
    const left = weight * factors[at + a]!;
    for (let b = 0; b <= a; b += 1) sum[a * FACTORS + b] = sum[a * FACTORS + b]! + left * factors[at + b]!;
  }
}

function solveOne(gram: Float64Array, fixed: Float64Array, items: Iterable<number>): Float64Array {
  const a = gram.slice();
  const x = new Float64Array(FACTORS);
  for (const item of items) {
    addOuter(a, fixed, item * FACTORS, CONFIDENCE);
    for (let k = 0; k < FACTORS; k += 1) x[k] = x[k]! + (1 + CONFIDENCE) * fixed[item * FACTORS + k]!;
  }
  for (let row = 0; row < FACTORS; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = a[row * FACTORS + column]!;
      for (let k = 0; k < column; k += 1) sum -= a[row * FACTORS + k]! * a[column * FACTORS + k]!;
      a[row * FACTORS + column] = row === column ? Math.sqrt(sum) : sum / a[column * FACTORS + column]!;
    }
    for (let k = 0; k < row; k += 1) x[row] = x[row]! - a[row * FACTORS + k]! * x[k]!;
    x[row] = x[row]! / a[row * FACTORS + row]!;
  }
  for (let row = FACTORS - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < FACTORS; k += 1) x[row] = x[row]! - a[k * FACTORS + row]! * x[k]!;
    x[row] = x[row]! / a[row * FACTORS + row]!;
  }
  return x;
}

function transposed({ itemCount, starts, items }: InteractionRows): InteractionRows {
  const takers: number[][] = Array.from({ length: itemCount }, () => []);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (const item of items.subarray(starts[row], starts[row + 1])) takers[item]!.push(row);
  }
  const flat = takers.flat();
  const itemStarts = takers.reduce<number[]>((sums, each) => (sums.push(sums.at(-1)! + each.length), sums), [0]);
  return {
    itemCount: starts.length - 1,
    starts: Uint32Array.from(itemStarts),
    items: Uint32Array.from(flat),
    weights: new Float32Array(flat.length).fill(1),
  };
}
