/** A colour in OKLab (Björn Ottosson, 2020): lightness 0 to 1, green to red, blue to yellow. */
export type Oklab = readonly [l: number, a: number, b: number];

/** A `#rrggbb` colour in OKLab. */
export function toOklab(hex: string): Oklab {
  const [red, green, blue] = channels(hex).map((channel) => linear(channel / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The nearest `#rrggbb` of an OKLab colour, channel by channel. */
export function fromOklab([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hexOf(
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map((channel) => 255 * gamma(Math.min(1, Math.max(0, channel)))),
  );
}

/** How different two colours look, 0 to about 1 (black to white). */
export function colorDistance(first: string, second: string): number {
  return labDistance(toOklab(first), toOklab(second));
}

/** The same for colours that are in OKLab already. */
export function labDistance(a: Oklab, b: Oklab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The colour that looks nearest; undefined when there is none to choose from. */
export function nearestColor(color: string, among: readonly string[]): string | undefined {
  const distances = among.map((other) => colorDistance(color, other));
  return among[distances.indexOf(Math.min(...distances))];
}

/** What is seen of a colour of this opacity on a ground, as the painter lays it on. */
export function blend(color: string, ground: string, opacity: number): string {
  const below = channels(ground);
  return hexOf(channels(color).map((channel, index) => channel * opacity + below[index]! * (1 - opacity)));
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function hexOf(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function gamma(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}
