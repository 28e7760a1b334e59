import type { DecorationKind } from '../catalog/decoration-method.ts';

/** What the surface of a decoration is shaped like, beside its edge. */
export type DecorationSurface = 'smooth' | 'foam' | 'crinkle' | 'flakes' | 'thread';

/** What makes a decoration look like itself, whatever its colour; read by the stage's shader and by plates alike. */
export interface DecorationLook {
  surface: DecorationSurface;
  /** Share of the cloth's weave that is felt through it, 0..1. */
  weave: number;
  /** Share of the cloth's fibre light that is left over it, 0..1. */
  fibres: number;
  /** Share of the cloth's own colour that is left in the furrows between its stitches, where ink does not reach, 0..1. */
  furrows: number;
  /** How far its edge follows the stitches, in mm: ink that soaks in runs along the yarn. */
  featherMm: number;
  /** Light mirrored at its surface, as a share of the light that falls there, and how narrowly (the power of the half vector's cosine: 4 is chalky, 100 wet). */
  gloss: number;
  glossPower: number;
  /** Share of the room around that it mirrors, as a clear coat does. */
  coat: number;
  /** 1 mirrors the room in the ink's own colour and scatters nothing. */
  metalness: number;
  /** How far it stands off the cloth, and over which length its edge rises to that, in mm. */
  heightMm: number;
  edgeMm: number;
  /** The edge is round as a cushion's, not bevelled. */
  rounded: boolean;
  /** How much higher than the rest the bead along its edge is, in mm: what a screen's stencil leaves. */
  beadMm: number;
  /** Each colour is laid by itself, so that its edge is felt where colours meet. */
  layered: boolean;
  /** How far a clear film goes on beyond the ink, in mm. */
  marginMm: number;
  /** Unevenness of its own: how steep (mm for each mm), and of what size. */
  grainSlope: number;
  grainMm: number;
  /** How much the cloth beside its edge is darkened, 0..1. */
  contactShade: number;
  /** Cut, stitched or pressed as a whole: what is half transparent in the file is not on the cloth. */
  solid: boolean;
}

/** Printed into the cloth: what all others depart from. */
const inCloth: DecorationLook = {
  surface: 'smooth',
  weave: 0.9,
  fibres: 0.5,
  furrows: 0.3,
  featherMm: 0.5,
  gloss: 0,
  glossPower: 4,
  coat: 0,
  metalness: 0,
  heightMm: 0,
  edgeMm: 0.3,
  rounded: false,
  beadMm: 0,
  layered: false,
  marginMm: 0,
  grainSlope: 0,
  grainMm: 1,
  contactShade: 0,
  solid: false,
};

/** Laid on the cloth, so that neither furrows nor stitches break it. */
const onCloth: DecorationLook = { ...inCloth, weave: 0, fibres: 0, furrows: 0, featherMm: 0 };

/** The figures of heights are those of films, inks and threads in the trade; the rest is set by eye. */
export const decorationLooks: Readonly<Record<DecorationKind, DecorationLook>> = {
  dtg: inCloth,
  // Dye within polyester's filaments: they keep their own shine.
  sublimation: { ...inCloth, weave: 1, fibres: 1, furrows: 0, featherMm: 0, gloss: 0.11, glossPower: 18 },
  screen: {
    ...onCloth,
    weave: 0.42,
    featherMm: 0.08,
    gloss: 0.05,
    glossPower: 14,
    heightMm: 0.09,
    edgeMm: 0.24,
    beadMm: 0.035,
    layered: true,
    contactShade: 0.25,
    grainSlope: 0.1,
    grainMm: 0.45,
  },
  dtf: {
    ...onCloth,
    weave: 0.12,
    gloss: 0.09,
    glossPower: 14,
    coat: 0.3,
    // Its edge is melted thin: no step that would throw a shadow.
    heightMm: 0.025,
    edgeMm: 0.25,
    marginMm: 0.45,
    grainSlope: 0.02,
    grainMm: 3,
  },
  vinyl: {
    ...onCloth,
    gloss: 0.12,
    glossPower: 26,
    coat: 0.8,
    heightMm: 0.4,
    edgeMm: 0.16,
    layered: true,
    contactShade: 0.6,
    solid: true,
  },
  puff: {
    ...onCloth,
    surface: 'foam',
    gloss: 0.03,
    glossPower: 5,
    heightMm: 1.3,
    edgeMm: 1.9,
    rounded: true,
    layered: true,
    grainSlope: 0.16,
    grainMm: 0.7,
    contactShade: 0.6,
    solid: true,
  },
  foil: {
    ...onCloth,
    surface: 'crinkle',
    weave: 0.06,
    metalness: 1,
    heightMm: 0.05,
    edgeMm: 0.2,
    grainSlope: 0.16,
    grainMm: 16,
    contactShade: 0.1,
    solid: true,
  },
  glitter: {
    ...onCloth,
    surface: 'flakes',
    metalness: 0.75,
    heightMm: 0.25,
    edgeMm: 0.3,
    grainSlope: 0.1,
    grainMm: 0.5,
    contactShade: 0.3,
    solid: true,
  },
  embroidery: {
    ...onCloth,
    surface: 'thread',
    fibres: 0.1,
    gloss: 0.36,
    glossPower: 22,
    heightMm: 0.7,
    edgeMm: 0.9,
    rounded: true,
    layered: true,
    grainSlope: 0,
    grainMm: 0.4,
    contactShade: 0.5,
    solid: true,
  },
};

/** From one thread of an embroidery to the next; 40 weight lies so. */
export const threadPitchMm = 0.4;
/** How white its shine is, 0..1: dyed thread shines mostly in its own colour. */
export const threadWhite = 0.12;
/** Across: flakes of the usual glitter film. */
export const flakeMm = 0.4;

/** How light cloth is left that is seen through the clear margin of a film, and how milky the margin is itself (linear). */
export const clearFilm = 0.84;
export const filmWhite = 0.042;

/** Of leaf: the light that it scatters beside what it mirrors, so that it is never black; where its mirror image begins to glare, and where it is nearly white. */
export const leafMatt = 0.55;
export const leafGlare = [0.55, 1.6] as const;
/** Of flakes: the share that is turned so that it sparks. */
export const sparkFrom = 0.93;

/** How much of the cloth a share of ink hides: of a whole film no part is half there. */
export function coverOf({ solid }: DecorationLook, alpha: number): number {
  if (!solid) return alpha;
  const share = Math.min(1, Math.max(0, (alpha - solidFrom) / (solidTo - solidFrom)));
  return share * share * (3 - 2 * share);
}

export const solidFrom = 0.2;
export const solidTo = 0.75;

/** Whether it has a relief of its own; otherwise it lies in the cloth. */
export function standsOff({ heightMm, grainSlope }: DecorationLook): boolean {
  return heightMm > 0 || grainSlope > 0;
}
