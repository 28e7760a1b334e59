/** A logistic regression: how much each feature weighs once it is centred and scaled, and the log odds in the middle. */
export interface LogisticModel {
  readonly means: readonly number[];
  readonly scales: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Features and what became of it: 1 or 0. */
export interface LabelledExample {
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

const ITERATIONS = 25;
const RIDGE = 1;
const ASSUMED_WEIGHT = 20;
/** A feature that varies by less is the same for all. */
const ROUNDING = 1e-18;

/**
 * Fits a logistic regression with a ridge by Newton's method; with no examples of both kinds it predicts their share,
 * drawn towards the one assumed.
 *
 * @param assumed the share of ones while there are no examples; weighs as much as 20 of them
 */
export function trainLogistic(examples: readonly LabelledExample[], featureCount: number, assumed = 0.5): LogisticModel {
  const { means, scales } = standardise(examples, featureCount);
  const positives = examples.filter(({ label }) => label === 1).length;
  const bias = Math.log((positives + ASSUMED_WEIGHT * assumed) / (examples.length - positives + ASSUMED_WEIGHT * (1 - assumed)));
  const weights = new Float64Array(featureCount + 1);
  weights[featureCount] = bias;
  if (positives > 0 && positives < examples.length) {
    const rows = examples.map(({ features }) => [...features.map((value, at) => (value - means[at]!) / scales[at]!), 1]);
    for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
      if (newtonStep(rows, examples, weights) < 1e-9) break;
    }
  }
  return { means, scales, weights: [...weights.subarray(0, featureCount)], bias: weights[featureCount]! };
}

/** The probability of a 1. */
export function predictLogistic(model: LogisticModel, features: readonly number[]): number {
  let odds = model.bias;
  for (const [at, value] of features.entries()) odds += (model.weights[at]! * (value - model.means[at]!)) / model.scales[at]!;
  return 1 / (1 + Math.exp(-odds));
}

function standardise(examples: readonly LabelledExample[], featureCount: number): { means: number[]; scales: number[] } {
  const count = Math.max(1, examples.length);
  const means = Array.from({ length: featureCount }, (_, at) => examples.reduce((sum, { features }) => sum + features[at]!, 0) / count);
  const scales = means.map((mean, at) => {
    const variance = examples.reduce((sum, { features }) => sum + (features[at]! - mean) ** 2, 0) / count;
    return variance > ROUNDING * (1 + mean * mean) ? Math.sqrt(variance) : 1;
  });
  return { means, scales };
}

/** One step towards the maximum; gives the largest change of a weight. */
function newtonStep(rows: readonly number[][], examples: readonly LabelledExample[], weights: Float64Array): number {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (const [index, row] of rows.entries()) {
    let odds = 0;
    for (let at = 0; at < size; at += 1) odds += weights[at]! * row[at]!;
    const p = 1 / (1 + Math.exp(-odds));
    const spread = Math.max(p * (1 - p), 1e-9);
    for (let at = 0; at < size; at += 1) {
      gradient[at] = gradient[at]! + (examples[index]!.label - p) * row[at]!;
      for (let other = 0; other <= at; other += 1) hessian[at]![other] = hessian[at]![other]! + spread * row[at]! * row[other]!;
    }
  }
  for (let at = 0; at < size; at += 1) {
    const ridge = at === size - 1 ? 1e-9 : RIDGE;
    gradient[at] = gradient[at]! - ridge * weights[at]!;
    hessian[at]![at] = hessian[at]![at]! + ridge;
  }
  const step = solveSymmetric(hessian, gradient);
  let largest = 0;
  for (const [at, change] of step.entries()) {
    weights[at] = weights[at]! + change;
    largest = Math.max(largest, Math.abs(change));
  }
  return largest;
}

/** Solves H x = g by Cholesky factors; H's lower triangle is used up. */
function solveSymmetric(h: readonly Float64Array[], g: Float64Array): Float64Array {
  const x = g.slice();
  for (let row = 0; row < x.length; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = h[row]![column]!;
      for (let k = 0; k < column; k += 1) sum -= h[row]![k]! * h[column]![k]!;
      h[row]![column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / h[column]![column]!;
    }
    for (let k = 0; k < row; k += 1) x[row] = x[row]! - h[row]![k]! * x[k]!;
    x[row] = x[row]! / h[row]![row]!;
  }
  for (let row = x.length - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < x.length; k += 1) x[row] = x[row]! - h[k]![row]! * x[k]!;
    x[row] = x[row]! / h[row]![row]!;
  }
  return x;
}
