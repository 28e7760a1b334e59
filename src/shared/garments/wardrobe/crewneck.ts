import { fleeceRib, heavyFleece } from '../cloth/cloth-material.ts';
import type { PrintArea } from '../print-area.ts';
import { fleeceBaseSize, fleeceDraft, fleeceStepMm, fleeceSubsteps, type FleeceDraft } from './fleece-draft.ts';
import { fleecePrintAreas, fullFront } from './fleece-print-areas.ts';
import { fleeceSize, fleeceSizeChart, fleeceSizes, type FleeceSize } from './fleece-size-chart.ts';
import { fleeceBlock, fleeceMeasured, fleeceRibKeys, ribOpenings } from './fleece-top.ts';
import { neckLabel } from './neck-finish.ts';
import { topMeasures } from './house-garment.ts';
import type { DrapedBlueprint, GarmentCut } from './garment-blueprint.ts';

const neckRibMm = 28;

/** The draft of a size of the house. */
export function crewneckDraft(size: FleeceSize): FleeceDraft {
  return fleeceDraft(size, neckRibMm);
}

/** A crewneck cut from its draft. */
export function cutCrewneck(draft: FleeceDraft): GarmentCut {
  return {
    ...fleeceBlock(draft),
    clothOf: (key) => (fleeceRibKeys.includes(key) ? fleeceRib : heavyFleece),
    openings: [
      {
        name: 'neck',
        edges: [
          { panelKey: 'front', edge: 'neck' },
          { panelKey: 'back', edge: 'neck' },
        ],
        finish: { kind: 'band', panelKey: 'neckband', heightMm: neckRibMm, halfThicknessMm: 1.8, standUp: 0.34, seamAt: 'back' },
      },
      ...ribOpenings,
    ],
    shoulderEdge: { panelKey: 'front', edge: 'neck' },
    trims: { laid: [neckLabel(draft, 28)] },
    measured: fleeceMeasured,
    stepMm: fleeceStepMm,
    ...fleeceSubsteps(draft.size),
  };
}

/** Where a crewneck of this draft can be printed, as large as its nearest size of the house. */
export function crewneckAreas(draft: FleeceDraft): PrintArea[] {
  const extent = draft.size === 'S' || draft.size === 'M' ? fullFront.small : fullFront.usual;
  return fleecePrintAreas(draft, extent, extent, 66);
}

/** A crewneck sweatshirt of heavy fleece with set-in sleeves and ribs at neck, cuffs and waist. */
export const crewneck: DrapedBlueprint = {
  key: 'crewneck',
  sizeKeys: fleeceSizes,
  kind: 'apparel',
  chartOf: (size) => fleeceSizeChart[fleeceSize(size)],
  measuresOf: (size) => topMeasures(fleeceSizeChart[fleeceSize(size)]),
  printAreasOf: (size) => crewneckAreas(crewneckDraft(fleeceSize(size))),
  cut: (size) => cutCrewneck(crewneckDraft(fleeceSize(size))),
  heroSize: fleeceBaseSize,
  gradedFrom: (size) => (size === fleeceBaseSize ? undefined : cutCrewneck(crewneckDraft(fleeceBaseSize))),
  panelKeys: ['front', 'back', 'sleeve-left', 'sleeve-right', 'neckband', ...fleeceRibKeys, 'neck-label'],
  facing: { front: [0, 0, 1], back: [0, 0, -1], 'sleeve-left': [1, 0.5, 0], 'sleeve-right': [-1, 0.5, 0], 'neck-label': [0, 0, 1] },
  limits: { longSpanMeanPercent: 1.5, restSpeedMmPerS: 1 },
  frame: { centreYM: -0.37, distanceM: 4.6 },
  fabric: { material: 'fleece', gramsPerSquareMetre: heavyFleece.densityKgPerM2 * 1000, thicknessMm: 2, ribHeightMm: neckRibMm },
};
