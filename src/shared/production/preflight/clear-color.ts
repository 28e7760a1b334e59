import { colorContrast } from '../../design/color-contrast.ts';
import { relativeLuminance } from '../../garments/cloth-color.ts';
import type { CheckedArea } from './checked-area.ts';
import { colorDistance, fromOklab, nearestColor, toOklab } from '../../design/oklab.ts';
import { partColors } from './part-colors.ts';

const STEP = 0.01;
/** A little more than asked, so that rounding to whole channels cannot fall below. */
const SPARE = 1.02;

/**
 * Colours that stand off the cloth by as much as the method asks, the nearest to a colour first: the shop's ink or the same hue
 * lighter or darker, then a colour that the design has already.
 */
export function clearColors(color: string, { garmentHex, limits, method, parts }: CheckedArea): string[] {
  const stands = (other: string): boolean => colorContrast(other, garmentHex) >= limits.minContrast;
  const used = [...new Set(parts.flatMap(({ layer }) => partColors(layer)))].filter(stands);
  const inks = method.inks.map(({ hex }) => hex).filter(stands);
  const fresh = inks.length > 0 ? nearestColor(color, inks) : shade(color, garmentHex, limits.minContrast * SPARE);
  return [fresh, nearestColor(color, used)].flatMap((found) => found ?? []);
}

/** An ink that stands off the cloth: one that the design has already, else black or white. */
export function clearInk(area: CheckedArea): string {
  // Where black and white stand off equally.
  const base = relativeLuminance(area.garmentHex) > 0.18 ? '#000000' : '#ffffff';
  return clearColors(base, area).at(-1) ?? base;
}

function shade(color: string, garmentHex: string, contrast: number): string | undefined {
  const found = [-STEP, STEP].flatMap((step) => shadeUntil(color, garmentHex, contrast, step) ?? []);
  return found.toSorted((a, b) => colorDistance(color, a) - colorDistance(color, b))[0];
}

function shadeUntil(color: string, garmentHex: string, contrast: number, step: number): string | undefined {
  const [start, a, b] = toOklab(color);
  for (let lightness = start; lightness >= -STEP && lightness <= 1 + STEP; lightness += step) {
    const shaded = fromOklab([Math.min(1, Math.max(0, lightness)), a, b]);
    if (colorContrast(shaded, garmentHex) >= contrast) return shaded;
  }
  return undefined;
}
