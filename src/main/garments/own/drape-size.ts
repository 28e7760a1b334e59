import { makeBodyField } from '../../../shared/garments/body/body-field.ts';
import { drapeGarment } from '../../../shared/garments/cloth/drape-garment.ts';
import { armAngleHung, finalPlan, type DrapedGarment, type DrapeProgress } from '../../../shared/garments/cloth/settle-cloth.ts';
import { finishGarment, type FinishedGarment } from '../../../shared/garments/finish/finish-garment.ts';
import type { GarmentSize } from '../../../shared/garments/garment-metadata.ts';
import { drapeRest } from '../../../shared/garments/measure/drape-rest.ts';
import type { GarmentCut } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { bakeOcclusion } from '../bake-occlusion.ts';
import { describePanels, type SweptBand } from '../describe-panels.ts';
import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';

/** A size's mesh with occlusion baked in, and what its metadata says beside files and bounds. */
export interface SizeMesh {
  parts: readonly MeshPart[];
  about: Pick<GarmentSize, 'panels' | 'flatMeasures' | 'drape'>;
}

/** Drapes and finishes one size: about a minute of work. `onProgress` hears the share that is done, 0..1. */
export function drapeSize(cut: GarmentCut, onProgress: (share: number) => void): SizeMesh {
  const draped = drapeGarment(cut, { ...finalPlan, substeps: cut.substeps ?? finalPlan.substeps }, drapeShare(onProgress));
  const finished = finish(cut, draped);
  bakeOcclusion(finished.parts);
  const panels = [...cut.pattern.panels, ...(cut.trims?.laid ?? []).map(({ panel }) => panel)];
  return {
    parts: finished.parts,
    about: {
      panels: describePanels(panels, sweptBands(cut, finished), finished.parts),
      flatMeasures: cut.flatMeasures,
      drape: { bodyYM: finished.bodyYM, sewingGapMm: draped.sewingGapMm, rest: drapeRest(draped, cut.pattern) },
    },
  };
}

/** What a frame of each stage costs beside one of the first: the fine cloth has four times the triangles. */
const stageWeights: Readonly<Record<string, number>> = { sew: 1, hang: 2, settle: 9, polish: 9 };
const { sewFrames, hangFrames, fineFrames, polishFrames } = finalPlan;
const stageFrames: Readonly<Record<string, number>> = { sew: sewFrames, hang: hangFrames, settle: fineFrames, polish: polishFrames };
const stages = Object.keys(stageFrames);

function drapeShare(onProgress: (share: number) => void): DrapeProgress {
  const costOf = (stage: string, frames: number): number => (stageWeights[stage] ?? 0) * frames;
  const total = stages.reduce((sum, stage) => sum + costOf(stage, stageFrames[stage]!), 0);
  return (stage, done) => {
    const before = stages.slice(0, stages.indexOf(stage)).reduce((sum, each) => sum + costOf(each, stageFrames[each]!), 0);
    onProgress((before + costOf(stage, done)) / total);
  };
}

function finish(garment: GarmentCut, draped: DrapedGarment): FinishedGarment {
  const body = makeBodyField(garment.body);
  body.setArmAngle(armAngleHung);
  return finishGarment({ ...draped, body, garment });
}

function sweptBands({ openings }: GarmentCut, { parts }: FinishedGarment): SweptBand[] {
  return openings.flatMap(({ finish: edge }) => {
    if (edge.kind !== 'band') return [];
    const part = parts.find(({ panelKey }) => panelKey === edge.panelKey);
    return part ? [{ part, heightMm: edge.heightMm }] : [];
  });
}
