import type { AreaContent, DesignDocument } from '../../shared/design/design-document.ts';

/** A changed copy of a document (of which layers and methods may differ) with the layers of before wherever they are alike, so that nothing is worked out anew for those. */
export function keepSame(before: DesignDocument, after: DesignDocument): DesignDocument {
  const areas = Object.entries(after.areas).map(([key, area]) => [key, sameArea(before.areas[key], area)] as const);
  const methods = JSON.stringify(after.methods) === JSON.stringify(before.methods) ? before.methods : after.methods;
  if (methods === before.methods && areas.every(([key, area]) => area === before.areas[key])) return before;
  return { ...before, methods, areas: Object.fromEntries(areas) };
}

function sameArea(before: AreaContent | undefined, after: AreaContent): AreaContent {
  if (!before) return after;
  const known = new Map(before.layers.map((layer) => [JSON.stringify(layer), layer]));
  const layers = after.layers.map((layer) => known.get(JSON.stringify(layer)) ?? layer);
  const isSame = layers.length === before.layers.length && layers.every((layer, index) => layer === before.layers[index]);
  return isSame ? before : { ...after, layers };
}
