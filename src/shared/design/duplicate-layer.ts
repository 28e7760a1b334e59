import { AppError } from '../kernel/errors.ts';
import type { DesignDocument } from './design-document.ts';
import { checkLayer, withLayers } from './edit-layer.ts';
import { MAX_LAYERS, type Layer } from './layer.ts';
import { getArea, getLayer, mapSiblings } from './map-layers.ts';
import { checkUniqueIds } from './parse-document.ts';

/** How far a copy lies from its original, to the right and down. */
const COPY_OFFSET_MM = 5;

/**
 * The document with a copy just above a layer; layers inside a copied group get ids made from `newId`.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.invalid-document (id in use, list full)
 */
export function duplicateLayer(
  document: DesignDocument,
  { areaKey, layerId, newId }: { areaKey: string; layerId: string; newId: string },
): DesignDocument {
  const original = getLayer(document, areaKey, layerId);
  const { frame } = original;
  const moved = { ...frame, xMm: frame.xMm + COPY_OFFSET_MM, yMm: frame.yMm + COPY_OFFSET_MM };
  const copy = checkLayer({ ...withNewIds(original, newId), frame: moved });
  const layers = mapSiblings(getArea(document, areaKey).layers, layerId, (siblings, index) => {
    if (siblings.length >= MAX_LAYERS) throw new AppError('design.invalid-document', { path: `areas.${areaKey}`, limit: MAX_LAYERS });
    return siblings.toSpliced(index + 1, 0, copy);
  });
  checkUniqueIds(layers, areaKey);
  return withLayers(document, areaKey, layers);
}

/** A layer under another id; layers inside of a group get ids made from it. */
export function withNewIds(layer: Layer, id: string): Layer {
  if (layer.kind !== 'group') return { ...layer, id };
  return { ...layer, id, children: layer.children.map((child, index) => withNewIds(child, `${id}.${index}`)) };
}
