import type { AssetSource } from './layer-painting.ts';
import type { Layer } from './layer.ts';
import { paintLayer } from './paint-layer.ts';
import type { Surface } from './surface.ts';
import type { TextShaper } from './text-shaper.ts';

interface ThumbnailOptions {
  readonly sidePx: number;
  readonly assets: AssetSource;
  readonly text: TextShaper;
}

/** Paints one layer, upright and at full strength, as large as fits into the middle of a square. */
export function paintThumbnail(surface: Surface, layer: Layer, { sidePx, assets, text }: ThumbnailOptions): void {
  const { widthMm, heightMm } = layer.frame;
  const pixelsPerMm = sidePx / Math.max(widthMm, heightMm);
  const frame = { ...layer.frame, xMm: (sidePx / pixelsPerMm - widthMm) / 2, yMm: (sidePx / pixelsPerMm - heightMm) / 2, rotationDeg: 0 };
  surface.save();
  surface.scale(pixelsPerMm, pixelsPerMm);
  paintLayer({ surface, assets, text, roster: {}, finish: 'preview' }, { ...layer, frame, hidden: false, opacity: 1 }, 1);
  surface.restore();
}
