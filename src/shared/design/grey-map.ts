import { lumaOf } from './tone-pixels.ts';

/** The longest side of a grey map: halftone dots are never finer. */
const LONGEST_SIDE_PX = 512;

/** A small copy of a picture in greys, row by row: how bright each pixel is, and how opaque, 0 to 255. */
export interface GreyMap {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly luma: Uint8ClampedArray;
  readonly alpha: Uint8ClampedArray;
}

/** The grey map of RGBA pixels with straight alpha: means of square blocks, in which transparent pixels have no say. */
export function greyMap(rgba: Uint8ClampedArray, widthPx: number, heightPx: number): GreyMap {
  const block = Math.max(1, Math.ceil(Math.max(widthPx, heightPx) / LONGEST_SIDE_PX));
  const columns = Math.ceil(widthPx / block);
  const rows = Math.ceil(heightPx / block);
  const weights = new Float64Array(columns * rows);
  const brightness = new Float64Array(columns * rows);
  const counts = new Uint32Array(columns * rows);
  for (let y = 0, at = 0; y < heightPx; y++) {
    const row = Math.floor(y / block) * columns;
    for (let x = 0; x < widthPx; x++, at += 4) {
      const cell = row + Math.floor(x / block);
      const alpha = rgba[at + 3]!;
      counts[cell]! += 1;
      weights[cell]! += alpha;
      brightness[cell]! += alpha * lumaOf(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!);
    }
  }
  return {
    widthPx: columns,
    heightPx: rows,
    luma: Uint8ClampedArray.from(brightness, (sum, cell) => (weights[cell]! > 0 ? sum / weights[cell]! : 0)),
    alpha: Uint8ClampedArray.from(weights, (sum, cell) => sum / counts[cell]!),
  };
}
