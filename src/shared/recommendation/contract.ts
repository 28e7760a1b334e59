import { z } from 'zod';
import { designDocumentSchema } from '../design/design-document.ts';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { confidenceWords } from './confidence.ts';
import { evidenceRowsSchema, evidenceSchema } from './evidence.ts';
import { messageSchema } from '../kernel/message.ts';
import { panelKeys, slotKeys, slotSchema, suggestionRulesSchema } from './slot.ts';

/** What to draw on the suggested garment. */
export const suggestedDesignSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('snapshot'), snapshotId: idSchema }),
  z.object({ kind: z.literal('template'), templateUid: uidSchema }),
  z.object({ kind: z.literal('document'), document: designDocumentSchema }),
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
  /** The orders that the reason was counted from; null for one that no order gave. */
  evidence: evidenceSchema.nullable(),
  /** Of a finished design, why each of its parts. */
  parts: z.array(messageSchema).optional(),
});

/** The suggestions that answer one question, best first. */
export const suggestionPanelSchema = z.object({
  panel: z.enum(panelKeys),
  suggestions: z.array(suggestionSchema),
  /** How sure it is and what that is said from, where that differs from customer to customer. */
  basis: z.object({ sure: z.enum(confidenceWords), reason: messageSchema }).optional(),
});

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
        /** The place that shows them, as the owner set it, or as it would be set. */
        slot: z.union([z.enum(slotKeys), slotSchema]),
      }),
      output: z.object({ panels: z.array(suggestionPanelSchema), orderCount: z.int(), asOfMs: timeMsSchema }),
    }),
    getRules: reads({ windows: ['studio'], input: z.object({}), output: suggestionRulesSchema }),
    /** Keeps the owner's word on suggestions whole; keeping the former one takes it back. */
    setRules: changes({ windows: ['studio'], undoable: true, input: suggestionRulesSchema, output: suggestionRulesSchema }),
    /** The orders behind a suggestion's reason, the latest first, and how many they are in all. */
    listEvidence: reads({
      windows: ['studio'],
      input: z.object({ evidence: evidenceSchema, limit: z.int().min(1).max(100) }),
      output: evidenceRowsSchema,
    }),
  },
  { refreshed: z.object({ orderCount: z.int() }), rulesChanged: z.object({}) },
);
