import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { AreaDecorations } from '../../shared/garments/decoration/area-decorations.ts';
import type { MannequinMesh } from '../../shared/garments/mannequin/mannequin.ts';
import type { SizeKey } from '../../shared/garments/garment-metadata.ts';
import type { StageView } from './camera-views.ts';
import type { GarmentModel } from './load-garment-model.ts';
import type { SizeChange } from './size-change.ts';

/** What is on the garment. */
export interface StageDesign {
  document: DesignDocument | null;
  printAreas: readonly ProductPrintArea[];
  decorations: AreaDecorations;
  /** The cloth as `#rrggbb`; inks are shown as they come out on it, or as they are in the file. */
  clothHex: string;
  softProof: boolean;
}

/** Which garment, and who wears it; null for a garment alone. */
export interface ShownGarment {
  model: GarmentModel;
  mannequin: MannequinMesh | null;
}

/** What a stage begins with. */
export interface StageStart {
  model: GarmentModel;
  view: StageView;
  design: StageDesign;
}

/** What the engine asks of whoever shows it. */
export interface StageCalls {
  /** Call `frame` soon. */
  wantFrame(): void;
  /** The picture has become as good as it gets, or is not any more. */
  onSettled(settled: boolean): void;
  /** Another size of the same garment is coming, in this way. */
  onSizeChange(change: SizeChange): void;
}

/** How finely meshed the garment is drawn: over the finest mesh there is, over the usual one, or with the few triangles that slow graphics draw while something moves. */
export const meshLevels = ['hero', 'standard', 'light'] as const;
export type MeshLevel = (typeof meshLevels)[number];

/** What the stage shows and what it holds on the graphics card. */
export interface StageFigures {
  garmentKey: string;
  sizeKey: SizeKey;
  hero: boolean;
  geometryCount: number;
  textureCount: number;
  programCount: number;
}
