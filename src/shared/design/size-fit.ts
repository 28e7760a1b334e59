import type { DesignDocument, SizeFit } from './design-document.ts';
import { checkLayer } from './edit-layer.ts';
import type { AreaSizeMm } from './fit-area.ts';
import type { Layer } from './layer.ts';
import { scaleLengths } from './scale-lengths.ts';

/** What one size of a product departs by; a size that nobody touched departs by nothing. */
export const noSizeFit: SizeFit = { scale: 1, shiftXMm: 0, shiftYMm: 0 };

/** How a size was fitted by hand in an area. */
export function sizeFitOf({ fits }: Pick<DesignDocument, 'fits'>, sizeKey: string, areaKey: string): SizeFit {
  return fits[sizeKey]?.[areaKey] ?? noSizeFit;
}

/** Layers that are laid out as is usual for an area, as that size was fitted by hand: scaled about the top middle, then moved. */
export function applySizeFit(layers: readonly Layer[], { scale, shiftXMm, shiftYMm }: SizeFit, area: AreaSizeMm): Layer[] {
  const rest = ((1 - scale) * area.widthMm) / 2 + shiftXMm;
  return layers.map((layer) => move(layer, scale, rest, shiftYMm));
}

/** Takes `applySizeFit` back. */
export function removeSizeFit(layers: readonly Layer[], { scale, shiftXMm, shiftYMm }: SizeFit, area: AreaSizeMm): Layer[] {
  const rest = ((1 - scale) * area.widthMm) / 2 + shiftXMm;
  return layers.map((layer) => move(layer, 1 / scale, -rest / scale, -shiftYMm / scale));
}

/**
 * Fits one size by hand; a fit that departs by nothing is forgotten. The layers follow when it is the size that they are laid out for.
 *
 * @throws AppError design.invalid-document when a layer would leave the bounds of the schema
 */
export function setSizeFit(
  document: DesignDocument,
  { sizeKey, areaKey, fit, current }: { sizeKey: string; areaKey: string; fit: SizeFit; current: { sizeKey: string; area: AreaSizeMm } },
): DesignDocument {
  const before = sizeFitOf(document, sizeKey, areaKey);
  const fits = { ...document.fits, [sizeKey]: { ...document.fits[sizeKey], [areaKey]: fit } };
  const kept = { ...document, fits: withoutIdle(fits) };
  const area = document.areas[areaKey];
  if (sizeKey !== current.sizeKey || area === undefined) return kept;
  const layers = applySizeFit(removeSizeFit(area.layers, before, current.area), fit, current.area).map(checkLayer);
  return { ...kept, areas: { ...document.areas, [areaKey]: { ...area, layers } } };
}

function move(layer: Layer, scale: number, xMm: number, yMm: number): Layer {
  const { frame } = layer;
  const moved = {
    ...frame,
    xMm: frame.xMm * scale + xMm,
    yMm: frame.yMm * scale + yMm,
    widthMm: frame.widthMm * scale,
    heightMm: frame.heightMm * scale,
  };
  return scaleLengths({ ...layer, frame: moved }, scale);
}

function withoutIdle(fits: DesignDocument['fits']): DesignDocument['fits'] {
  const kept = Object.entries(fits).map(
    ([sizeKey, areas]) => [sizeKey, Object.fromEntries(Object.entries(areas).filter(departs))] as const,
  );
  return Object.fromEntries(kept.filter(([, areas]) => Object.keys(areas).length > 0));
}

function departs([, { scale, shiftXMm, shiftYMm }]: readonly [string, SizeFit]): boolean {
  return scale !== 1 || shiftXMm !== 0 || shiftYMm !== 0;
}
