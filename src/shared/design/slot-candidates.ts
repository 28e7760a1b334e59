import type { DesignDocument } from './design-document.ts';
import { EMPTY_PICTURE_HASH } from './empty-picture.ts';
import type { Layer } from './layer.ts';
import { findLayer, flattenLayers } from './map-layers.ts';
import { readSlotValue } from './slot-value.ts';
import type { Slot, SlotProperty, Template } from './template.ts';

/** A part of a design that a template made of it may leave open: words, a colour or a picture, and every place that shows it. */
export interface SlotCandidate {
  /** Tells it from the others. */
  readonly id: string;
  readonly kind: 'text' | 'color' | 'picture';
  /** A picture by its content hash. */
  readonly value: string;
  readonly targets: Slot['targets'];
  /** The slot of the template that the design began with, which it goes on; undefined for a new one. */
  readonly slot: Slot | undefined;
  /** What to call it at first; empty where nothing tells. */
  readonly label: string;
  /** Whether it is left open unless somebody says otherwise. */
  readonly chosen: boolean;
}

const properties: readonly SlotProperty[] = ['text', 'fill', 'gradient-start', 'gradient-end', 'stroke', 'outline', 'shadow', 'picture'];
/** More colours than these are too many to ask for one by one. */
const colorsChosenAtFirst = 6;

/**
 * What a design may leave open. What one slot of its template shows stays together; else the same words, the same
 * colour and the same picture are one part wherever they stand. Chosen at first is what the template left open and what
 * was added to it, but for pictures: most are the design's own, such as a logo.
 *
 * @param template the one that the design began with
 */
export function findSlotCandidates(document: DesignDocument, template: Template | undefined): SlotCandidate[] {
  const found = new Map<string, SlotCandidate>();
  for (const { areaKey, layer, property, value } of readParts(document)) {
    const kind = property === 'text' || property === 'picture' ? property : 'color';
    const slot = template?.slots.find((one) => one.kind === kind && shows(one, layer.id, property));
    const id = `${slot ? `slot ${slot.key}` : kind} ${value}`;
    const known = found.get(id);
    const target = { areaKey, layerId: layer.id, property };
    if (known) found.set(id, { ...known, targets: [...known.targets, target] });
    else found.set(id, { id, kind, value, targets: [target], slot, label: slot?.label ?? labelOf(kind, layer), chosen: false });
  }
  const candidates = [...found.values()];
  const colors = candidates.filter(({ kind }) => kind === 'color').slice(0, colorsChosenAtFirst);
  const isChosen = (one: SlotCandidate): boolean => {
    if (one.value === EMPTY_PICTURE_HASH) return true;
    if (one.slot) return one.slot.locked !== true;
    return isNew(one, template) && (one.kind === 'text' || colors.includes(one));
  };
  return candidates.map((one) => ({
    ...one,
    chosen: isChosen(one),
  }));
}

/** Whether none of its layers came from the template, which would have left it open if that had been meant. */
function isNew({ targets }: SlotCandidate, template: Template | undefined): boolean {
  const drawn = Object.values(template?.areas ?? {}).flatMap(({ layers }) => layers);
  return targets.every(({ layerId }) => findLayer(drawn, layerId) === undefined);
}

function shows(slot: Slot, layerId: string, property: SlotProperty): boolean {
  return slot.targets.some((target) => target.layerId === layerId && target.property === property);
}

function labelOf(kind: SlotCandidate['kind'], { name }: Layer): string {
  return kind === 'color' ? '' : name.slice(0, 80);
}

function readParts({ areas }: DesignDocument): { areaKey: string; layer: Layer; property: SlotProperty; value: string }[] {
  return Object.entries(areas).flatMap(([areaKey, area]) =>
    flattenLayers(area.layers).flatMap((layer) =>
      properties.flatMap((property) => {
        const value = readSlotValue(layer, property);
        return value === undefined || value.trim() === '' ? [] : [{ areaKey, layer, property, value }];
      }),
    ),
  );
}
