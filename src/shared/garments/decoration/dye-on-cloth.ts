import type { DecorationKind } from '../../catalog/decoration-method.ts';
import { relativeLuminance } from '../cloth-color.ts';
import { inkOpacity } from './soft-proof.ts';

/** Of the light that white cloth gives back, so much must come back from under a dye (WCAG's relative luminance): pastels do, mid greys and brights do not. */
export const LEAST_LIGHT = 0.65;
/** Below this (about sRGB 149 of 255) only darker shades of the cloth's own colour are left. */
export const LOST_LIGHT = 0.3;

/** Nothing of its own colour comes back from it: all light comes from the cloth. */
export function isDye(kind: DecorationKind): boolean {
  return inkOpacity[kind] === 0;
}

/** Whether nothing is to be seen of a print: a dye is transparent, and no white goes under it. */
export function isLostOn(kind: DecorationKind, clothHex: string): boolean {
  return isDye(kind) && relativeLuminance(clothHex) < LOST_LIGHT;
}
