import { z } from 'zod';
import { designDocumentSchema } from '../design/design-document.ts';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { designAtHandSchema, garmentAdviceSchema, partAdviceSchema, sizeAdviceSchema } from './advice.ts';
import { bundleOfferSchema, bundleProductIdsSchema, bundleTermsSchema } from '../orders/bundle-offer.ts';
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from '../orders/order.ts';
import { bundleBoardSchema } from './bundle-board.ts';
import { confidenceWords } from './confidence.ts';
import { evidenceRowsSchema, evidenceSchema } from './evidence.ts';
import { driftingListSchema, dueListSchema, orderRhythmSchema, touchPageSchema } from './keep-in-touch.ts';
import { messageSchema } from '../kernel/message.ts';
import { suggestionFiguresSchema, suggestionNoteSchema } from './evaluation/figures.ts';
import { boostKinds } from './list-rules/owner-boosts.ts';
import { panelKeys, slotKeys, slotSchema, suggestionRulesSchema } from './slot.ts';
import { tastePicksSchema } from './taste-picks.ts';

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
  /** That it is tried out today: little is known of it. */
  isTried: z.literal(true).optional(),
  /** By how many places the owner's boost moved it up, and why; for the owner, never for the customer. */
  boost: z.object({ kind: z.enum(boostKinds), places: z.int().min(1) }).optional(),
  /** Of what may be needed again, when, and how likely that is. */
  outlook: z.object({ when: messageSchema, chance: messageSchema }).optional(),
});

/** The suggestions that answer one question, best first. */
export const suggestionPanelSchema = z.object({
  panel: z.enum(panelKeys),
  suggestions: z.array(suggestionSchema),
  /** How sure it is and what that is said from, where that differs from customer to customer. */
  basis: z.object({ sure: z.enum(confidenceWords), reason: messageSchema }).optional(),
});

