import { fleeceRib, heavyFleece, hoodFleece } from '../cloth/cloth-material.ts';
import type { PanelKey } from '../garment-metadata.ts';
import type { Vector } from '../finish/vector.ts';
import { hoodedTop, hoodSide, type HoodDraft } from '../pattern/hood-pattern.ts';
import { placeHood } from '../pattern/place-hood.ts';
import type { KangarooDraft } from '../pattern/trim-panels.ts';
import type { PrintArea } from '../print-area.ts';
import { fleeceStepMm, fleeceSubsteps, type FleeceDraft } from './fleece-draft.ts';
import { fleecePrintAreas } from './fleece-print-areas.ts';
import { centredArea } from './top-print-areas.ts';
import { fleeceBlock, fleeceMeasured, fleeceRibKeys, ribOpenings } from './fleece-top.ts';
import type { GarmentCut } from './garment-blueprint.ts';
import type { Drawcord } from './garment-trims.ts';

/** Panels that both hoodies share; what is laid on comes after. */
export const hoodedKeys: readonly PanelKey[] = [
  'front',
  'back',
  'sleeve-left',
  'sleeve-right',
  ...fleeceRibKeys,
  'hood-left',
  'hood-right',
  'hood-centre',
  'neck-label',
  'drawcord',
];

export const hoodedFacing: Readonly<Record<PanelKey, Vector>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  'sleeve-left': [1, 0.5, 0],
  'sleeve-right': [-1, 0.5, 0],
  'hood-left': [1, 0.2, 0],
  'hood-right': [-1, 0.2, 0],
  'hood-centre': [0, 0.5, -1],
  'neck-label': [0, 0, 1],
};

export function hoodDraft({ stepsFromL: steps }: FleeceDraft): HoodDraft {
  return { heightMm: 358 + 4 * steps, depthMm: 250 + 3 * steps, stripMm: 94 + steps, stripAtNeckMm: 78 + steps };
}

export function pocketDraft({ stepsFromL: steps }: FleeceDraft): KangarooDraft {
  return { topMm: 232 + 10 * steps, bottomMm: 372 + 14 * steps, heightMm: 208 + 6 * steps, sideMm: 72 };
}

/** The pocket's top on the front, its bottom just above the waist rib's seam. */
export function pocketTopMm(draft: FleeceDraft): number {
  return draft.cutLengthMm - 2 - pocketDraft(draft).heightMm;
}

/** Body, sleeves, ribs and hood of a hoodie, without what is laid on. */
export function hoodedCut(draft: FleeceDraft): GarmentCut {
  const block = fleeceBlock(draft, true);
  const hood = hoodDraft(draft);
  const inHood = placeHood(hood, hoodSide(block.pattern, hood), 0.05 - draft.frontNeckDropMm / 1000);
  return {
    ...block,
    pattern: hoodedTop(block.pattern, hood),
    place: (key, xMm, yMm, armAngle) => (key.startsWith('hood-') ? inHood(key, xMm, yMm) : block.place(key, xMm, yMm, armAngle)),
    clothOf: (key) => (fleeceRibKeys.includes(key) ? fleeceRib : key.startsWith('hood-') ? hoodFleece : heavyFleece),
    openings: [
      {
        name: 'hood',
        edges: [
          { panelKey: 'hood-left', edge: 'opening' },
          { panelKey: 'hood-centre', edge: 'opening' },
          { panelKey: 'hood-right', edge: 'opening' },
        ],
        finish: { kind: 'folded', halfThicknessMm: 2 },
      },
      ...ribOpenings,
    ],
    shoulderEdge: { panelKey: 'front', edge: 'neck-right' },
    shoulderEnd: { panelKey: 'front', edge: 'neck-left' },
    measured: fleeceMeasured,
    stepMm: fleeceStepMm,
    ...fleeceSubsteps(draft.size),
  };
}

export function hoodCord(draft: FleeceDraft): Drawcord {
  return {
    panelKey: 'drawcord',
    eyelet: { left: 'hood-left', right: 'hood-right', atMm: [13, hoodDraft(draft).heightMm - 36] },
    hangsMm: 150,
    radiusMm: 2.7,
  };
}

/** A hood's weight folds the cloth below the back neck: labels lie under that fold. */
export const hoodLabelMm = 64;

/** From 4XL on the hood is so heavy that its fold lies on the labels, too. */
const heaviestSmoothSteps = 2;

/** Print areas of a hoodie; `frontWidthMm` × 216 above the pocket. */
export function hoodedPrintAreas(draft: FleeceDraft, frontWidthMm: number): PrintArea[] {
  const areas = fleecePrintAreas(draft, { widthMm: frontWidthMm, heightMm: 216 }, { widthMm: 318, heightMm: 318 }, 76);
  const isHeavy = draft.stepsFromL > heaviestSmoothSteps;
  return [
    ...areas.filter(({ key }) => !(isHeavy && key.startsWith('neck-'))),
    { ...centredArea('hood', 'hood-left', { widthMm: 152, heightMm: 38, topMm: 116 }), originXMm: 46 },
  ];
}
