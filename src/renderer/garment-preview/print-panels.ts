import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { PrintArea } from '../../shared/garments/print-area.ts';

/** A print area of the catalogue with something to print. */
export type PrintedArea = ProductPrintArea;

/** The areas of a size that have something to print, in the catalogue's order. */
export function printedAreas(document: DesignDocument | null, printAreas: readonly ProductPrintArea[], sizeKey: string): PrintedArea[] {
  return printAreas.filter((area) => area.sizeKey === sizeKey && (document?.areas[area.key]?.layers.length ?? 0) > 0);
}

/** The area as the garments know it: a rectangle on a panel. */
export function panelPrintArea({ key, panelKey, originXMm, originYMm, widthMm, heightMm }: PrintedArea): PrintArea {
  return { key, panelKey, originXMm, originYMm, widthMm, heightMm };
}

/** A rectangle of a panel in pattern mm. */
export interface Rectangle {
  originXMm: number;
  originYMm: number;
  widthMm: number;
  heightMm: number;
}

/** The smallest rectangle around all of them; at least one is needed. */
export function unionRectangle(rectangles: readonly Rectangle[]): Rectangle {
  const originXMm = Math.min(...rectangles.map((each) => each.originXMm));
  const originYMm = Math.min(...rectangles.map((each) => each.originYMm));
  const endXMm = Math.max(...rectangles.map((each) => each.originXMm + each.widthMm));
  const endYMm = Math.max(...rectangles.map((each) => each.originYMm + each.heightMm));
  return { originXMm, originYMm, widthMm: endXMm - originXMm, heightMm: endYMm - originYMm };
}

/** The smallest rectangle around points of a panel. */
export function boundsOfPoints(pointsMm: readonly (readonly [number, number])[]): Rectangle {
  return unionRectangle(pointsMm.map(([originXMm, originYMm]) => ({ originXMm, originYMm, widthMm: 0, heightMm: 0 })));
}

/** Between two rectangles; `share` 0 is the first, 1 the second. */
export function mixRectangles(from: Rectangle, to: Rectangle, share: number): Rectangle {
  const mix = (key: keyof Rectangle): number => from[key] + (to[key] - from[key]) * share;
  return { originXMm: mix('originXMm'), originYMm: mix('originYMm'), widthMm: mix('widthMm'), heightMm: mix('heightMm') };
}

/** Where a rectangle comes to lie when what is around it is stretched from one rectangle to another. */
export function stretchRectangle(rectangle: Rectangle, from: Rectangle, to: Rectangle): Rectangle {
  const [x, y] = [to.widthMm / from.widthMm, to.heightMm / from.heightMm];
  return {
    originXMm: to.originXMm + (rectangle.originXMm - from.originXMm) * x,
    originYMm: to.originYMm + (rectangle.originYMm - from.originYMm) * y,
    widthMm: rectangle.widthMm * x,
    heightMm: rectangle.heightMm * y,
  };
}

/** The size's print area at a place on a panel; of several the smallest, so that each can be reached. */
export function areaAt(
  printAreas: readonly ProductPrintArea[],
  sizeKey: string,
  place: { panelKey: string; xMm: number; yMm: number },
): ProductPrintArea | undefined {
  return printAreas
    .filter((area) => area.sizeKey === sizeKey && area.panelKey === place.panelKey && holds(area, place.xMm, place.yMm))
    .toSorted((a, b) => a.widthMm * a.heightMm - b.widthMm * b.heightMm)[0];
}

function holds({ originXMm, originYMm, widthMm, heightMm }: Rectangle, xMm: number, yMm: number): boolean {
  return xMm >= originXMm && yMm >= originYMm && xMm <= originXMm + widthMm && yMm <= originYMm + heightMm;
}
