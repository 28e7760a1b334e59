import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { layersBounds } from '../../shared/design/layer-bounds.ts';
import type { Camera, Panel } from '../../shared/garments/garment-metadata.ts';

/** A square part of a picture, in shares of the picture's width and height from its upper left corner. */
export interface PictureRegion {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is known about the garment in the picture. */
export interface PicturedGarment {
  readonly camera: Camera;
  /** The panel that faces the camera and carries the area. */
  readonly panel: Panel;
  /** Width of the picture by its height. */
  readonly aspect: number;
}

/** How much cloth shows around a print, as a multiple of the print. */
const roomAround = 1.75;
/** The least that is shown, in mm: less would not tell where on the garment the print lies. */
const leastMm = 220;

/** The square around what is printed on a side: a small print as close as it has to be to be read; undefined when nothing is printed. */
export function printRegion(document: DesignDocument, area: ProductPrintArea, garment: PicturedGarment): PictureRegion | undefined {
  const print = layersBounds(document.areas[area.key]?.layers ?? []);
  if (!print) return undefined;
  const viewHeightMm = visibleHeightMm(garment.camera);
  const viewWidthMm = viewHeightMm * garment.aspect;
  const sideMm = Math.min(viewWidthMm, Math.max(leastMm, Math.max(print.widthMm, print.heightMm) * roomAround));
  const centreXMm = area.originXMm + print.xMm + print.widthMm / 2 - panelMiddleMm(garment.panel);
  const centreYMm = area.originYMm + print.yMm + print.heightMm / 2;
  const topOfViewMm = garment.camera.targetM[1] * 1000 + viewHeightMm / 2;
  // Panels that carry a front or back print have their pattern's y = 0 at the garment's origin.
  const downMm = topOfViewMm + centreYMm;
  return {
    left: within((viewWidthMm / 2 + centreXMm - sideMm / 2) / viewWidthMm, 1 - sideMm / viewWidthMm),
    top: within((downMm - sideMm / 2) / viewHeightMm, 1 - sideMm / viewHeightMm),
    width: sideMm / viewWidthMm,
    height: sideMm / viewHeightMm,
  };
}

/** How much of the plane through the camera's target is in view, in mm. */
function visibleHeightMm({ positionM, targetM, fovDeg }: Camera): number {
  const distanceM = Math.hypot(...positionM.map((value, axis) => value - targetM[axis]!));
  return 2000 * distanceM * Math.tan((fovDeg * Math.PI) / 360);
}

function panelMiddleMm({ outlineMm }: Panel): number {
  const xs = outlineMm.map(([xMm]) => xMm);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

const within = (value: number, most: number): number => Math.min(Math.max(0, value), most);
