import { drapeGarment } from '../../../shared/garments/cloth/drape-garment.ts';
import { gradeDrape, type DrapedBase } from '../../../shared/garments/cloth/grade-drape.ts';
import { finalPlan, type DrapedGarment, type DrapeProgress } from '../../../shared/garments/cloth/settle-cloth.ts';
import type { GarmentCut } from '../../../shared/garments/wardrobe/garment-blueprint.ts';

/** Drapes one size, about half a minute of work: sews it, or begins from a draped base. `onProgress` hears the share that is done, 0..1. */
export function drapeSize(cut: GarmentCut, base: DrapedBase | undefined, onProgress: (share: number) => void): DrapedGarment {
  const plan = { ...finalPlan, substeps: cut.substeps ?? finalPlan.substeps };
  if (base === undefined) return drapeGarment(cut, plan, shareOf(sewnCosts, onProgress));
  return gradeDrape(base, cut, plan, shareOf(gradedCosts, onProgress));
}

/** What stages cost beside one another: a frame of the fine cloth as much as nine of unsewn panels. */
const fineCosts = { settle: 540, polish: 990 };
const sewnCosts = { sew: 60, hang: 200, ...fineCosts };
const gradedCosts = { grow: 130, hang: 100, ...fineCosts };

function shareOf(costs: Readonly<Record<string, number>>, onProgress: (share: number) => void): DrapeProgress {
  const stages = Object.keys(costs);
  const sum = (some: readonly string[]): number => some.reduce((total, stage) => total + costs[stage]!, 0);
  return (stage, done, total) => onProgress((sum(stages.slice(0, stages.indexOf(stage))) + (costs[stage]! * done) / total) / sum(stages));
}
