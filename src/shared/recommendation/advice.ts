import { z } from 'zod';
import { designDocumentSchema } from '../design/design-document.ts';
import { idSchema } from '../kernel/ids.ts';
import { messageSchema } from '../kernel/message.ts';
import { confidenceWords } from './confidence.ts';
import { evidenceSchema } from './evidence.ts';

/** The size that fits a customer, or with a null key why none of the product's does: not offered, or sold out with nothing that stands in. */
export const sizeAdviceSchema = z.object({
  sizeKey: z.string().nullable(),
  /** The better fit that is sold out. */
  standsInFor: z.string().nullable(),
  /** How likely it fits, 0..1, and as a word. */
  confidence: z.number().min(0).max(1),
  sure: z.enum(confidenceWords),
  reason: messageSchema,
  /** The orders that the reason was counted from; null for one that no order, or not orders alone, gave. */
  evidence: evidenceSchema.nullable(),
});

/** Another garment that suits a design as it is, in the wearer's size or, while none is known, in one that is in stock. */
export const garmentAdviceSchema = z.object({
  productId: idSchema,
  colourwayId: idSchema,
  sizeKey: z.string(),
  reason: messageSchema,
});

const partsSchema = z.array(z.object({ value: z.string(), reason: messageSchema }));

/** What goes with a design, best first: templates by uid, colours as `#rrggbb`, fonts by family, ornaments by key. */
export const partAdviceSchema = z.object({ template: partsSchema, color: partsSchema, font: partsSchema, ornament: partsSchema });

/** A design on the garment that it names. */
export const designAtHandSchema = z.object({ document: designDocumentSchema });

export type SizeAdvice = z.infer<typeof sizeAdviceSchema>;
export type GarmentAdvice = z.infer<typeof garmentAdviceSchema>;
export type PartAdvice = z.infer<typeof partAdviceSchema>;
