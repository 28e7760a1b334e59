/** A scalar at each node of a grid: x fastest, then y, then z; node (i, j, k) lies at `origin + (i, j, k) * stepM`. */
export interface ScalarGrid {
  values: Float32Array;
  counts: readonly [number, number, number];
  originM: readonly [number, number, number];
  stepM: number;
}

/** A closed or open surface: three coordinates for each vertex, three vertices for each triangle, outside faces turn left. */
export interface SurfaceMesh {
  positions: Float64Array;
  triangles: Uint32Array;
}

/** Samples a function of place on a grid that holds a box. */
export function sampleGrid(
  minM: readonly [number, number, number],
  maxM: readonly [number, number, number],
  stepM: number,
  valueAt: (x: number, y: number, z: number) => number,
): ScalarGrid {
  const count = (axis: 0 | 1 | 2): number => Math.ceil((maxM[axis] - minM[axis]) / stepM) + 1;
  const counts = [count(0), count(1), count(2)] as const;
  const values = new Float32Array(counts[0] * counts[1] * counts[2]);
  let at = 0;
  for (let k = 0; k < counts[2]; k++)
    for (let j = 0; j < counts[1]; j++)
      for (let i = 0; i < counts[0]; i++) values[at++] = valueAt(minM[0] + i * stepM, minM[1] + j * stepM, minM[2] + k * stepM);
  return { values, counts, originM: minM, stepM };
}

/** The surface where the grid's values go from negative (inside) to positive: naive surface nets, one vertex in each cell that it crosses (Gibson 1998). */
export function surfaceNet(grid: ScalarGrid): SurfaceMesh {
  const { values, counts } = grid;
  const strides = [1, counts[0], counts[0] * counts[1]] as const;
  const vertexOf = new Map<number, number>();
  const positions: number[] = [];
  eachCell(counts, (i, j, k, at) => {
    const point = crossingMean(values, strides, at);
    if (!point) return;
    vertexOf.set(at, positions.length / 3);
    [i, j, k].forEach((index, axis) => positions.push(grid.originM[axis]! + (index + point[axis]!) * grid.stepM));
  });
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(quads(values, counts, strides, vertexOf)) };
}

function eachCell(counts: ScalarGrid['counts'], visit: (i: number, j: number, k: number, at: number) => void): void {
  for (let k = 0; k + 1 < counts[2]; k++)
    for (let j = 0; j + 1 < counts[1]; j++) for (let i = 0; i + 1 < counts[0]; i++) visit(i, j, k, (k * counts[1] + j) * counts[0] + i);
}

/** The mean of the places where a cell's edges are crossed, 0..1 each way. */
function crossingMean(values: Float32Array, strides: readonly [number, number, number], at: number): [number, number, number] | undefined {
  const sum: [number, number, number] = [0, 0, 0];
  let crossings = 0;
  for (let axis = 0; axis < 3; axis++) {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    for (let corner = 0; corner < 4; corner++) {
      const [alongU, alongV] = [corner & 1, corner >> 1];
      const from = at + alongU * strides[u]! + alongV * strides[v]!;
      const [a, b] = [values[from]!, values[from + strides[axis]!]!];
      if (a < 0 === b < 0) continue;
      sum[axis]! += a / (a - b);
      sum[u]! += alongU;
      sum[v]! += alongV;
      crossings++;
    }
  }
  return crossings === 0 ? undefined : [sum[0] / crossings, sum[1] / crossings, sum[2] / crossings];
}

/** Two triangles around each edge of the grid that is crossed, joining the vertices of the four cells there. */
function quads(
  values: Float32Array,
  counts: ScalarGrid['counts'],
  strides: readonly [number, number, number],
  vertexOf: ReadonlyMap<number, number>,
): number[] {
  const triangles: number[] = [];
  eachCell(counts, (i, j, k, at) => {
    const place = [i, j, k];
    for (let axis = 0; axis < 3; axis++) {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      if (place[u] === 0 || place[v] === 0) continue;
      const [a, b] = [values[at]!, values[at + strides[axis]!]!];
      if (a < 0 === b < 0) continue;
      const corners = [at, at - strides[u]!, at - strides[u]! - strides[v]!, at - strides[v]!].map((cell) => vertexOf.get(cell)!);
      const [p, q, r, s] = (a < 0 ? corners : corners.toReversed()) as [number, number, number, number];
      triangles.push(p, q, r, p, r, s);
    }
  });
  return triangles;
}
