import { AppError } from '../kernel/errors.ts';
import { designDocumentSchema, type DesignDocument } from './design-document.ts';
import { MAX_GROUP_DEPTH, type Layer } from './layer.ts';
import { flattenLayers } from './map-layers.ts';
import { upgradeDocument } from './upgrade.ts';

/**
 * A document from disk or another process, upgraded and checked.
 *
 * @throws AppError design.newer-version, design.nesting-too-deep, design.invalid-document with the path of the first fault
 */
export function parseDocument(stored: unknown): DesignDocument {
  checkNesting(stored);
  const parsed = designDocumentSchema.safeParse(upgradeDocument(stored));
  if (!parsed.success) throw new AppError('design.invalid-document', { path: (parsed.error.issues[0]?.path ?? []).map(String).join('.') });
  for (const [areaKey, area] of Object.entries(parsed.data.areas)) checkUniqueIds(area.layers, areaKey);
  return parsed.data;
}

/** Refuses layers of one print area that share an id with AppError design.invalid-document. */
export function checkUniqueIds(layers: readonly Layer[], areaKey: string): void {
  const seen = new Set<string>();
  for (const { id } of flattenLayers(layers)) {
    if (seen.has(id)) throw new AppError('design.invalid-document', { path: `areas.${areaKey}`, layerId: id });
    seen.add(id);
  }
}

/** Refuses groups in groups beyond the limit with AppError design.nesting-too-deep; it does not recurse, so no file can exhaust the stack. */
export function checkNesting(stored: unknown): void {
  const open = [{ value: stored, groups: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, groups } = next;
    if (groups > MAX_GROUP_DEPTH) throw new AppError('design.nesting-too-deep', { limit: MAX_GROUP_DEPTH });
    if (typeof value !== 'object' || value === null) continue;
    const inside = groups + ('children' in value ? 1 : 0);
    for (const child of Object.values(value)) open.push({ value: child, groups: inside });
  }
}
