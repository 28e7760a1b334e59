/** A colour as the eye measures it: lightness, green to red, blue to yellow. */
export type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number];

/** An sRGB colour as `#rrggbb` in OKLab (Björn Ottosson, "A perceptual color space for image processing", 2020). */
export function oklabOf(hex: string): Oklab {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How far two colours are apart: ΔE OK × 100 (CSS Color 4 §20.2), about 2 where a difference begins to show, 100 from black to white. */
export function colorDistance(a: string, b: string): number {
  const [first, second] = [oklabOf(a), oklabOf(b)];
  return 100 * Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
