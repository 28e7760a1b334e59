import type { Pixels } from '../picture-difference.ts';

const channels = 4;

/** A picture whose every pixel is the mean of 2 × 2 of an opaque one: what each reader does along an edge counts no more, only how much it covers. */
export function halved({ data, width, height }: Pixels): Pixels {
  const small = { width: Math.floor(width / 2), height: Math.floor(height / 2) };
  const out = new Uint8Array(small.width * small.height * channels);
  const row = width * channels;
  for (let y = 0, to = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const corner = 2 * (y * row + x * channels);
      for (let at = corner; at < corner + channels; at++) {
        out[to++] = (data[at]! + data[at + channels]! + data[at + row]! + data[at + row + channels]! + 2) >> 2;
      }
    }
  }
  return { data: out, ...small };
}

/**
 * The share of pixels that differ by more than `limit` of 255 in any channel from those of `expected`.
 *
 * @param reach how many pixels off its place a colour may lie: within it, any value between the least and the greatest passes
 */
export function differingShare(expected: Pixels, actual: Pixels, limit: number, reach: 0 | 1 = 0): number {
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height)
    throw new RangeError(`${width}x${height} against ${actual.width}x${actual.height}`);
  let differing = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      if (differs(expected, actual, x, y, limit) && (reach === 0 || strays(expected, actual, x, y, limit))) differing++;
  }
  return differing / (width * height);
}

function differs(expected: Pixels, actual: Pixels, x: number, y: number, limit: number): boolean {
  const at = (y * expected.width + x) * channels;
  for (let channel = at; channel < at + channels; channel++)
    if (Math.abs(expected.data[channel]! - actual.data[channel]!) > limit) return true;
  return false;
}

/** Whether a pixel lies outside of what the pixels around its place are between. */
function strays({ data, width, height }: Pixels, actual: Pixels, x: number, y: number, limit: number): boolean {
  for (let channel = 0; channel < channels; channel++) {
    const value = actual.data[(y * width + x) * channels + channel]!;
    let [least, greatest] = [255, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const near = data[(row * width + column) * channels + channel]!;
        least = Math.min(least, near);
        greatest = Math.max(greatest, near);
      }
    }
    if (value < least - limit || value > greatest + limit) return true;
  }
  return false;
}
