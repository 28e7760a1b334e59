import type { DesignDocument } from './design-document.ts';
import { editLayer } from './edit-layer.ts';
import type { Frame, Layer } from './layer.ts';
import { getArea } from './map-layers.ts';
import { checkUniqueIds } from './parse-document.ts';

/**
 * The document with layers replaced by those with the same ids; lengths are kept to a thousandth of a millimetre.
 *
 * @throws AppError design.area-not-found, design.layer-not-found, design.invalid-document (bad layer, id of a group's child in use)
 */
export function putLayers(document: DesignDocument, { areaKey, layers }: { areaKey: string; layers: readonly Layer[] }): DesignDocument {
  const put = layers.reduce(
    (changed, layer) => editLayer(changed, areaKey, layer.id, () => ({ ...layer, frame: roundFrame(layer.frame) })),
    document,
  );
  // Only a group can bring an id along that is in use elsewhere.
  if (layers.some(({ kind }) => kind === 'group')) checkUniqueIds(getArea(put, areaKey).layers, areaKey);
  return put;
}

function roundFrame({ xMm, yMm, widthMm, heightMm, rotationDeg }: Frame): Frame {
  return { xMm: round(xMm), yMm: round(yMm), widthMm: round(widthMm), heightMm: round(heightMm), rotationDeg: round(rotationDeg) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
