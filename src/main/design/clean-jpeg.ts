import type { CleanPicture } from './clean-picture.ts';
import { exifOrientation, exifOfOrientation } from './exif-orientation.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COM = 0xfe;
/** Of a JFIF header all but the thumbnail: marker, length and 14 bytes. */
const jfifLength = 18;

/**
 * A JPEG of the segments that it needs (ITU T.81, annex B): tables, frames, scans, the JFIF header, the colour transform of Adobe and the colour profile.
 * Its orientation stays, alone in an Exif segment of its own. Undefined when it is cut off before its end.
 */
export function cleanJpeg(bytes: Buffer): CleanPicture | undefined {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  if (bytes[1] !== SOI) return undefined;
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) {
      parts.push(bytes.subarray(at, at + 2));
      if (orientation !== 1) parts.splice(1, 0, exifOfOrientation(orientation));
      return { bytes: new Uint8Array(Buffer.concat(parts)), onSide: orientation >= 5 };
    }
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const next = marker === SOS ? endOfScan(bytes, end) : end;
    if (next > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at, next);
    if (marker === APP1) orientation = exifOrientation(segment.subarray(4)) ?? orientation;
    else parts.push(...keptOf(marker, segment));
    at = next;
  }
  return undefined;
}

function keptOf(marker: number, segment: Buffer): Buffer[] {
  const names = (name: string): boolean => segment.toString('latin1', 4, 4 + name.length) === name;
  if (marker === APP0) return names('JFIF\0') && segment.length >= jfifLength ? [withoutThumbnail(segment)] : [];
  if (marker === APP2) return names('ICC_PROFILE\0') ? [segment] : [];
  if (marker === APP14) return names('Adobe') ? [segment] : [];
  return (marker >= APP0 && marker <= 0xef) || marker === COM ? [] : [segment];
}

function withoutThumbnail(segment: Buffer): Buffer {
  const header = Buffer.from(segment.subarray(0, jfifLength));
  header.writeUInt16BE(jfifLength - 2, 2);
  header.writeUInt16BE(0, jfifLength - 2);
  return header;
}

/** Where the compressed data of a scan ends: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return Infinity;
}
