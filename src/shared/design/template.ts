import { z } from 'zod';
import { hexColorSchema, uidSchema } from '../kernel/ids.ts';
import { areaContentSchema, areaKeySchema } from './design-document.ts';
import { frameSchema, layerIdSchema, MAX_TEXT_LENGTH, textAlignSchema } from './layer.ts';
import { textCurveSchema } from './text-curve.ts';

const keySchema = z.string().regex(/^[a-z0-9-]{1,60}$/);
const nameSchema = z.string().min(1).max(80);

/** What templates are sorted by, in the order of the gallery. */
export const templateFamilies = [
  'teams',
  'birthdays',
  'business',
  'school',
  'family',
  'running',
  'eco',
  'minimal',
  'retro',
  'seasonal',
] as const;

/** What a text slot may be filled with from what is known of the customer or of a team's list. */
export const slotFieldSchema = z.enum(['name', 'year', 'team', 'number', 'place']);

/** What of a layer a slot writes; `gradient-start` and `gradient-end` are the first and last stop of its fill, `font` is its family and weight, `picture` is an image layer's picture. */
export const slotPropertySchema = z.enum([
  'text',
  'fill',
  'stroke',
  'outline',
  'shadow',
  'gradient-start',
  'gradient-end',
  'font',
  'picture',
]);

/** A bundled face as the value of a font slot: the family, a space and the weight. */
export const slotFontSchema = z.string().regex(/^.{1,80} [1-9]00$/);

const slotTargetSchema = z.object({ areaKey: areaKeySchema, layerId: layerIdSchema, property: slotPropertySchema });

/** A part of a template that may change, and every place that shows it. */
export const slotSchema = z.object({
  key: keySchema,
  kind: z.enum(['text', 'color', 'font', 'picture']),
  label: nameSchema,
  targets: z.array(slotTargetSchema).min(1).max(60),
  maxLength: z.int().min(1).max(MAX_TEXT_LENGTH).optional(),
  /** What a text slot is filled with where that is known. */
  field: slotFieldSchema.optional(),
  /** The faces that a font slot allows, the one that the layers are drawn with first. */
  fonts: z.array(slotFontSchema).min(1).max(24).optional(),
  /** The template's own: a person cannot write it in the form; palettes still colour it. */
  locked: z.boolean().optional(),
  /** The colour slot that this colour is printed on; the cloth if left out. */
  on: keySchema.optional(),
});

/** How a layout moves one layer; what is left out stays as the template has it. */
export const layoutPlacementSchema = z.object({
  frame: frameSchema.optional(),
  align: textAlignSchema.optional(),
  curve: textCurveSchema.optional(),
  fontSizeMm: z.number().min(0.5).max(1_000).optional(),
  letterSpacingEm: z.number().min(-0.5).max(2).optional(),
  hidden: z.boolean().optional(),
});

/** Another arrangement of the same layers; layer ids are unique in the whole template. */
export const layoutSchema = z.object({ key: keySchema, name: nameSchema, frames: z.record(layerIdSchema, layoutPlacementSchema) });

/** A colour for every colour slot. */
export const paletteSchema = z.object({ key: keySchema, name: nameSchema, colors: z.record(keySchema, hexColorSchema) });

const lengthMmSchema = z.number().positive().max(5_000);
const wordsSchema = z.array(keySchema).max(12);

/** What a gallery filters by, in words of its own: on which occasion, about what, in which mood, for which kinds of product. */
export const templateFacetsSchema = z.object({ occasions: wordsSchema, themes: wordsSchema, moods: wordsSchema, products: wordsSchema });

/**
 * A finished design with slots, palettes and layouts, drawn for a reference print area and scaled to any other.
 * A layer that is `locked` stays so in every design made from it: the editor moves it only once it is unlocked, while layouts and palettes still reach it.
 */
export const templateSchema = z.object({
  uid: uidSchema,
  key: keySchema,
  name: nameSchema,
  /** Templates that were kept before there were families have none. */
  family: z.enum(templateFamilies).default('minimal'),
  /** What suggestions compare with a product's tags. */
  tags: z.array(keySchema).max(20),
  facets: templateFacetsSchema.default({ occasions: [], themes: [], moods: [], products: [] }),
  referenceAreaMm: z.object({
    widthMm: lengthMmSchema,
    heightMm: lengthMmSchema,
    /** Of a template that was drawn on a band. */
    face: z.object({ xMm: z.number().nonnegative().max(5_000), widthMm: lengthMmSchema }).optional(),
  }),
  areas: z.record(areaKeySchema, areaContentSchema),
  slots: z.array(slotSchema).max(40),
  /** The first one is the one that the layers are drawn with. */
  palettes: z.array(paletteSchema).min(1).max(24),
  /** The first one is the one that the layers are drawn in. */
  layouts: z.array(layoutSchema).min(1).max(12),
});

export type TemplateFamily = (typeof templateFamilies)[number];
export type TemplateFacets = z.infer<typeof templateFacetsSchema>;
export type SlotField = z.infer<typeof slotFieldSchema>;
export type SlotProperty = z.infer<typeof slotPropertySchema>;
export type Slot = z.infer<typeof slotSchema>;
export type LayoutPlacement = z.infer<typeof layoutPlacementSchema>;
export type TemplateLayout = z.infer<typeof layoutSchema>;
export type Palette = z.infer<typeof paletteSchema>;
export type Template = z.infer<typeof templateSchema>;
