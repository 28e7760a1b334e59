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
  weave: 0.8,
  fibres: 0.5,
  gloss: 0,
  glossPower: 4,
  coat: 0,
  metalness: 0,
  heightMm: 0,
  edgeMm: 0.3,
  rounded: false,
  grainSlope: 0,
  grainMm: 1,
  contactShade: 0,
  solid: false,
};

/** The figures of heights are those of films, inks and threads in the trade; the rest is set by eye. */
export const decorationLooks: Readonly<Record<DecorationKind, DecorationLook>> = {
  dtg: inCloth,
  sublimation: { ...inCloth, weave: 1, fibres: 1 },
  screen: {
    ...inCloth,
    weave: 0.4,
    fibres: 0.15,
    gloss: 0.12,
    glossPower: 40,
    heightMm: 0.12,
    edgeMm: 0.25,
    contactShade: 0.2,
    grainSlope: 0.09,
    grainMm: 0.5,
  },
  dtf: {
    ...inCloth,
    weave: 0.1,
    fibres: 0,
    gloss: 0.3,
    glossPower: 60,
    coat: 0.2,
    heightMm: 0.1,
    edgeMm: 0.3,
    contactShade: 0.2,
    grainSlope: 0.03,
    grainMm: 0.35,
  },
  vinyl: {
    ...inCloth,
    weave: 0,
    fibres: 0,
    gloss: 0.6,
    glossPower: 60,
    coat: 2.4,
    grainSlope: 0.05,
    grainMm: 9,
    heightMm: 0.22,
    edgeMm: 0.2,
    contactShade: 0.3,
    solid: true,
  },
  puff: {
    ...inCloth,
    surface: 'foam',
    weave: 0,
    fibres: 0,
    gloss: 0.03,
    glossPower: 5,
    heightMm: 1.3,
    edgeMm: 1.9,
    rounded: true,
    grainSlope: 0.16,
    grainMm: 0.7,
    contactShade: 0.6,
    solid: true,
  },
  foil: {
    ...inCloth,
    surface: 'crinkle',
    weave: 0.12,
    fibres: 0,
    metalness: 1,
    heightMm: 0.05,
    edgeMm: 0.2,
    grainSlope: 0.22,
    grainMm: 3.2,
    contactShade: 0.1,
    solid: true,
  },
  glitter: {
    ...inCloth,
    surface: 'flakes',
    weave: 0,
    fibres: 0,
    metalness: 0.75,
    heightMm: 0.25,
    edgeMm: 0.3,
    grainSlope: 0.1,
    grainMm: 0.5,
    contactShade: 0.3,
    solid: true,
  },
  embroidery: {
    ...inCloth,
    surface: 'thread',
    weave: 0,
    fibres: 0.1,
    gloss: 0.5,
    glossPower: 22,
    heightMm: 0.7,
    edgeMm: 0.9,
    rounded: true,
    grainSlope: 0,
    grainMm: 0.4,
    contactShade: 0.5,
    solid: true,
  },
};

/** From one thread of an embroidery to the next; 40 weight lies so. */
export const threadPitchMm = 0.4;
/** Across: flakes of the usual glitter film. */
export const flakeMm = 0.4;

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
