import type { Pixels } from '../picture-difference.ts';

/** A picture whose every pixel is the mean of `factor` × `factor` of an opaque one. */
export function boxDown({ data, width, height }: Pixels, factor: number): Pixels {
  const small = { width: Math.floor(width / factor), height: Math.floor(height / factor) };
  const out = new Uint8Array(small.width * small.height * 4);
  for (let to = 0; to < out.length; to++) {
    const pixel = to >> 2;
    const corner = (Math.floor(pixel / small.width) * factor * width + (pixel % small.width) * factor) * 4 + (to & 3);
    let sum = 0;
    for (let y = 0; y < factor; y++) for (let x = 0; x < factor; x++) sum += data[corner + (y * width + x) * 4]!;
    out[to] = Math.round(sum / (factor * factor));
  }
  return { data: out, ...small };
}

/** The share of pixels that differ by more than `limit` of 255 in any channel. */
export function differingShare(a: Pixels, b: Pixels, limit: number): number {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError(`${a.width}x${a.height} against ${b.width}x${b.height}`);
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2, 3].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > limit)) differing++;
  }
  return (differing * 4) / a.data.length;
}
