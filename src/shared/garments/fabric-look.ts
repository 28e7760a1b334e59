import { z } from 'zod';
import type { Fabric } from './garment-metadata.ts';

/** A cloth by what is seen of it. */
export const fabricLookKeySchema = z.enum(['jersey', 'heavy-jersey', 'french-terry', 'fleece', 'rib', 'twill', 'canvas']);
export type FabricLookKey = z.infer<typeof fabricLookKeySchema>;

/** How threads lie on the right side. */
export type Weave = 'knit' | 'rib' | 'twill' | 'plain';

/** What makes a cloth look like itself, beside its colour and its folds. */
export interface FabricLook {
  weave: Weave;
  /** From one stitch, rib or thread to the next. */
  pitchMm: number;
  /** How steeply its threads stand out, 0..1. */
  relief: number;
  /** Light mirrored by smooth threads: the smaller, the rougher. */
  gloss: number;
  /** Light scattered by fibres where the cloth turns away. */
  sheen: number;
  /** How far fibres stand off the cloth, and how densely they hide what is behind them, 0..1. */
  fuzzMm: number;
  fuzz: number;
}

export const fabricLooks: Readonly<Record<FabricLookKey, FabricLook>> = {
  jersey: { weave: 'knit', pitchMm: 0.6, relief: 0.34, gloss: 0.04, sheen: 0.07, fuzzMm: 0.3, fuzz: 0.25 },
  'heavy-jersey': { weave: 'knit', pitchMm: 0.7, relief: 0.4, gloss: 0.034, sheen: 0.085, fuzzMm: 0.4, fuzz: 0.35 },
  'french-terry': { weave: 'knit', pitchMm: 0.85, relief: 0.46, gloss: 0.028, sheen: 0.1, fuzzMm: 0.7, fuzz: 0.4 },
  fleece: { weave: 'knit', pitchMm: 0.9, relief: 0.36, gloss: 0.014, sheen: 0.15, fuzzMm: 1.3, fuzz: 0.55 },
  rib: { weave: 'rib', pitchMm: 2.8, relief: 0.75, gloss: 0.03, sheen: 0.09, fuzzMm: 0.4, fuzz: 0.3 },
  twill: { weave: 'twill', pitchMm: 1.1, relief: 0.5, gloss: 0.03, sheen: 0.04, fuzzMm: 0.15, fuzz: 0.2 },
  canvas: { weave: 'plain', pitchMm: 1.3, relief: 0.6, gloss: 0.016, sheen: 0.035, fuzzMm: 0.25, fuzz: 0.25 },
};

/** The lightest jersey that is taken for each look. */
const byWeight: readonly (readonly [FabricLookKey, number])[] = [
  ['fleece', 290],
  ['french-terry', 240],
  ['heavy-jersey', 190],
];

/** The look of a garment's material; jersey's, and that of one without a look of its own, by weight. */
export function fabricLookOf({ material, gramsPerSquareMetre }: Pick<Fabric, 'material' | 'gramsPerSquareMetre'>): FabricLook {
  const named = fabricLookKeySchema.safeParse(material);
  if (named.success && named.data !== 'jersey') return fabricLooks[named.data];
  return fabricLooks[byWeight.find(([, grams]) => gramsPerSquareMetre >= grams)?.[0] ?? 'jersey'];
}
