import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { MOST_BOOST } from './list-rules/owner-boosts.ts';

/** The questions that suggestions answer, one panel each; `picked` is what the owner picked. */
export const panelKeys = ['picked', 'buy-again', 'finished', 'goes-with', 'new-for-you', 'trending'] as const;

/** The places that show suggestions. */
export const slotKeys = ['home', 'product', 'studio', 'basket', 'order-confirmed'] as const;

/** The largest share of sessions, in percent, that may be held out. */
export const MOST_HELD_OUT_PERCENT = 20;

/** The highest boost, in percent. */
export const MOST_BOOST_PERCENT = MOST_BOOST * 100;

const panelKeySchema = z.enum(panelKeys);
const boostPercentSchema = z.int().min(0).max(MOST_BOOST_PERCENT);

/** What a place shows: panels in their order, each with the most that it may hold, and one to fall back to when all of them are empty. */
export const slotSchema = z
  .object({
    panels: z.array(z.object({ panel: panelKeySchema, limit: z.int().min(1).max(12) })).max(panelKeys.length),
    fallback: panelKeySchema.nullable(),
  })
  .refine(({ panels }) => new Set(panels.map(({ panel }) => panel)).size === panels.length, 'each panel once');

/** The owner's word on suggestions. */
export const suggestionRulesSchema = z.object({
  slots: z.record(z.enum(slotKeys), slotSchema),
  /** Products that the owner picked, the first first. */
  pinnedProductIds: z.array(idSchema).max(24),
  /** Products that are never suggested. */
  bannedProductIds: z.array(idSchema).max(1_000),
  /** The share of sessions, in percent, that see plain bestsellers instead, so that the difference can be told. */
  heldOutPercent: z.int().min(0).max(MOST_HELD_OUT_PERCENT),
  /** How much the score of a product may grow, in percent, for its margin and because there is too much of it. */
  boostPercent: z.object({ margin: boostPercentSchema, overstock: boostPercentSchema }),
});

export type PanelKey = (typeof panelKeys)[number];
export type SlotKey = (typeof slotKeys)[number];
export type Slot = z.infer<typeof slotSchema>;
export type SuggestionRules = z.infer<typeof suggestionRulesSchema>;

/** Panels that may hold equally many. */
export function panelsOf(limit: number, ...panels: readonly PanelKey[]): Slot['panels'] {
  return panels.map((panel) => ({ panel, limit }));
}

/** What holds until the owner says otherwise. */
export const usualRules: SuggestionRules = {
  slots: {
    home: {
      panels: [...panelsOf(5, 'picked', 'buy-again'), ...panelsOf(3, 'finished'), ...panelsOf(5, 'goes-with', 'new-for-you', 'trending')],
      fallback: null,
    },
    product: { panels: panelsOf(6, 'finished', 'buy-again', 'goes-with', 'new-for-you', 'picked', 'trending'), fallback: null },
    studio: { panels: panelsOf(3, 'goes-with'), fallback: null },
    basket: { panels: panelsOf(5, 'goes-with'), fallback: null },
    'order-confirmed': { panels: panelsOf(5, 'goes-with'), fallback: 'trending' },
  },
  pinnedProductIds: [],
  bannedProductIds: [],
  heldOutPercent: 5,
  boostPercent: { margin: 0, overstock: 0 },
};
