import type { BodyShape } from '../body/body-shape.ts';
import type { ClothMaterial } from '../cloth/cloth-material.ts';
import type { Vector } from '../finish/vector.ts';
import type { MeshPart } from '../finish/mesh-part.ts';
import type { Fabric, FlatMeasures, PanelKey, SizeKey } from '../garment-metadata.ts';
import type { EdgeName, PatternPanel, SewingPattern } from '../pattern/sewing-pattern.ts';
import type { GarmentTrims } from './garment-trims.ts';
import type { HouseGarment, SizeChartRow } from './house-garment.ts';

/** How an opening's edge is made: cloth turned in or lying double, or a band that is swept along it after the drape. */
export type OpeningFinish =
  | { kind: 'turned' }
  /** Double cloth with its fold at the edge. */
  | { kind: 'folded'; halfThicknessMm: number }
  | {
      kind: 'band';
      panelKey: PanelKey;
      heightMm: number;
      halfThicknessMm: number;
      /** How far the band rises from the cloth's own direction towards the vertical, 0..1. */
      standUp: number;
      /** Where around the ring the band's own seam lies. */
      seamAt: 'back' | 'underneath';
    };

/** A closed ring of edges where the garment is open, in the panels' own direction. */
export interface GarmentOpening {
  name: string;
  edges: readonly EdgeName[];
  finish: OpeningFinish;
}

/** Which panels add up to the measures of the size chart: beside one another across the chest, one below the other along length and sleeves. */
export interface MeasuredPanels {
  front: readonly PanelKey[];
  back: readonly PanelKey[];
  length: readonly PanelKey[];
  sleeves: readonly (readonly PanelKey[])[];
}

/** Cloth of one size, sewn and draped in whatever way, as finishing takes it over. */
export interface SewnCut {
  pattern: SewingPattern;
  openings: readonly GarmentOpening[];
  /** Put on when the drape is finished. */
  trims?: GarmentTrims;
  /** The edge whose ends are the garment's origin: for tops the high points of the shoulder. */
  shoulderEdge: EdgeName;
  /** Where the neck's edge is cut in two: the edge that ends at the other high point. */
  shoulderEnd?: EdgeName;
}

/** One size of a garment as the pipeline sews, drapes and finishes it. */
export interface GarmentCut extends SewnCut {
  flatMeasures: FlatMeasures;
  body: BodyShape;
  /** Where a point of a cut panel begins, in metres, with the arms at `armAngle` (radians from straight down). */
  place(panelKey: PanelKey, xMm: number, yMm: number, armAngle: number): Vector;
  clothOf(panelKey: PanelKey): ClothMaterial;
  /** Left out where front, back and sleeves measure by themselves. */
  measured?: MeasuredPanels;
  /** Edge length of the mesh before its one subdivision. */
  stepMm: number;
  /** Steps in a frame of the drape, where the mesh is so fine that the plan's would leave it stretched by its weight. */
  substeps?: number;
  /** Damping in 1/s when the drape ends: the more, the stiller it stands. 15 when left out. */
  endDamping?: number;
}

/** One size of a garment that no body wears: its flat pieces, and the solid that they become. */
export interface GarmentShape {
  panels: readonly PatternPanel[];
  /** Where it is of soft cloth: the pieces that are sewn together, so that seams and folds can be measured. */
  cloth?: SewingPattern;
  /** Right and wrong sides in metres; may take seconds where cloth hangs. */
  build(): MeshPart[];
}

/** What plates show: the height that the camera looks at, and how far it stands from there. */
export interface PlateFrame {
  centreYM: number;
  distanceM: number;
}

interface Blueprint extends HouseGarment {
  /** All panels with bands, in the order in which plates name them; only ever add at the end. */
  panelKeys: readonly PanelKey[];
  /** Panels that carry prints, with the way their right side faces. */
  facing: Readonly<Record<PanelKey, Vector>>;
  /** Gate limits of heavier cloth, where they differ: gate 1's mean over 300 mm spans, gate 4's median speed, gate 6's triangles. */
  limits?: { longSpanMeanPercent: number; restSpeedMmPerS: number; triangles?: number };
  /** What the plates of all sizes show; left out for the common frame of short-sleeved tops. */
  frame?: PlateFrame;
  /** A frame of its own for a size that the garment's frame cannot hold. */
  frameOf?(size: SizeKey): PlateFrame | undefined;
  /** A size as it lies folded in a shop, its bottom on y = 0; only for sizes that are shown so. */
  foldOf?(size: SizeKey): MeshPart[] | undefined;
  /** How far it hangs above the ground that its shadow falls on; 0.04 when left out. */
  floatM?: number;
  fabric: Fabric;
}

/** A garment that is sewn and draped on a wearer, in every size of its chart. */
export interface DrapedBlueprint extends Blueprint {
  chartOf(size: SizeKey): SizeChartRow;
  cut(size: SizeKey): GarmentCut;
  /** The size that is also made over a finer mesh, where that passes the gates. */
  heroSize?: SizeKey;
  /** The cut whose drape this size begins from, sharing its topology; undefined when the size is sewn and draped by itself. */
  gradedFrom?(size: SizeKey): GarmentCut | undefined;
}

/** A garment that keeps its shape by itself: a bag, a cap, a mug. */
export interface ShapedBlueprint extends Blueprint {
  shape(size: SizeKey): GarmentShape;
}

/** A garment that the pipeline can make in all its sizes. */
export type GarmentBlueprint = DrapedBlueprint | ShapedBlueprint;

export function isDraped(blueprint: GarmentBlueprint): blueprint is DrapedBlueprint {
  return 'cut' in blueprint;
}
