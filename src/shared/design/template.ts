import { z } from 'zod';
import { hexColorSchema, uidSchema } from '../kernel/ids.ts';
import { areaContentSchema, areaKeySchema } from './design-document.ts';
import { frameSchema, layerIdSchema, MAX_TEXT_LENGTH, textAlignSchema } from './layer.ts';
import { textCurveSchema } from './text-curve.ts';

const keySchema = z.string().regex(/^[a-z0-9-]{1,60}$/);
const nameSchema = z.string().min(1).max(80);

/** What of a layer a slot writes; `gradient-start` and `gradient-end` are the first and last stop of its fill. */
export const slotPropertySchema = z.enum(['text', 'fill', 'stroke', 'outline', 'shadow', 'gradient-start', 'gradient-end']);

const slotTargetSchema = z.object({ areaKey: areaKeySchema, layerId: layerIdSchema, property: slotPropertySchema });

/** A part of a template that may change, and every place that shows it. */
export const slotSchema = z.object({
  key: keySchema,
  kind: z.enum(['text', 'color']),
  label: nameSchema,
  targets: z.array(slotTargetSchema).min(1).max(60),
  maxLength: z.int().min(1).max(MAX_TEXT_LENGTH).optional(),
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

/** A finished design with slots, palettes and layouts, drawn for a reference print area and scaled to any other. */
export const templateSchema = z.object({
  uid: uidSchema,
  key: keySchema,
  name: nameSchema,
  tags: z.array(keySchema).max(20),
  referenceAreaMm: z.object({ widthMm: z.number().positive().max(5_000), heightMm: z.number().positive().max(5_000) }),
  areas: z.record(areaKeySchema, areaContentSchema),
  slots: z.array(slotSchema).max(40),
  /** The first one is the one that the layers are drawn with. */
  palettes: z.array(paletteSchema).min(1).max(24),
  /** The first one is the one that the layers are drawn in. */
  layouts: z.array(layoutSchema).min(1).max(12),
});

export type SlotProperty = z.infer<typeof slotPropertySchema>;
export type Slot = z.infer<typeof slotSchema>;
export type LayoutPlacement = z.infer<typeof layoutPlacementSchema>;
export type TemplateLayout = z.infer<typeof layoutSchema>;
export type Palette = z.infer<typeof paletteSchema>;
export type Template = z.infer<typeof templateSchema>;
