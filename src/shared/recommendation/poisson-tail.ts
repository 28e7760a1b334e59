import { logGamma } from './log-gamma.ts';

/** How likely something that is expected `mean` times happens at least `count` times (Poisson's upper tail). */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  // Below the mean the terms first grow; there the other side is the shorter way.
  if (count <= mean) return 1 - lowerSum(count, mean);
  let term = Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
  let sum = 0;
  for (let k = count; term > sum * 1e-16; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return Math.min(1, sum);
}

/** How likely it happens fewer than `count` times. */
function lowerSum(count: number, mean: number): number {
  let sum = 0;
  for (let k = count - 1; k >= 0; k -= 1) sum += Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  return sum;
}
