import { AppError } from '../kernel/errors.ts';
import type { PanelKey } from './garment-metadata.ts';

/**
 * One garment × size × camera as per-pixel lookups, so that a picture of any colour and print is CPU arithmetic.
 * All arrays are row-major, `widthPx * heightPx` long, top row first.
 */
export interface Plate {
  /** The garment's panels; a plate's bytes name them by index. */
  panelKeys: readonly PanelKey[];
  widthPx: number;
  heightPx: number;
  /** 0 = no garment, index in the garment's `panelKeys` + 1 = right side of that panel, `innerSide` = wrong side of the cloth. */
  panel: Uint8Array;
  /** 0..255, antialiased silhouette of the garment. */
  coverage: Uint8Array;
  /** Pattern position at the pixel's centre in mm of its panel, exact to 1/16 mm (a pixel spans 1.5 mm and more); meaningless where `panel` is 0 or `innerSide`. */
  xMm: Float32Array;
  yMm: Float32Array;
  /** Linear factor on the albedo (light × occlusion × construction detail), 0..`maxShade`; 1 shows the colour as it is. */
  shade: Float32Array;
  /** Linear light added whatever the colour (sheen of fibres), 0..`maxSheen`; ink and white cloth hide it, black cloth lives by it. */
  sheen: Float32Array;
  /** 0..255, soft shadow that the garment throws on the background. */
  shadow: Uint8Array;
}

export const innerSide = 255;
export const maxShade = 1.6;
export const maxSheen = 0.25;

/** How a plate stores a panel's right side; 0 for a panel that the garment does not have. */
export function panelIndex(panelKeys: readonly PanelKey[], panelKey: PanelKey): number {
  return panelKeys.indexOf(panelKey) + 1;
}

/** A plate on which nothing is seen yet. */
export function emptyPlate(panelKeys: readonly PanelKey[], widthPx: number, heightPx: number): Plate {
  const count = widthPx * heightPx;
  return {
    panelKeys,
    widthPx,
    heightPx,
    panel: new Uint8Array(count),
    coverage: new Uint8Array(count),
    xMm: new Float32Array(count),
    yMm: new Float32Array(count),
    shade: new Float32Array(count),
    sheen: new Float32Array(count),
    shadow: new Uint8Array(count),
  };
}

const magic = 0x32504254;
const headerBytes = 8;
const bytesPerPixel = 9;
const stepsPerMm = 8;

/**
 * Packs a plate so that gzip does well: planes one after the other, each value as the difference from a gradient prediction
 * (left + above − above left), 16-bit planes split into high and low bytes. The caller gzips the result.
 */
export function encodePlate(plate: Plate): Uint8Array {
  const { widthPx, heightPx } = plate;
  const count = widthPx * heightPx;
  const bytes = new Uint8Array(headerBytes + bytesPerPixel * count);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint16(4, widthPx, true);
  view.setUint16(6, heightPx, true);
  const skip = Uint8Array.from(plate.panel, (panel) => (panel === 0 || panel === innerSide ? 1 : 0));
  const planes = [
    plate.panel,
    plate.coverage,
    Uint8Array.from(plate.shade, (value) => toByte(Math.sqrt(value / maxShade))),
    Uint8Array.from(plate.sheen, (value) => toByte(Math.sqrt(value / maxSheen))),
    plate.shadow,
  ];
  planes.forEach((plane, index) => {
    bytes.set(Uint8Array.from(residuals(plane, widthPx, 0xff)), headerBytes + index * count);
  });
  [plate.xMm, plate.yMm].forEach((plane, index) => {
    const packed = residuals(toSteps(plane, skip, widthPx), widthPx, 0xffff);
    const start = headerBytes + (planes.length + index * 2) * count;
    for (let i = 0; i < count; i++) {
      const folded = zigzag(packed[i]!);
      bytes[start + i] = folded >> 8;
      bytes[start + count + i] = folded & 0xff;
    }
  });
  return bytes;
}

/**
 * Reads a plate from its unzipped bytes (gunzip the file first: `DecompressionStream` or `node:zlib`).
 * @throws AppError `garment.invalid-file` when the bytes are not a whole plate.
 */
