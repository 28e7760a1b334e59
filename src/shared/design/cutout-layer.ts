import type { Asset } from './contract.ts';
import type { ImageLayer } from './layer.ts';

/** A picture that shows a cut-out of itself and remembers what it was. */
export function withCutout(layer: ImageLayer, { hash, mimeType }: Pick<Asset, 'hash' | 'mimeType'>, tolerance: number): ImageLayer {
  const original = layer.cutout ?? { originalHash: layer.assetHash, originalMimeType: layer.mimeType };
  return { ...layer, assetHash: hash, mimeType, cutout: { ...original, tolerance } };
}

/** A picture with the background that it had. */
export function withoutCutout(layer: ImageLayer): ImageLayer {
  if (!layer.cutout) return layer;
  return { ...layer, assetHash: layer.cutout.originalHash, mimeType: layer.cutout.originalMimeType, cutout: null };
}
