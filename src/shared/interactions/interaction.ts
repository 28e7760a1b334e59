import { z } from 'zod';
import { hexColorSchema, idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { textCategories } from './text-category.ts';

/**
 * What a person did that says something about their taste. `dismissed-suggestion` is hiding one, `viewed-product` has
 * how long it was looked at.
 */
export const interactionKinds = [
  'viewed-product',
  'opened-suggestion',
  'dismissed-suggestion',
  'started-template',
  'customized',
  'saved-design',
  'ordered',
  'previewed',
  'favourited',
  'put-in-order',
  'returned',
  'liked',
  'rated',
  'answered',
] as const;

/** Where in the studio something was done. */
export const interactionScreens = ['home', 'customer', 'studio', 'gallery', 'basket', 'orders'] as const;

/** The longest look that counts, in ms: after that nobody is looking any more. */
export const MAX_DWELL_MS = 10 * 60_000;

const wordSchema = z.string().min(1).max(60);

/** What exactly was changed, answered or how it was rated; of words only the sort, never the words. */
export const interactionDetailSchema = z.strictObject({
  slot: wordSchema.optional(),
  colorHex: hexColorSchema.optional(),
  font: wordSchema.optional(),
  textCategory: z.enum(textCategories).optional(),
  rating: z.int().min(1).max(5).optional(),
  answer: wordSchema.optional(),
  /** Of a suggestion: the place and the row in which it stood, and whether plain bestsellers stood there instead of suggestions. */
  place: wordSchema.optional(),
  panel: wordSchema.optional(),
  isHeldOut: z.boolean().optional(),
});

/** One thing that a person did; append-only, names the person by id only. */
export const interactionSchema = z.object({
  kind: z.enum(interactionKinds),
  customerId: idSchema.nullable(),
  productId: idSchema.nullable(),
  templateUid: uidSchema.nullable(),
  atMs: timeMsSchema,
  screen: z.enum(interactionScreens).nullable().default(null),
  /** When this person's turn at the counter began: the name of the session on this machine. */
  sessionMs: timeMsSchema.nullable().default(null),
  dwellMs: z.int().min(0).max(MAX_DWELL_MS).nullable().default(null),
  detail: interactionDetailSchema.nullable().default(null),
});

/** One row of what is kept of a customer, with the names of what it was about. */
export const keptInteractionSchema = interactionSchema.omit({ customerId: true, productId: true, templateUid: true }).extend({
  id: idSchema,
  productName: z.string().nullable(),
  templateName: z.string().nullable(),
  weight: z.number(),
});

export type InteractionKind = (typeof interactionKinds)[number];
export type InteractionScreen = (typeof interactionScreens)[number];
export type InteractionDetail = z.infer<typeof interactionDetailSchema>;
/** One thing that a person did; append-only, names the person by id only. */
export type Interaction = z.infer<typeof interactionSchema>;
export type KeptInteraction = z.infer<typeof keptInteractionSchema>;
