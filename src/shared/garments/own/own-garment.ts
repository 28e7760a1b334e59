import { z } from 'zod';
import { printFaceSchema, productKindSchema, sizeMeasuresSchema } from '../../catalog/product.ts';
import { timeMsSchema, uidSchema } from '../../kernel/ids.ts';
import { panelKeySchema, sizeKeySchema } from '../garment-metadata.ts';
import { basePatternKeySchema } from './base-patterns.ts';

export const garmentNameSchema = z.string().trim().min(1).max(60);

const printAreaSchema = z.object({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  panelKey: panelKeySchema,
  originXMm: z.number(),
  originYMm: z.number(),
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
  face: printFaceSchema.exactOptional(),
});

/** A size as the catalogue takes it over: its two measures by kind, and where it can be printed. */
const ownSizeSchema = sizeMeasuresSchema.extend({ key: sizeKeySchema, printAreas: z.array(printAreaSchema).min(1) });

/** A garment that a merchant added, as its row and the `own.json` beside its files say. */
export const ownGarmentSchema = z.object({
  uid: uidSchema,
  name: garmentNameSchema,
  source: z.enum(['measures', 'file']),
  /** The pattern that its chart was cut by; null for one that came as a file. */
  baseKey: basePatternKeySchema.nullable(),
  kind: productKindSchema,
  /** From the smallest to the largest. */
  sizes: z.array(ownSizeSchema).min(1),
  createdAtMs: timeMsSchema,
});
export type OwnGarment = z.infer<typeof ownGarmentSchema>;
export type OwnSize = z.infer<typeof ownSizeSchema>;

const prefix = 'own-';

/** The key that products name an own garment by. */
export function ownGarmentKey(uid: string): string {
  return `${prefix}${uid}`;
}

/** The uid in the key of an own garment; undefined for a garment of the house. */
export function ownGarmentUid(garmentKey: string): string | undefined {
  if (!garmentKey.startsWith(prefix)) return undefined;
  const parsed = uidSchema.safeParse(garmentKey.slice(prefix.length));
  return parsed.success ? parsed.data : undefined;
}
