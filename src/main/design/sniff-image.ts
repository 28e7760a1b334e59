import type { Asset } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';

/** What the first bytes of a picture tell. */
export type ImageHeader = Pick<Asset, 'mimeType' | 'widthPx' | 'heightPx'>;

type Read = (bytes: DataView) => Omit<ImageHeader, 'mimeType'> | undefined;

/**
 * The kind and size of a picture, from its bytes and not from any name it has.
 *
 * @throws AppError asset.unsupported-type, asset.unreadable
 */
export function sniffImage(bytes: Uint8Array): ImageHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mimeType = imageKind(bytes);
  if (mimeType === undefined) throw new AppError('asset.unsupported-type');
  const size = readSize(readers[mimeType], view);
  if (size === undefined || size.widthPx < 1 || size.heightPx < 1) throw new AppError('asset.unreadable');
  return { mimeType, ...size };
}

/** The kind of a picture by its magic bytes, or nothing for any other file. */
export function imageKind(bytes: Uint8Array): Asset['mimeType'] | undefined {
  const starts = (magic: string, at = 0): boolean => [...magic].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts('\xff\xd8\xff')) return 'image/jpeg';
  return starts('RIFF') && starts('WEBP', 8) ? 'image/webp' : undefined;
}

const readers: Readonly<Record<Asset['mimeType'], Read>> = { 'image/png': pngSize, 'image/jpeg': jpegSize, 'image/webp': webpSize };

/** A header that ends too early is an unreadable one. */
function readSize(read: Read, view: DataView): ReturnType<Read> {
  try {
    return read(view);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/** PNG, third edition, §11.2.2: IHDR is the first chunk. */
function pngSize(view: DataView): ReturnType<Read> {
  const isHeader = view.getUint32(12) === 0x49484452;
  return isHeader ? { widthPx: view.getUint32(16), heightPx: view.getUint32(20) } : undefined;
}

/** ITU T.81 §B.1.1.3: walks the markers to the first frame header; Exif orientation is left to the decoder. */
function jpegSize(view: DataView): ReturnType<Read> {
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15 without the tables DHT, JPG and DAC that lie between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** RFC 9649 §2.5 to §2.7: lossy, lossless and extended files keep their size in different places. */
function webpSize(view: DataView): ReturnType<Read> {
  const chunk = view.getUint32(12);
  if (chunk === 0x56503820) return { widthPx: view.getUint16(26, true) & 0x3fff, heightPx: view.getUint16(28, true) & 0x3fff };
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { widthPx: (bits & 0x3fff) + 1, heightPx: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return chunk === 0x56503858 ? { widthPx: uint24(24) + 1, heightPx: uint24(27) + 1 } : undefined;
}
