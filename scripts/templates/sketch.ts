import type { Layer, TextAlign } from '../../src/shared/design/layer.ts';
import { findLayer, flattenLayers, mapLayer } from '../../src/shared/design/map-layers.ts';
import { writeSlotValue } from '../../src/shared/design/slot-value.ts';
import {
  templateSchema,
  type LayoutPlacement,
  type Slot,
  type SlotField,
  type SlotProperty,
  type Template,
  type TemplateFacets,
  type TemplateFamily,
} from '../../src/shared/design/template.ts';
import type { TextCurve } from '../../src/shared/design/text-curve.ts';
import type { Face } from './faces.ts';

/** A box in mm of the reference area: left, top, width, height and, if it is turned, degrees clockwise. */
export type At = readonly [xMm: number, yMm: number, widthMm: number, heightMm: number, rotationDeg?: number];

/** A text that a person may change. */
export interface TextSlot {
  readonly key: string;
  readonly label: string;
  readonly max: number;
  readonly field?: SlotField;
}

/** A picture that a person may choose. */
export interface PictureSlot {
  readonly key: string;
  readonly label: string;
}

/** A layer, what of it and of the layers inside wears which colour slot, and which text, font and picture slots it shows. */
export interface Part {
  readonly layer: Layer;
  readonly inks: readonly { readonly layerId: string; readonly property: SlotProperty; readonly ink: string }[];
  readonly texts: readonly { readonly layerId: string; readonly slot: TextSlot }[];
  readonly faces: readonly { readonly layerId: string; readonly face: Face }[];
  readonly pictures?: readonly { readonly layerId: string; readonly slot: PictureSlot }[];
}

/** A colour that a person may change; `on` names the colour that it is printed on, if that is not the cloth. */
export interface Ink {
  readonly label: string;
  readonly on?: string;
}

/** How a layout moves a layer; what is left out stays. */
export interface Move {
  readonly at?: At;
  readonly size?: number;
  readonly align?: TextAlign;
  readonly curve?: TextCurve;
  readonly spacing?: number;
  readonly hidden?: boolean;
}

/** A template as its designer writes it. */
export interface TemplateSketch {
  /** Gives the uid; never changed and never used again. */
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly family: TemplateFamily;
  readonly tags: readonly string[];
  readonly facets: Readonly<Record<keyof TemplateFacets, readonly string[]>>;
  readonly inks: Readonly<Record<string, Ink>>;
  /** A list of colours for each palette, in the order of the inks. */
  readonly palettes: Readonly<Record<string, readonly string[]>>;
  readonly front: readonly Part[];
  readonly back?: readonly Part[];
  /** The first layout is what is drawn; its moves are usually none. */
  readonly layouts: Readonly<Record<string, Readonly<Record<string, Move>>>>;
  /** The faces that the words drawn in the first of them may be set in instead. */
  readonly faces?: readonly Face[];
}

/** The area that templates are drawn for, in mm: a tee's whole front. */
export const sheet = { widthMm: 305, heightMm: 406 } as const;

/** The template of a sketch, its layers in the colours of the first palette; throws where the sketch contradicts itself. */
export function writeTemplate(sketch: TemplateSketch): Template {
  const { key, name, family, inks } = sketch;
  const sides = { front: sketch.front, ...(sketch.back && { back: sketch.back }) };
  const palettes = Object.entries(sketch.palettes).map(([title, colors]) => {
    const keys = Object.keys(inks);
    if (colors.length !== keys.length) throw new Error(`${key}: palette ${title} has ${colors.length} colours for ${keys.length} inks`);
    return { key: toKey(title), name: title, colors: Object.fromEntries(keys.map((ink, index) => [ink, colors[index]])) };
  });
  const first = palettes[0]?.colors ?? {};
  const areas = Object.fromEntries(Object.entries(sides).map(([areaKey, parts]) => [areaKey, { layers: paintParts(key, parts, first) }]));
  const all = Object.values(areas).flatMap(({ layers }) => layers);
  const slots = [...textSlots(sides), ...pictureSlots(sides), ...fontSlots(sketch, sides), ...colorSlots(sketch, sides)];
  if (new Set(slots.map((slot) => slot.key)).size < slots.length) throw new Error(`${key}: two slots have the same key`);
  return templateSchema.parse({
    uid: `01932d40-7a00-7000-8000-${String(sketch.number).padStart(12, '0')}`,
    key,
    name,
    family,
    tags: sketch.tags,
    facets: sketch.facets,
    referenceAreaMm: sheet,
    areas,
    slots,
    palettes,
    layouts: Object.entries(sketch.layouts).map(([title, moves]) => ({
      key: toKey(title),
      name: title,
      frames: Object.fromEntries(Object.entries(moves).map(([id, move]) => [id, placement(key, all, id, move)])),
    })),
  });
}

