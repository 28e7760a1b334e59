import { AppError } from '../kernel/errors.ts';
import { hexColorSchema } from '../kernel/ids.ts';
import type { Asset } from './contract.ts';
import type { DesignDocument } from './design-document.ts';
import { emptyPicture } from './empty-picture.ts';
import { findLayer, mapLayer } from './map-layers.ts';
import { MAX_TEXT_LENGTH, type Layer } from './layer.ts';
import { findAreaOf } from './place-template.ts';
import { replacePicture } from './replace-picture.ts';
import { readSlotValue, writeSlotValue } from './slot-value.ts';
import type { Slot, Template } from './template.ts';

/** A slot and what the document shows in it now; undefined when its layers are gone. */
export interface SlotReading {
  readonly slot: Slot;
  readonly value: string | undefined;
}

/** What a document that began with a template shows in its slots. */
export function readSlots(document: DesignDocument, template: Template): SlotReading[] {
  return template.slots.map((slot) => ({ slot, value: readSlot(document, slot) }));
}

/** What a document shows in a slot; undefined when its layers are gone. */
export function readSlot(document: DesignDocument, slot: Slot): string | undefined {
  return slot.targets.map((target) => readTarget(document, target)).find((value) => value !== undefined);
}

/** The slots that a person may write: not locked, and shown by the document. */
export function openSlots(document: DesignDocument, template: Template): (SlotReading & { readonly value: string })[] {
  return readSlots(document, template).flatMap(({ slot, value }) => (value === undefined || slot.locked ? [] : [{ slot, value }]));
}

/** Whether every layer of a slot shows this value; layers that were removed, or lost the part that shows it, are passed over. */
export function showsSlot(document: DesignDocument, slot: Slot, value: string): boolean {
  return slot.targets.every((target) => {
    const layer = findTarget(document, target);
    return layer === undefined || writeSlotValue(layer, target.property, value) === layer;
  });
}

/**
 * Writes words, a colour or a font into every layer that shows a slot; layers that were removed are passed over.
 *
 * @throws AppError design.invalid-document when the slot is unknown or locked, the text too long, the colour no `#rrggbb` or the font none of those allowed
 */
export function setSlot(document: DesignDocument, template: Template, slotKey: string, value: string): DesignDocument {
  const slot = getOpenSlot(template, slotKey);
  if (!isAllowed(slot, value)) throw new AppError('design.invalid-document', { path: `slots.${slotKey}` });
  return writeSlot(document, slot, slot.kind === 'color' ? value.toLowerCase() : value);
}

/**
 * Puts a picture into every layer that shows a slot, each cut to the proportions of its own frame, or takes it out with null.
 *
 * @throws AppError design.invalid-document when the slot is unknown, locked or none for a picture
 */
export function setPictureSlot(document: DesignDocument, template: Template, slotKey: string, asset: Asset | null): DesignDocument {
  const slot = getOpenSlot(template, slotKey);
  if (slot.kind !== 'picture') throw new AppError('design.invalid-document', { path: `slots.${slotKey}` });
  const change = (layer: Layer): Layer => {
    if (layer.kind !== 'image') return layer;
    return asset ? replacePicture(layer, asset) : emptyPicture(layer);
  };
  return slot.targets.reduce((changed, target) => changeTarget(changed, target, change), document);
}

/** Writes a value into every layer that shows a slot, whatever it allows. */
export function writeSlot(document: DesignDocument, slot: Slot, value: string): DesignDocument {
  return slot.targets.reduce(
    (changed, target) => changeTarget(changed, target, (layer) => writeSlotValue(layer, target.property, value)),
    document,
  );
}

function getOpenSlot(template: Template, slotKey: string): Slot {
  const slot = template.slots.find((candidate) => candidate.key === slotKey);
  if (!slot || slot.locked) throw new AppError('design.invalid-document', { path: `slots.${slotKey}` });
  return slot;
}

function isAllowed(slot: Slot, value: string): boolean {
  if (slot.kind === 'picture') return false;
  if (slot.kind === 'color') return hexColorSchema.safeParse(value).success;
  if (slot.kind === 'font') return slot.fonts?.includes(value) ?? false;
  return value.length <= (slot.maxLength ?? MAX_TEXT_LENGTH);
}

function readTarget(document: DesignDocument, target: Slot['targets'][number]): string | undefined {
  const layer = findTarget(document, target);
  return layer && readSlotValue(layer, target.property);
}

function findTarget(document: DesignDocument, { areaKey, layerId }: Slot['targets'][number]): Layer | undefined {
  const holder = findAreaOf(document, areaKey, [layerId]);
  return holder === undefined ? undefined : findLayer(document.areas[holder]?.layers ?? [], layerId);
}

function changeTarget(
  document: DesignDocument,
  { areaKey, layerId }: Slot['targets'][number],
  change: (layer: Layer) => Layer,
): DesignDocument {
  const holder = findAreaOf(document, areaKey, [layerId]);
  const area = holder === undefined ? undefined : document.areas[holder];
  if (holder === undefined || !area) return document;
  const layers = mapLayer(area.layers, layerId, change);
  return { ...document, areas: { ...document.areas, [holder]: { ...area, layers } } };
}
