import { makeBodyField } from '../../shared/garments/body/body-field.ts';
import { armAngleHung, type DrapedGarment } from '../../shared/garments/cloth/settle-cloth.ts';
import { finishGarment, type FinishedGarment } from '../../shared/garments/finish/finish-garment.ts';
import type { GarmentSize } from '../../shared/garments/garment-metadata.ts';
import { drapeRest } from '../../shared/garments/measure/drape-rest.ts';
import type { GarmentCut } from '../../shared/garments/wardrobe/garment-blueprint.ts';
import { bakeOcclusion } from './bake-occlusion.ts';
import { describePanels, type SweptBand } from './describe-panels.ts';

/** Finishes a drape's edges, bands and trims, and bakes occlusion in. */
export function finishDrape(garment: GarmentCut, draped: DrapedGarment): FinishedGarment {
  const body = makeBodyField(garment.body);
  body.setArmAngle(armAngleHung);
  const finished = finishGarment({ ...draped, body, garment });
  bakeOcclusion(finished.parts);
  return finished;
}

/** What the metadata says of a finished drape beside files and bounds. */
export function describeDrape(
  garment: GarmentCut,
  draped: DrapedGarment,
  finished: FinishedGarment,
): Pick<GarmentSize, 'panels' | 'flatMeasures' | 'drape'> {
  const { pattern, trims, flatMeasures } = garment;
  const panels = [...pattern.panels, ...(trims?.laid ?? []).map(({ panel }) => panel)];
  return {
    panels: describePanels(panels, sweptBands(garment, finished), finished.parts),
    flatMeasures,
    drape: { bodyYM: finished.bodyYM, sewingGapMm: draped.sewingGapMm, rest: drapeRest(draped, pattern) },
  };
}

function sweptBands({ openings }: GarmentCut, { parts }: FinishedGarment): SweptBand[] {
  return openings.flatMap(({ finish: edge }) => {
    if (edge.kind !== 'band') return [];
    const part = parts.find(({ panelKey }) => panelKey === edge.panelKey);
    return part ? [{ part, heightMm: edge.heightMm }] : [];
  });
}
