import { detailHeightMm, type DetailMap } from '../../shared/garments/construction-detail.ts';

/** The steepest slope that a texel can tell, mm of height for each mm along the cloth. */
export const detailMaxSlope = 2;

/** A panel's construction detail as the shader reads it: RGBA, R = factor on the shade (128 = 1), G and B = slope along x and y (128 = flat), A = how much washing rubs there. */
export interface DetailTexels extends Omit<DetailMap, 'data'> {
  data: Uint8Array<ArrayBuffer>;
}

/** Turns heights into slopes, so that the shader needs one look instead of five. */
export function detailTexels(map: DetailMap): DetailTexels {
  const { widthPx, heightPx, pixelsPerMm } = map;
  const data = new Uint8Array(widthPx * heightPx * 4);
  const perStep = ((detailHeightMm / 127) * pixelsPerMm) / 2 / detailMaxSlope;
  for (let row = 0; row < heightPx; row++) {
    const above = Math.max(0, row - 1) * widthPx;
    const below = Math.min(heightPx - 1, row + 1) * widthPx;
    for (let column = 0; column < widthPx; column++) {
      const at = (row * widthPx + column) * 4;
      const left = row * widthPx + Math.max(0, column - 1);
      const right = row * widthPx + Math.min(widthPx - 1, column + 1);
      data[at] = map.data[at]!;
      data[at + 1] = slopeByte((height(map, right) - height(map, left)) * perStep);
      data[at + 2] = slopeByte((height(map, below + column) - height(map, above + column)) * perStep);
      data[at + 3] = map.data[at + 3]!;
    }
  }
  return { ...map, data };
}

function height({ data }: DetailMap, texel: number): number {
  return data[texel * 4 + 1]!;
}

function slopeByte(share: number): number {
  return 128 + Math.round(Math.max(-1, Math.min(1, share)) * 127);
}
