import { AppError } from '../../shared/kernel/errors.ts';

/**
 * An asset's own bytes and type.
 * @throws AppError `asset.missing`
 */
export async function readAsset(hash: string): Promise<Blob> {
  const response = await fetch(`app://studio/assets/${hash}`).catch(() => undefined);
  if (!response?.ok) throw new AppError('asset.missing', { hash });
  return response.blob();
}

/**
 * An asset with all of its pixels, decoded anew; the caller owns the bitmap.
 * @throws AppError `asset.missing` or `asset.unreadable`.
 */
export async function decodeAsset(hash: string): Promise<ImageBitmap> {
  return decodePicture(await readAsset(hash), hash);
}

/**
 * The pixels of an asset's bytes; the caller owns the bitmap.
 * @throws AppError `asset.unreadable`
 */
export async function decodePicture(file: Blob, hash: string): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch (cause) {
    throw new AppError('asset.unreadable', { hash }, { cause });
  }
}
