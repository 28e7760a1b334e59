import type { CleanPicture } from './clean-picture.ts';

/** What is needed to show a picture (RFC 9649 §2.7); Exif, XMP and unknown chunks are not. */
const kept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);
const pixelChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);
/** The flags of an extended file that say that there is Exif or XMP. */
const metadataFlags = 0b0000_1100;
const headLength = 12;

/** A WebP of the chunks that it needs; undefined when one is cut off or there are no pixels. */
export function cleanWebp(bytes: Buffer): CleanPicture | undefined {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const parts: Buffer[] = [];
  let hasPixels = false;
  for (let at = headLength; at + 8 <= end;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const next = at + 8 + length;
    if (next > end) return undefined;
    hasPixels ||= pixelChunks.has(type);
    if (kept.has(type)) parts.push(paddedChunk(type, bytes.subarray(at, next)));
    at = next + (length % 2);
  }
  if (!hasPixels) return undefined;
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, headLength));
  head.writeUInt32LE(4 + body.length, 4);
  return { bytes: new Uint8Array(Buffer.concat([head, body])), onSide: false };
}

/** A chunk of even length; an extended header without what it says of metadata. */
function paddedChunk(type: string, chunk: Buffer): Buffer {
  const padded = Buffer.alloc(chunk.length + (chunk.length % 2));
  chunk.copy(padded);
  if (type === 'VP8X' && padded.length > 8) padded[8]! &= ~metadataFlags;
  return padded;
}
