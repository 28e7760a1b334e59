import type { FlatMeasures } from '../garment-metadata.ts';

/** A cross-section of the torso: a superellipse at height `y`, half width, half depth and centre in metres. */
export interface TorsoSection {
  y: number;
  halfWidth: number;
  halfDepth: number;
  centreZ: number;
}

/** A capsule whose radius changes along its axis. */
export interface RoundCone {
  from: readonly [number, number, number];
  to: readonly [number, number, number];
  fromRadius: number;
  toRadius: number;
}

/** The invisible wearer, in metres: y = 0 near the high point of the shoulder, +z front, the wearer's left at +x. */
export interface BodyShape {
  torso: readonly TorsoSection[];
  neckAndShoulders: readonly RoundCone[];
  /** What holds a hood up; left out where nothing lies on the head. */
  head?: RoundCone;
  arm: Arm;
}

/** The left arm at rest angle 0 (straight down) is turned by the pose; the right one mirrors it. It ends at the elbow unless a sleeve needs more. */
export interface Arm {
  shoulder: readonly [number, number, number];
  /** From the shoulder to the elbow. */
  lengthM: number;
  shoulderRadius: number;
  elbowRadius: number;
  /** Goes on from the elbow in the same direction. */
  forearm?: { lengthM: number; wristRadius: number };
}

/** Sections of the size L wearer in mm: height, half width, half depth, centre z. Chest about 0.93 of the garment's girth, waist 0.92 of the chest. */
const sectionsOfL: readonly (readonly [number, number, number, number])[] = [
  [-40, 140, 68, -18],
  [-80, 162, 86, -14],
  [-130, 175, 102, -6],
  [-200, 187, 113, 2],
  [-270, 195, 115, 6],
  [-340, 196, 114, 9],
  [-420, 194, 113, 11],
  [-500, 195, 114, 10],
  [-580, 200, 116, 8],
  [-660, 204, 118, 7],
  [-760, 205, 119, 7],
  [-960, 203, 118, 7],
];

/** The same for a woman of size L: a gentle bust without a hollow between, a waist that is not slim, hips. */
const womensSectionsOfL: readonly (readonly [number, number, number, number])[] = [
  [-40, 140, 66, -18],
  [-80, 162, 84, -14],
  [-130, 174, 100, -5],
  [-200, 184, 113, 4],
  [-270, 191, 119, 9],
  [-340, 191, 117, 10],
  [-420, 187, 113, 10],
  [-500, 191, 114, 9],
  [-580, 203, 119, 7],
  [-660, 210, 122, 6],
  [-760, 211, 123, 6],
  [-960, 208, 121, 6],
];

/** How a wearer is built: the torso of size L, and arms whose radii grow with the girth to a power. */
export interface Figure {
  sectionsOfL: typeof sectionsOfL;
  /** Girth of the hips over that of the sections, so that a waist rib can draw in below the body's cloth; 1 when left out. */
  hipShare?: number;
  hasHead?: boolean;
  /** How much flatter the slope of the neck is: heavy cloth would be stretched over it. */
  flatterNeckMm?: number;
  /** How much farther out the arms begin: they carry long heavy sleeves, which else pull at the shoulders. */
  widerArmsMm?: number;
  /** Size of the body above the chest as a share of the rest. */
  upper: number;
  arm: { shoulderXMm: number; shoulderRadiusMm: number; elbowRadiusMm: number; growth: number };
}

export const broadFigure: Figure = {
  sectionsOfL,
  upper: 1,
  arm: { shoulderXMm: 172, shoulderRadiusMm: 54, elbowRadiusMm: 46, growth: 1.2 },
};

/** Arms that leave the cloth over the shoulders its ease in all sizes. */
export const easyFigure: Figure = {
  sectionsOfL,
  upper: 0.92,
  arm: { shoulderXMm: 166, shoulderRadiusMm: 49, elbowRadiusMm: 46, growth: 0.7 },
};

/** Slim arms that leave an armhole without a sleeve alone. */
export const slimArmedFigure: Figure = {
  sectionsOfL,
  upper: 0.96,
  arm: { shoulderXMm: 160, shoulderRadiusMm: 42, elbowRadiusMm: 38, growth: 0.7 },
};

