import type { PixelTone } from './tone.ts';

/** Over how many shares of grey an edge fades, so that it is not jagged. */
const EDGE_SHARE = 1 / 32;

/** How bright a colour looks, 0 black to 255 white: the luma of ITU-R BT.709 on sRGB values. */
export function lumaOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A picture's pixels in another tone: RGBA bytes with straight alpha in, as many out. */
export function tonePixels(rgba: Uint8ClampedArray, tone: PixelTone): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(rgba.length);
  const write = pixelWriter(tone, out);
  for (let at = 0; at < rgba.length; at += 4) {
    write(at, lumaOf(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!) / 255, rgba[at + 3]!);
  }
  return out;
}

type WritePixel = (at: number, luma: number, alpha: number) => void;

function pixelWriter(tone: PixelTone, out: Uint8ClampedArray): WritePixel {
  const put = (at: number, [red, green, blue]: Rgb, alpha: number): void => {
    out[at] = red;
    out[at + 1] = green;
    out[at + 2] = blue;
    out[at + 3] = alpha;
  };
  switch (tone.kind) {
    case 'silhouette': {
      const color = rgbOf(tone.color);
      return (at, _luma, alpha) => put(at, color, alpha);
    }
    case 'threshold': {
      const color = rgbOf(tone.color);
      const sign = tone.inked === 'dark' ? 1 : -1;
      return (at, luma, alpha) => {
        const share = ((tone.level - luma) * sign) / EDGE_SHARE + 0.5;
        put(at, color, alpha * Math.min(1, Math.max(0, share)));
      };
    }
    case 'duotone': {
      const dark = rgbOf(tone.darkColor);
      const light = rgbOf(tone.lightColor);
      const mix = (index: 0 | 1 | 2, luma: number): number => dark[index] + (light[index] - dark[index]) * luma;
      return (at, luma, alpha) => put(at, [mix(0, luma), mix(1, luma), mix(2, luma)], alpha);
    }
  }
}

type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}
