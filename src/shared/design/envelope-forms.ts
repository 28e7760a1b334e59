import type { EnvelopeCurve, EnvelopeEdge } from './text-curve.ts';

/** The ways that a person bends a block between two edges, each of one strength; pinch is a bulge below nothing. */
export const envelopeForms = ['bulge', 'pinch', 'arch', 'rise', 'flag', 'wedge'] as const;

/** One of the ways to bend a block. */
export type EnvelopeForm = (typeof envelopeForms)[number];

/** A form and how strong it is, in shares of the block's height. */
export interface FormedEnvelope {
  readonly form: EnvelopeForm;
  readonly strength: number;
}

const flat: EnvelopeEdge = { bend: 0, rise: 0, flag: 0 };

/** What each form does with full strength to the top and the bottom edge. */
const units: Readonly<Record<EnvelopeForm, readonly [top: Partial<EnvelopeEdge>, bottom: Partial<EnvelopeEdge>]>> = {
  bulge: [{ bend: 1 }, { bend: -1 }],
  pinch: [{ bend: -1 }, { bend: 1 }],
  arch: [{ bend: 1 }, { bend: 1 }],
  rise: [{ rise: 1 }, { rise: 1 }],
  flag: [{ flag: 1 }, { flag: 1 }],
  wedge: [{ rise: 1 }, { rise: -1 }],
};

/** The strengths that a person may choose for each form: letters stay readable, and edges never meet. */
export const strengthLimits: Readonly<Record<EnvelopeForm, { readonly min: number; readonly max: number }>> = {
  bulge: { min: -0.42, max: 1.5 },
  pinch: { min: -1.5, max: 0.42 },
  arch: { min: -1.5, max: 1.5 },
  rise: { min: -1, max: 1 },
  flag: { min: -1, max: 1 },
  wedge: { min: -0.42, max: 0.42 },
};

/** The envelope of a form, its strength within the form's limits. */
export function formEnvelope({ form, strength }: FormedEnvelope): EnvelopeCurve {
  const { min, max } = strengthLimits[form];
  const [top, bottom] = units[form].map((unit) => scaleEdge(unit, Math.min(max, Math.max(min, strength))));
  return { kind: 'envelope', top: top ?? flat, bottom: bottom ?? flat };
}

/** The form that an envelope has, a flat one being a bulge of none; undefined when it has no single form. */
export function readEnvelope(curve: EnvelopeCurve): FormedEnvelope | undefined {
  for (const form of envelopeForms) {
    const strength = strengthOf(curve, form);
    if (sameEdges(formEnvelope({ form, strength }), curve) && (form !== 'bulge' || strength >= 0)) return { form, strength };
  }
  return undefined;
}

function strengthOf({ top }: EnvelopeCurve, form: EnvelopeForm): number {
  const [unit] = units[form];
  return top.bend * (unit.bend ?? 0) + top.rise * (unit.rise ?? 0) + top.flag * (unit.flag ?? 0);
}

function scaleEdge(unit: Partial<EnvelopeEdge>, strength: number): EnvelopeEdge {
  const scaled = Object.entries(unit).map(([share, value]) => [share, value * strength + 0]);
  return { ...flat, ...Object.fromEntries(scaled) };
}

function sameEdges(a: EnvelopeCurve, b: EnvelopeCurve): boolean {
  return (['top', 'bottom'] as const).every((edge) =>
    (['bend', 'rise', 'flag'] as const).every((share) => Math.abs(a[edge][share] - b[edge][share]) < 1e-9),
  );
}
