import { AppError } from '../../shared/kernel/errors.ts';

/**
 * An asset with all of its pixels, decoded anew; the caller owns the bitmap.
 * @throws AppError `asset.missing` or `asset.unreadable`.
 */
export async function decodeAsset(hash: string): Promise<ImageBitmap> {
  const response = await fetch(`app://studio/assets/${hash}`).catch(() => undefined);
  if (!response?.ok) throw new AppError('asset.missing', { hash });
  try {
    return await createImageBitmap(await response.blob());
  } catch (cause) {
    throw new AppError('asset.unreadable', { hash }, { cause });
  }
}
