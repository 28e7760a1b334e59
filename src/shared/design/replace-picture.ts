import type { Asset } from './contract.ts';
import { wholePicture } from './crop-image.ts';
import { isEmptyPicture } from './empty-picture.ts';
import type { Frame, ImageCrop, ImageLayer } from './layer.ts';

/** Frames whose proportions differ by less than this are alike: layouts are drawn to a hundredth of a millimetre. */
const sameProportion = 0.001;

/** The layer with another picture in the same frame and mask: its middle, cut to the frame's proportions. What was made of the old picture's background goes. */
export function replacePicture(layer: ImageLayer, asset: Omit<Asset, 'byteLength'>): ImageLayer {
  const { frame } = layer;
  return {
    ...layer,
    assetHash: asset.hash,
    mimeType: asset.mimeType,
    naturalWidthPx: asset.widthPx,
    naturalHeightPx: asset.heightPx,
    crop: cropAbout(wholePicture, asset.widthPx / asset.heightPx, frame),
    cutout: null,
  };
}

/** The picture in a frame of other proportions: cut anew about the middle of what was seen, never stretched; in one of the same proportions nothing else changes. */
export function reframePicture(layer: ImageLayer, frame: Frame): ImageLayer {
  const isAlike = Math.abs(proportion(layer.frame) / proportion(frame) - 1) < sameProportion;
  if (isAlike || isEmptyPicture(layer)) return { ...layer, frame };
  return { ...layer, frame, crop: cropAbout(layer.crop ?? wholePicture, layer.naturalWidthPx / layer.naturalHeightPx, frame) };
}

function proportion({ widthMm, heightMm }: Pick<Frame, 'widthMm' | 'heightMm'>): number {
  return widthMm / heightMm;
}

/** The largest part of a picture that fills a frame, as near to the middle of a part as the picture's edges let it; null for all of it. */
function cropAbout(part: ImageCrop, has: number, frame: Frame): ImageCrop | null {
  const wanted = proportion(frame);
  const width = Math.min(1, wanted / has);
  const height = Math.min(1, has / wanted);
  if (width === 1 && height === 1) return null;
  const x = Math.min(1 - width, Math.max(0, part.x + part.width / 2 - width / 2));
  const y = Math.min(1 - height, Math.max(0, part.y + part.height / 2 - height / 2));
  return { x, y, width, height };
}
