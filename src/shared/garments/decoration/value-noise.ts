/** A random number of a place of the integer lattice, 0..1; the same on every machine (Wellons' lowbias32 over both coordinates). */
export function latticeRandom(column: number, row: number): number {
  let bits = (Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b) >>> 0;
  return ((bits ^ (bits >>> 16)) >>> 0) / 4_294_967_296;
}

/** Smooth noise whose bumps are about 1 wide, 0..1. */
export function valueNoise(x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [eased(x - column), eased(y - row)];
  const above = mix(latticeRandom(column, row), latticeRandom(column + 1, row), right);
  const below = mix(latticeRandom(column, row + 1), latticeRandom(column + 1, row + 1), right);
  return mix(above, below, down);
}

function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
