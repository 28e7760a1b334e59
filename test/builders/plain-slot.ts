import { panelsOf, type Slot } from '../../src/shared/recommendation/slot.ts';

/** A place that shows what the shop's orders say, equally many of each kind. */
export function plainSlot(limit: number): Slot {
  return { panels: panelsOf(limit, 'buy-again', 'goes-with', 'new-for-you', 'trending'), fallback: null };
}
