import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { importAsset } from '../../../src/main/design/asset-store.ts';
import { exifOfOrientation, exifOrientation } from '../../../src/main/design/exif-orientation.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

/** Words that a camera or an editor leaves in a file. */
const secret = 'GPS 48.2082N Jane Photographer';
const unreadable = new AppError('asset.unreadable');

function picture(kind: 'png' | 'jpeg' | 'webp'): Buffer {
  const canvas = createCanvas(24, 16);
  const context = canvas.getContext('2d');
  context.fillStyle = '#c8402b';
  context.fillRect(0, 0, 24, 16);
  context.fillStyle = '#1f3f77';
  context.fillRect(0, 0, 8, 16);
  if (kind === 'png') return canvas.toBuffer('image/png');
  return kind === 'jpeg' ? canvas.toBuffer('image/jpeg', 90) : canvas.toBuffer('image/webp', 90);
}

function pngChunk(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type + body, 'latin1'), Buffer.alloc(4)]);
}

function jpegSegment(marker: number, body: string | Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + body.length);
  return Buffer.concat([Buffer.from([0xff, marker]), length, typeof body === 'string' ? Buffer.from(body, 'latin1') : body]);
}

function webpChunk(type: string, body: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** A picture of each kind with its metadata before, between and behind what is needed. */
const laden: Readonly<Record<'png' | 'jpeg' | 'webp', () => Buffer>> = {
  png: () => {
    const png = picture('png');
    const texts = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'caBX'].map((type) => pngChunk(type, `Author\0${secret}`));
    return Buffer.concat([png.subarray(0, 33), ...texts, png.subarray(33), Buffer.from(secret)]);
  },
  jpeg: () => {
    const jpeg = picture('jpeg');
    const exif = Buffer.concat([exifOfOrientation(6).subarray(4), Buffer.from(secret)]);
    const segments = [
      jpegSegment(0xe1, exif),
      jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
      jpegSegment(0xed, `Photoshop 3.0\0${secret}`),
      jpegSegment(0xfe, secret),
      jpegSegment(0xe0, `JFXX\0${secret}`),
      jpegSegment(0xe2, `MPF\0${secret}`),
    ];
    return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), Buffer.from(secret)]);
  },
  webp: () => {
    const webp = picture('webp');
    expect(webp.toString('latin1', 12, 16)).toBe('VP8X');
    webp[20]! |= 0b0000_1100;
    const body = Buffer.concat([
      webp.subarray(12),
      webpChunk('EXIF', Buffer.from(secret)),
      webpChunk('XMP ', Buffer.from(`${secret}.`)),
      webpChunk('ABCD', Buffer.from(secret)),
    ]);
    const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
    head.writeUInt32LE(4 + body.length, 4);
    return Buffer.concat([head, body, Buffer.from(secret)]);
  },
};

function pixelsOf(image: Image): number[] {
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return [...canvas.getContext('2d').getImageData(0, 0, image.width, image.height).data];
}

async function keep(bytes: Buffer): Promise<{ asset: Awaited<ReturnType<typeof importAsset>>; stored: Buffer }> {
  const folder = join(temporaryFolder(), 'assets');
  const asset = await importAsset(folder, bytes);
  return { asset, stored: readFileSync(join(folder, asset.hash)) };
}

describe.each(['png', 'jpeg', 'webp'] as const)('a %s', (kind) => {
  test('is kept without its metadata, its pixels as they were', async () => {
    const bytes = laden[kind]();
    const { asset, stored } = await keep(bytes);
    expect(stored.includes('GPS')).toBe(false);
    expect(stored.includes('Jane')).toBe(false);
    expect(asset.byteLength).toBe(stored.length);
    // Turned to stand upright or not, both are decoded in the same way.
    expect(pixelsOf(await loadImage(stored))).toEqual(pixelsOf(await loadImage(bytes)));
  });

  test('is kept as it is when it has none, and again under the same name', async () => {
    const { asset, stored } = await keep(picture(kind));
    expect((await keep(stored)).asset).toEqual(asset);
    expect(asset).toMatchObject({ widthPx: 24, heightPx: 16 });
  });

  test('that ends anywhere before its end is refused, and nothing is kept', async () => {
    const bytes = picture(kind);
    const folder = temporaryFolder();
    for (const share of [0.5, 0.8, 0.99]) {
      await expect(importAsset(folder, bytes.subarray(0, Math.floor(bytes.length * share)))).rejects.toThrow(unreadable);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('whose parts claim lengths beyond the file is refused', async () => {
    const bytes = picture(kind);
    const at = { png: 33, jpeg: 4, webp: 16 }[kind];
    bytes.fill(0xff, at, at + (kind === 'jpeg' ? 2 : 4));
    await expect(importAsset(temporaryFolder(), bytes)).rejects.toThrow(unreadable);
  });
});

test('a JPEG taken on its side keeps its orientation and nothing else, and is measured upright', async () => {
  const { asset, stored } = await keep(laden.jpeg());
  expect(asset).toMatchObject({ widthPx: 16, heightPx: 24 });
  expect(exifOrientation(stored.subarray(6))).toBe(6);
});

test('orientations in either order of bytes are read, and damaged ones passed over', () => {
  const big = exifOfOrientation(8).subarray(4);
  expect(exifOrientation(big)).toBe(8);
  const little = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x03\0\0\0\0\0\0\0', 'latin1');
  expect(exifOrientation(little)).toBe(3);
  expect(exifOrientation(big.subarray(0, 20))).toBeUndefined();
  expect(exifOrientation(Buffer.from('Exif\0\0MM\0*\xff\xff\xff\xff', 'latin1'))).toBeUndefined();
  expect(exifOrientation(exifOfOrientation(9).subarray(4))).toBeUndefined();
});

test('a picture named as another kind is kept as what it is', async () => {
  expect((await keep(picture('webp'))).asset.mimeType).toBe('image/webp');
});

test('a PNG without pixels is refused', async () => {
  const png = picture('png');
  await expect(importAsset(temporaryFolder(), Buffer.concat([png.subarray(0, 33), png.subarray(-12)]))).rejects.toThrow(unreadable);
});
