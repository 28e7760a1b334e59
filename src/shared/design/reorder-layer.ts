import type { DesignDocument } from './design-document.ts';
import { withLayers } from './edit-layer.ts';
import { getArea, getLayer, mapSiblings } from './map-layers.ts';

/**
 * The document with a layer at another place among its siblings; 0 is the bottom, and beyond the ends it stays at the end.
 *
 * @throws AppError design.area-not-found, design.layer-not-found
 */
export function reorderLayer(
  document: DesignDocument,
  { areaKey, layerId, toIndex }: { areaKey: string; layerId: string; toIndex: number },
): DesignDocument {
  const layer = getLayer(document, areaKey, layerId);
  const layers = mapSiblings(getArea(document, areaKey).layers, layerId, (siblings, index) => {
    const target = Math.min(siblings.length - 1, Math.max(0, Math.round(toIndex)));
    return siblings.toSpliced(index, 1).toSpliced(target, 0, layer);
  });
  return withLayers(document, areaKey, layers);
}
