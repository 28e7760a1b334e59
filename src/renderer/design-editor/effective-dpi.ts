import { MM_PER_INCH } from '../../shared/kernel/units.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';

/** The density at which a picture will be printed, in dots per inch: the smaller of both directions, crop included. */
export function effectiveDpi(layer: Pick<ImageLayer, 'naturalWidthPx' | 'naturalHeightPx' | 'crop' | 'frame'>): number {
  const across = (layer.naturalWidthPx * (layer.crop?.width ?? 1) * MM_PER_INCH) / layer.frame.widthMm;
  const down = (layer.naturalHeightPx * (layer.crop?.height ?? 1) * MM_PER_INCH) / layer.frame.heightMm;
  return Math.round(Math.min(across, down));
}
