import { randomBytes, webcrypto } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_ASSET_BYTES, type Asset } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { contentHashSchema } from '../../shared/kernel/ids.ts';
import { replaceFile } from '../database/replace-file.ts';
import { cleanPicture } from './clean-picture.ts';
import { imageKind, sniffImage, type ImageHeader } from './sniff-image.ts';

/** The longest side of a picture in pixels, and the most pixels in one: decoded, each takes four bytes. They are asked before anything is decoded. */
export const MAX_ASSET_SIDE_PX = 20_000;
export const MAX_ASSET_PIXELS = 100_000_000;

/** A picture's bytes and kind, as they are served to windows. */
export interface StoredAsset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mimeType: Asset['mimeType'];
}

/**
 * Takes a picture without its metadata into a folder, under the SHA-256 of what is kept; the same picture is kept once, whole or not at all.
 * Width and height are those of the upright picture. Hashing and writing leave this thread free.
 *
 * @throws AppError asset.empty, asset.too-large (`what`: bytes, side or pixels), asset.unsupported-type, asset.unreadable
 */
export async function importAsset(folder: string, bytes: Uint8Array): Promise<Asset> {
  const { mimeType, widthPx, heightPx } = checkPicture(bytes);
  const cleaned = cleanPicture(bytes, mimeType);
  const hash = await hashOf(cleaned.bytes);
  await mkdir(folder, { recursive: true });
  if ((await findAsset(folder, hash)) === undefined) await writeAsset(join(folder, hash), cleaned.bytes);
  const upright = cleaned.onSide ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };
  return { hash, mimeType, ...upright, byteLength: cleaned.bytes.byteLength };
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
  if (!(await hasAsset(folder, hash))) return undefined;
  const bytes = new Uint8Array(await readFile(join(folder, hash)));
  const mimeType = imageKind(bytes);
  const isWhole = (await hashOf(bytes)) === hash;
  return mimeType !== undefined && isWhole ? { bytes, mimeType } : undefined;
}

/** Deletes pictures; those that are not there are none to delete. */
export function removeAssets(folder: string, hashes: readonly string[]): void {
  for (const hash of hashes) rmSync(join(folder, contentHashSchema.parse(hash)), { force: true });
}

/** Whether a picture lies in a folder, without looking into it. */
export async function hasAsset(folder: string, hash: string): Promise<boolean> {
  return contentHashSchema.safeParse(hash).success && (await sizeOf(join(folder, hash))) !== undefined;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

/** Written beside, synced, then renamed: whole or not at all. */
async function writeAsset(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    replaceFile(beside, file);
  } catch (thrown) {
    await rm(beside, { force: true });
    throw thrown;
  }
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