export function decodePlate(bytes: Uint8Array, panelKeys: readonly PanelKey[]): Plate {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0, true) !== magic)
    throw new AppError('garment.invalid-file', { byteCount: bytes.length });
  const widthPx = view.getUint16(4, true);
  const heightPx = view.getUint16(6, true);
  const count = widthPx * heightPx;
  if (count === 0 || bytes.length !== headerBytes + bytesPerPixel * count)
    throw new AppError('garment.invalid-file', { byteCount: bytes.length });
  const bytePlane = (index: number): Uint8Array => {
    const plane = bytes.slice(headerBytes + index * count, headerBytes + (index + 1) * count);
    restore(plane, widthPx, 0xff);
    return plane;
  };
  const positionPlane = (index: number): Float32Array => {
    const start = headerBytes + index * count;
    const steps = new Uint16Array(count);
    for (let i = 0; i < count; i++) steps[i] = unzigzag((bytes[start + i]! << 8) | bytes[start + count + i]!);
    restore(steps, widthPx, 0xffff);
    const signed = new Int16Array(steps.buffer);
    const positionsMm = new Float32Array(count);
    for (let i = 0; i < count; i++) positionsMm[i] = signed[i]! / stepsPerMm;
    return positionsMm;
  };
  const lightPlane = (index: number, most: number): Float32Array => {
    const plane = bytePlane(index);
    const light = new Float32Array(count);
    for (let i = 0; i < count; i++) light[i] = (plane[i]! / 255) ** 2 * most;
    return light;
  };
  return {
    panelKeys,
    widthPx,
    heightPx,
    panel: bytePlane(0),
    coverage: bytePlane(1),
    shade: lightPlane(2, maxShade),
    sheen: lightPlane(3, maxSheen),
    shadow: bytePlane(4),
    xMm: positionPlane(5),
    yMm: positionPlane(7),
  };
}

function toByte(unit: number): number {
  return Math.round(Math.min(1, Math.max(0, unit)) * 255);
}

/** Positions as 16-bit steps; pixels without one take their prediction, which costs nothing in the file. */
function toSteps(plane: Float32Array, skip: Uint8Array, widthPx: number): Uint16Array {
  const steps = new Uint16Array(plane.length);
  for (let i = 0; i < plane.length; i++) {
    steps[i] = skip[i] === 1 ? predict(steps, i, widthPx) : Math.round(plane[i]! * stepsPerMm);
  }
  return steps;
}

function predict(plane: Uint8Array | Uint16Array, i: number, widthPx: number): number {
  const left = i % widthPx > 0 ? plane[i - 1]! : 0;
  const above = i >= widthPx ? plane[i - widthPx]! : 0;
  const corner = i % widthPx > 0 && i >= widthPx ? plane[i - widthPx - 1]! : 0;
  return left + above - corner;
}

function residuals(plane: Uint8Array | Uint16Array, widthPx: number, mask: number): Uint16Array {
  const result = new Uint16Array(plane.length);
  for (let i = 0; i < plane.length; i++) result[i] = (plane[i]! - predict(plane, i, widthPx)) & mask;
  return result;
}

/** Undoes `residuals` row by row: the hot loop of every plate that is opened. */
function restore(plane: Uint8Array | Uint16Array, widthPx: number, mask: number): void {
  for (let x = 1; x < widthPx; x++) plane[x] = (plane[x]! + plane[x - 1]!) & mask;
  for (let start = widthPx; start < plane.length; start += widthPx) {
    let corner = plane[start - widthPx]!;
    let left = (plane[start]! + corner) & mask;
    plane[start] = left;
    for (let i = start + 1; i < start + widthPx; i++) {
      const above = plane[i - widthPx]!;
      left = (plane[i]! + left + above - corner) & mask;
      plane[i] = left;
      corner = above;
    }
  }
}

function zigzag(residual: number): number {
  const signed = (residual << 16) >> 16;
  return ((signed << 1) ^ (signed >> 15)) & 0xffff;
}

function unzigzag(folded: number): number {
  return ((folded >> 1) ^ -(folded & 1)) & 0xffff;
}
