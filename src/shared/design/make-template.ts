import { checkTemplate } from './check-template.ts';
import { clothColors } from './cloth-palettes.ts';
import type { DesignDocument } from './design-document.ts';
import { EMPTY_PICTURE_HASH, emptyPicture } from './empty-picture.ts';
import { fitArea, fitLayer, type AreaFit, type AreaSizeMm } from './fit-area.ts';
import type { Layer } from './layer.ts';
import { flattenLayers, mapLayer } from './map-layers.ts';
import { findPlaced } from './place-template.ts';
import type { SlotCandidate } from './slot-candidates.ts';
import type { LayoutPlacement, Palette, Slot, Template, TemplateLayout } from './template.ts';
import { arrangeArea } from './template-layout.ts';

/** What a template is made from. */
export interface TemplateDraft {
  readonly document: DesignDocument;
  /** The document's print areas in mm. */
  readonly areaSizes: Readonly<Record<string, AreaSizeMm>>;
  /** The template that the design began with: its other palettes and layouts come along where they still fit. */
  readonly before: Template | undefined;
  /**
   * Its parts, each with the name that the form shows; a closed one is no slot, unless the template before had it: then
   * palettes still colour it. A picture that is still to be chosen is never closed, else nobody could choose it.
   */
  readonly parts: readonly (SlotCandidate & { readonly open: boolean })[];
  /** Layers that cannot be moved in what is made from it, by area and id (`front/title`). */
  readonly locked: ReadonlySet<string>;
  /** Everything that is not drawn: its name, tags, and so on. */
  readonly about: Pick<Template, 'uid' | 'key' | 'name' | 'family' | 'tags'>;
  /** What the palette and the layout that the design wears are called, and the palettes for other cloths. */
  readonly names: { readonly asDrawn: string; readonly pale: string; readonly deep: string };
}

interface DrawnArea {
  readonly key: string;
  readonly sizeMm: AreaSizeMm;
  /** How its layers come to the reference area. */
  readonly fit: AreaFit;
  readonly layers: Layer[];
  /** Each layer's id in the template by its id in the document: ids are unique in a whole template. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * A template of a design: on the garment that it was made from it comes out as it was, on others it is fitted. Pictures
 * that stay open are taken out, so that a customer's photo neither travels with the template nor is ever printed for another.
 *
 * @throws AppError template.invalid when there is nothing on the design, design.invalid-document when a length leaves its bounds
 */
export function makeTemplate(draft: TemplateDraft): Template {
  const { before, about, names } = draft;
  const sizes = drawnSizes(draft);
  const referenceAreaMm = referenceOf(sizes.map(({ sizeMm }) => sizeMm));
  const areas = drawAreas(draft, sizes, referenceAreaMm);
  const named = nameSlots(draft.parts, areas);
  const slots = [...named.map(({ slot }) => slot), ...keepFontSlots(before, areas)];
  const palettes = keepPalettes(named, before, names);
  const layoutKey = draft.document.origin?.layoutKey ?? 'own';
  const layouts = before ? keepLayouts(draft, before, areas, layoutKey) : [];
  const template: Template = {
    ...about,
    facets: before?.facets ?? { occasions: [], themes: [], moods: [], products: [] },
    referenceAreaMm,
    areas: Object.fromEntries(areas.map(({ key, layers }) => [key, { layers: takeOutPictures(key, layers, slots) }])),
    slots,
    palettes,
    layouts: [
      { key: layoutKey, name: before?.layouts.find(({ key }) => key === layoutKey)?.name ?? names.asDrawn, frames: {} },
      ...layouts,
    ],
  };
  checkTemplate(template);
  return template;
}

function drawnSizes({ document, areaSizes }: TemplateDraft): { key: string; sizeMm: AreaSizeMm; layers: Layer[] }[] {
  return Object.entries(document.areas).flatMap(([key, { layers }]) => {
    const sizeMm = areaSizes[key];
    return sizeMm && layers.length > 0 ? [{ key, sizeMm, layers }] : [];
  });
}

/** As wide as the first area, and high enough for each of the others at that width, so that none is made smaller on its way there. */
function referenceOf([first, ...others]: readonly AreaSizeMm[]): Template['referenceAreaMm'] {
  const { widthMm, heightMm, face }: AreaSizeMm = first ?? { widthMm: 300, heightMm: 400 };
  return {
    ...(face && { face }),
    widthMm,
    heightMm: Math.max(heightMm, ...others.map((size) => (size.heightMm * widthMm) / size.widthMm)),
  };
}

function drawAreas({ locked }: TemplateDraft, sizes: ReturnType<typeof drawnSizes>, reference: AreaSizeMm): DrawnArea[] {
  const taken = new Set<string>();
  return sizes.map(({ key, sizeMm, layers }) => {
    const ids = new Map<string, string>();
    for (const { id } of flattenLayers(layers)) {
      const free = freeId(id, key, taken);
      taken.add(free);
      ids.set(id, free);
    }
    const fit = fitArea(layers, sizeMm, reference);
    const drawn = layers.map((layer) =>
      fitLayer(
        rename(layer, ids, (id) => locked.has(`${key}/${id}`)),
        fit,
      ),
    );
    return { key, sizeMm, fit, layers: drawn, ids };
  });
}

function freeId(id: string, areaKey: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 1; taken.has(free); count += 1) free = `${id.slice(0, 40)}-${areaKey.slice(0, 16)}${count === 1 ? '' : count}`;
  return free;
}

