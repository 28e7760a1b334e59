/** A colour as lightness (0..1) and two opponent axes, in which equal distances look equally different. */
export interface Oklab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** The OKLab coordinates of a `#rrggbb` colour (Björn Ottosson, "A perceptual color space for image processing", 2020). */
export function oklabOf(hex: string): Oklab {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** How different two `#rrggbb` colours look: 0 the same, 0.05 close, 1 black and white. */
export function colorDistance(first: string, second: string): number {
  return distance(oklabOf(first), oklabOf(second));
}

/** How alike two colours look: 1 the same, falling to 0 with the distance. */
export function colorLikeness(first: string, second: string): number {
  return oklabLikeness(oklabOf(first), oklabOf(second));
}

/** `colorLikeness` of colours that were converted before. */
export function oklabLikeness(first: Oklab, second: Oklab): number {
  return Math.exp(-((distance(first, second) / ALIKE_WITHIN) ** 2));
}

function distance(one: Oklab, other: Oklab): number {
  return Math.hypot(one.lightness - other.lightness, one.a - other.a, one.b - other.b);
}

const ALIKE_WITHIN = 0.12;
/** Below this chroma a colour counts as grey: it goes with everything. */
const GREY_CHROMA = 0.04;

/**
 * How well two colours go together by their hues, 0..1: greys with all, the same, neighbouring, opposite and triad hues well,
 * what lies between them badly.
 */
export function colorHarmony(first: string, second: string): number {
  const one = oklabOf(first);
  const other = oklabOf(second);
  if (Math.hypot(one.a, one.b) < GREY_CHROMA || Math.hypot(other.a, other.b) < GREY_CHROMA) return 0.8;
  const turned = Math.abs(Math.atan2(one.b, one.a) - Math.atan2(other.b, other.a)) * (180 / Math.PI);
  const angle = Math.min(turned, 360 - turned);
  const off = Math.min(...harmonicAngles.map((harmonic) => Math.abs(angle - harmonic)));
  return Math.exp(-((off / 18) ** 2));
}

const harmonicAngles = [0, 30, 120, 180];

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
