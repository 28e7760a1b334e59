import { foldSpread } from '../../../shared/garments/measure/fold-spread.ts';
import { atLeast, noteFor, type Finding } from './finding.ts';
import { partOf, type GarmentFile } from './garment-file.ts';

/** Limits between a lofted tube of the same girth (spread about 4 1/m, nothing hollow) and our calmest drape, the tank's back in XL. */
const leastSpread = 8;
const leastHollowShare = 0.025;

/** The fold gate: body panels must curve as cloth does, so that an inflated tube with right UVs fails. */
export function foldGate(file: GarmentFile): Finding[] {
  const note = noteFor('fold', file.size);
  return (['front', 'back'] as const).flatMap((panel) => {
    const { spread, hollowShare } = foldSpread(partOf(file, panel, 'outer'));
    return [
      atLeast(note, `${panel} mean curvature p90-p10 1/m`, spread, leastSpread, 1),
      atLeast(note, `${panel} hollow share`, hollowShare, leastHollowShare),
    ];
  });
}
