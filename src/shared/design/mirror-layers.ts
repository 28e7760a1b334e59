import type { DesignDocument } from './design-document.ts';
import { editLayer } from './edit-layer.ts';
import { framesBounds } from './layer-bounds.ts';
import type { Layer } from './layer.ts';
import { getLayer } from './map-layers.ts';
import type { MirrorAxis } from './mirror-geometry.ts';
import { mirrorLayer } from './mirror-layer.ts';

/**
 * The document with layers of one list mirrored about the middle of the box around them; words stay readable. What is its own mirror image stays the same object.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.invalid-document (a drawing whose mirror image is too long)
 */
export function mirrorLayers(
  document: DesignDocument,
  { areaKey, layerIds, axis }: { areaKey: string; layerIds: readonly string[]; axis: MirrorAxis },
): DesignDocument {
  const around = framesBounds(layerIds.map((id) => getLayer(document, areaKey, id).frame));
  if (!around) return document;
  const aboutMm = axis === 'horizontal' ? around.xMm + around.widthMm / 2 : around.yMm + around.heightMm / 2;
  const mirror = (layer: Layer): Layer => {
    const mirrored = mirrorLayer(layer, axis, aboutMm);
    return JSON.stringify(mirrored) === JSON.stringify(layer) ? layer : mirrored;
  };
  return layerIds.reduce((changed, id) => editLayer(changed, areaKey, id, mirror), document);
}
