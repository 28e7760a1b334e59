import type { DesignDocument } from './design-document.ts';
import type { AssetSource, LayerPainting, RosterValues } from './layer-painting.ts';
import { getArea } from './map-layers.ts';
import { traceOutline } from './outline.ts';
import { paintLayer } from './paint-layer.ts';
import { rectangleOutline } from './shape-outline.ts';
import type { Surface } from './surface.ts';
import type { TextShaper } from './text-shaper.ts';

export interface PaintDesignOptions {
  /** The print area's size on the chosen garment size. */
  readonly areaSizeMm: { readonly widthMm: number; readonly heightMm: number };
  readonly pixelsPerMm: number;
  readonly assets: AssetSource;
  readonly text: TextShaper;
  /** `print` refuses what `preview` (the default) shows as a placeholder. */
  readonly finish?: 'preview' | 'print';
  /** What stands in a team's name and number fields; their sample text otherwise. */
  readonly roster?: RosterValues;
}

/**
 * Paints one print area with its top left at the surface's origin, clipped to the area, over what is there already.
 * The one painter of editor, texture, plate, proof and print file: only `pixelsPerMm` differs.
 *
 * @throws AppError design.area-not-found; with finish `print` also asset.missing, design.picture-empty, design.text-uncovered, design.font-missing
 */
export function paintDesign(surface: Surface, document: DesignDocument, areaId: string, options: PaintDesignOptions): void {
  const area = getArea(document, areaId);
  const { areaSizeMm, pixelsPerMm, assets, text, roster = {}, finish = 'preview' } = options;
  const painting: LayerPainting = { surface, assets, text, roster, finish };
  surface.save();
  surface.scale(pixelsPerMm, pixelsPerMm);
  traceOutline(surface, rectangleOutline(areaSizeMm.widthMm, areaSizeMm.heightMm));
  surface.clip();
  for (const layer of area.layers) paintLayer(painting, layer, 1);
  surface.restore();
}
