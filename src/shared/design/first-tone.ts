import { relativeLuminance } from '../garments/cloth-color.ts';
import type { InkedParts, Tone } from './tone.ts';

/** The cloth under a print, and an ink that stands off it; both `#rrggbb`. */
export interface PrintedCloth {
  readonly clothHex: string;
  readonly clearInk: string;
}

/** What a tone's first settings are chosen by. */
interface ToneSurroundings extends PrintedCloth {
  /** The tone that the picture wears already. */
  readonly before: Tone | null;
}

/** A tone as it begins: in the ink that the picture wears already, else in one that stands off the cloth; an ink lighter than the cloth prints the light parts, so that the picture does not come out as its negative. */
export function firstTone(kind: Tone['kind'], { before, clothHex, clearInk }: ToneSurroundings): Tone {
  const color = before && before.kind !== 'duotone' ? before.color : clearInk;
  const inked: InkedParts = relativeLuminance(color) > relativeLuminance(clothHex) ? 'light' : 'dark';
  switch (kind) {
    case 'silhouette':
      return { kind, color };
    case 'threshold':
      return { kind, color, level: 0.5, inked };
    case 'halftone':
      return { kind, color, pitchMm: 2, angleDeg: 45, inked };
    case 'duotone':
      return { kind, darkColor: '#1f3f77', lightColor: '#ffe0a0' };
  }
}
