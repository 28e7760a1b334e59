/** Straight RGBA pixels. */
export interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The mean and the largest distance of two equally large pictures, per channel of the premultiplied pixels, 0 to 255. */
export function pictureDifference(a: Pixels, b: Pixels): { mean: number; largest: number } {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError(`${a.width}x${a.height} against ${b.width}x${b.height}`);
  let sum = 0;
  let largest = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    for (let channel = 0; channel < 4; channel++) {
      const distance = Math.abs(premultiplied(a.data, at, channel) - premultiplied(b.data, at, channel));
      sum += distance;
      largest = Math.max(largest, distance);
    }
  }
  return { mean: sum / a.data.length, largest };
}

function premultiplied(data: Uint8Array | Uint8ClampedArray, at: number, channel: number): number {
  const alpha = data[at + 3] ?? 0;
  return channel === 3 ? alpha : ((data[at + channel] ?? 0) * alpha) / 255;
}
