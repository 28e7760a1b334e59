import type { AssetSource } from '../../shared/design/layer-painting.ts';
import type { RasterPicture } from '../../shared/production/vector/raster-picture.ts';
import { decodePicture, readAsset } from '../painting/decode-asset.ts';
import { RecentMap } from '../painting/recent-map.ts';
import { pictureSource } from '../painting/toned-pictures.ts';

/** A proof is looked at and sent by mail: 300 dpi over the 70 mm that a picture has there, and some more. */
const proofPixels = 1_500_000;
const jpegQuality = 0.92;
const keptBytes = 128 * 1024 * 1024;

const bitmaps = new RecentMap<string, ImageBitmap>(keptBytes, undefined, ({ width, height }) => width * height * 4);
const jpegs = new WeakMap<object, Uint8Array>();
const assets: AssetSource = pictureSource((hash) => bitmaps.find(hash), proofPixels);

/**
 * The pictures of a design, as small as a proof needs them.
 * @throws AppError `asset.missing` or `asset.unreadable`
 */
export async function loadProofPictures(hashes: readonly string[]): Promise<AssetSource> {
  for (const hash of new Set(hashes)) if (bitmaps.find(hash) === undefined) bitmaps.set(hash, await decodeSmall(hash));
  return assets;
}

/** What lies behind a picture of a proof. */
export function proofRaster(picture: object): RasterPicture {
  const { width: widthPx, height: heightPx } = picture as ImageBitmap | OffscreenCanvas;
  const jpeg = jpegs.get(picture);
  const encoded = jpeg === undefined ? null : { mimeType: 'image/jpeg', bytes: jpeg };
  return { widthPx, heightPx, encoded, pixels: () => canvasOf(picture as ImageBitmap).getImageData(0, 0, widthPx, heightPx).data };
}

/** Keeps a photo small in the PDF. */
async function keepAsJpeg(bitmap: ImageBitmap): Promise<void> {
  const blob = await canvasOf(bitmap).canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
  jpegs.set(bitmap, new Uint8Array(await blob.arrayBuffer()));
}

async function decodeSmall(hash: string): Promise<ImageBitmap> {
  const file = await readAsset(hash);
  const whole = await decodePicture(file, hash);
  const scale = Math.sqrt(proofPixels / (whole.width * whole.height));
  const bitmap =
    scale < 1 ? await createImageBitmap(whole, { resizeWidth: Math.floor(whole.width * scale), resizeQuality: 'high' }) : whole;
  if (bitmap !== whole) whole.close();
  if (file.type === 'image/jpeg') await keepAsJpeg(bitmap);
  return bitmap;
}

function canvasOf(bitmap: ImageBitmap): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  context.drawImage(bitmap, 0, 0);
  return context;
}
