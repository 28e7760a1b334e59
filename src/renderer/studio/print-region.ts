import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { layersBounds } from '../../shared/design/layer-bounds.ts';
import type { Vector } from '../../shared/garments/finish/vector.ts';
import type { Camera, GarmentSize, Panel } from '../../shared/garments/garment-metadata.ts';
import { heightInView } from '../../shared/garments/measure/seen-hems.ts';

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
  /** The box around the garment; its origin is at the shoulders or the rim. */
  readonly bounds: GarmentSize['bounds'];
  /** The lowest point as the camera sees it, in m; the lowest of the box when left out. */
  readonly hemM?: Vector | undefined;
  /** The panel that faces the camera and carries the area. */
  readonly panel: Panel;
  /** Width of the picture by its height. */
  readonly aspect: number;
}

/** Of the square: what stays free above the garment, below the print, and beside a garment that is shown whole. */
const room = { above: 0.04, below: 0.14, around: 0.08 };
/** What stands above shoulders or rim: a collar counts, of a hood and of straps no more than that, in mm. */
const collarMm = 60;
/** The least that is shown, in mm: less would not tell where on the garment the print lies. */
const leastMm = 420;
/** The most that is shown, as a multiple of the print: in more it would not be read. */
const mostPrints = 2.8;

/**
 * The square that shows a print on its garment: from above the collar to below the print, about the garment's middle, so that
 * like prints stand alike in a row of pictures; no more than the whole garment. Where the collar is so far from the print that
 * it would be too small to read, the square ends below it. Undefined when nothing is printed.
 */
export function printRegion(document: DesignDocument, area: ProductPrintArea, garment: PicturedGarment): PictureRegion | undefined {
  const print = printBox(document, area, garment);
  if (!print) return undefined;
  const shape = garmentBox(garment);
  const view = viewBox(garment);
  const largestMm = Math.max(print.right - print.left, print.bottom - print.top);
  const asideMm = Math.max(shape.middle - print.left, print.right - shape.middle);
  const wholeMm = Math.max(shape.right - shape.left, shape.bottom - shape.top) / (1 - 2 * room.around);
  const downMm = (print.bottom - shape.top) / (1 - room.above - room.below);
  const wantedMm = Math.max(leastMm, downMm, (2 * asideMm) / (1 - 2 * room.around));
  const sideMm = Math.min(wantedMm, Math.max(leastMm, largestMm * mostPrints), wholeMm, view.right - view.left);
  const fromCollar = shape.top - room.above * sideMm;
  const toPrint = print.bottom + room.below * sideMm - sideMm;
  const wholeTop = (shape.top + shape.bottom - sideMm) / 2;
  const top = sideMm < wholeMm ? Math.max(fromCollar, toPrint) : wholeTop;
  const viewWidthMm = view.right - view.left;
  const viewHeightMm = view.bottom - view.top;
  return {
    left: within((shape.middle - sideMm / 2 - view.left) / viewWidthMm, 1 - sideMm / viewWidthMm),
    top: within((top - view.top) / viewHeightMm, 1 - sideMm / viewHeightMm),
    width: sideMm / viewWidthMm,
    height: sideMm / viewHeightMm,
  };
}

/** In mm of the plane through the garment's origin, x right as the camera sees it, y down. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function printBox(document: DesignDocument, area: ProductPrintArea, { panel }: PicturedGarment): Box | undefined {
  const print = layersBounds(document.areas[area.key]?.layers ?? []);
  if (!print) return undefined;
  const left = area.originXMm + print.xMm - panelMiddleMm(panel);
  // Panels that carry a front or back print have their pattern's y = 0 at the garment's origin.
  const top = area.originYMm + print.yMm;
  return { left, right: left + print.widthMm, top, bottom: top + print.heightMm };
}

function garmentBox({ bounds: { minM, maxM }, hemM, camera }: PicturedGarment): Box & { readonly middle: number } {
  const [left, right] = camera.positionM[2] < 0 ? [-maxM[0], -minM[0]] : [minM[0], maxM[0]];
  const hemHeightM = camera.targetM[1] + distanceOf(camera) * heightInView(camera, hemM ?? [0, minM[1], 0]);
  return {
    left: left * 1000,
    right: right * 1000,
    middle: (left + right) * 500,
    top: -Math.min(collarMm, maxM[1] * 1000),
    bottom: -hemHeightM * 1000,
  };
}

/** How much of the plane through the camera's target is in view. */
function viewBox({ camera, aspect }: PicturedGarment): Box {
  const halfMm = 1000 * distanceOf(camera) * Math.tan((camera.fovDeg * Math.PI) / 360);
  const middleMm = -camera.targetM[1] * 1000;
  return { left: -halfMm * aspect, right: halfMm * aspect, top: middleMm - halfMm, bottom: middleMm + halfMm };
}

function distanceOf({ positionM, targetM }: Camera): number {
  return Math.hypot(...positionM.map((value, axis) => value - targetM[axis]!));
}

function panelMiddleMm({ outlineMm }: Panel): number {
  const xs = outlineMm.map(([xMm]) => xMm);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

const within = (value: number, most: number): number => Math.min(Math.max(0, value), most);
