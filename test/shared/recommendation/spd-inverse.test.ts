import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { invertSpd } from '../../../src/shared/recommendation/spd-inverse.ts';

/** A well-conditioned symmetric matrix, both triangles. */
function matrixOf(n: number): Float64Array {
  const random = seededRandom(n);
  const matrix = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const value = row === column ? n + random() : random() - 0.5;
      matrix[row * n + column] = value;
      matrix[column * n + row] = value;
    }
  }
  return matrix;
}

describe('the inverse of a positive definite matrix', () => {
  // Below, at and past the size of a block, and not a multiple of four.
  it.each([1, 3, 4, 63, 64, 65, 131, 200])('gives the identity when multiplied, at %i rows', (n) => {
    const matrix = matrixOf(n);
    const inverse = matrix.slice();
    invertSpd(inverse, n);
    let worst = 0;
    for (let row = 0; row < n; row += 1) {
      for (let column = 0; column < n; column += 1) {
        let sum = 0;
        for (let k = 0; k < n; k += 1) sum += matrix[row * n + k]! * inverse[k * n + column]!;
        worst = Math.max(worst, Math.abs(sum - (row === column ? 1 : 0)));
      }
    }
    expect(worst).toBeLessThan(1e-12);
  });

  it('is refused for a matrix that is not positive definite', () => {
    expect(() => invertSpd(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError);
  });
});
