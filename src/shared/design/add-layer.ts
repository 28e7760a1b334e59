import { AppError } from '../kernel/errors.ts';
import type { DesignDocument } from './design-document.ts';
import { checkLayer, withLayers } from './edit-layer.ts';
import { MAX_LAYERS, type Layer } from './layer.ts';
import { getArea } from './map-layers.ts';
import { checkNesting, checkUniqueIds } from './parse-document.ts';

/**
 * The document with a new layer on top of a print area.
 *
 * @throws AppError design.area-not-found, design.nesting-too-deep, design.invalid-document (bad layer, id in use, area full)
 */
export function addLayer(document: DesignDocument, { areaKey, layer }: { areaKey: string; layer: Layer }): DesignDocument {
  const { layers } = getArea(document, areaKey);
  checkNesting(layer);
  const added = [...layers, checkLayer(layer)];
  if (added.length > MAX_LAYERS) throw new AppError('design.invalid-document', { path: `areas.${areaKey}`, limit: MAX_LAYERS });
  checkUniqueIds(added, areaKey);
  return withLayers(document, areaKey, added);
}
