import type { Asset } from './contract.ts';
import type { ImageCrop, ImageLayer } from './layer.ts';

/** The layer with another picture in the same frame and mask: its middle, cut to the frame's proportions. What was made of the old picture's background goes. */
export function replacePicture(layer: ImageLayer, asset: Asset): ImageLayer {
  const { frame } = layer;
  return {
    ...layer,
    assetHash: asset.hash,
    mimeType: asset.mimeType,
    naturalWidthPx: asset.widthPx,
    naturalHeightPx: asset.heightPx,
    crop: middleCrop(asset.widthPx / asset.heightPx, frame.widthMm / frame.heightMm),
    cutout: null,
  };
}

/** The largest middle part of a picture with the wanted proportions; null for all of it. */
function middleCrop(has: number, wanted: number): ImageCrop | null {
  const width = Math.min(1, wanted / has);
  const height = Math.min(1, has / wanted);
  return width === 1 && height === 1 ? null : { x: (1 - width) / 2, y: (1 - height) / 2, width, height };
}
