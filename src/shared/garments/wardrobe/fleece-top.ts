import { bodyFor, broadFigure, type BodyShape, type Figure } from '../body/body-shape.ts';
import type { FlatMeasures, PanelKey } from '../garment-metadata.ts';
import { placeOnRing } from '../pattern/place-rib.ts';
import { placeTop } from '../pattern/place-top.ts';
import { ribbedTop, type RibRing } from '../pattern/ribbed-top.ts';
import { topPattern } from '../pattern/top-pattern.ts';
import type { SewingPattern } from '../pattern/sewing-pattern.ts';
import type { GarmentCut, GarmentOpening, MeasuredPanels } from './garment-blueprint.ts';
import { cuffRibMm, waistRibMm, type FleeceDraft } from './fleece-draft.ts';

const waistTightness = 0.86;
const cuffTightness = 0.78;
/** Arms that grow less than the girth, and a neck with room: heavy cloth would be stretched over the shoulders of large sizes. */
const figure: Figure = {
  ...broadFigure,
  arm: { ...broadFigure.arm, growth: 0.7 },
  hipShare: 0.92,
  flatterNeckMm: 9,
  widerArmsMm: 14,
};
const neckRoomMm = 20;

const ribHalfThicknessMm = 1.6;

/** Body, sleeves and ribs that all fleece tops share; hoods, pockets and zips are added to it. */
export interface FleeceBlock {
  body: BodyShape;
  pattern: SewingPattern;
  place: GarmentCut['place'];
  flatMeasures: FlatMeasures;
}

export const fleeceRibKeys: readonly PanelKey[] = ['waist-rib', 'cuff-left', 'cuff-right'];

export const fleeceMeasured: MeasuredPanels = {
  front: ['front'],
  back: ['back'],
  length: ['front', 'waist-rib'],
  sleeves: [
    ['sleeve-left', 'cuff-left'],
    ['sleeve-right', 'cuff-right'],
  ],
};

export function fleeceBlock(draft: FleeceDraft, hasHead = false): FleeceBlock {
  const body = bodyFor({ ...draft, neckWidthMm: draft.neckWidthMm - neckRoomMm }, { ...figure, hasHead });
  const cut = { ...draft, lengthMm: draft.cutLengthMm, sleeveLengthMm: draft.cutSleeveMm };
  const bare = topPattern(cut);
  const rings = ribRings();
  const placeBare = placeTop(cut, body);
  const { chestWidthMm, lengthMm, sleeveFromCentreBackMm, sleeveLengthMm, shoulderWidthMm, neckWidthMm } = draft;
  return {
    body,
    pattern: ribbedTop(bare, rings),
    place: (key, xMm, yMm, armAngle) => {
      const ring = rings.find((each) => each.key === key);
      if (!ring) return placeBare(key, xMm, yMm, armAngle);
      const { panelKey, xMm: alongX, yMm: belowY } = placeOnRing(ring, bare, xMm, yMm);
      return placeBare(panelKey, alongX, belowY, armAngle);
    },
    flatMeasures: { chestWidthMm, lengthMm, sleeveFromCentreBackMm, sleeveLengthMm, shoulderWidthMm, neckWidthMm },
  };
}

function ribRings(): RibRing[] {
  const cuff = (side: 'left' | 'right'): RibRing => ({
    key: `cuff-${side}`,
    along: [{ panelKey: `sleeve-${side}`, edge: 'hem' }],
    heightMm: cuffRibMm,
    tightness: cuffTightness,
  });
  const waist: RibRing = {
    key: 'waist-rib',
    along: [
      { panelKey: 'front', edge: 'hem' },
      { panelKey: 'back', edge: 'hem' },
    ],
    heightMm: waistRibMm,
    tightness: waistTightness,
  };
  return [waist, cuff('left'), cuff('right')];
}

export const ribOpenings: readonly GarmentOpening[] = fleeceRibKeys.map((panelKey) => ({
  name: panelKey,
  edges: [{ panelKey, edge: 'fold' }],
  finish: { kind: 'folded', halfThicknessMm: ribHalfThicknessMm },
}));
