import type { PointMm } from './frame-geometry.ts';

/** How a print area's millimetres lie on the editor's pixels: `px = mm * pxPerMm + offset`. */
export interface AreaView {
  readonly pxPerMm: number;
  readonly offsetXPx: number;
  readonly offsetYPx: number;
}

/** The nearest and the farthest zoom that a person can choose; 1 fits the area into the editor. */
export const zoomRange = { min: 0.5, max: 6 } as const;

/** A small area is shown no larger than this at first, so that the garment around it is seen. */
const largestPxPerMm = 4;

/** What must stay free around the area in CSS px: the tools float above and below it. */
export interface Margins {
  readonly xPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** The view that centres an area between its margins, zoomed, and panned by a distance in CSS px. */
export function fitArea(
  area: { widthMm: number; heightMm: number },
  box: { widthPx: number; heightPx: number },
  margins: Margins,
  zoom: number,
  pan: { xPx: number; yPx: number },
): AreaView {
  const roomX = Math.max(40, box.widthPx - margins.xPx * 2);
  const roomY = Math.max(40, box.heightPx - margins.topPx - margins.bottomPx);
  const pxPerMm = Math.min(roomX / area.widthMm, roomY / area.heightMm, largestPxPerMm) * zoom;
  return {
    pxPerMm,
    offsetXPx: (box.widthPx - area.widthMm * pxPerMm) / 2 + pan.xPx,
    offsetYPx: margins.topPx + (roomY - area.heightMm * pxPerMm) / 2 + pan.yPx,
  };
}

/** The place in the area under a pixel of the editor. */
export function toMm(view: AreaView, xPx: number, yPx: number): PointMm {
  return { xMm: (xPx - view.offsetXPx) / view.pxPerMm, yMm: (yPx - view.offsetYPx) / view.pxPerMm };
}

/** A zoom within the range. */
export function clampZoom(zoom: number): number {
  return Math.min(zoomRange.max, Math.max(zoomRange.min, zoom));
}
