import { z } from 'zod';
import { amountMinorSchema, currencySchema } from '../../kernel/money.ts';
import { idSchema, timeMsSchema } from '../../kernel/ids.ts';
import { panelKeys, slotKeys } from '../slot.ts';
import { evaluationResultSchema } from './evaluation-result.ts';
import { upliftSchema, visitsSchema } from './uplift.ts';

const moneySchema = z.object({ currency: currencySchema, amountMinor: amountMinorSchema });

/** What a row of a place did: seen, opened, put into the basket, ordered (lines of orders), and what those lines cost. */
const panelFiguresSchema = z.object({
  slot: z.enum(slotKeys),
  panel: z.enum(panelKeys),
  shown: z.int(),
  opened: z.int(),
  added: z.int(),
  ordered: z.int(),
  revenue: z.array(moneySchema),
});

/** How suggestions did since a day, beside the sessions that were held out; recounted at each question. */
export const suggestionFiguresSchema = z.object({
  fromMs: timeMsSchema,
  panels: z.array(panelFiguresSchema),
  suggested: visitsSchema,
  heldOut: visitsSchema,
  uplift: upliftSchema,
  evaluation: evaluationResultSchema.nullable(),
});

/** What people do with a suggestion, each counted once per session, place, row and product. */
export const suggestionSteps = ['shown', 'opened'] as const;

/** A suggestion in its place, seen or opened. It is counted without a name; who was suggested to is remembered only where they agreed to it. */
export const suggestionNoteSchema = z.object({
  step: z.enum(suggestionSteps),
  slot: z.enum(slotKeys),
  panel: z.enum(panelKeys),
  isHeldOut: z.boolean(),
  productId: idSchema,
  sessionMs: timeMsSchema,
  customerId: idSchema.nullable().default(null),
});

export type SuggestionFigures = z.infer<typeof suggestionFiguresSchema>;
export type PanelFigures = z.infer<typeof panelFiguresSchema>;
export type SuggestionNote = z.infer<typeof suggestionNoteSchema>;
