const SIGNATURE_LENGTH = 8;
const PHYS = 0x70485973;
const IDAT = 0x49444154;
const INCH_M = 0.0254;

interface Chunk {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A copy of a PNG that carries a density (a pHYs chunk, PNG third edition §11.3.4.3), in place of one that it may have had.
 *
 * @param dpi stored as whole pixels per metre: 300 dpi are 11811
 */
export function withPngDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [png.subarray(0, SIGNATURE_LENGTH)];
  let written = false;
  for (const chunk of chunksOf(png)) {
    if (chunk.type === PHYS) continue;
    if (chunk.type === IDAT && !written) {
      parts.push(densityChunk(Math.round(dpi / INCH_M)));
      written = true;
    }
    parts.push(png.subarray(chunk.start, chunk.end));
  }
  return concatenate(parts);
}

/** The density of a PNG in dots per inch, not rounded; undefined when it carries none in metres. */
export function readPngDensity(png: Uint8Array): number | undefined {
  const chunk = chunksOf(png).find((candidate) => candidate.type === PHYS);
  if (!chunk) return undefined;
  const view = new DataView(png.buffer, png.byteOffset + chunk.start + 8, 9);
  return view.getUint8(8) === 1 ? view.getUint32(0) * INCH_M : undefined;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let start = SIGNATURE_LENGTH; start + 12 <= png.length;) {
    const end = start + 12 + view.getUint32(start);
    chunks.push({ type: view.getUint32(start + 4), start, end });
    start = end;
  }
  return chunks;
}

function densityChunk(pixelsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  view.setUint32(4, PHYS);
  view.setUint32(8, pixelsPerMetre);
  view.setUint32(12, pixelsPerMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
