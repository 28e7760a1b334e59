import { AppError } from '../kernel/errors.ts';
import type { AreaContent, DesignDocument } from './design-document.ts';
import type { Layer } from './layer.ts';

/** The content of a print area of a document; throws AppError design.area-not-found. */
export function getArea(document: DesignDocument, areaKey: string): AreaContent {
  const area = Object.hasOwn(document.areas, areaKey) ? document.areas[areaKey] : undefined;
  if (!area) throw new AppError('design.area-not-found', { areaKey });
  return area;
}

/** A layer of a print area at any depth; undefined when there is none with this id. */
export function findLayer(layers: readonly Layer[], layerId: string): Layer | undefined {
  for (const layer of layers) {
    if (layer.id === layerId) return layer;
    const inside = layer.kind === 'group' ? findLayer(layer.children, layerId) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/** A layer of a print area at any depth; throws AppError design.area-not-found, design.layer-not-found. */
export function getLayer(document: DesignDocument, areaKey: string, layerId: string): Layer {
  const layer = findLayer(getArea(document, areaKey).layers, layerId);
  if (!layer) throw new AppError('design.layer-not-found', { layerId });
  return layer;
}

/** Every layer with its groups opened, parents before children. */
export function flattenLayers(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) => [layer, ...(layer.kind === 'group' ? flattenLayers(layer.children) : [])]);
}

/** The list with one layer, at any depth, passed through a map; every other object stays the same one. */
export function mapLayer(layers: Layer[], layerId: string, map: (layer: Layer) => Layer): Layer[] {
  return mapSiblings(layers, layerId, (siblings, index) => siblings.with(index, map(siblings[index]!)));
}

/** The list with the list that a layer stands in passed through a map. */
export function mapSiblings(layers: Layer[], layerId: string, map: (siblings: Layer[], index: number) => Layer[]): Layer[] {
  const index = layers.findIndex((layer) => layer.id === layerId);
  if (index >= 0) return map(layers, index);
  return layers.map((layer) => {
    if (layer.kind !== 'group' || !findLayer(layer.children, layerId)) return layer;
    return { ...layer, children: mapSiblings(layer.children, layerId, map) };
  });
}
