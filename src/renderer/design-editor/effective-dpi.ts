import type { ImageLayer } from '../../shared/design/layer.ts';
import { pictureDpi } from '../../shared/design/picture-dpi.ts';

/** The density at which a picture will be printed, in dots per inch: the smaller of both directions, crop included. */
export function effectiveDpi(layer: Pick<ImageLayer, 'naturalWidthPx' | 'naturalHeightPx' | 'crop' | 'frame'>): number {
  return Math.round(pictureDpi(layer));
}
