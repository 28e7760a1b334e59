import { labDistance, type Oklab, toOklab } from '../design/oklab.ts';

/** How alike two colours look: 1 the same, falling to 0 with the distance. */
export function colorLikeness(first: string, second: string): number {
  return labLikeness(toOklab(first), toOklab(second));
}

/** The same for colours that are in OKLab already. */
export function labLikeness(first: Oklab, second: Oklab): number {
  return Math.exp(-((labDistance(first, second) / ALIKE_WITHIN) ** 2));
}

const ALIKE_WITHIN = 0.12;
/** Below this chroma a colour counts as grey: it goes with everything. */
const GREY_CHROMA = 0.04;

/**
 * How well two colours go together by their hues, 0..1: greys with all, the same, neighbouring, opposite and triad hues well,
 * what lies between them badly.
 */
export function colorHarmony(first: string, second: string): number {
  const [, oneA, oneB] = toOklab(first);
  const [, otherA, otherB] = toOklab(second);
  if (Math.hypot(oneA, oneB) < GREY_CHROMA || Math.hypot(otherA, otherB) < GREY_CHROMA) return 0.8;
  const turned = Math.abs(Math.atan2(oneB, oneA) - Math.atan2(otherB, otherA)) * (180 / Math.PI);
  const angle = Math.min(turned, 360 - turned);
  const off = Math.min(...harmonicAngles.map((harmonic) => Math.abs(angle - harmonic)));
  return Math.exp(-((off / 18) ** 2));
}

const harmonicAngles = [0, 30, 120, 180];