export const womensFigure: Figure = {
  sectionsOfL: womensSectionsOfL,
  upper: 0.84,
  arm: { shoulderXMm: 168, shoulderRadiusMm: 47, elbowRadiusMm: 43, growth: 0.7 },
};

/** The wearer whom a garment of these flat measures fits with the ease of a tee. */
export function bodyFor(draft: FlatMeasures, figure: Figure = broadFigure): BodyShape {
  const { hasHead = false, flatterNeckMm = 0, widerArmsMm = 0 } = figure;
  const girth = draft.chestWidthMm / 559;
  const height = draft.lengthMm / 762;
  const shoulder = draft.shoulderWidthMm / 500;
  const neck = 0.5 + 0.5 * (draft.neckWidthMm / 182);
  const mm = (value: number): number => value / 1000;
  const cone = (from: number[], to: number[], fromRadius: number, toRadius: number): RoundCone => ({
    from: [mm(from[0]!), mm(from[1]!), mm(from[2]!)],
    to: [mm(to[0]!), mm(to[1]!), mm(to[2]!)],
    fromRadius: mm(fromRadius),
    toRadius: mm(toRadius),
  });
  const trapezius = (sign: number): RoundCone =>
    cone(
      [sign * 38 * neck, -16 - flatterNeckMm, -20],
      [sign * 160 * shoulder, -64, -14],
      (50 - flatterNeckMm) * figure.upper,
      50 * girth * figure.upper,
    );
  return {
    torso: figure.sectionsOfL.map(([y, a, b, z]) => {
      const scale = girth * upperScale(figure, y) * hipScale(figure, y);
      return { y: mm(y * height), halfWidth: mm(a * scale), halfDepth: mm(b * scale), centreZ: mm(z) };
    }),
    neckAndShoulders: [cone([0, -60, -18], [0, 100, 6], 62 * neck, 56 * neck), trapezius(1), trapezius(-1)],
    ...(hasHead ? { head: cone([0, 165, -4], [0, 186, 72], 86, 82) } : {}),
    arm: {
      shoulder: [mm(figure.arm.shoulderXMm * shoulder + widerArmsMm), mm(-76 * (0.6 + 0.4 * shoulder)), mm(-12)],
      lengthM: mm(330 * height),
      shoulderRadius: mm(figure.arm.shoulderRadiusMm * girth ** figure.arm.growth),
      ...elbowAndBelow(draft, 330 * height, girth, figure),
    },
  };
}

/** The figure's `upper` down to the shoulder blades, then fading to 1 at the chest. */
function upperScale({ upper }: Figure, yOfL: number): number {
  const share = Math.min(1, Math.max(0, (yOfL + 340) / 180));
  return 1 - (1 - upper) * share;
}

const waistMm = -500;
const hipMm = -690;

/** 1 down to the waist, then growing to the figure's share of the hips. */
function hipScale({ hipShare = 1 }: Figure, yOfL: number): number {
  return 1 + (hipShare - 1) * Math.min(1, Math.max(0, (waistMm - yOfL) / (waistMm - hipMm)));
}

const neckEaseMm = 14;

/** The wearer whom a garment fits with ease over shoulders and neck. */
export function easyWearer(draft: FlatMeasures): BodyShape {
  return bodyFor({ ...draft, neckWidthMm: draft.neckWidthMm - neckEaseMm }, easyFigure);
}

/** The arm's own shoulder lies inside the sleeve's; the hand that follows the wrist keeps a cuff open to its end. */
const beyondSleeveMm = 45;

/** A short sleeve ends above the elbow: its wearer needs no forearm. */
function elbowAndBelow(
  { sleeveLengthMm = 0 }: FlatMeasures,
  upperArmMm: number,
  girth: number,
  { arm }: Figure,
): Pick<Arm, 'elbowRadius' | 'forearm'> {
  if (sleeveLengthMm <= upperArmMm) return { elbowRadius: (arm.elbowRadiusMm * girth ** arm.growth) / 1000 };
  return {
    elbowRadius: (42 * girth ** 0.9) / 1000,
    forearm: { lengthM: (sleeveLengthMm + beyondSleeveMm - upperArmMm) / 1000, wristRadius: (25 * girth ** 0.5) / 1000 },
  };
}