type Sides = Readonly<Record<string, readonly Part[]>>;

function toKey(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function paintParts(key: string, parts: readonly Part[], colors: Readonly<Record<string, string | undefined>>): Layer[] {
  const layers = parts.map((part) => part.layer);
  const ids = flattenLayers(layers).map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`${key}: two layers are called ${twice}`);
  return parts
    .flatMap(({ inks }) => inks)
    .reduce((changed, { layerId, property, ink }) => {
      const color = colors[ink];
      if (color === undefined) throw new Error(`${key}: ${layerId} wears ${ink}, which is no ink`);
      return mapLayer(changed, layerId, (layer) => writeSlotValue(layer, property, color));
    }, layers);
}

function textSlots(sides: Sides): Slot[] {
  const slots = new Map<string, Slot>();
  for (const [areaKey, parts] of Object.entries(sides)) {
    for (const { layerId, slot } of parts.flatMap(({ texts }) => texts)) {
      const known = slots.get(slot.key);
      const targets = [...(known?.targets ?? []), { areaKey, layerId, property: 'text' as const }];
      slots.set(slot.key, known ? { ...known, targets } : { key: slot.key, kind: 'text', label: slot.label, targets, ...limits(slot) });
    }
  }
  return [...slots.values()];
}

function limits({ max, field }: TextSlot): Pick<Slot, 'maxLength' | 'field'> {
  return field === undefined ? { maxLength: max } : { maxLength: max, field };
}

function pictureSlots(sides: Sides): Slot[] {
  return Object.entries(sides).flatMap(([areaKey, parts]) =>
    parts
      .flatMap(({ pictures = [] }) => pictures)
      .map(({ layerId, slot }): Slot => ({ ...slot, kind: 'picture', targets: [{ areaKey, layerId, property: 'picture' }] })),
  );
}

function fontSlots({ faces }: TemplateSketch, sides: Sides): Slot[] {
  const [drawn] = faces ?? [];
  if (!faces || !drawn) return [];
  const targets = targetsOf(sides, (part) => part.faces.filter(({ face }) => face === drawn).map(({ layerId }) => [layerId, 'font']));
  return [{ key: 'font', kind: 'font', label: 'Font', targets, fonts: faces.map(({ family, weight }) => `${family} ${weight}`) }];
}

function colorSlots({ inks }: TemplateSketch, sides: Sides): Slot[] {
  return Object.entries(inks).map(([key, { label, on }]) => ({
    key,
    kind: 'color',
    label,
    targets: targetsOf(sides, (part) => part.inks.filter(({ ink }) => ink === key).map(({ layerId, property }) => [layerId, property])),
    ...(on !== undefined && { on }),
  }));
}

function targetsOf(sides: Sides, find: (part: Part) => readonly (readonly [layerId: string, property: SlotProperty])[]): Slot['targets'] {
  return Object.entries(sides).flatMap(([areaKey, parts]) =>
    parts.flatMap((part) => find(part).map(([layerId, property]) => ({ areaKey, layerId, property }))),
  );
}

function placement(key: string, layers: readonly Layer[], id: string, { at, size, ...rest }: Move): LayoutPlacement {
  if (!findLayer(layers, id)) throw new Error(`${key}: a layout moves ${id}, which is no layer`);
  const { align, curve, spacing, hidden } = rest;
  return {
    ...(at && { frame: toFrame(at) }),
    ...(align && { align }),
    ...(curve && { curve }),
    ...(size !== undefined && { fontSizeMm: size }),
    ...(spacing !== undefined && { letterSpacingEm: spacing }),
    ...(hidden !== undefined && { hidden }),
  };
}

/** A box as a layer's frame. */
export function toFrame([xMm, yMm, widthMm, heightMm, rotationDeg = 0]: At): Layer['frame'] {
  return { xMm: round(xMm), yMm: round(yMm), widthMm: round(widthMm), heightMm: round(heightMm), rotationDeg };
}

function round(lengthMm: number): number {
  return Math.round(lengthMm * 100) / 100;
}
