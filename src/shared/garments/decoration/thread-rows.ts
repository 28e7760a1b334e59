import type { InkShape } from './ink-shape.ts';
import type { ThreadDirections } from './thread-directions.ts';
import { latticeRandom, valueNoise } from './value-noise.ts';

/** One kernel of the rows: where in the cycle of threads its place lies, and across which direction the cycle runs. */
interface Kernels {
  columns: number;
  rows: number;
  spacingPx: number;
  acrossX: Float32Array;
  acrossY: Float32Array;
  phase: Float32Array;
}

const kernelSpacingMm = 1.1;
const evenings = 4;

/**
 * How high the threads stand, 0..1, one beside the other along the given directions.
 * Rows follow a turning direction without tearing by aligning the phases of a grid of waves (Tricard et al., "Procedural Phasor Noise", 2019).
 *
 * @param pitchMm from one thread to the next
 */
export function threadHeights(shape: InkShape, directions: ThreadDirections, pitchMm: number): Float32Array {
  const perPx = (2 * Math.PI) / (pitchMm * shape.pixelsPerMm);
  const kernels = makeKernels(shape, directions);
  for (let round = 0; round <= evenings; round++) alignPhases(kernels, perPx, round);
  const heights = new Float32Array(shape.widthPx * shape.heightPx);
  for (let row = 0; row < shape.heightPx; row++) {
    for (let column = 0; column < shape.widthPx; column++) {
      const i = row * shape.widthPx + column;
      if (!shape.inked[i]) continue;
      heights[i] = directions.filled[i]
        ? fillHeight(column, row, directions, i, perPx, shape.pixelsPerMm)
        : satinHeight(kernels, column, row, directions, i, perPx, shape.pixelsPerMm);
    }
  }
  return heights;
}

function makeKernels({ widthPx, heightPx, pixelsPerMm }: InkShape, { cos2, sin2 }: ThreadDirections): Kernels {
  const spacingPx = Math.max(1, kernelSpacingMm * pixelsPerMm);
  const columns = Math.ceil(widthPx / spacingPx) + 2;
  const rows = Math.ceil(heightPx / spacingPx) + 2;
  const [acrossX, acrossY] = [new Float32Array(columns * rows), new Float32Array(columns * rows)];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = Math.min(widthPx - 1, Math.round(column * spacingPx));
      const y = Math.min(heightPx - 1, Math.round(row * spacingPx));
      const angle = Math.atan2(sin2[y * widthPx + x]!, cos2[y * widthPx + x]!) / 2;
      acrossX[row * columns + column] = -Math.sin(angle);
      acrossY[row * columns + column] = Math.cos(angle);
    }
  }
  return { columns, rows, spacingPx, acrossX, acrossY, phase: new Float32Array(columns * rows) };
}

/** Each kernel takes the phase that its neighbours foresee for its place: at first those before it, later all. */
function alignPhases(kernels: Kernels, perPx: number, round: number): void {
  const { columns, rows } = kernels;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) alignKernel(kernels, column, row, perPx, round);
  }
}

const before = [
  [-1, 0],
  [0, -1],
  [-1, -1],
  [1, -1],
] as const;
const after = before.map(([x, y]) => [-x, -y] as const);

function alignKernel(
  { columns, rows, spacingPx, acrossX, acrossY, phase }: Kernels,
  column: number,
  row: number,
  perPx: number,
  round: number,
): void {
  const here = row * columns + column;
  let [cos, sin] = [0, 0];
  for (const [x, y] of round === 0 ? before : [...before, ...after]) {
    if (column + x < 0 || column + x >= columns || row + y < 0 || row + y >= rows) continue;
    const there = here + y * columns + x;
    const along = acrossX[here]! * acrossX[there]! + acrossY[here]! * acrossY[there]!;
    const sign = along < 0 ? -1 : 1;
    const [meanX, meanY] = [acrossX[here]! + sign * acrossX[there]!, acrossY[here]! + sign * acrossY[there]!];
    const seen = sign * phase[there]! - (perPx * spacingPx * (meanX * x + meanY * y)) / 2;
    cos += Math.cos(seen) * Math.abs(along);
    sin += Math.sin(seen) * Math.abs(along);
  }
  phase[here] = Math.atan2(sin, cos);
}

function satinHeight(
  kernels: Kernels,
  x: number,
  y: number,
  { cos2, sin2 }: ThreadDirections,
  i: number,
  perPx: number,
  pixelsPerMm: number,
): number {
  const { columns, spacingPx, acrossX, acrossY, phase } = kernels;
  const angle = Math.atan2(sin2[i]!, cos2[i]!) / 2;
  const [hereX, hereY] = [-Math.sin(angle), Math.cos(angle)];
  const [column, row] = [Math.floor(x / spacingPx), Math.floor(y / spacingPx)];
  let [cos, sin] = [0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const [toColumn, toRow] = [column + (corner & 1), row + (corner >> 1)];
    const kernel = toRow * columns + toColumn;
    const [awayX, awayY] = [x - toColumn * spacingPx, y - toRow * spacingPx];
    const weight = (1 - Math.abs(awayX) / spacingPx) * (1 - Math.abs(awayY) / spacingPx);
    const sign = hereX * acrossX[kernel]! + hereY * acrossY[kernel]! < 0 ? -1 : 1;
    const wave = sign * (phase[kernel]! + perPx * (acrossX[kernel]! * awayX + acrossY[kernel]! * awayY));
    cos += Math.cos(wave) * weight;
    sin += Math.sin(wave) * weight;
  }
  const uneven = (valueNoise(x / pixelsPerMm, y / pixelsPerMm) - 0.5) * 1.6;
  return roundThread(Math.atan2(sin, cos) + uneven);
}

/** Length of one stitch of a filled row, in mm. */
const fillStitchMm = 4.2;

/** Straight rows; where a stitch goes down, each row a little farther on, the thread dips. */
function fillHeight(x: number, y: number, { cos2, sin2 }: ThreadDirections, i: number, perPx: number, pixelsPerMm: number): number {
  const angle = Math.atan2(sin2[i]!, cos2[i]!) / 2;
  const across = (y * Math.cos(angle) - x * Math.sin(angle)) * perPx;
  const along = (x * Math.cos(angle) + y * Math.sin(angle)) / pixelsPerMm;
  const row = Math.round(across / (2 * Math.PI));
  const place = along / fillStitchMm + row * 0.382 + latticeRandom(row, 7) * 0.12;
  const fromDip = Math.abs(place - Math.round(place)) * fillStitchMm;
  return roundThread(across) * (1 - 0.55 * Math.max(0, 1 - fromDip / 0.35));
}

function roundThread(phase: number): number {
  return Math.abs(Math.cos(phase / 2));
}
