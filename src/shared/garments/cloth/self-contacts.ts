import { pairKey } from '../mesh/subdivide-mesh.ts';

/** Keeps vertices of the same cloth apart; pairs near each other on the cloth itself are left alone. */
export interface SelfContacts {
  /** Finds the pairs that may touch during the coming frame. */
  collect(positions: Float64Array): void;
  separate(positions: Float64Array, previous: Float64Array, inverseMass: Float64Array): void;
}

const rings = 3;
const reachFactor = 1.6;
const slowDown = 0.3;

export function makeSelfContacts(vertexCount: number, edges: Uint32Array, radiusM: number): SelfContacts {
  const near = nearPairs(vertexCount, edges);
  let pairs: number[] = [];
  return {
    collect(positions) {
      pairs = closePairs(positions, radiusM * reachFactor, near);
    },
    separate(x, previous, inverseMass) {
      for (let p = 0; p < pairs.length; p += 2) {
        const va = pairs[p]!;
        const vb = pairs[p + 1]!;
        const a = va * 3;
        const b = vb * 3;
        const dx = x[b]! - x[a]!;
        const dy = x[b + 1]! - x[a + 1]!;
        const dz = x[b + 2]! - x[a + 2]!;
        const square = dx * dx + dy * dy + dz * dz;
        if (square >= radiusM * radiusM || square < 1e-16) continue;
        const length = Math.sqrt(square);
        const wa = inverseMass[va]!;
        const wb = inverseMass[vb]!;
        const push = (length - radiusM) / ((wa + wb) * length);
        for (let axis = 0; axis < 3; axis++) {
          const d = axis === 0 ? dx : axis === 1 ? dy : dz;
          const relative = x[b + axis]! - previous[b + axis]! - (x[a + axis]! - previous[a + axis]!);
          const drag = (relative * slowDown) / (wa + wb);
          x[a + axis]! += wa * (push * d + drag);
          x[b + axis]! -= wb * (push * d + drag);
        }
      }
    },
  };
}

function nearPairs(vertexCount: number, edges: Uint32Array): Set<number> {
  const neighbours: number[][] = Array.from({ length: vertexCount }, () => []);
  for (let e = 0; e < edges.length; e += 2) {
    neighbours[edges[e]!]!.push(edges[e + 1]!);
    neighbours[edges[e + 1]!]!.push(edges[e]!);
  }
  const result = new Set<number>();
  for (let start = 0; start < vertexCount; start++) {
    let front = [start];
    const seen = new Set(front);
    for (let ring = 0; ring < rings; ring++) {
      front = front.flatMap((vertex) => neighbours[vertex]!.filter((next) => !seen.has(next) && seen.add(next)));
    }
    for (const vertex of seen) if (vertex > start) result.add(pairKey(start, vertex));
  }
  return result;
}

function closePairs(x: Float64Array, reachM: number, near: ReadonlySet<number>): number[] {
  const cells = new Map<number, number[]>();
  const count = x.length / 3;
  const cellOf = (value: number): number => Math.floor(value / reachM) + 512;
  for (let v = 0; v < count; v++) {
    const key = (cellOf(x[v * 3]!) * 1024 + cellOf(x[v * 3 + 1]!)) * 1024 + cellOf(x[v * 3 + 2]!);
    const cell = cells.get(key);
    if (cell) cell.push(v);
    else cells.set(key, [v]);
  }
  const pairs: number[] = [];
  for (const [key, cell] of cells) {
    for (const offset of forwardOffsets) {
      const other = cells.get(key + offset);
      if (!other) continue;
      for (let m = 0; m < cell.length; m++) {
        for (let n = offset === 0 ? m + 1 : 0; n < other.length; n++) addIfClose(x, cell[m]!, other[n]!, reachM, near, pairs);
      }
    }
  }
  return pairs;
}

const forwardOffsets = [0, 1, 1023, 1024, 1025].concat([-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dz) => 1_048_576 + dy * 1024 + dz)));

function addIfClose(x: Float64Array, a: number, b: number, reachM: number, near: ReadonlySet<number>, pairs: number[]): void {
  const dx = x[a * 3]! - x[b * 3]!;
  const dy = x[a * 3 + 1]! - x[b * 3 + 1]!;
  const dz = x[a * 3 + 2]! - x[b * 3 + 2]!;
  if (dx * dx + dy * dy + dz * dz < reachM * reachM && !near.has(pairKey(a, b))) pairs.push(a, b);
}
