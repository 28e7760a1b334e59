import { z } from 'zod';
import { uidSchema } from '../../kernel/ids.ts';
import { errorDataSchema } from '../../kernel/errors.ts';
import { sizeKeySchema } from '../garment-metadata.ts';

/** A gate that a garment did not pass: which, where, how much was measured and what would do. */
export const gateRefusalSchema = z.object({
  gate: z.enum(['1', '2', '3', '4', '5', '6', '7', 'fold']),
  sizeKey: sizeKeySchema,
  /** The measured figure as the gates name it: `front 100 mm mean %`. */
  what: z.string(),
  value: z.number(),
  limit: z.number(),
  atMost: z.boolean(),
  /** The print area that it is about, if it is about one. */
  areaKey: z.string().nullable(),
});
export type GateRefusal = z.infer<typeof gateRefusalSchema>;

/** How far the making of a garment is. */
export const makingSchema = z.object({
  uid: uidSchema,
  name: z.string(),
  source: z.enum(['measures', 'file']),
  state: z.enum(['running', 'done', 'refused', 'failed', 'cancelled']),
  /** The share of each size's work that is done, 0..1. */
  sizes: z.array(z.object({ key: sizeKeySchema, share: z.number().min(0).max(1) })),
  /** Where it was refused: the figures that were out. */
  refusals: z.array(gateRefusalSchema),
  /** Why it failed, where that is no gate. */
  error: errorDataSchema.nullable(),
  /** Print areas that were made smaller or left out because the cloth does not lie true there. */
  changedAreas: z.array(z.object({ sizeKey: sizeKeySchema, areaKey: z.string(), share: z.number().min(0).max(1) })),
});
export type Making = z.infer<typeof makingSchema>;
