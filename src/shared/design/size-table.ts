import type { DesignDocument, SizeFit } from './design-document.ts';
import type { BoxMm } from './fill-style.ts';
import { overhangMm, type AreaSizeMm } from './fit-area.ts';
import { layersBounds } from './layer-bounds.ts';
import { sizeFitOf } from './size-fit.ts';

/** A design laid out for one size. */
export interface SizedDesign {
  readonly sizeKey: string;
  readonly document: DesignDocument;
  /** The area on this size; undefined where the size has none of this name. */
  readonly area: AreaSizeMm | undefined;
}

/** What comes out of the press on one size: the upright box around the print, in the area's mm. */
export interface SizeFigures {
  readonly sizeKey: string;
  readonly area: AreaSizeMm | undefined;
  readonly print: BoxMm | undefined;
  readonly fit: SizeFit;
  /** How far the print reaches beyond the area; 0 when it lies inside. */
  readonly overhangMm: number;
}

/** The final millimetres of one area's print on every size. */
export function sizeTable(designs: readonly SizedDesign[], areaKey: string): SizeFigures[] {
  return designs.map(({ sizeKey, document, area }) => {
    const layers = document.areas[areaKey]?.layers ?? [];
    const bounds = area && layersBounds(layers);
    return {
      sizeKey,
      area,
      print: bounds,
      fit: sizeFitOf(document, sizeKey, areaKey),
      overhangMm: area ? overhangMm(layers, area) : 0,
    };
  });
}

/** The fit that brings a print that reaches beyond its area inside: smaller where it must be, and moved as little as need be. */
export function fitInside({ area, print, fit }: SizeFigures): SizeFit {
  if (!area || !print) return fit;
  const shrink = Math.min(1, area.widthMm / print.widthMm, area.heightMm / print.heightMm);
  const widthMm = print.widthMm * shrink;
  const leftMm = clamp(print.xMm + (print.widthMm - widthMm) / 2, area.widthMm - widthMm);
  const topMm = clamp(print.yMm, area.heightMm - print.heightMm * shrink);
  const scale = fit.scale * shrink;
  const restMm = ((1 - fit.scale) * area.widthMm) / 2 + fit.shiftXMm;
  return {
    scale,
    shiftXMm: restMm * shrink + leftMm - print.xMm * shrink - ((1 - scale) * area.widthMm) / 2,
    shiftYMm: fit.shiftYMm * shrink + topMm - print.yMm * shrink,
  };
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), Math.max(0, max));
}
