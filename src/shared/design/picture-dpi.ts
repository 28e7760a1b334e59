import { MM_PER_INCH } from '../kernel/units.ts';
import type { ImageLayer } from './layer.ts';

/** How much larger than its frame a picture is printed, across and down: what the groups around it make of it. */
type Enlargement = readonly [across: number, down: number];

/** Dots per inch at which a picture is printed: the smaller of both directions, crop included. */
export function pictureDpi(
  { naturalWidthPx, naturalHeightPx, crop, frame }: Pick<ImageLayer, 'naturalWidthPx' | 'naturalHeightPx' | 'crop' | 'frame'>,
  [across, down]: Enlargement = [1, 1],
): number {
  const dotsAcross = (naturalWidthPx * (crop?.width ?? 1)) / (frame.widthMm * across);
  const dotsDown = (naturalHeightPx * (crop?.height ?? 1)) / (frame.heightMm * down);
  return Math.min(dotsAcross, dotsDown) * MM_PER_INCH;
}
