import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAsset, importAsset } from '../../../src/main/design/asset-store.ts';
import { sniffImage } from '../../../src/main/design/sniff-image.ts';
import { MAX_ASSET_BYTES } from '../../../src/shared/design/contract.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import { onePixelPng } from '../../builders/things-spoken-of.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const png = onePixelPng();

/** A PNG's beginning that claims a size. */
function pngOfSize(widthPx: number, heightPx: number): Uint8Array {
  const bytes = png.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(16, widthPx);
  view.setUint32(20, heightPx);
  return bytes;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test('a picture is kept under the hash of its bytes, once', async () => {
  const folder = join(temporaryFolder(), 'assets');
  const asset = await importAsset(folder, png);
  const hash = createHash('sha256').update(png).digest('hex');
  expect(asset).toEqual({ hash, mimeType: 'image/png', byteLength: png.byteLength, widthPx: 1, heightPx: 1 });
  expect(await importAsset(folder, png)).toEqual(asset);
  expect(readdirSync(folder)).toEqual([hash]);
  expect(await findAsset(folder, hash)).toEqual({ bytes: png, mimeType: 'image/png' });
});

const refused: readonly (readonly [what: string, bytes: Uint8Array, error: AppError])[] = [
  ['0 bytes', new Uint8Array(), new AppError('asset.empty')],
  ['a text', bytesOf('not a picture'), new AppError('asset.unsupported-type')],
  ['an SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), new AppError('asset.unsupported-type')],
  ['a GIF', bytesOf('GIF89a\x01\x00\x01\x00'), new AppError('asset.unsupported-type')],
  ['a sound that is RIFF too', bytesOf('RIFF\x00\x00\x00\x00WAVE'), new AppError('asset.unsupported-type')],
  ['a PNG that ends in its header', png.slice(0, 18), new AppError('asset.unreadable')],
  ['a PNG of no width', pngOfSize(0, 5), new AppError('asset.unreadable')],
  ['a JPEG that ends in its header', bytesOf('\xff\xd8\xff\xe0\x00\x10JFIF'), new AppError('asset.unreadable')],
  ['a WebP of an unknown kind', bytesOf('RIFF\x00\x00\x00\x00WEBPXXXX\x00\x00\x00\x00'), new AppError('asset.unreadable')],
  ['a side too long', pngOfSize(20_001, 1), new AppError('asset.too-large', { what: 'side', found: 20_001, limit: 20_000 })],
  [
    'too many pixels',
    pngOfSize(20_000, 5_001),
    new AppError('asset.too-large', { what: 'pixels', found: 100_020_000, limit: 100_000_000 }),
  ],
  [
    'too many bytes',
    new Uint8Array(MAX_ASSET_BYTES + 1),
    new AppError('asset.too-large', { what: 'bytes', found: MAX_ASSET_BYTES + 1, limit: MAX_ASSET_BYTES }),
  ],
];

test.each(refused)('%s is refused, and nothing is kept', async (_what, bytes, error) => {
  const folder = temporaryFolder();
  await expect(importAsset(folder, bytes)).rejects.toThrow(error);
  expect(readdirSync(folder)).toEqual([]);
});

test('a picture just within the limits is taken', async () => {
  expect(await importAsset(temporaryFolder(), pngOfSize(20_000, 5_000))).toMatchObject({ widthPx: 20_000, heightPx: 5_000 });
});

test('a missing, a misnamed and a damaged picture are missing', async () => {
  const folder = temporaryFolder();
  const { hash } = await importAsset(folder, png);
  const other = 'a'.repeat(64);
  writeFileSync(join(folder, other), png);
  expect(await findAsset(folder, 'b'.repeat(64))).toBeUndefined();
  expect(await findAsset(folder, other)).toBeUndefined();
  expect(await findAsset(folder, '../preferences.json')).toBeUndefined();
  writeFileSync(join(folder, hash), png.slice(0, 20));
  expect(await findAsset(folder, hash)).toBeUndefined();
});

test.each([
  ['cut off', new Uint8Array()],
  ['spoilt', png.with(-1, 0)],
])('importing again mends a picture that is %s', async (_how, damaged) => {
  const folder = temporaryFolder();
  const { hash } = await importAsset(folder, png);
  writeFileSync(join(folder, hash), damaged);
  await importAsset(folder, png);
  expect(readFileSync(join(folder, hash))).toEqual(Buffer.from(png));
});

test('the size of a JPEG is found behind its other parts', () => {
  const jpeg = bytesOf('\xff\xd8\xff\xe1\x00\x06Exif\xff\xff\xc4\x00\x03\x00\xff\xc2\x00\x11\x08\x01\x02\x03\x04\x03');
  expect(sniffImage(jpeg)).toEqual({ mimeType: 'image/jpeg', heightPx: 0x0102, widthPx: 0x0304 });
});

test('the size of each kind of WebP is found', () => {
  const head = 'RIFF\x00\x00\x00\x00WEBP';
  const lossy = `${head}VP8 \x00\x00\x00\x00\x30\x01\x00\x9d\x01\x2a\x40\x01\xf0\x00`;
  const lossless = `${head}VP8L\x00\x00\x00\x00\x2f\x3f\xc1\x3b\x00`;
  const extended = `${head}VP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x3f\x01\x00\xef\x00\x00`;
  for (const text of [lossy, lossless, extended]) {
    expect(sniffImage(bytesOf(text))).toEqual({ mimeType: 'image/webp', widthPx: 320, heightPx: 240 });
  }
});
