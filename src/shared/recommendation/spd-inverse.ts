import { addRowProducts, rowProduct } from './row-products.ts';

/** How many rows of a block stay in the processor's cache while the others pass by. */
const BLOCK = 64;

/**
 * Inverts a symmetric positive definite matrix in place by blocked Cholesky factors (Golub and Van Loan, 4.2).
 *
 * The inverse factor lies transposed in the upper triangle, so that each of the three steps multiplies rows by rows
 * and memory is read in its order; together n³/2 multiplications.
 *
 * @param matrix n × n, row by row; only the lower triangle is read; the inverse comes into both triangles
 * @throws RangeError when the matrix is not positive definite
 */
export function invertSpd(matrix: Float64Array, n: number): void {
  const inverseDiagonal = new Float64Array(n);
  factorise(matrix, n, inverseDiagonal);
  invertFactor(matrix, n, inverseDiagonal);
  multiplyFactors(matrix, n);
}

/** A = L Lᵀ in the lower triangle; the inverses of the pivots are kept apart. */
function factorise(a: Float64Array, n: number, inverseDiagonal: Float64Array): void {
  for (let first = 0; first < n; first += BLOCK) {
    const end = Math.min(first + BLOCK, n);
    for (let row = first; row < n; row += BLOCK) {
      addRowProducts(a, n, { rowFrom: row, rowTo: Math.min(row + BLOCK, n), otherFrom: first, otherTo: end, from: 0, to: first, sign: -1 });
    }
    for (let column = first; column < end; column += 1) {
      const pivot = a[column * n + column]! - rowProduct(a, column * n, column * n, first, column);
      if (!(pivot > 0)) throw new RangeError('the matrix is not positive definite');
      const scale = 1 / Math.sqrt(pivot);
      inverseDiagonal[column] = scale;
      for (let row = column + 1; row < n; row += 1) {
        a[row * n + column] = (a[row * n + column]! - rowProduct(a, row * n, column * n, first, column)) * scale;
      }
    }
  }
}

/** L⁻¹, transposed, in the upper triangle and on the diagonal: each of its columns follows from those before it. */
function invertFactor(a: Float64Array, n: number, inverseDiagonal: Float64Array): void {
  for (let row = 0; row < n; row += 1) {
    a.fill(0, row * n + row, row * n + n);
    a[row * n + row] = inverseDiagonal[row]!;
  }
  for (let first = 0; first < n; first += BLOCK) {
    const end = Math.min(first + BLOCK, n);
    for (let block = 0; block < first; block += BLOCK) {
      const past = block + BLOCK;
      addRowProducts(a, n, { rowFrom: block, rowTo: past, otherFrom: first, otherTo: end, from: past, to: first, sign: 1 });
      for (let row = block; row < past; row += 1) {
        for (let column = first; column < end; column += 1) {
          const near = rowProduct(a, column * n, row * n, row, past) + rowProduct(a, column * n, row * n, first, column);
          a[row * n + column] = -inverseDiagonal[column]! * (a[row * n + column]! + near);
        }
      }
    }
    for (let row = first; row < end; row += 1) {
      for (let column = row + 1; column < end; column += 1) {
        a[row * n + column] = -inverseDiagonal[column]! * rowProduct(a, column * n, row * n, row, column);
      }
    }
  }
}

/** A⁻¹ = L⁻ᵀ L⁻¹, over the factor in the lower triangle, then mirrored. */
function multiplyFactors(a: Float64Array, n: number): void {
  const diagonal = new Float64Array(n);
  for (let first = 0; first < n; first += BLOCK) {
    const end = Math.min(first + BLOCK, n);
    for (let row = first; row < end; row += 1) {
      a.fill(0, row * n, row * n + row);
      diagonal[row] = rowProduct(a, row * n, row * n, row, n);
    }
    for (let block = 0; block <= first; block += BLOCK) {
      const past = Math.min(block + BLOCK, n);
      if (block < first) {
        addRowProducts(a, n, { rowFrom: first, rowTo: end, otherFrom: block, otherTo: past, from: end, to: n, sign: 1 });
      }
      for (let row = first; row < end; row += 1) {
        const to = block < first ? end : n;
        for (let column = block; column < Math.min(past, row); column += 1) {
          a[row * n + column] = a[row * n + column]! + rowProduct(a, row * n, column * n, row, to);
        }
      }
    }
  }
  for (let row = 0; row < n; row += 1) {
    a[row * n + row] = diagonal[row]!;
    for (let column = 0; column < row; column += 1) a[column * n + row] = a[row * n + column]!;
  }
}
