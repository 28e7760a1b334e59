import type { DesignDocument } from '../../shared/design/design-document.ts';
import { isEmptyPicture } from '../../shared/design/empty-picture.ts';
import type { Layer } from '../../shared/design/layer.ts';
import type { AssetSource } from '../../shared/design/layer-painting.ts';
import { decodeAsset } from './decode-asset.ts';
import { RecentMap } from './recent-map.ts';
import { pictureSource } from './toned-pictures.ts';

/** A preview needs no more pixels of one picture; a print takes them all. */
const previewPixels = 8_000_000;
const previewTonePixels = 2_000_000;
/** What decoded pictures may take in this window: two dozen of the largest. */
const keptBytes = 768 * 1024 * 1024;

const bitmaps = new RecentMap<string, ImageBitmap>(keptBytes, undefined, ({ width, height }) => width * height * 4);
const loading = new Map<string, Promise<ImageBitmap>>();

/** The pictures that have been decoded so far; the painter shows a placeholder for others. */
export const decodedAssets: AssetSource = pictureSource((hash) => bitmaps.find(hash), previewTonePixels);

/**
 * The decoded picture of an asset as previews show it, kept for the next use; shared, so never close it.
 * @throws AppError `asset.missing` or `asset.unreadable`.
 */
export function loadAssetImage(hash: string): Promise<ImageBitmap> {
  const known = bitmaps.find(hash);
  if (known) return Promise.resolve(known);
  const begun = loading.get(hash);
  if (begun) return begun;
  const decoding = decodeForPreview(hash).finally(() => loading.delete(hash));
  loading.set(hash, decoding);
  return decoding;
}

async function decodeForPreview(hash: string): Promise<ImageBitmap> {
  const whole = await decodeAsset(hash);
  const scale = Math.sqrt(previewPixels / (whole.width * whole.height));
  const bitmap =
    scale < 1 ? await createImageBitmap(whole, { resizeWidth: Math.floor(whole.width * scale), resizeQuality: 'high' }) : whole;
  if (bitmap !== whole) whole.close();
  bitmaps.set(hash, bitmap);
  return bitmap;
}

/** The hashes of the pictures in one print area, groups included. */
export function assetHashesIn(document: DesignDocument, areaKey: string): string[] {
  return [...new Set((document.areas[areaKey]?.layers ?? []).flatMap(assetHashesOf))];
}

/** The hashes of the pictures that a layer shows; one that is still to be chosen has none. */
export function assetHashesOf(layer: Layer): string[] {
  if (layer.kind === 'group') return layer.children.flatMap(assetHashesOf);
  return layer.kind === 'image' && !isEmptyPicture(layer) ? [layer.assetHash] : [];
}
