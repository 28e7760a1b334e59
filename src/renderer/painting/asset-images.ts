import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Layer } from '../../shared/design/layer.ts';
import type { AssetSource } from '../../shared/design/layer-painting.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { RecentMap } from './recent-map.ts';

interface AssetImage {
  loading: Promise<ImageBitmap>;
  bitmap?: ImageBitmap;
}

const keptImages = 64;
const images = new RecentMap<string, AssetImage>(keptImages);

/** The pictures that have been decoded so far; the painter shows a placeholder for others. */
export const decodedAssets: AssetSource = { get: (hash) => images.find(hash)?.bitmap };

/**
 * The decoded picture of an asset, kept for the next use; shared, so never close it.
 * @throws AppError `asset.missing` or `asset.unreadable`.
 */
export function loadAssetImage(hash: string): Promise<ImageBitmap> {
  const known = images.find(hash);
  if (known) return known.loading;
  const image: AssetImage = { loading: decodeAsset(hash) };
  images.set(hash, image);
  image.loading.then(
    (bitmap) => {
      image.bitmap = bitmap;
    },
    () => images.delete(hash),
  );
  return image.loading;
}

async function decodeAsset(hash: string): Promise<ImageBitmap> {
  const response = await fetch(`app://studio/assets/${hash}`).catch(() => undefined);
  if (!response?.ok) throw new AppError('asset.missing', { hash });
  try {
    return await createImageBitmap(await response.blob());
  } catch (cause) {
    throw new AppError('asset.unreadable', { hash }, { cause });
  }
}

/** The hashes of the pictures in one print area, groups included. */
export function assetHashesIn(document: DesignDocument, areaKey: string): string[] {
  return [...new Set((document.areas[areaKey]?.layers ?? []).flatMap(hashesOf))];
}

function hashesOf(layer: Layer): string[] {
  if (layer.kind === 'group') return layer.children.flatMap(hashesOf);
  return layer.kind === 'image' ? [layer.assetHash] : [];
}
