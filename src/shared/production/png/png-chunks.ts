import { crc32 } from '../../kernel/crc32.ts';
import { MM_PER_INCH } from '../../kernel/units.ts';

/** How large a PNG is; without a density it has none. */
export interface PngSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi?: number | undefined;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of sRGB, times 100 000: white, red, green, blue (PNG, third edition, §11.3.2.1). */
const chromaticities = [31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000];
const gamma = 45_455;
const rgba = 6;
const perMetre = 1;

/**
 * What comes before the pixels of a PNG of 8-bit RGBA: its size, that its colours are sRGB (with gamma and primaries for programs that do not know the word),
 * and its density as whole pixels per metre: 300 dpi are 11811.
 */
export function pngHead({ widthPx, heightPx, dpi }: PngSize): Uint8Array[] {
  const density = dpi === undefined ? [] : [densityChunk(Math.round((dpi * 1000) / MM_PER_INCH))];
  return [
    Uint8Array.from(signature),
    pngChunk('IHDR', Uint8Array.of(...uint32(widthPx), ...uint32(heightPx), 8, rgba, 0, 0, 0)),
    pngChunk('sRGB', Uint8Array.of(0)),
    pngChunk('gAMA', Uint8Array.from(uint32(gamma))),
    pngChunk('cHRM', Uint8Array.from(chromaticities.flatMap(uint32))),
    ...density,
  ];
}

/** A chunk of a PNG: its length, its type, its data and their check sum (PNG, third edition, §5.3). */
export function pngChunk(type: 'IHDR' | 'sRGB' | 'gAMA' | 'cHRM' | 'pHYs' | 'IDAT' | 'IEND', data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) chunk[4 + at] = type.charCodeAt(at);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

function densityChunk(pixelsPerMetre: number): Uint8Array {
  return pngChunk('pHYs', Uint8Array.of(...uint32(pixelsPerMetre), ...uint32(pixelsPerMetre), perMetre));
}

function uint32(value: number): number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
