import { z } from 'zod';
import { basePatternKeySchema } from './base-patterns.ts';
import { fileMappingSchema } from './garment-file.ts';
import type { GateRefusal, Making } from './making.ts';
import { garmentNameSchema, type OwnGarment } from './own-garment.ts';
import { sizeChartSchema } from './size-chart.ts';
import { timeMsSchema, uidSchema } from '../../kernel/ids.ts';

const about = { uid: uidSchema, createdAtMs: timeMsSchema };

export const measuresOrderSchema = z.object({
  ...about,
  kind: z.literal('measures'),
  name: garmentNameSchema,
  baseKey: basePatternKeySchema,
  rows: sizeChartSchema,
});
export type MeasuresOrder = z.infer<typeof measuresOrderSchema>;

export const fileOrderSchema = z.object({
  ...about,
  kind: z.literal('file'),
  mapping: fileMappingSchema,
  bytes: z.instanceof(Uint8Array),
});
export type FileOrder = z.infer<typeof fileOrderSchema>;

/** What the garment worker is asked to make. */
export const garmentOrderSchema = z.discriminatedUnion('kind', [measuresOrderSchema, fileOrderSchema]);
export type GarmentOrder = z.infer<typeof garmentOrderSchema>;

export type ChangedAreas = Making['changedAreas'];

/** What became of an order: a garment whose files lie in the folder, or the gates that it did not pass. */
export type MadeGarment =
  | { readonly garment: OwnGarment; readonly changedAreas: ChangedAreas }
  | { readonly refusals: readonly GateRefusal[] };

/** Hears the share of a size's work that is done. */
export type ReportShare = (sizeKey: string, share: number) => void;
