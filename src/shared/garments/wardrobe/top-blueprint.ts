import type { BodyShape } from '../body/body-shape.ts';
import type { ClothMaterial } from '../cloth/cloth-material.ts';
import type { FoldSize } from '../fold/fold-edge.ts';
import { foldTee } from '../fold/fold-tee.ts';
import type { SizeKey } from '../garment-metadata.ts';
import { placeTop } from '../pattern/place-top.ts';
import { flatMeasuresOf, isSleeveless, type TopDraft } from '../pattern/top-draft.ts';
import { topPattern } from '../pattern/top-pattern.ts';
import type { PrintArea } from '../print-area.ts';
import type { DrapedBlueprint, GarmentCut, GarmentOpening, PlateFrame } from './garment-blueprint.ts';
import { labelBelowNeckMm, neckLabel, neckTape } from './neck-finish.ts';
import { topMeasures, type SizeChartRow } from './house-garment.ts';

/** What sets one top apart from another; figures by size, in mm. */
export interface TopDesign<Size extends SizeKey> {
  key: string;
  /** From the smallest to the largest. */
  sizes: readonly Size[];
  /** Sizes of the chart that pass the gates so far; all when left out. */
  made?: readonly Size[];
  chart: Readonly<Record<Size, SizeChartRow>>;
  printAreasOf(size: Size): readonly PrintArea[];
  draftOf(size: Size): TopDraft;
  /** Who wears it: usually whom the garment fits, somebody smaller for a loose cut. */
  wearerOf(draft: TopDraft, size: Size): BodyShape;
  cloth: ClothMaterial;
  /** The size that is sewn, or another garment's cut of the same panels: all else is graded from its drape. */
  base: Size | (() => GarmentCut);
  /** Edge length of the sewn size's mesh before its one subdivision. */
  stepMm: number;
  /** Steps in a frame for a size that the sewn size's mesh is too fine for. */
  substepsOf?(size: Size): number | undefined;
  frame?: PlateFrame;
  frameOf?(size: Size): PlateFrame | undefined;
  /** How the sizes that are shown folded lie there. */
  folds?: Readonly<Partial<Record<Size, FoldSize>>>;
}

/** What brings a mesh of the common step to stand. */
const stillDamping = 400;

/** A top cut from its drafts: front, back, two sleeves or bound armholes, a band around the neck. */
export function topBlueprint<Size extends SizeKey>(design: TopDesign<Size>): DrapedBlueprint {
  const known = (size: SizeKey): Size => {
    const found = design.sizes.find((each) => each === size);
    if (found === undefined) throw new RangeError(`${design.key} has no size ${size}`);
    return found;
  };
  const middle = design.draftOf(design.sizes[Math.floor(design.sizes.length / 2)]!);
  const sleeveless = isSleeveless(middle);
  const { base, frame, frameOf } = design;
  const cut = (sizeKey: SizeKey): GarmentCut => {
    const size = known(sizeKey);
    const draft = design.draftOf(size);
    const body = design.wearerOf(draft, size);
    const substeps = design.substepsOf?.(size);
    return {
      flatMeasures: flatMeasuresOf(draft),
      pattern: topPattern(draft),
      body,
      place: placeTop(draft, body),
      clothOf: () => design.cloth,
      openings: topOpenings(draft),
      trims: { laid: [neckTape(draft), neckLabel(draft, labelBelowNeckMm)] },
      shoulderEdge: { panelKey: 'front', edge: 'neck' },
      stepMm: design.stepMm,
      ...(substeps === undefined ? {} : { substeps }),
      endDamping: stillDamping,
    };
  };
  return {
    key: design.key,
    kind: 'apparel',
    sizeKeys: design.made ?? design.sizes,
    chartOf: (size) => design.chart[known(size)],
    measuresOf: (size) => topMeasures(design.chart[known(size)]),
    printAreasOf: (size) => design.printAreasOf(known(size)),
    cut,
    ...(typeof base === 'function' ? {} : { heroSize: base }),
    gradedFrom: (size) => (typeof base === 'function' ? base() : size === base ? undefined : cut(base)),
    panelKeys: [
      'front',
      'back',
      ...(sleeveless ? ['neckband', 'armband-left', 'armband-right'] : ['sleeve-left', 'sleeve-right', 'neckband']),
      'neck-tape',
      'neck-label',
    ],
    facing: {
      front: [0, 0, 1],
      back: [0, 0, -1],
      ...(sleeveless ? {} : { 'sleeve-left': [1, 0.5, 0], 'sleeve-right': [-1, 0.5, 0] }),
      'neck-label': [0, 0, 1],
    },
    foldOf: (sizeKey) => {
      const fold = design.folds?.[known(sizeKey)];
      return fold && foldTee(design.draftOf(known(sizeKey)), fold);
    },
    ...(frame ? { frame } : {}),
    ...(frameOf ? { frameOf: (size: SizeKey) => frameOf(known(size)) } : {}),
    fabric: {
      material: 'jersey',
      gramsPerSquareMetre: Math.round(design.cloth.densityKgPerM2 * 1000),
      thicknessMm: 1,
      ribHeightMm: middle.ribHeightMm,
    },
  };
}

const sides = ['left', 'right'] as const;

function topOpenings(draft: TopDraft): GarmentOpening[] {
  const bodyRing = (edge: string): GarmentOpening['edges'] => [
    { panelKey: 'front', edge },
    { panelKey: 'back', edge },
  ];
  const band = { kind: 'band', heightMm: draft.ribHeightMm, halfThicknessMm: 1.2 } as const;
  return [
    { name: 'neck', edges: bodyRing('neck'), finish: { ...band, panelKey: 'neckband', standUp: 0.3, seamAt: 'back' } },
    { name: 'hem', edges: bodyRing('hem'), finish: { kind: 'turned' } },
    ...sides.map((side): GarmentOpening =>
      isSleeveless(draft)
        ? {
            name: `armhole-${side}`,
            edges: bodyRing(`armhole-${side}`),
            finish: { ...band, panelKey: `armband-${side}`, standUp: 0, seamAt: 'underneath' },
          }
        : { name: `sleeve-${side}`, edges: [{ panelKey: `sleeve-${side}`, edge: 'hem' }], finish: { kind: 'turned' } },
    ),
  ];
}
