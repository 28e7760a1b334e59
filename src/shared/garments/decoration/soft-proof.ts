import type { DecorationKind } from '../../catalog/decoration-method.ts';
import { encodeSrgb, parseColor, type LinearColor, type SrgbColor } from '../cloth-color.ts';

/** How much of its own colour an ink shows by itself, 0 (a dye: all light comes back from the cloth) to 1 (a film, leaf or thread: the cloth is not seen). */
export const inkOpacity: Readonly<Record<DecorationKind, number>> = {
  dtg: 0.03,
  sublimation: 0,
  screen: 0.12,
  dtf: 1,
  vinyl: 1,
  puff: 1,
  foil: 1,
  glitter: 1,
  embroidery: 1,
};

/** White that is printed first: how light it comes out of itself, and how much of the cloth it hides. */
export const underbaseWhite = 0.96;
export const underbaseCover = 0.97;
/** How much of its chroma a colour loses on an underbase: wet on wet it is mixed with white. */
export const underbaseFade = 0.06;

/** What a print with an underbase lies on, and what it loses. */
export interface ProofGround {
  /** What the light that goes through the ink comes back from. */
  base: LinearColor;
  opacity: number;
  fade: number;
}

/** Cloth as light as this in all three channels (linear) is white: nobody prints white on it. */
const whiteFrom = 0.8;

/**
 * What ink of a kind lies on: the cloth itself, or white where the method prints an underbase and the cloth is not white.
 * @throws AppError `contract.invalid-input` for a colour that is not `#rrggbb`.
 */
export function proofGround(kind: DecorationKind, clothColor: string | SrgbColor, underbase: boolean): ProofGround {
  const cloth = parseColor(clothColor);
  const opacity = inkOpacity[kind];
  if (!underbase || isWhiteCloth(clothColor) || opacity === 1) return { base: cloth, opacity, fade: 0 };
  const over = (channel: number): number => underbaseWhite * underbaseCover + channel * (1 - underbaseCover);
  return { base: { r: over(cloth.r), g: over(cloth.g), b: over(cloth.b) }, opacity, fade: underbaseFade };
}

/** Whether a cloth counts as white to a printer, so that no white goes under its inks. */
export function isWhiteCloth(clothColor: string | SrgbColor): boolean {
  const { r, g, b } = parseColor(clothColor);
  return Math.min(r, g, b) >= whiteFrom;
}

/**
 * What ink of a kind is shown on; undefined where it is shown as it is in the file. A dye is never shown so on coloured cloth,
 * with the soft proof or without: nothing could hide that cloth.
 */
export function shownGround(
  kind: DecorationKind,
  clothColor: string | SrgbColor,
  underbase: boolean,
  proofed: boolean,
): ProofGround | undefined {
  const dyed = inkOpacity[kind] === 0 && !isWhiteCloth(clothColor);
  // White under a dye is a coating's, and no cloth has one.
  return proofed || dyed ? proofGround(kind, clothColor, underbase && !dyed) : undefined;
}

/** Changes a linear ink colour in place into what is seen of it on its ground. */
export function proofInk(color: LinearColor, { base, opacity, fade }: ProofGround): void {
  const grey = 0.2126 * color.r + 0.7152 * color.g + 0.0722 * color.b;
  const seen = (ink: number, ground: number): number => {
    const faded = ink + (grey - ink) * fade;
    return faded * (ground + (1 - ground) * opacity);
  };
  color.r = seen(color.r, base.r);
  color.g = seen(color.g, base.g);
  color.b = seen(color.b, base.b);
}

/**
 * How an ink looks once it is printed, as `#rrggbb`: an estimate to tell what will be dull or vanish, not a measured profile.
 * Transparent inks filter what comes back from the cloth (a product in linear light); an underbase is a nearly white cloth
 * that costs a little chroma; films, leaf and thread are as they are. It knows no press, no ink set, no dot gain and no trap.
 *
 * @throws AppError `contract.invalid-input` for a colour that is not `#rrggbb`.
 */
export function softProof(colorHex: string, kind: DecorationKind, clothHex: string, underbase: boolean): string {
  const color = parseColor(colorHex);
  proofInk(color, proofGround(kind, clothHex, underbase));
  const byte = (linear: number): string => Math.round(encodeSrgb(linear)).toString(16).padStart(2, '0');
  return `#${byte(color.r)}${byte(color.g)}${byte(color.b)}`;
}
