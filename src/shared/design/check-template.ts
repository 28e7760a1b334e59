import { AppError } from '../kernel/errors.ts';
import { flattenLayers } from './map-layers.ts';
import { checkNesting } from './parse-document.ts';
import { templateSchema, type Template } from './template.ts';

/** The most layers of a template in all its areas, groups and what lies in them. */
export const MAX_TEMPLATE_LAYERS = 1_000;

/**
 * A template from a file or another process, checked by the schema and by `checkTemplate`.
 *
 * @throws AppError design.nesting-too-deep, template.invalid with the path of the first fault
 */
export function parseTemplate(stored: unknown): Template {
  checkNesting(stored);
  if (countLayers(stored) > MAX_TEMPLATE_LAYERS) throw new AppError('template.invalid', { path: 'areas' });
  const parsed = templateSchema.safeParse(stored);
  if (!parsed.success) throw new AppError('template.invalid', { path: (parsed.error.issues[0]?.path ?? []).map(String).join('.') });
  checkTemplate(parsed.data);
  return parsed.data;
}

/** Refuses a template whose parts speak of what it does not have, so that applying it can never fail for that; throws AppError template.invalid. */
export function checkTemplate(template: Template): void {
  const layers = Object.values(template.areas).flatMap((area) => flattenLayers(area.layers));
  const ids = layers.map(({ id }) => id);
  refuse(ids.length === 0 || ids.length > MAX_TEMPLATE_LAYERS || hasTwins(ids), 'areas');
  for (const part of ['slots', 'palettes', 'layouts'] as const) refuse(hasTwins(template[part].map(({ key }) => key)), part);
  const colorKeys = new Set(template.slots.flatMap(({ kind, key }) => (kind === 'color' ? [key] : [])));
  for (const { key, kind, targets, on } of template.slots) {
    const isDrawn = targets.every(({ areaKey, layerId, property }) => {
      const layer = flattenLayers(template.areas[areaKey]?.layers ?? []).find(({ id }) => id === layerId);
      const isPicture = property === 'picture';
      return layer !== undefined && isPicture === (kind === 'picture') && (!isPicture || layer.kind === 'image');
    });
    refuse(!isDrawn || (on !== undefined && !colorKeys.has(on)), `slots.${key}`);
  }
  for (const { key, colors } of template.palettes) refuse(!Object.keys(colors).every((slot) => colorKeys.has(slot)), `palettes.${key}`);
  for (const { key, frames } of template.layouts) refuse(!Object.keys(frames).every((id) => ids.includes(id)), `layouts.${key}`);
}

function refuse(isWrong: boolean, path: string): void {
  if (isWrong) throw new AppError('template.invalid', { path });
}

function hasTwins(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

/** Counted before the schema looks at them: what is many times over the limit must not be worked through first. */
function countLayers(stored: unknown): number {
  let count = 0;
  const open = [stored];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('frame' in next && 'kind' in next) count += 1;
    for (const value of Object.values(next)) if (typeof value === 'object') open.push(value);
  }
  return count;
}
