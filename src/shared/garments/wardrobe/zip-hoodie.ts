import type { PanelMark } from '../garment-metadata.ts';
import type { PrintArea } from '../print-area.ts';
import { heavyFleece } from '../cloth/cloth-material.ts';
import { halfPocket, strip } from '../pattern/trim-panels.ts';
import { fleeceBaseSize, fleeceDraft, waistRibMm, type FleeceDraft } from './fleece-draft.ts';
import { fleeceSize, fleeceSizeChart, fleeceSizes, type FleeceSize } from './fleece-size-chart.ts';
import { topMeasures } from './house-garment.ts';
import { neckLabel } from './neck-finish.ts';
import type { DrapedBlueprint, GarmentCut } from './garment-blueprint.ts';
import type { LaidPanel } from './garment-trims.ts';
import { hoodCord, hoodLabelMm, hoodedCut, hoodedFacing, hoodedKeys, hoodedPrintAreas, pocketDraft, pocketTopMm } from './hooded-fleece.ts';

const zipGapMm = 51;
const tapeWidthMm = 30;
/** The tape begins a little below the neck seam and ends on the waist rib's. */
const belowNeckMm = 4;

function zipLengthMm({ cutLengthMm, frontNeckDropMm }: FleeceDraft): number {
  return cutLengthMm - frontNeckDropMm - belowNeckMm - 2;
}

/** Both ends of the tape are held beside the teeth. */
function zipTacks(lengthMm: number): PanelMark[] {
  return [5, lengthMm - 5].flatMap((y) => [-10, 10].map((x): PanelMark => ({ kind: 'bar-tack', atMm: [x, y] })));
}

function cutZipHoodie(size: FleeceSize): GarmentCut {
  const draft = fleeceDraft(size, 0);
  const lengthMm = zipLengthMm(draft);
  const half = (side: 'left' | 'right'): LaidPanel => ({
    panel: halfPocket(`pocket-${side}`, pocketDraft(draft), tapeWidthMm / 2 + 4, side === 'left' ? 1 : -1),
    on: 'front',
    side: 'outside',
    atMm: [0, pocketTopMm(draft)],
    thicknessMm: 2,
    fullnessMm: 3.5,
    gapeMm: 6,
    freeEdges: ['opening'],
  });
  const tape: LaidPanel = {
    panel: { ...strip('zip-tape', tapeWidthMm, lengthMm, 'neck', 'rim'), marks: zipTacks(lengthMm) },
    on: 'front',
    side: 'outside',
    atMm: [0, draft.frontNeckDropMm + belowNeckMm],
    thicknessMm: 1.6,
    fullnessMm: 0,
    gapeMm: 0,
    freeEdges: [],
  };
  return {
    ...hoodedCut(draft),
    trims: {
      laid: [neckLabel(draft, hoodLabelMm), half('left'), half('right'), tape],
      drawcord: hoodCord(draft),
      zip: { tapeKey: 'zip-tape', teethKey: 'zip-teeth', lengthMm },
    },
  };
}

/** Two inches of the front belong to the zip: what would be one print is one on either side. */
function besideZip(area: PrintArea): PrintArea[] {
  if (area.key !== 'front') return [area];
  const widthMm = (area.widthMm - zipGapMm) / 2;
  return [
    { ...area, key: 'front-right', widthMm },
    { ...area, key: 'front-left', widthMm, originXMm: zipGapMm / 2 },
  ];
}

/** A hoodie with a zip down its front, worn closed; its front is draped in one piece below the tape. */
export const zipHoodie: DrapedBlueprint = {
  key: 'zip-hoodie',
  sizeKeys: fleeceSizes,
  kind: 'apparel',
  chartOf: (size) => fleeceSizeChart[fleeceSize(size)],
  measuresOf: (size) => topMeasures(fleeceSizeChart[fleeceSize(size)]),
  printAreasOf: (size) => hoodedPrintAreas(fleeceDraft(fleeceSize(size), 0), 318).flatMap(besideZip),
  cut: (size) => cutZipHoodie(fleeceSize(size)),
  heroSize: fleeceBaseSize,
  gradedFrom: (size) => (size === fleeceBaseSize ? undefined : cutZipHoodie(fleeceBaseSize)),
  panelKeys: [...hoodedKeys, 'pocket-left', 'pocket-right', 'zip-tape', 'zip-teeth'],
  facing: { ...hoodedFacing, 'pocket-left': [0, 0, 1], 'pocket-right': [0, 0, 1] },
  limits: { longSpanMeanPercent: 1.5, restSpeedMmPerS: 1, triangles: 80_000 },
  frame: { centreYM: -0.25, distanceM: 4.6 },
  fabric: { material: 'fleece', gramsPerSquareMetre: heavyFleece.densityKgPerM2 * 1000, thicknessMm: 2, ribHeightMm: waistRibMm },
};
