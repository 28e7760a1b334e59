import { AppError } from '../kernel/errors.ts';

/** Linear light, 0..1 (more before tone mapping). */
export interface LinearColor {
  r: number;
  g: number;
  b: number;
}

/** sRGB, 0..255. */
export interface SrgbColor {
  r: number;
  g: number;
  b: number;
}

const hexPattern = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const linearOfByte = Float64Array.from({ length: 256 }, (_, byte) => decodeChannel(byte / 255));

/**
 * `#rrggbb` or sRGB bytes as linear light.
 * @throws AppError `contract.invalid-input`.
 */
export function parseColor(color: string | SrgbColor): LinearColor {
  if (typeof color !== 'string') return { r: linearAt(color.r), g: linearAt(color.g), b: linearAt(color.b) };
  const match = hexPattern.exec(color);
  if (!match) throw new AppError('contract.invalid-input', { color });
  const [r, g, b] = match.slice(1).map((part) => linearOfByte[Number.parseInt(part, 16)]!);
  return { r: r!, g: g!, b: b! };
}

/** WCAG relative luminance of a `#rrggbb` colour, 0 to 1. */
export function relativeLuminance(hex: string): number {
  const { r, g, b } = parseColor(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const encodeSteps = 8192;
const encoded = Float64Array.from({ length: encodeSteps + 2 }, (_, step) => {
  const linear = Math.min(1, step / encodeSteps);
  return (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055) * 255;
});

/** Linear light to an sRGB byte (not rounded). */
export function encodeSrgb(linear: number): number {
  const place = Math.min(1, Math.max(0, linear)) * encodeSteps;
  const step = Math.floor(place);
  return encoded[step]! + (encoded[step + 1]! - encoded[step]!) * (place - step);
}

const compressFrom = 0.8;
const desaturation = 0.15;

/**
 * Highlight compression of the Khronos PBR neutral tone mapper (github.com/KhronosGroup/ToneMapping), in place;
 * without its black offset, as our shade has no Fresnel floor to take back: mid colours come out as they went in.
 */
export function toneMap(color: LinearColor): void {
  const peak = Math.max(color.r, color.g, color.b);
  if (peak < compressFrom) return;
  const room = 1 - compressFrom;
  const newPeak = 1 - (room * room) / (peak + room - compressFrom);
  const scale = newPeak / peak;
  const fade = 1 - 1 / (desaturation * (peak - newPeak) + 1);
  color.r += (newPeak - color.r * scale) * fade + color.r * (scale - 1);
  color.g += (newPeak - color.g * scale) * fade + color.g * (scale - 1);
  color.b += (newPeak - color.b * scale) * fade + color.b * (scale - 1);
}

function linearAt(byte: number): number {
  const clamped = Math.min(255, Math.max(0, byte));
  const low = Math.floor(clamped);
  const high = Math.min(255, low + 1);
  return linearOfByte[low]! + (linearOfByte[high]! - linearOfByte[low]!) * (clamped - low);
}

function decodeChannel(unit: number): number {
  return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
}
