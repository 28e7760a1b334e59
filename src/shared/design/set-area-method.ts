import type { DesignDocument } from './design-document.ts';
import { getArea } from './map-layers.ts';

/** The document with the decoration method of an area chosen, by its key; throws AppError design.area-not-found. */
export function setAreaMethod(
  document: DesignDocument,
  { areaKey, methodKey }: { readonly areaKey: string; readonly methodKey: string },
): DesignDocument {
  getArea(document, areaKey);
  return document.methods[areaKey] === methodKey ? document : { ...document, methods: { ...document.methods, [areaKey]: methodKey } };
}
