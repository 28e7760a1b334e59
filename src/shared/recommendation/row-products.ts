/** Which rows of a square matrix are multiplied by which others of it, over which columns. */
export interface RowProducts {
  readonly rowFrom: number;
  readonly rowTo: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

/** The scalar product of two rows, given by where they begin, over the columns from..to (exclusive). */
export function rowProduct(a: Float64Array, rowAt: number, otherAt: number, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += a[rowAt + k]! * a[otherAt + k]!;
  return sum;
}

/** Adds to `a[row][other]` (or subtracts from it) the scalar product of each of the rows with each of the others. */
export function addRowProducts(a: Float64Array, n: number, { rowFrom, rowTo, otherFrom, otherTo, from, to, sign }: RowProducts): void {
  if (from >= to) return;
  const rowsInFours = rowTo - ((rowTo - rowFrom) % 4);
  const othersInFours = otherTo - ((otherTo - otherFrom) % 4);
  for (let other = otherFrom; other < othersInFours; other += 4) {
    for (let row = rowFrom; row < rowsInFours; row += 4) addFourByFour(a, n, row, other, from, to, sign);
  }
  const addOne = (row: number, other: number): void => {
    a[row * n + other] = a[row * n + other]! + sign * rowProduct(a, row * n, other * n, from, to);
  };
  for (let row = rowFrom; row < rowTo; row += 1) {
    for (let other = row < rowsInFours ? othersInFours : otherFrom; other < otherTo; other += 1) addOne(row, other);
  }
}

/** Sixteen sums at once: each number that is read takes part in four products. */
function addFourByFour(a: Float64Array, n: number, row: number, other: number, from: number, to: number, sign: number): void {
  const end = row * n + to;
  let s00 = 0,
    s01 = 0,
    s02 = 0,
    s03 = 0;
  let s10 = 0,
    s11 = 0,
    s12 = 0,
    s13 = 0;
  let s20 = 0,
    s21 = 0,
    s22 = 0,
    s23 = 0;
  let s30 = 0,
    s31 = 0,
    s32 = 0,
    s33 = 0;
  let o0 = other * n + from;
  let o1 = o0 + n;
  let o2 = o1 + n;
  let o3 = o2 + n;
  let r1 = row * n + from + n;
  let r2 = r1 + n;
  let r3 = r2 + n;
  for (let r0 = row * n + from; r0 < end; r0 += 1) {
    const b0 = a[o0++]!;
    const b1 = a[o1++]!;
    const b2 = a[o2++]!;
    const b3 = a[o3++]!;
    let x = a[r0]!;
    s00 += x * b0;
    s01 += x * b1;
    s02 += x * b2;
    s03 += x * b3;
    x = a[r1++]!;
    s10 += x * b0;
    s11 += x * b1;
    s12 += x * b2;
    s13 += x * b3;
    x = a[r2++]!;
    s20 += x * b0;
    s21 += x * b1;
    s22 += x * b2;
    s23 += x * b3;
    x = a[r3++]!;
    s30 += x * b0;
    s31 += x * b1;
    s32 += x * b2;
    s33 += x * b3;
  }
  const add = (at: number, w: number, x: number, y: number, z: number): void => {
    a[at] = a[at]! + sign * w;
    a[at + 1] = a[at + 1]! + sign * x;
    a[at + 2] = a[at + 2]! + sign * y;
    a[at + 3] = a[at + 3]! + sign * z;
  };
  const at = row * n + other;
  add(at, s00, s01, s02, s03);
  add(at + n, s10, s11, s12, s13);
  add(at + 2 * n, s20, s21, s22, s23);
  add(at + 3 * n, s30, s31, s32, s33);
}
