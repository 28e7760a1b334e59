import type { Picture, Surface } from './surface.ts';
import type { TextShaper } from './text-shaper.ts';

/** The decoded pictures of a document by content hash. */
export interface AssetSource {
  get(hash: string): Picture | undefined;
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
