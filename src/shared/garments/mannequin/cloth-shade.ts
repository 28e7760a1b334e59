import type { ScalarGrid } from './surface-net.ts';

/** A box of cells, some of them filled. */
interface Cells {
  filled: Uint8Array;
  counts: readonly [number, number, number];
  originM: readonly [number, number, number];
  cellM: number;
}

/** What stands between a body and the light: the cloth that it wears, and the body itself. */
export interface Surroundings {
  cloth: Cells;
  body: Cells;
}

const clothCellM = 0.014;
const reachM = 0.28;
const firstStepM = 0.018;
const stepM = 0.014;
/** The body does not hide the light from where it begins. */
const ownSurfaceM = 0.04;
const rayCount = 40;

/** The surroundings of a body whose inside is negative in the grid; the cloth's positions are x, y, z, its triangles three vertices each. */
export function surroundingsOf(cloth: { positions: Float32Array; triangles: Uint32Array }, body: ScalarGrid): Surroundings {
  const { values, counts, originM, stepM: cellM } = body;
  return {
    cloth: clothCells(cloth.positions, cloth.triangles),
    body: { filled: Uint8Array.from(values, (value) => (value < 0 ? 1 : 0)), counts, originM, cellM },
  };
}

/** How much of the sky above a point of the body, weighted by the cosine, neither cloth nor body hides within arm's length: 0..1. */
export function openness({ cloth, body }: Surroundings, point: readonly number[], normal: readonly number[]): number {
  const [px, py, pz] = point as [number, number, number];
  const [u, v, n] = frameAround(normal);
  let open = 0;
  for (const [a, b, c] of spiral) {
    const dx = u[0] * a + v[0] * b + n[0] * c;
    const dy = u[1] * a + v[1] * b + n[1] * c;
    const dz = u[2] * a + v[2] * b + n[2] * c;
    let along = firstStepM;
    for (; along < reachM; along += stepM) {
      const [x, y, z] = [px + dx * along, py + dy * along, pz + dz * along];
      if (fills(cloth, x, y, z) || (along > ownSurfaceM && fills(body, x, y, z))) break;
    }
    if (along >= reachM) open++;
  }
  return open / rayCount;
}

function fills({ filled, counts, originM, cellM }: Cells, x: number, y: number, z: number): boolean {
  const i = Math.round((x - originM[0]) / cellM);
  const j = Math.round((y - originM[1]) / cellM);
  const k = Math.round((z - originM[2]) / cellM);
  if (i < 0 || j < 0 || k < 0 || i >= counts[0] || j >= counts[1] || k >= counts[2]) return false;
  return filled[(k * counts[1] + j) * counts[0] + i] === 1;
}

/** The cells that the triangles pass through: those of their corners, sides' middles and middle, which lie closer than cells are wide. */
function clothCells(positions: Float32Array, triangles: Uint32Array): Cells {
  const minM: [number, number, number] = [Infinity, Infinity, Infinity];
  const maxM: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  positions.forEach((value, index) => {
    minM[index % 3] = Math.min(minM[index % 3]!, value);
    maxM[index % 3] = Math.max(maxM[index % 3]!, value);
  });
  const count = (axis: 0 | 1 | 2): number => Math.max(0, Math.ceil((maxM[axis] - minM[axis]) / clothCellM)) + 1;
  const counts = [count(0), count(1), count(2)] as const;
  const filled = new Uint8Array(counts[0] * counts[1] * counts[2]);
  for (let t = 0; t < triangles.length; t += 3) {
    for (const weights of samples) {
      let at = 0;
      let stride = 1;
      for (let axis = 0; axis < 3; axis++) {
        let value = 0;
        for (let corner = 0; corner < 3; corner++) value += positions[triangles[t + corner]! * 3 + axis]! * weights[corner]!;
        at += Math.round((value - minM[axis]!) / clothCellM) * stride;
        stride *= counts[axis]!;
      }
      filled[at] = 1;
    }
  }
  return { filled, counts, originM: minM, cellM: clothCellM };
}

const samples = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [0.5, 0.5, 0],
  [0, 0.5, 0.5],
  [0.5, 0, 0.5],
  [1 / 3, 1 / 3, 1 / 3],
] as const;

type Direction = readonly [number, number, number];

/** Two unit directions across a unit normal, and the normal. */
function frameAround(normal: readonly number[]): [Direction, Direction, Direction] {
  const [x, y, z] = normal as [number, number, number];
  const across = Math.abs(y) < 0.9 ? ([-z, 0, x] as const) : ([0, z, -y] as const);
  const length = Math.hypot(...across);
  const u = [across[0] / length, across[1] / length, across[2] / length] as const;
  return [u, [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]], [x, y, z]];
}

/** Directions of the hemisphere as dense as the cosine: Vogel's spiral lifted to the sphere (Malley's method). */
const spiral = Array.from({ length: rayCount }, (_, index): Direction => {
  const radius = Math.sqrt((index + 0.5) / rayCount);
  const angle = index * 2.3999632;
  return [radius * Math.cos(angle), radius * Math.sin(angle), Math.sqrt(1 - radius * radius)];
});
