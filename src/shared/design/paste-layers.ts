import { AppError } from '../kernel/errors.ts';
import { addLayer } from './add-layer.ts';
import type { DesignDocument } from './design-document.ts';
import { withNewIds } from './duplicate-layer.ts';
import type { AreaSizeMm } from './fit-area.ts';
import { layersBounds } from './layer-bounds.ts';
import { layerSchema, MAX_LAYERS, type Layer } from './layer.ts';
import { checkNesting } from './parse-document.ts';

/** How far a copy lies from where it was, so that it does not hide it. */
const PASTE_OFFSET_MM = 5;

/** Layers as they are copied: JSON, the lowest first. */
export function writeLayers(layers: readonly Layer[]): string {
  return JSON.stringify(layers);
}

/** Layers from copied JSON; throws AppError design.nesting-too-deep, design.invalid-document where it is none, or too many. */
export function readLayers(json: string): Layer[] {
  const copied = parseList(json);
  for (const layer of copied) checkNesting(layer);
  const parsed = copied.map((layer) => layerSchema.safeParse(layer));
  const layers = parsed.flatMap(({ data }) => (data ? [data] : []));
  if (layers.length < parsed.length) throw new AppError('design.invalid-document', { path: 'clipboard' });
  return layers;
}

function parseList(json: string): unknown[] {
  try {
    const copied: unknown = JSON.parse(json);
    if (Array.isArray(copied) && copied.length > 0 && copied.length <= MAX_LAYERS) return copied;
  } catch (cause) {
    throw new AppError('design.invalid-document', { path: 'clipboard' }, { cause });
  }
  throw new AppError('design.invalid-document', { path: 'clipboard', limit: MAX_LAYERS });
}

/**
 * The document with copied layers on top of a print area, each under its new id: a little beside where they were,
 * or in the middle of an area that they would lie outside of.
 *
 * @throws AppError design.area-not-found, design.invalid-document (id in use, area full)
 */
export function pasteLayers(
  document: DesignDocument,
  { areaKey, layers, newIds, area }: { areaKey: string; layers: readonly Layer[]; newIds: readonly string[]; area: AreaSizeMm },
): DesignDocument {
  const shift = shiftInto(layers, area);
  return layers.reduce((changed, layer, index) => {
    const frame = { ...layer.frame, xMm: layer.frame.xMm + shift.xMm, yMm: layer.frame.yMm + shift.yMm };
    return addLayer(changed, { areaKey, layer: { ...withNewIds(layer, newIds[index] ?? layer.id), frame, locked: false, hidden: false } });
  }, document);
}

function shiftInto(layers: readonly Layer[], area: AreaSizeMm): { xMm: number; yMm: number } {
  const box = layersBounds(layers.map((layer) => ({ ...layer, hidden: false })));
  if (!box) return { xMm: 0, yMm: 0 };
  const [middleX, middleY] = [box.xMm + box.widthMm / 2, box.yMm + box.heightMm / 2];
  const inside = middleX >= 0 && middleY >= 0 && middleX <= area.widthMm && middleY <= area.heightMm;
  if (inside) return { xMm: PASTE_OFFSET_MM, yMm: PASTE_OFFSET_MM };
  return { xMm: area.widthMm / 2 - middleX, yMm: area.heightMm / 2 - middleY };
}
