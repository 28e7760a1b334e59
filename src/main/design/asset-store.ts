import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_ASSET_BYTES, type Asset } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { contentHashSchema } from '../../shared/kernel/ids.ts';
import { writeFileAtomically } from '../database/replace-file.ts';
import { imageKind, sniffImage, type ImageHeader } from './sniff-image.ts';

/** The longest side of a picture in pixels, and the most pixels in one. */
export const MAX_ASSET_SIDE_PX = 20_000;
export const MAX_ASSET_PIXELS = 200_000_000;

/** A picture's bytes and kind, as they are served to windows. */
export interface StoredAsset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mimeType: Asset['mimeType'];
}

/**
 * Takes a picture into a folder under the SHA-256 of its bytes; the same picture is kept once, whole or not at all.
 *
 * @throws AppError asset.empty, asset.too-large (`what`: bytes, side or pixels), asset.unsupported-type, asset.unreadable
 */
export async function importAsset(folder: string, bytes: Uint8Array): Promise<Asset> {
  const header = checkPicture(bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  await mkdir(folder, { recursive: true });
  if ((await findAsset(folder, hash)) === undefined) writeFileAtomically(join(folder, hash), bytes);
  return { hash, ...header, byteLength: bytes.byteLength };
}

/** What a picture is, before it is kept; refuses as `importAsset` does. */
export function checkPicture(bytes: Uint8Array): ImageHeader {
  if (bytes.byteLength === 0) throw new AppError('asset.empty');
  assertWithin('bytes', bytes.byteLength, MAX_ASSET_BYTES);
  const header = sniffImage(bytes);
  assertWithin('side', Math.max(header.widthPx, header.heightPx), MAX_ASSET_SIDE_PX);
  assertWithin('pixels', header.widthPx * header.heightPx, MAX_ASSET_PIXELS);
  return header;
}

/** A picture by its hash; nothing when it is missing, or when its bytes are not what its name says. */
export async function findAsset(folder: string, hash: string): Promise<StoredAsset | undefined> {
  if (!contentHashSchema.safeParse(hash).success || (await sizeOf(join(folder, hash))) === undefined) return undefined;
  const bytes = new Uint8Array(await readFile(join(folder, hash)));
  const mimeType = imageKind(bytes);
  const isWhole = createHash('sha256').update(bytes).digest('hex') === hash;
  return mimeType !== undefined && isWhole ? { bytes, mimeType } : undefined;
}

function assertWithin(what: 'bytes' | 'side' | 'pixels', found: number, limit: number): void {
  if (found > limit) throw new AppError('asset.too-large', { what, found, limit });
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch {
    return undefined;
  }
}
