import type { SewingPattern } from '../pattern/sewing-pattern.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { fitsPanel } from '../wardrobe/top-print-areas.ts';
import type { PrintArea } from '../print-area.ts';

/** How small an area may become, as a share of what its pattern offers; smaller ones are left out. */
export const shrinkSteps = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

/** The same area, smaller: its top edge and its centre line stay. */
export function shrunk(area: PrintArea, share: number): PrintArea {
  const widthMm = Math.round(area.widthMm * share);
  return {
    ...area,
    originXMm: area.originXMm + (area.widthMm - widthMm) / 2,
    widthMm,
    heightMm: Math.round(area.heightMm * share),
  };
}

/**
 * Areas of one cut on another of the same pattern: below the neck or along the sleeve as before, as large as the panel
 * allows. What is laid on, a label, has one size for all.
 */
export function fitPrintAreas(areas: readonly PrintArea[], from: TopDraft, to: TopDraft, pattern: SewingPattern): PrintArea[] {
  return areas.flatMap((area) => {
    if (!pattern.panels.some(({ key }) => key === area.panelKey)) return [area];
    const moved = moveArea(area, from, to);
    const fitting = shrinkSteps.map((share) => shrunk(moved, share)).find((each) => fitsPanel(each, pattern));
    return fitting ? [fitting] : [];
  });
}

function moveArea(area: PrintArea, from: TopDraft, to: TopDraft): PrintArea {
  const round = (originYMm: number): PrintArea => ({ ...area, originYMm: Math.round(originYMm) });
  if (area.panelKey.startsWith('sleeve-')) return round((area.originYMm * to.sleeveLengthMm) / from.sleeveLengthMm);
  if (area.panelKey === 'front') return round(area.originYMm + to.frontNeckDropMm - from.frontNeckDropMm);
  return area;
}
