import type { PrintArea } from './print-area.ts';

/** A painted print area: straight-alpha sRGB, row-major, stretched over the whole area whatever its pixel size. */
export interface PrintPixels {
  data: Uint8ClampedArray;
  widthPx: number;
  heightPx: number;
}

interface Level {
  /** Premultiplied RGBA bytes. */
  data: Uint8ClampedArray;
  widthPx: number;
  heightPx: number;
}

/** How the pattern moves from one picture pixel to the next, in mm. */
export interface Footprint {
  dxdiMm: number;
  dydiMm: number;
  dxdjMm: number;
  dydjMm: number;
}

export interface PrintSampler {
  area: PrintArea;
  /** Writes premultiplied RGBA 0..255 of the print over one picture pixel into `out`; false where nothing is printed. */
  sample(xMm: number, yMm: number, footprint: Footprint, out: Float64Array): boolean;
}

const maxTaps = 6;

/** Area-filtered lookup into a print: a mip level about two texels under the footprint, then a grid of bilinear taps over it. */
export function makePrintSampler(area: PrintArea, pixels: PrintPixels): PrintSampler {
  const levels = buildLevels(pixels);
  return {
    area,
    sample(xMm, yMm, footprint, out) {
      const marginXMm = (Math.abs(footprint.dxdiMm) + Math.abs(footprint.dxdjMm)) / 2;
      const marginYMm = (Math.abs(footprint.dydiMm) + Math.abs(footprint.dydjMm)) / 2;
      const u = xMm - area.originXMm;
      const v = yMm - area.originYMm;
      if (u < -marginXMm || v < -marginYMm || u > area.widthMm + marginXMm || v > area.heightMm + marginYMm) return false;
      const base = levels[0]!;
      const scaleX = base.widthPx / area.widthMm;
      const scaleY = base.heightPx / area.heightMm;
      const lengthI = Math.hypot(footprint.dxdiMm * scaleX, footprint.dydiMm * scaleY);
      const lengthJ = Math.hypot(footprint.dxdjMm * scaleX, footprint.dydjMm * scaleY);
      const depth = Math.floor(Math.log2(Math.max(1, Math.min(lengthI, lengthJ) / 2)));
      const level = levels[Math.min(levels.length - 1, Math.max(0, depth))]!;
      accumulate(level, area, u, v, footprint, tapsFor(lengthI, base, level), tapsFor(lengthJ, base, level), out);
      return out[3]! > 0.25;
    },
  };
}

function tapsFor(lengthPx: number, base: Level, level: Level): number {
  return Math.min(maxTaps, Math.max(1, Math.ceil((lengthPx * level.widthPx) / base.widthPx)));
}

function accumulate(
  level: Level,
  area: PrintArea,
  u: number,
  v: number,
  f: Footprint,
  tapsI: number,
  tapsJ: number,
  out: Float64Array,
): void {
  out.fill(0);
  const scaleX = level.widthPx / area.widthMm;
  const scaleY = level.heightPx / area.heightMm;
  const weight = 1 / (tapsI * tapsJ);
  for (let j = 0; j < tapsJ; j++) {
    const t = (j + 0.5) / tapsJ - 0.5;
    for (let i = 0; i < tapsI; i++) {
      const s = (i + 0.5) / tapsI - 0.5;
      const x = (u + s * f.dxdiMm + t * f.dxdjMm) * scaleX - 0.5;
      const y = (v + s * f.dydiMm + t * f.dydjMm) * scaleY - 0.5;
      addBilinear(level, x, y, weight, out);
    }
  }
}

function addBilinear(level: Level, x: number, y: number, weight: number, out: Float64Array): void {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  addTexel(level, x0, y0, weight * (1 - fx) * (1 - fy), out);
  addTexel(level, x0 + 1, y0, weight * fx * (1 - fy), out);
  addTexel(level, x0, y0 + 1, weight * (1 - fx) * fy, out);
  addTexel(level, x0 + 1, y0 + 1, weight * fx * fy, out);
}

function addTexel(level: Level, x: number, y: number, weight: number, out: Float64Array): void {
  if (x < 0 || y < 0 || x >= level.widthPx || y >= level.heightPx) return;
  const at = (y * level.widthPx + x) * 4;
  out[0]! += level.data[at]! * weight;
  out[1]! += level.data[at + 1]! * weight;
  out[2]! += level.data[at + 2]! * weight;
  out[3]! += level.data[at + 3]! * weight;
}

function buildLevels(pixels: PrintPixels): Level[] {
  const levels = [premultiply(pixels)];
  for (let last = levels[0]!; last.widthPx > 8 && last.heightPx > 8; last = levels.at(-1)!) levels.push(halve(last));
  return levels;
}

function premultiply({ data, widthPx, heightPx }: PrintPixels): Level {
  const result = new Uint8ClampedArray(data.length);
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]! / 255;
    result[i] = data[i]! * alpha;
    result[i + 1] = data[i + 1]! * alpha;
    result[i + 2] = data[i + 2]! * alpha;
    result[i + 3] = data[i + 3]!;
  }
  return { data: result, widthPx, heightPx };
}

function halve({ data, widthPx, heightPx }: Level): Level {
  const width = Math.ceil(widthPx / 2);
  const height = Math.ceil(heightPx / 2);
  const result = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const rowA = Math.min(heightPx - 1, y * 2) * widthPx;
    const rowB = Math.min(heightPx - 1, y * 2 + 1) * widthPx;
    for (let x = 0; x < width; x++) {
      const a = Math.min(widthPx - 1, x * 2);
      const b = Math.min(widthPx - 1, x * 2 + 1);
      for (let c = 0; c < 4; c++) {
        const sum = data[(rowA + a) * 4 + c]! + data[(rowA + b) * 4 + c]! + data[(rowB + a) * 4 + c]! + data[(rowB + b) * 4 + c]!;
        result[(y * width + x) * 4 + c] = sum / 4;
      }
    }
  }
  return { data: result, widthPx: width, heightPx: height };
}
