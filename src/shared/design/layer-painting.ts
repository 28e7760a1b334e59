import type { GreyMap } from './grey-map.ts';
import type { Picture, Surface } from './surface.ts';
import type { TextShaper } from './text-shaper.ts';
import type { PixelTone } from './tone.ts';

/** The decoded pictures of a document by content hash; a source that cannot tone shows toned pictures as missing. */
export interface AssetSource {
  get(hash: string): Picture | undefined;
  /** The picture with the colours of a tone. */
  toned?(hash: string, tone: PixelTone): Picture | undefined;
  /** What the dots of a halftone are made from. */
  greys?(hash: string): GreyMap | undefined;
}

/** What stands in a team's name and number fields. */
export interface RosterValues {
  readonly name?: string;
  readonly number?: string;
}

/** What the painter carries from layer to layer; `print` refuses what `preview` shows as a placeholder. */
export interface LayerPainting {
  readonly surface: Surface;
  readonly assets: AssetSource;
  readonly text: TextShaper;
  readonly roster: RosterValues;
  readonly finish: 'preview' | 'print';
}
