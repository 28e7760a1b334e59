import type { AssetSource } from '../../shared/design/layer-painting.ts';
import type { RasterPicture, RasterSource } from '../../shared/production/vector/raster-picture.ts';
import { decodePicture, readAsset } from './decode-asset.ts';
import { pictureSource } from './toned-pictures.ts';

/** More than a print area of 400 mm by 500 mm has at 300 dpi. */
const printTonePixels = 32_000_000;

/** The pictures of a print, with all of their pixels and their own bytes. */
export interface PrintPictures {
  readonly assets: AssetSource;
  /** What lies behind a picture of `assets`. */
  readonly source: RasterSource;
  /** Lets the pixels go; nothing can be painted any more. */
  close(): void;
}

interface Loaded {
  readonly bitmap: ImageBitmap;
  readonly encoded: NonNullable<RasterPicture['encoded']>;
}

/**
 * Pictures as a print file needs them.
 * @throws AppError `asset.missing` or `asset.unreadable`
 */
export async function loadPrintPictures(hashes: readonly string[]): Promise<PrintPictures> {
  const loaded = new Map(await Promise.all(hashes.map(async (hash) => [hash, await load(hash)] as const)));
  const files = new Map<object, Loaded>([...loaded.values()].map((picture) => [picture.bitmap, picture]));
  return {
    assets: pictureSource((hash) => loaded.get(hash)?.bitmap, printTonePixels),
    source: (picture) => rasterOf(picture as ImageBitmap | OffscreenCanvas, files.get(picture)?.encoded ?? null),
    close: () => files.forEach(({ bitmap }) => bitmap.close()),
  };
}

async function load(hash: string): Promise<Loaded> {
  const file = await readAsset(hash);
  const bitmap = await decodePicture(file, hash);
  return { bitmap, encoded: { mimeType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) } };
}

function rasterOf(picture: ImageBitmap | OffscreenCanvas, encoded: RasterPicture['encoded']): RasterPicture {
  return { widthPx: picture.width, heightPx: picture.height, encoded, pixels: () => readPixels(picture) };
}

function readPixels(picture: ImageBitmap | OffscreenCanvas): Uint8ClampedArray {
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height).data;
}