/** How far boosts moved products up in all, and the share of what the lists are expected to hit that is lost (0..1). */
const boostCostSchema = z.object({
  places: z.int(),
  lostShare: z.number().min(0).max(1),
  /** Products that are never pushed for their margin, as their cost is not known. */
  withoutCost: z.int(),
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
        /** What lies in the basket, so that what completes a set on offer can be told. */
        basket: z
          .array(z.object({ variantId: idSchema, quantity: z.int().min(1).max(MAX_LINE_QUANTITY) }))
          .max(MAX_CART_LINES)
          .optional(),
        /** The place that shows them, as the owner set it, or as it would be set. */
        slot: z.union([z.enum(slotKeys), slotSchema]),
        /** Who asks: a share of sessions is answered with plain bestsellers; without it nobody is. */
        sessionMs: timeMsSchema.optional(),
        /** What they picked in three taps in this turn at the counter: for this answer only, never kept. */
        picks: tastePicksSchema.optional(),
      }),
      output: z.object({
        panels: z.array(suggestionPanelSchema),
        orderCount: z.int(),
        asOfMs: timeMsSchema,
        isHeldOut: z.boolean(),
        /** What the owner's boosts cost here; null while there are none. */
        boostCost: boostCostSchema.nullable(),
      }),
    }),
    /** A customer's size of a product in a colour; null where there is none to choose or too little is known. */
    suggestSize: reads({
      windows: ['studio'],
      input: z.object({ customerId: idSchema, productId: idSchema, colourwayId: idSchema }),
      output: sizeAdviceSchema.nullable(),
    }),
    /** Other garments that suit a design as it is, best first; in the customer's size where it is known. Refuses an unknown garment with `record.not-found`. */
    suggestGarments: reads({
      windows: ['studio', 'kiosk'],
      input: designAtHandSchema.extend({ customerId: idSchema.nullable() }),
      output: z.array(garmentAdviceSchema),
    }),
    /** What goes with a design: of the shop's designs, never of a person. Refuses an unknown garment with `record.not-found`. */
    suggestParts: reads({ windows: ['studio', 'kiosk'], input: designAtHandSchema, output: partAdviceSchema }),
    getRules: reads({ windows: ['studio'], input: z.object({}), output: suggestionRulesSchema }),
    /** Keeps the owner's word on suggestions whole; keeping the former one takes it back. */
    setRules: changes({ windows: ['studio'], undoable: true, input: suggestionRulesSchema, output: suggestionRulesSchema }),
    /** What is on offer as a bundle, what may be, and what it must leave over. */
    listBundles: reads({ windows: ['studio'], input: z.object({}), output: bundleBoardSchema }),
    /** Keeps what bundles must leave over; keeping the former terms takes it back. */
    setBundleTerms: changes({ windows: ['studio'], undoable: true, input: bundleTermsSchema, output: bundleTermsSchema }),
    /**
     * Puts products on offer at less than they cost alone; an offer of the same products ends.
     * Refuses with `bundle.below-floor`, `bundle.cost-unknown`, `bundle.too-many`, `record.not-found`.
     */
    offerBundle: changes({
      windows: ['studio'],
      undoable: true,
      input: bundleOfferSchema.pick({ discountBasisPoints: true }).extend({ productIds: bundleProductIdsSchema }),
      output: bundleOfferSchema,
    }),
    /** Ends an offer, or lets it stand again, whatever prices are now; refuses an unknown one with `record.not-found`. */
    setBundleOffered: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ uid: uidSchema, isOffered: z.boolean() }),
      output: bundleOfferSchema,
    }),
    /** The orders behind a suggestion's reason, the latest first, and how many they are in all. */
    listEvidence: reads({
      windows: ['studio'],
      input: z.object({ evidence: evidenceSchema, limit: z.int().min(1).max(100) }),
      output: evidenceRowsSchema,
    }),
    /** Customers who used to come and may have stopped, those with the most to lose first. */
    listDrifting: reads({ windows: ['studio'], input: touchPageSchema, output: driftingListSchema }),
    /** Who may need what again about now, the likeliest first; nothing that a customer refused. */
    listDue: reads({ windows: ['studio'], input: touchPageSchema, output: dueListSchema }),
    /** How often a customer usually orders, and how long ago they did. */
    getOrderRhythm: reads({ windows: ['studio'], input: z.object({ customerId: idSchema }), output: orderRhythmSchema }),
    /** Counts that a suggestion was seen (half of it for a second) or opened, once per session, place, row and product. */
    noteSuggestion: changes({ windows: ['studio', 'kiosk'], input: suggestionNoteSchema, output: z.object({}) }),
    /** Counts products that were put into the basket after a suggestion of them was opened. */
    noteAdded: changes({
      windows: ['studio', 'kiosk'],
      input: z.object({ customerId: idSchema.nullable(), sessionMs: timeMsSchema, productIds: z.array(idSchema).max(100) }),
      output: z.object({}),
    }),
    /** How suggestions did in the last `days` days, and the latest evaluation. */
    getFigures: reads({ windows: ['studio'], input: z.object({ days: z.int().min(1).max(3660) }), output: suggestionFiguresSchema }),
    /** Evaluates on the shop's own history in a thread of its own and keeps the result; asked again meanwhile it waits for the same. */
    evaluate: changes({ windows: ['studio'], input: z.object({}), output: z.object({ isDone: z.boolean() }) }),
    /** Gives up an evaluation; the one before stays. */
    cancelEvaluation: changes({ windows: ['studio'], input: z.object({}), output: z.object({}) }),
    /** How far a running evaluation is, 0..1; null while there is none. */
    getEvaluationShare: reads({ windows: ['studio'], input: z.object({}), output: z.object({ share: z.number().nullable() }) }),
  },
  {
    evaluationProgress: z.object({ share: z.number().nullable() }),
    refreshed: z.object({ orderCount: z.int() }),
    rulesChanged: z.object({}),
    bundlesChanged: z.object({}),
  },
);
