import type { DesignDocument } from './design-document.ts';
import { withLayers } from './edit-layer.ts';
import { getArea, getLayer, mapSiblings } from './map-layers.ts';

/** The document without a layer; throws AppError design.area-not-found, design.layer-not-found. */
export function removeLayer(document: DesignDocument, { areaKey, layerId }: { areaKey: string; layerId: string }): DesignDocument {
  getLayer(document, areaKey, layerId);
  const layers = mapSiblings(getArea(document, areaKey).layers, layerId, (siblings, index) => siblings.toSpliced(index, 1));
  return withLayers(document, areaKey, layers);
}