function rename(layer: Layer, ids: ReadonlyMap<string, string>, isLocked: (id: string) => boolean): Layer {
  const named = { ...layer, id: ids.get(layer.id) ?? layer.id, locked: isLocked(layer.id) };
  return named.kind === 'group' ? { ...named, children: named.children.map((child) => rename(child, ids, isLocked)) } : named;
}

/** Slots of the template before keep their keys, so that its palettes go on; the others are numbered. */
function nameSlots(parts: TemplateDraft['parts'], areas: readonly DrawnArea[]): { slot: Slot; value: string }[] {
  const taken = new Set<string>();
  const named = parts.flatMap(({ kind, value, label, targets, slot: before, open }, index) => {
    const isOpen = open || value === EMPTY_PICTURE_HASH;
    if (!isOpen && (before === undefined || kind === 'picture')) return [];
    const drawn = targets.flatMap(({ areaKey, layerId, property }) => {
      const id = areas.find(({ key }) => key === areaKey)?.ids.get(layerId);
      return id === undefined ? [] : [{ areaKey, layerId: id, property }];
    });
    if (drawn.length === 0) return [];
    const key = before && !taken.has(before.key) ? before.key : freeKey(`${kind}-${index + 1}`, taken);
    taken.add(key);
    const { locked: _, ...kept } = before ?? {};
    return [{ slot: { ...kept, key, kind, label, targets: drawn, ...(isOpen ? {} : { locked: true }) }, value }];
  });
  const colorKeys = new Set(named.flatMap(({ slot }) => (slot.kind === 'color' ? [slot.key] : [])));
  return named.map(({ slot: { on, ...slot }, value }) => ({ slot: on !== undefined && colorKeys.has(on) ? { ...slot, on } : slot, value }));
}

/** The choices of fonts of the template before, for the layers that are still there. */
function keepFontSlots(before: Template | undefined, areas: readonly DrawnArea[]): Slot[] {
  return (before?.slots ?? []).flatMap((slot) => {
    if (slot.kind !== 'font') return [];
    const targets = slot.targets.flatMap((target) => {
      const area = areas.find(({ ids }) => ids.has(target.layerId));
      return area ? [{ ...target, areaKey: area.key, layerId: area.ids.get(target.layerId) ?? target.layerId }] : [];
    });
    return targets.length > 0 ? [{ ...slot, targets }] : [];
  });
}

function takeOutPictures(areaKey: string, layers: Layer[], slots: readonly Slot[]): Layer[] {
  const targets = slots.flatMap((slot) => (slot.kind === 'picture' ? slot.targets : [])).filter((target) => target.areaKey === areaKey);
  const takeOut = (layer: Layer): Layer => (layer.kind === 'image' ? emptyPicture(layer) : layer);
  return targets.reduce((changed, { layerId }) => mapLayer(changed, layerId, takeOut), layers);
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  return taken.has(key) ? freeKey(`${key}-b`, taken) : key;
}

/** The colours that the design wears first; then the palettes of the template before, with those colours where they have none, or palettes for other cloths. */
function keepPalettes(slots: ReturnType<typeof nameSlots>, before: Template | undefined, names: TemplateDraft['names']): Palette[] {
  const worn = Object.fromEntries(slots.flatMap(({ slot, value }) => (slot.kind === 'color' ? [[slot.key, value.toLowerCase()]] : [])));
  const others = (before?.palettes ?? clothPalettes(worn, names)).map((palette) => ({
    ...palette,
    colors: Object.fromEntries(Object.entries(worn).map(([key, color]) => [key, palette.colors[key] ?? color])),
  }));
  const sameColors = ({ colors }: Palette): boolean => Object.entries(worn).every(([key, color]) => colors[key] === color);
  const first = others.find(sameColors) ?? { key: 'own', name: names.asDrawn, colors: worn };
  return [first, ...others.filter((palette) => palette.key !== first.key && !sameColors(palette))].slice(0, 24);
}

function clothPalettes(worn: Record<string, string>, names: TemplateDraft['names']): Palette[] {
  const colors = clothColors(worn);
  return colors ? (['pale', 'deep'] as const).map((key) => ({ key, name: names[key], colors: colors[key] })) : [];
}

/** The other layouts of the template before, brought to the new reference area for the layers that are still there. */
function keepLayouts({ document }: TemplateDraft, before: Template, areas: readonly DrawnArea[], worn: string): TemplateLayout[] {
  return before.layouts
    .filter(({ key }) => key !== worn)
    .map((layout) => {
      const frames: Record<string, LayoutPlacement> = {};
      for (const drawn of Object.keys(before.areas)) {
        const area = areas.find(({ key }) => key === findPlaced(document, before, drawn));
        if (!area) continue;
        for (const layer of flattenLayers(arrangeArea(before, drawn, layout, area.sizeMm).map((each) => fitLayer(each, area.fit)))) {
          const id = area.ids.get(layer.id);
          if (id !== undefined) frames[id] = placementOf(layer);
        }
      }
      return { ...layout, frames };
    });
}

function placementOf(layer: Layer): LayoutPlacement {
  const { frame, hidden } = layer;
  if (layer.kind !== 'text' && layer.kind !== 'roster-field') return { frame, hidden };
  const { align, curve, fontSizeMm, letterSpacingEm } = layer;
  return { frame, hidden, align, curve, fontSizeMm, letterSpacingEm };
}
