import type { PanelKey } from './slot.ts';

/** By what a panel's list goes beside its scores. */
export interface ListManner {
  /** How much unlikeness counts beside the score, 0..1: at 0 only nothing near-identical stands together and no kind takes more than half. */
  readonly variety: number;
  /** Whether what was shown again and again gives way. */
  readonly isFresh: boolean;
  /** Whether the owner's boosts count. */
  readonly isBoosted: boolean;
  /** Whether its last places are for trying out what little is known of. */
  readonly explores: boolean;
}

const suggesting = { variety: 0.3, isFresh: true, isBoosted: true, explores: false } as const;

/** The owner's picks and what somebody comes back for stand as they are. */
const manners: Readonly<Record<PanelKey, ListManner | undefined>> = {
  picked: undefined,
  'buy-again': undefined,
  finished: suggesting,
  'goes-with': suggesting,
  'new-for-you': { ...suggesting, explores: true },
  // What sells is told in its order.
  trending: { ...suggesting, variety: 0, explores: true },
};

/** By what a panel's list goes; undefined where it stands as it is. */
export function mannerOf(panel: PanelKey): ListManner | undefined {
  return manners[panel];
}
