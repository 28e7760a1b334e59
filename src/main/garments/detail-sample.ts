import { detailHeightMm, type DetailMap } from '../../shared/garments/construction-detail.ts';

export interface DetailSample {
  shade: number;
  /** Rise of the cloth per mm to the right and down the pattern. */
  slopeX: number;
  slopeY: number;
}

const flat: DetailSample = { shade: 1, slopeX: 0, slopeY: 0 };

/** Bilinear lookup into a detail map; flat outside. */
export function detailAt(map: DetailMap, xMm: number, yMm: number): DetailSample {
  const x = (xMm - map.originXMm) * map.pixelsPerMm - 0.5;
  const y = (yMm - map.originYMm) * map.pixelsPerMm - 0.5;
  if (x < 1 || y < 1 || x >= map.widthPx - 2 || y >= map.heightPx - 2) return flat;
  const shade = bilinear(map, x, y, 0) / 128;
  const heightOf = (dx: number, dy: number): number => ((bilinear(map, x + dx, y + dy, 1) - 128) / 127) * detailHeightMm;
  const stepMm = 2 / map.pixelsPerMm;
  return { shade, slopeX: (heightOf(1, 0) - heightOf(-1, 0)) / stepMm, slopeY: (heightOf(0, 1) - heightOf(0, -1)) / stepMm };
}

function bilinear({ data, widthPx }: DetailMap, x: number, y: number, channel: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const at = (y0 * widthPx + x0) * 4 + channel;
  const below = at + widthPx * 4;
  const top = data[at]! + (data[at + 4]! - data[at]!) * fx;
  const bottom = data[below]! + (data[below + 4]! - data[below]!) * fx;
  return top + (bottom - top) * fy;
}
