import type { DesignDocument } from '../design/design-document.ts';

/**
 * A design as the text that its hash is taken of: JSON with the keys of every object in order, so that two documents
 * of the same content have the same hash wherever they were kept.
 */
export function documentText(document: DesignDocument): string {
  return JSON.stringify(document, (_key, value: unknown) => (isRecord(value) ? inOrder(value) : value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
