import type { DesignDocument } from './design-document.ts';
import { largestPlace, type AreaSizeMm } from './fit-area.ts';
import { findLayer, flattenLayers } from './map-layers.ts';
import type { Template } from './template.ts';

/**
 * Which of a template's areas each print area of a garment gets, by the print area's key: the one of its own name. Where
 * the garment has no place of that name for the template's first area, that area goes where it prints largest, before
 * whatever else was meant to lie there; other areas without a place of their name are left out.
 *
 * @param areaSizes the garment's print areas in mm; of equally good ones the first is taken
 */
export function placeTemplate(template: Template, areaSizes: Readonly<Record<string, AreaSizeMm>>): Map<string, string> {
  const placed = new Map(Object.keys(template.areas).flatMap((key) => (Object.hasOwn(areaSizes, key) ? [[key, key]] : [])));
  const [main] = Object.keys(template.areas);
  if (main === undefined || placed.has(main)) return placed;
  const place = largestPlace(template.areas[main]?.layers ?? [], template.referenceAreaMm, areaSizes);
  if (place !== undefined) placed.set(place, main);
  return placed;
}

/** The document's area that shows a template's area: where any of its layers lies, whichever garment the template was placed on; undefined when all are gone. */
export function findPlaced(document: DesignDocument, template: Template, areaKey: string): string | undefined {
  const ids = flattenLayers(template.areas[areaKey]?.layers ?? []).map(({ id }) => id);
  return findAreaOf(document, areaKey, ids);
}

/** The document's area with any of these layers; looked for first where they were drawn. */
export function findAreaOf({ areas }: DesignDocument, drawnIn: string, layerIds: readonly string[]): string | undefined {
  const holds = (key: string): boolean => layerIds.some((id) => findLayer(areas[key]?.layers ?? [], id) !== undefined);
  return holds(drawnIn) ? drawnIn : Object.keys(areas).find(holds);
}
