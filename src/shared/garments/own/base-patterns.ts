import { z } from 'zod';
import type { TopDraft } from '../pattern/top-draft.ts';
import type { DrapedBlueprint } from '../wardrobe/garment-blueprint.ts';
import { fittedTeeDesign } from '../wardrobe/fitted-tee.ts';
import { heavyTeeDesign } from '../wardrobe/heavy-tee.ts';
import { longSleeveTeeDesign } from '../wardrobe/long-sleeve-tee.ts';
import { tankDesign } from '../wardrobe/tank.ts';
import type { TopDesign } from '../wardrobe/top-blueprint.ts';
import { crewneckDesign, ownFleece, pulloverHoodieDesign, type FleeceDesign } from './own-fleece.ts';
import { ownTop, type OwnSizeRow } from './own-top.ts';

/** The house's patterns that a merchant's chart can be cut by. */
export const basePatternKeySchema = z.enum(['heavy-tee', 'fitted-tee', 'long-sleeve-tee', 'tank', 'crewneck', 'pullover-hoodie']);
export type BasePatternKey = z.infer<typeof basePatternKeySchema>;
export const basePatternKeys = basePatternKeySchema.options;

/** A pattern as charts are checked against it. */
export interface BasePattern {
  /** Drafts of its own sizes, from the smallest to the largest; lengths in mm. */
  graded: readonly TopDraft[];
  hasSleeves: boolean;
}

interface OwnCut {
  /** Drafts of the pattern's own sizes. */
  graded: readonly TopDraft[];
  garmentOf(garmentKey: string, rows: readonly OwnSizeRow[]): DrapedBlueprint;
}

function topCut(design: TopDesign<string>): OwnCut {
  return {
    graded: design.sizes.map((size) => design.draftOf(size)),
    garmentOf: (garmentKey, rows) => ownTop(design, garmentKey, rows),
  };
}

function fleeceCut(design: FleeceDesign): OwnCut {
  return { graded: design.graded, garmentOf: (garmentKey, rows) => ownFleece(design, garmentKey, rows) };
}

const cuts: Readonly<Record<BasePatternKey, OwnCut>> = {
  'heavy-tee': topCut(heavyTeeDesign),
  'fitted-tee': topCut(fittedTeeDesign),
  'long-sleeve-tee': topCut(longSleeveTeeDesign),
  tank: topCut(tankDesign),
  crewneck: fleeceCut(crewneckDesign),
  'pullover-hoodie': fleeceCut(pulloverHoodieDesign),
};

export function basePattern(key: BasePatternKey): BasePattern {
  const { graded } = cuts[key];
  return { graded, hasSleeves: graded.every(({ sleeveLengthMm }) => sleeveLengthMm > 0) };
}

/** The garment of a merchant's chart: the pattern's draft, wearer and cloth between its own sizes. */
export function ownGarmentOf(base: BasePatternKey, garmentKey: string, rows: readonly OwnSizeRow[]): DrapedBlueprint {
  return cuts[base].garmentOf(garmentKey, rows);
}
