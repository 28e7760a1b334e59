import { colorContrast } from './color-contrast.ts';
import type { Layer } from './layer.ts';
import { flattenLayers } from './map-layers.ts';

/** The contrast from which a print colour stands well off the cloth. */
const CLEAR_CONTRAST = 2.5;

/** What a new ornament's colours are chosen by. */
export interface OrnamentSurroundings {
  /** The layers that it comes to. */
  readonly layers: readonly Layer[];
  readonly clothHex: string;
  /** What it wears on an empty area. */
  readonly fallback: string;
}

/** The colours of a new ornament's two areas: those that the design wears already and that stand off the cloth, so that no further ink is needed. */
export function ornamentColors({ layers, clothHex, fallback }: OrnamentSurroundings): readonly [string, string] {
  const worn = flattenLayers(layers).flatMap((layer) => ('fill' in layer && layer.fill?.kind === 'solid' ? [layer.fill.color] : []));
  const clear = [...new Set(worn)].filter((color) => colorContrast(color, clothHex) >= CLEAR_CONTRAST);
  const first = clear[0] ?? fallback;
  return [first, clear[1] ?? first];
}
