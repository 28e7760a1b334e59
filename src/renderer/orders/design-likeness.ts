import type { DesignDocument } from '../../shared/design/design-document.ts';

const isShown = ([key, value]: [string, unknown]): boolean =>
  key !== 'variantUid' && key !== 'productUid' && typeof value !== 'number' && value !== undefined;

const withoutPlace = (_key: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(isShown)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );

/**
 * What a design shows, apart from where and how large: equal for one design fitted to the print areas of several sizes,
 * whose words, pictures, fonts and colours are the same and whose millimetres and empty areas are not.
 */
export function designLikeness(document: DesignDocument): string {
  const areas = Object.fromEntries(Object.entries(document.areas).filter(([, { layers }]) => layers.length > 0));
  return JSON.stringify({ ...document, areas }, withoutPlace);
}
