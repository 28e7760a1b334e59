import { AppError } from '../kernel/errors.ts';
import type { DesignDocument } from './design-document.ts';
import { checkLayer } from './edit-layer.ts';
import { fitArea, fitLayer, type AreaSizeMm } from './fit-area.ts';
import { rearrangeGroup } from './group-layers.ts';
import type { Layer } from './layer.ts';
import { findLayer, flattenLayers, mapLayer } from './map-layers.ts';
import { findPlaced } from './place-template.ts';
import { reframePicture } from './replace-picture.ts';
import type { LayoutPlacement, Template, TemplateLayout } from './template.ts';

/** A layout of a template by its key; throws AppError record.not-found. */
export function getLayout(template: Template, layoutKey: string): TemplateLayout {
  const layout = template.layouts.find((candidate) => candidate.key === layoutKey);
  if (!layout) throw new AppError('record.not-found', { kind: 'layout', key: layoutKey });
  return layout;
}

/** A template's layers of one of its areas, arranged by a layout and fitted to a print area's real size; throws AppError design.invalid-document when the area is too small for them. */
export function arrangeArea(template: Template, areaKey: string, layout: TemplateLayout, areaSizeMm: AreaSizeMm): Layer[] {
  const layers = (template.areas[areaKey]?.layers ?? []).map((layer) => arrangeLayer(layer, layout));
  const fit = fitArea(layers, template.referenceAreaMm, areaSizeMm);
  return layers.map((layer) => checkLayer(fitLayer(layer, fit)));
}

/**
 * Arranges a document by another layout of its template: words, fonts, colours and layers of its own stay.
 *
 * @param areaSizes the document's print areas in mm; an area without a size stays as it is
 * @throws AppError record.not-found for an unknown layout, design.invalid-document for an area that is too small
 */
export function setLayout(
  document: DesignDocument,
  template: Template,
  layoutKey: string,
  areaSizes: Readonly<Record<string, AreaSizeMm>>,
): DesignDocument {
  const layout = getLayout(template, layoutKey);
  const areas = { ...document.areas };
  for (const drawn of Object.keys(template.areas)) {
    const areaKey = findPlaced(document, template, drawn);
    const area = areaKey === undefined ? undefined : areas[areaKey];
    const size = areaKey === undefined ? undefined : areaSizes[areaKey];
    if (areaKey === undefined || !area || !size) continue;
    const placed = arrangeArea(template, drawn, layout, size);
    areas[areaKey] = { ...area, layers: takePlacements(area.layers, flattenLayers(placed)) };
  }
  return { ...document, origin: { templateUid: template.uid, layoutKey }, areas };
}

/** Where a person grouped layers of the template, these go where the layout has them, and their group fits around them again. */
function takePlacements(layers: Layer[], placed: readonly Layer[]): Layer[] {
  const isDrawn = (id: string): boolean => placed.some((layer) => layer.id === id);
  const opened = layers.map((layer) => {
    if (layer.kind !== 'group' || isDrawn(layer.id)) return layer;
    if (!flattenLayers(layer.children).some(({ id }) => isDrawn(id))) return layer;
    return checkLayer(rearrangeGroup(layer, (children) => takePlacements(children, placed)));
  });
  // Layers in such groups have their places now; the rest are those that stand here or in the template's own groups.
  const inside = new Set(
    layers.flatMap((layer) => (layer.kind === 'group' && !isDrawn(layer.id) ? flattenLayers(layer.children) : [])).map(({ id }) => id),
  );
  return placed.filter(({ id }) => !inside.has(id)).reduce(takePlacement, opened);
}

function takePlacement(layers: Layer[], placed: Layer): Layer[] {
  if (!findLayer(layers, placed.id)) return layers;
  return mapLayer(layers, placed.id, (layer) => {
    const { frame, hidden } = placed;
    if (isTypeset(layer) && isTypeset(placed)) {
      const { align, curve, fontSizeMm, letterSpacingEm } = placed;
      return { ...layer, frame, hidden, align, curve, fontSizeMm, letterSpacingEm };
    }
    if (layer.kind === 'image') return { ...reframePicture(layer, frame), hidden };
    return { ...layer, frame, hidden };
  });
}

function arrangeLayer(layer: Layer, layout: TemplateLayout): Layer {
  const placement: LayoutPlacement = layout.frames[layer.id] ?? {};
  const frame = placement.frame ?? layer.frame;
  const hidden = placement.hidden ?? layer.hidden;
  if (layer.kind === 'group') return { ...layer, frame, hidden, children: layer.children.map((child) => arrangeLayer(child, layout)) };
  if (layer.kind === 'image') return { ...reframePicture(layer, frame), hidden };
  if (!isTypeset(layer)) return { ...layer, frame, hidden };
  return {
    ...layer,
    frame,
    hidden,
    align: placement.align ?? layer.align,
    curve: placement.curve ?? layer.curve,
    fontSizeMm: placement.fontSizeMm ?? layer.fontSizeMm,
    letterSpacingEm: placement.letterSpacingEm ?? layer.letterSpacingEm,
  };
}

function isTypeset(layer: Layer): layer is Extract<Layer, { kind: 'text' | 'roster-field' }> {
  return layer.kind === 'text' || layer.kind === 'roster-field';
}
