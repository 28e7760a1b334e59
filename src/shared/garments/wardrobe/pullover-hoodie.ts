import { heavyFleece } from '../cloth/cloth-material.ts';
import { kangarooOpenings, kangarooPocket } from '../pattern/trim-panels.ts';
import type { PrintArea } from '../print-area.ts';
import { fleeceBaseSize, fleeceDraft, waistRibMm, type FleeceDraft } from './fleece-draft.ts';
import { fleeceSize, fleeceSizeChart, fleeceSizes, type FleeceSize } from './fleece-size-chart.ts';
import { foldHoodie } from '../fold/fold-hoodie.ts';
import { topMeasures } from './house-garment.ts';
import { neckLabel } from './neck-finish.ts';
import type { DrapedBlueprint, GarmentCut } from './garment-blueprint.ts';
import {
  hoodCord,
  hoodDraft,
  hoodLabelMm,
  hoodedCut,
  hoodedFacing,
  hoodedKeys,
  hoodedPrintAreas,
  pocketDraft,
  pocketTopMm,
} from './hooded-fleece.ts';

/** The draft of a size of the house. */
export function hoodieDraft(size: FleeceSize): FleeceDraft {
  return fleeceDraft(size, 0);
}

/** Where a hoodie of this draft can be printed. */
export function pulloverHoodieAreas(draft: FleeceDraft): PrintArea[] {
  return hoodedPrintAreas(draft, 305);
}

/** A pullover hoodie cut from its draft. */
export function cutPulloverHoodie(draft: FleeceDraft): GarmentCut {
  return {
    ...hoodedCut(draft),
    trims: {
      laid: [
        neckLabel(draft, hoodLabelMm),
        {
          panel: kangarooPocket('pocket', pocketDraft(draft)),
          on: 'front',
          side: 'outside',
          atMm: [0, pocketTopMm(draft)],
          thicknessMm: 2,
          fullnessMm: 4,
          gapeMm: 6,
          freeEdges: kangarooOpenings,
        },
      ],
      drawcord: hoodCord(draft),
    },
  };
}

const foldedSize = 'M';

/** A pullover hoodie of heavy fleece: three-panel hood with a drawcord, kangaroo pocket. */
export const pulloverHoodie: DrapedBlueprint = {
  key: 'pullover-hoodie',
  sizeKeys: fleeceSizes,
  kind: 'apparel',
  chartOf: (size) => fleeceSizeChart[fleeceSize(size)],
  measuresOf: (size) => topMeasures(fleeceSizeChart[fleeceSize(size)]),
  printAreasOf: (size) => pulloverHoodieAreas(hoodieDraft(fleeceSize(size))),
  cut: (size) => cutPulloverHoodie(hoodieDraft(fleeceSize(size))),
  heroSize: fleeceBaseSize,
  gradedFrom: (size) => (size === fleeceBaseSize ? undefined : cutPulloverHoodie(hoodieDraft(fleeceBaseSize))),
  foldOf: (size) => {
    if (size !== foldedSize) return undefined;
    const draft = hoodieDraft(foldedSize);
    return foldHoodie(draft, hoodDraft(draft), { widthMm: 340, heightMm: 400, edgeMm: 10 });
  },
  panelKeys: [...hoodedKeys, 'pocket'],
  facing: { ...hoodedFacing, pocket: [0, 0, 1] },
  limits: { longSpanMeanPercent: 1.5, restSpeedMmPerS: 1, triangles: 80_000 },
  frame: { centreYM: -0.25, distanceM: 4.6 },
  fabric: { material: 'fleece', gramsPerSquareMetre: heavyFleece.densityKgPerM2 * 1000, thicknessMm: 2, ribHeightMm: waistRibMm },
};
