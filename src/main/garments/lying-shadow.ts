import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { Camera } from '../../shared/garments/garment-metadata.ts';
import { viewOf } from './rasterise.ts';

/** The light comes from above on the left: the shadow of what lies there reaches out to the right and towards the viewer. */
const thrownM = [0.012, 0.014] as const;
/** How soft its dark rim and its wide pool are, as standard deviations, and how dark. */
const rim = { softM: 0.007, share: 0.72, thrown: 0.35 };
const pool = { softM: 0.034, share: 0.46, thrown: 1 };

const cellM = 0.004;
const marginM = 0.14;

/** What lies on the ground (y = 0) seen from above: 1 where something is, else 0, row by row towards the viewer. */
interface GroundMap {
  values: Float32Array;
  columns: number;
  rows: number;
  leftM: number;
  farM: number;
}

/** The soft shadow on the ground around what lies on it, 0..255. */
export function lyingShadow(parts: readonly MeshPart[], camera: Camera, widthPx: number, heightPx: number): Uint8Array {
  const ground = groundMap(parts);
  const layers = [rim, pool].map(({ softM, share, thrown }) => ({ map: blurred(ground, softM / cellM), share, thrown }));
  const view = viewOf(camera);
  const scale = (heightPx / 2) * view.focal;
  return Uint8Array.from({ length: widthPx * heightPx }, (_, pixel) => {
    const sx = ((pixel % widthPx) + 0.5 - widthPx / 2) / scale;
    const sy = (heightPx / 2 - Math.floor(pixel / widthPx) - 0.5) / scale;
    const along = (axis: 0 | 1 | 2): number => view.right[axis] * sx + view.up[axis] * sy - view.back[axis];
    if (along(1) > -1e-4) return 0;
    const distance = -view.eye[1] / along(1);
    const [x, z] = [view.eye[0] + along(0) * distance, view.eye[2] + along(2) * distance];
    const dark = layers.reduce(
      (sum, { map, share, thrown }) => sum + share * valueAt(map, x - thrownM[0] * thrown, z - thrownM[1] * thrown),
      0,
    );
    return Math.round(255 * Math.min(1, dark));
  });
}

function groundMap(parts: readonly MeshPart[]): GroundMap {
  const reach = (axis: 0 | 2): [number, number] => {
    let [least, most] = [Infinity, -Infinity];
    for (const { positions } of parts) {
      for (let i = axis; i < positions.length; i += 3) [least, most] = [Math.min(least, positions[i]!), Math.max(most, positions[i]!)];
    }
    return [least - marginM, most + marginM];
  };
  const [[leftM, rightM], [farM, nearM]] = [reach(0), reach(2)];
  const [columns, rows] = [Math.ceil((rightM - leftM) / cellM), Math.ceil((nearM - farM) / cellM)];
  const map = { values: new Float32Array(columns * rows), columns, rows, leftM, farM };
  for (const part of parts) for (let t = 0; t < part.triangles.length; t += 3) coverTriangle(map, part, t);
  return map;
}

/** Triangles are hardly larger than a cell: the box around one is near enough. */
function coverTriangle({ values, columns, leftM, farM }: GroundMap, { positions, triangles }: MeshPart, triangle: number): void {
  const corners = [0, 1, 2].map((corner) => triangles[triangle + corner]! * 3);
  const cells = (axis: 0 | 2, fromM: number): [number, number] => {
    const places = corners.map((at) => Math.round((positions[at + axis]! - fromM) / cellM));
    return [Math.min(...places), Math.max(...places)];
  };
  const [[left, right], [far, near]] = [cells(0, leftM), cells(2, farM)];
  for (let row = far; row <= near; row++) values.fill(1, row * columns + left, row * columns + right + 1);
}

/** Blurred by three running means, which come near a Gaussian. */
function blurred(map: GroundMap, softCells: number): GroundMap {
  const radius = Math.max(1, Math.round(softCells));
  let { values } = map;
  for (let pass = 0; pass < 3; pass++) {
    values = runningMean(values, map.rows, map.columns, map.columns, 1, radius);
    values = runningMean(values, map.columns, map.rows, 1, map.columns, radius);
  }
  return { ...map, values };
}

function runningMean(
  values: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(values.length);
  for (let line = 0; line < lines; line++) {
    const at = (place: number): number => (place < 0 || place >= length ? 0 : values[line * lineStep + place * step]!);
    let sum = 0;
    for (let place = -radius; place < radius; place++) sum += at(place);
    for (let place = 0; place < length; place++) {
      sum += at(place + radius) - at(place - radius - 1);
      result[line * lineStep + place * step] = sum / (2 * radius + 1);
    }
  }
  return result;
}

function valueAt({ values, columns, rows, leftM, farM }: GroundMap, x: number, z: number): number {
  const [column, row] = [(x - leftM) / cellM, (z - farM) / cellM];
  const [i, j] = [Math.floor(column), Math.floor(row)];
  if (i < 0 || j < 0 || i + 1 >= columns || j + 1 >= rows) return 0;
  const [fx, fy] = [column - i, row - j];
  const at = j * columns + i;
  const far = values[at]! * (1 - fx) + values[at + 1]! * fx;
  return far * (1 - fy) + (values[at + columns]! * (1 - fx) + values[at + columns + 1]! * fx) * fy;
}
