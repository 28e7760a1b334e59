import type { Slot } from '../slot.ts';
import { tieHash } from '../tie-hash.ts';

const WORD = 2 ** 32;

/**
 * Whether a session sees plain bestsellers instead of suggestions, so that the two can be compared. The same session is
 * always answered alike, and one that is held out at a small share is so at any larger one.
 */
export function isHeldOut(sessionMs: number, percent: number): boolean {
  return tieHash(sessionMs % WORD, Math.floor(sessionMs / WORD)) / WORD < percent / 100;
}

/** What a place shows to a session that is held out: one row of what sells, and nothing where nothing would stand. */
export function heldOutSlot({ panels }: Slot): Slot {
  const limit = Math.max(0, ...panels.map((panel) => panel.limit));
  return { panels: limit === 0 ? [] : [{ panel: 'trending', limit }], fallback: null };
}
