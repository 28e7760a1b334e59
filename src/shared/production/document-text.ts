import type { DesignDocument } from '../design/design-document.ts';

/**
 * A design as the text that its hash is taken of: JSON with the keys of every object in order, so that two documents
 * of the same content have the same hash wherever they were kept.
 */
export function documentText(document: DesignDocument): string {
  return orderedText(document);
}

/**
 * One print area as it was looked at before printing, as the text that its hash is taken of: what lies in it, how it is decorated,
 * and on which cloth of which size. What is changed elsewhere in the design does not change it.
 */
export function areaText(
  document: DesignDocument,
  areaKey: string,
  cloth: { readonly sizeKey: string; readonly garmentHex: string },
): string {
  const { productUid, methods, areas } = document;
  const { sizeKey, garmentHex } = cloth;
  return orderedText({ productUid, areaKey, sizeKey, garmentHex, method: methods[areaKey] ?? null, layers: areas[areaKey]?.layers ?? [] });
}

function orderedText(content: object): string {
  return JSON.stringify(content, (_key, value: unknown) => (isRecord(value) ? inOrder(value) : value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
