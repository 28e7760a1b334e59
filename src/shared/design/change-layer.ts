import type { DesignDocument } from './design-document.ts';
import { editLayer } from './edit-layer.ts';
import type { Layer } from './layer.ts';

/** A change of one layer. */
export type LayerMap<Kind extends Layer = Layer> = (layer: Kind) => Kind;

/**
 * The document with one layer, at any depth, passed through a map; a layer that has become another kind is left alone.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.invalid-document
 */
export function changeLayer<Kind extends Layer>(
  document: DesignDocument,
  { areaKey, layer: { id, kind }, change }: { areaKey: string; layer: Pick<Kind, 'id' | 'kind'>; change: LayerMap<Kind> },
): DesignDocument {
  return editLayer(document, areaKey, id, (layer) => (layer.kind === kind ? change(layer as Kind) : layer));
}
