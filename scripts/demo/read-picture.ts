import { readFile } from 'node:fs/promises';
import { decode } from 'fast-png';
import type { Picture } from './picture-difference.ts';

/** A PNG file as RGBA with its density and whether the file itself carries an alpha channel. */
export interface PngPicture extends Picture {
  readonly hasAlpha: boolean;
  /** Pixels a metre by the pHYs chunk, or null when the file has none. */
  readonly pixelsPerMetre: number | null;
}

/** Reads an 8-bit PNG file with any number of channels. */
export async function readPicture(file: string): Promise<PngPicture> {
  const png = decode(await readFile(file));
  const pixels = png.width * png.height;
  const data = new Uint8ClampedArray(pixels * 4);
  for (let i = 0; i < pixels; i++) data.set(rgbaAt(png.data, png.channels, i), i * 4);
  const hasAlpha = png.channels === 4 || png.channels === 2;
  return { widthPx: png.width, heightPx: png.height, data, hasAlpha, pixelsPerMetre: png.resolution?.x ?? null };
}

function rgbaAt(data: ArrayLike<number>, channels: number, pixel: number): [number, number, number, number] {
  const at = (channel: number): number => data[pixel * channels + channel] ?? 0;
  if (channels >= 3) return [at(0), at(1), at(2), channels === 4 ? at(3) : 255];
  return [at(0), at(0), at(0), channels === 2 ? at(1) : 255];
}
