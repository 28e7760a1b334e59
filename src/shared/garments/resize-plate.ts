import { emptyPlate, type Plate } from './plate.ts';
import type { Picture } from './render-plate.ts';

/** The plate at a larger size: light and silhouette interpolated, pattern positions interpolated inside a panel so that a print gains real detail. */
export function resizePlate(plate: Plate, widthPx: number): Plate {
  const heightPx = Math.round((plate.heightPx * widthPx) / plate.widthPx);
  const result = emptyPlate(plate.panelKeys, widthPx, heightPx);
  for (let j = 0; j < heightPx; j++) {
    const y = clamp(((j + 0.5) * plate.heightPx) / heightPx - 0.5, plate.heightPx);
    for (let i = 0; i < widthPx; i++) {
      const x = clamp(((i + 0.5) * plate.widthPx) / widthPx - 0.5, plate.widthPx);
      resamplePixel(plate, x, y, result, j * widthPx + i);
    }
  }
  return result;
}

function clamp(position: number, size: number): number {
  return Math.min(size - 1, Math.max(0, position));
}

function resamplePixel(plate: Plate, x: number, y: number, result: Plate, to: number): void {
  const x0 = Math.min(plate.widthPx - 2, Math.floor(x));
  const y0 = Math.min(plate.heightPx - 2, Math.floor(y));
  const fx = x - x0;
  const fy = y - y0;
  const corner = y0 * plate.widthPx + x0;
  const at = [corner, corner + 1, corner + plate.widthPx, corner + plate.widthPx + 1];
  const weights = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
  const nearest = at[weights.indexOf(Math.max(...weights))]!;
  const panel = plate.panel[nearest]!;
  const covered = weights.map((weight, k) => (plate.panel[at[k]!] === 0 ? 0 : weight));
  const inPanel = weights.map((weight, k) => (plate.panel[at[k]!] === panel ? weight : 0));
  result.panel[to] = panel === 0 ? (plate.panel[at.find((index) => plate.panel[index] !== 0) ?? nearest] ?? 0) : panel;
  result.coverage[to] = mix(plate.coverage, at, weights);
  result.shadow[to] = mix(plate.shadow, at, weights);
  result.shade[to] = mix(plate.shade, at, covered);
  result.sheen[to] = mix(plate.sheen, at, covered);
  result.xMm[to] = mix(plate.xMm, at, inPanel);
  result.yMm[to] = mix(plate.yMm, at, inPanel);
}

function mix(values: Float32Array | Uint8Array, at: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let k = 0; k < 4; k++) {
    sum += values[at[k]!]! * weights[k]!;
    total += weights[k]!;
  }
  return total > 0 ? sum / total : values[at[0]!]!;
}

/** The plate at half its size: light and silhouette averaged, pattern positions taken at the middle of the block's main panel. */
export function halvePlate(plate: Plate): Plate {
  const widthPx = plate.widthPx / 2;
  const heightPx = plate.heightPx / 2;
  const result = emptyPlate(plate.panelKeys, widthPx, heightPx);
  for (let j = 0; j < heightPx; j++) {
    for (let i = 0; i < widthPx; i++) halvePixel(plate, j * 2 * plate.widthPx + i * 2, result, j * widthPx + i);
  }
  return result;
}

function halvePixel(plate: Plate, corner: number, result: Plate, to: number): void {
  const at = [corner, corner + 1, corner + plate.widthPx, corner + plate.widthPx + 1];
  let cover = 0;
  let shadow = 0;
  let main = corner;
  for (const index of at) {
    cover += plate.coverage[index]!;
    shadow += plate.shadow[index]!;
    if (plate.coverage[index]! > plate.coverage[main]!) main = index;
  }
  result.shadow[to] = shadow / 4;
  if (cover === 0) return;
  const panel = plate.panel[main]!;
  let same = 0;
  for (const index of at) {
    const share = plate.coverage[index]! / cover;
    result.shade[to]! += plate.shade[index]! * share;
    result.sheen[to]! += plate.sheen[index]! * share;
    if (plate.panel[index] !== panel) continue;
    same++;
    result.xMm[to]! += plate.xMm[index]!;
    result.yMm[to]! += plate.yMm[index]!;
  }
  result.panel[to] = panel;
  result.coverage[to] = cover / 4;
  result.xMm[to]! /= same;
  result.yMm[to]! /= same;
}

/** A smaller picture by area averaging, alpha-weighted. */
export function resizePicture(picture: Picture, widthPx: number): Picture {
  const heightPx = Math.round((picture.heightPx * widthPx) / picture.widthPx);
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  const columns = spans(picture.widthPx, widthPx);
  const rows = spans(picture.heightPx, heightPx);
  rows.forEach((row, j) => {
    columns.forEach((column, i) => averageBlock(picture, column, row, data, (j * widthPx + i) * 4));
  });
  return { data, widthPx, heightPx };
}

interface Span {
  first: number;
  weights: number[];
}

function spans(from: number, to: number): Span[] {
  return Array.from({ length: to }, (_, k) => {
    const start = (k * from) / to;
    const end = ((k + 1) * from) / to;
    const first = Math.floor(start);
    const last = Math.min(from - 1, Math.ceil(end) - 1);
    const weights = Array.from({ length: last - first + 1 }, (_unused, n) => Math.min(end, first + n + 1) - Math.max(start, first + n));
    return { first, weights };
  });
}

function averageBlock(picture: Picture, column: Span, row: Span, data: Uint8ClampedArray, to: number): void {
  let r = 0;
  let g = 0;
  let b = 0;
  let a = 0;
  let total = 0;
  for (let j = 0; j < row.weights.length; j++) {
    for (let i = 0; i < column.weights.length; i++) {
      const at = ((row.first + j) * picture.widthPx + column.first + i) * 4;
      const weight = row.weights[j]! * column.weights[i]!;
      const alpha = picture.data[at + 3]! * weight;
      r += picture.data[at]! * alpha;
      g += picture.data[at + 1]! * alpha;
      b += picture.data[at + 2]! * alpha;
      a += alpha;
      total += weight;
    }
  }
  if (a === 0) return;
  data[to] = r / a;
  data[to + 1] = g / a;
  data[to + 2] = b / a;
  data[to + 3] = a / total;
}
