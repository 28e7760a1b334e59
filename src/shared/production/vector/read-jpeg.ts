/** What a JPEG's head tells about how it is to be shown. */
export interface JpegHead {
  /** Of the pixels as they are stored. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Three stored components of 8 bits that every reader takes for YCbCr in sRGB. */
  readonly plainColor: boolean;
  /** Exif's orientation, 1 (upright) to 8. */
  readonly orientation: number;
  /** Where the Exif segment lies, its marker included. */
  readonly exif: { readonly start: number; readonly end: number } | null;
}

interface Segment {
  readonly marker: number;
  readonly start: number;
  /** Without marker and length. */
  readonly body: Uint8Array;
}

const [START_OF_SCAN, APP1, APP2, APP14] = [0xda, 0xe1, 0xe2, 0xee];
/** Baseline, extended and progressive Huffman coding: what DCTDecode must read (ISO 32000-1 §7.4.8). */
const readableFrames = [0xc0, 0xc1, 0xc2];

/** Reads the segments in front of a JPEG's first scan (ITU T.81 annex B); undefined when there is no frame that a PDF can hold. */
export function readJpeg(bytes: Uint8Array): JpegHead | undefined {
  const segments = segmentsOf(bytes);
  const frame = segments.find(({ marker, body }) => readableFrames.includes(marker) && body.length >= 6)?.body;
  if (!frame) return undefined;
  const exif = segments.find(({ marker, body }) => marker === APP1 && textAt(body, 0, 4) === 'Exif');
  return {
    heightPx: (frame[1]! << 8) | frame[2]!,
    widthPx: (frame[3]! << 8) | frame[4]!,
    plainColor: frame[0] === 8 && frame[5] === 3 && segments.every(keepsPlainColor),
    orientation: exif ? readOrientation(exif.body.subarray(6)) : 1,
    exif: exif ? { start: exif.start, end: exif.start + 4 + exif.body.length } : null,
  };
}

function segmentsOf(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN) break;
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    segments.push({ marker, start: at, body: bytes.subarray(at + 4, at + 2 + length) });
    at += 2 + length;
  }
  return segments;
}

/** Adobe's marker may say that the components are RGB; a colour profile may say that they are not sRGB. */
function keepsPlainColor({ marker, body }: Segment): boolean {
  if (marker === APP14 && textAt(body, 0, 5) === 'Adobe') return body[11] === 1;
  if (marker === APP2 && textAt(body, 0, 11) === 'ICC_PROFILE')
    return body[12] !== 1 || textAt(body, 14, body.length).replaceAll('\0', '').includes('sRGB');
  return true;
}

function readOrientation(tiff: Uint8Array): number {
  if (tiff.length < 8) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  for (let entry = 0; entry < view.getUint16(directory, little); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, little) === 0x0112) return clampOrientation(view.getUint16(at + 8, little));
  }
  return 1;
}

function clampOrientation(value: number): number {
  return value >= 1 && value <= 8 ? value : 1;
}

function textAt(bytes: Uint8Array, start: number, end: number): string {
  return Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(byte)).join('');
}
