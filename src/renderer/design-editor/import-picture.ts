import { MAX_ASSET_BYTES, type Asset } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { loadAssetImage } from '../painting/asset-images.ts';

/** The kinds of file that hold a picture of pixels, for a file chooser. */
export const pictureTypes = 'image/png,image/jpeg,image/webp';

/**
 * Takes a picture into the shop's store. It is shown once before it is used: what no decoder can read is refused here, not found in print.
 *
 * @throws AppError asset.*
 */
export async function importPicture(file: File): Promise<Asset> {
  if (file.size > MAX_ASSET_BYTES) throw new AppError('asset.too-large', { what: 'bytes', found: file.size, limit: MAX_ASSET_BYTES });
  const asset = await callStudio('design.importAsset', { bytes: new Uint8Array(await file.arrayBuffer()) });
  await loadAssetImage(asset.hash);
  return asset;
}
