import { z } from 'zod';
import { defineContract, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { messageSchema } from '../kernel/message.ts';

/** The questions that suggestions answer, one panel each. */
export const panelKeys = ['buy-again', 'goes-with', 'new-for-you', 'trending'] as const;

/** What to draw on the suggested garment. */
export const suggestedDesignSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('snapshot'), snapshotId: idSchema }),
  z.object({ kind: z.literal('template'), templateUid: uidSchema }),
]);

/** A garment in a colour with a design, a score that orders it within its panel, and the reason in figures. */
export const suggestionSchema = z.object({
  key: z.string(),
  productId: idSchema,
  colourwayId: idSchema,
  sizeKey: z.string(),
  design: suggestedDesignSchema,
  score: z.number(),
  reason: messageSchema,
});

/** The suggestions that answer one question, best first. */
export const suggestionPanelSchema = z.object({
  panel: z.enum(panelKeys),
  suggestions: z.array(suggestionSchema),
});

export type PanelKey = (typeof panelKeys)[number];
export type SuggestedDesign = z.infer<typeof suggestedDesignSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type SuggestionPanel = z.infer<typeof suggestionPanelSchema>;

/** Suggestions from the shop's own history, each with its reason. */
export const recommendationContract = defineContract(
  'recommendation',
  {
    /**
     * Suggestions for a customer (or anyone, when null), given the products at hand.
     * `goes-with` answers for `contextProductIds` (the basket or the open design) or, when empty, for what the customer bought last.
     * Never an item that is out of stock, never one thing in two panels.
     */
    suggest: reads({
      windows: ['studio', 'kiosk'],
      input: z.object({
        customerId: idSchema.nullable(),
        contextProductIds: z.array(idSchema).max(100),
        limitPerPanel: z.int().min(1).max(24),
      }),
      output: z.object({ panels: z.array(suggestionPanelSchema), orderCount: z.int(), asOfMs: timeMsSchema }),
    }),
  },
  { refreshed: z.object({ orderCount: z.int() }) },
);
