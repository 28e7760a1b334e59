import type { ImageLayer } from '../../shared/design/layer.ts';
import { pictureDpi } from '../../shared/design/picture-dpi.ts';

/** Below this density a print looks soft: the figure that print shops warn at. */
export const SOFT_PRINT_DPI = 150;

/** The least width that a picture is worth printing at, in mm. */
const leastPrintMm = 10;

/** The density at which a picture will be printed, in dots per inch: the smaller of both directions, crop included. */
export function effectiveDpi(layer: Pick<ImageLayer, 'naturalWidthPx' | 'naturalHeightPx' | 'crop' | 'frame'>): number {
  return Math.round(pictureDpi(layer));
}

/** The widest that a picture can be printed, in whole mm, without falling below a density. */
export function widestMm(layer: Pick<ImageLayer, 'naturalWidthPx' | 'naturalHeightPx' | 'crop' | 'frame'>, dpi: number): number {
  return Math.floor((layer.frame.widthMm * effectiveDpi(layer)) / dpi);
}

/** Whether a picture has too few pixels to look sharp at any size that is worth printing. */
export function tooSmallToPrint(layer: Pick<ImageLayer, 'naturalWidthPx' | 'naturalHeightPx' | 'crop' | 'frame'>): boolean {
  return widestMm(layer, SOFT_PRINT_DPI) < leastPrintMm;
}
