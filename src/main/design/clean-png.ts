import type { CleanPicture } from './clean-picture.ts';

/** What is needed to show a still picture in its colours (PNG, third edition, §11); texts, times, Exif and animations are not. */
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP']);
const signatureLength = 8;

/** A PNG of the chunks that it needs; undefined when one is cut off, or there are no pixels or no end. */
export function cleanPng(bytes: Buffer): CleanPicture | undefined {
  const parts = [bytes.subarray(0, signatureLength)];
  let hasPixels = false;
  for (let at = signatureLength; at + 12 <= bytes.length;) {
    const next = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (next > bytes.length) return undefined;
    hasPixels ||= type === 'IDAT';
    if (kept.has(type)) parts.push(bytes.subarray(at, next));
    if (type === 'IEND') return hasPixels ? { bytes: new Uint8Array(Buffer.concat(parts)), onSide: false } : undefined;
    at = next;
  }
  return undefined;
}
