import type { PixelTone } from './tone.ts';

/** Over how many shares of grey an edge fades, so that it is not jagged. */
const EDGE_SHARE = 1 / 32;

/** How bright a colour looks, 0 black to 255 white: the luma of ITU-R BT.709 on sRGB values. */
export function lumaOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A picture's pixels in another tone: RGBA bytes with straight alpha in, as many out. */
export function tonePixels(rgba: Uint8ClampedArray, tone: PixelTone): Uint8ClampedArray<ArrayBuffer> {
  const table = Array.from({ length: 256 }, (_, luma) => inkOf(tone, luma / 255));
  const channel = (index: number): Float64Array => Float64Array.from(table, (ink) => ink[index]!);
  const [reds, greens, blues, shares] = [channel(0), channel(1), channel(2), channel(3)];
  const out = new Uint8ClampedArray(rgba.length);
  for (let at = 0; at < rgba.length; at += 4) {
    const luma = Math.round(lumaOf(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!));
    out[at] = reds[luma]!;
    out[at + 1] = greens[luma]!;
    out[at + 2] = blues[luma]!;
    out[at + 3] = rgba[at + 3]! * shares[luma]!;
  }
  return out;
}

/** What a tone makes of a brightness, 0 black to 1 white: red, green, blue, and the share of the opacity that stays. */
function inkOf(tone: PixelTone, luma: number): readonly number[] {
  switch (tone.kind) {
    case 'silhouette':
      return [...rgbOf(tone.color), 1];
    case 'threshold': {
      const sign = tone.inked === 'dark' ? 1 : -1;
      return [...rgbOf(tone.color), Math.min(1, Math.max(0, ((tone.level - luma) * sign) / EDGE_SHARE + 0.5))];
    }
    case 'duotone': {
      const light = rgbOf(tone.lightColor);
      return [...rgbOf(tone.darkColor).map((dark, index) => dark + (light[index]! - dark) * luma), 1];
    }
  }
}

type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}
