import type { PrintFace } from '../catalog/product.ts';
import type { PanelKey } from './garment-metadata.ts';

/** The name of a placement: `front`, `left-chest`, `sleeve-left`. Designs go on `front` first, or where they print largest on a garment without one; a mug's goes round it. */
export type PrintAreaKey = string;

/**
 * A rectangle of cloth in its panel's own millimetres (x right as a viewer of that panel sees it, y down).
 * The origin is the area's top left corner. This is catalogue data: a shop may edit it, and garment gates read it from there.
 */
export interface PrintArea {
  key: PrintAreaKey;
  panelKey: PanelKey;
  originXMm: number;
  originYMm: number;
  widthMm: number;
  heightMm: number;
  /** Of an area that goes further round its garment than one look reaches; left out where all of it is seen at once. */
  face?: PrintFace;
}
