const amplitude = 0.016;

/** The faint unevenness of knitted cloth: wales run down the panel, so the grain is longer than wide. A factor near 1. */
export function clothGrain(xMm: number, yMm: number): number {
  return 1 + amplitude * (0.6 * valueNoise(xMm / 1.7, yMm / 7) + 0.4 * valueNoise(xMm / 4.3 + 31, yMm / 5.1 + 17));
}

/** Smooth noise between −1 and 1 on a unit lattice. */
function valueNoise(x: number, y: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = ease(x - i);
  const v = ease(y - j);
  const top = lattice(i, j) + (lattice(i + 1, j) - lattice(i, j)) * u;
  const bottom = lattice(i, j + 1) + (lattice(i + 1, j + 1) - lattice(i, j + 1)) * u;
  return top + (bottom - top) * v;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

function lattice(i: number, j: number): number {
  let hash = Math.imul(i, 374_761_393) ^ Math.imul(j, 668_265_263);
  hash = Math.imul(hash ^ (hash >>> 13), 1_274_126_177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2_147_483_648 - 1;
}
