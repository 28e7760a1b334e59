import { AppError } from '../kernel/errors.ts';
import type { DesignDocument } from './design-document.ts';
import { layerSchema, type Layer } from './layer.ts';
import { getArea, getLayer, mapLayer } from './map-layers.ts';

/**
 * The document with one layer, at any depth, changed; every other object stays the same one.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.invalid-document when the outcome is out of bounds
 */
export function editLayer(document: DesignDocument, areaKey: string, layerId: string, change: (layer: Layer) => Layer): DesignDocument {
  const before = getLayer(document, areaKey, layerId);
  const after = change(before);
  if (after === before) return document;
  const checked = checkLayer(after);
  return withLayers(
    document,
    areaKey,
    mapLayer(getArea(document, areaKey).layers, layerId, () => checked),
  );
}

/** The layer as the schema sees it (colours in lower case); throws AppError design.invalid-document. */
export function checkLayer(layer: Layer): Layer {
  const parsed = layerSchema.safeParse(layer);
  if (!parsed.success)
    throw new AppError('design.invalid-document', { path: `layer.${(parsed.error.issues[0]?.path ?? []).map(String).join('.')}` });
  // The same object where parsing changed nothing, so that what is kept per layer object (text layouts) stays good.
  return JSON.stringify(parsed.data) === JSON.stringify(layer) ? layer : parsed.data;
}

/** The document with other layers in one print area. */
export function withLayers(document: DesignDocument, areaKey: string, layers: Layer[]): DesignDocument {
  return { ...document, areas: { ...document.areas, [areaKey]: { ...getArea(document, areaKey), layers } } };
}
