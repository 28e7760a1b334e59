import type { ListManner } from './list-manners.ts';
import { inTrialOrder, placesToTry } from './list-rules/explore.ts';
import { freshen } from './list-rules/freshness.ts';
import type { DraftPanel, Wish } from './panel-draft.ts';
import type { Scene } from './suggest-scene.ts';
import { type ChosenWish, lookOf } from './wish-look.ts';
import { inOrder, inVariedOrder } from './wish-source.ts';

/** A panel's wishes best first: those of the season, what was shown in vain weighed down, the owner's boosts counted. */
export function arrangeWishes(scene: Scene, wishes: readonly Wish[], manner: ListManner | undefined): Wish[] {
  if (manner === undefined) return [...wishes];
  const { query, products, isInSeason } = scene;
  const seasonal = wishes.filter(({ productId }) => isInSeason(products.get(productId)?.tags ?? []));
  // What is out of season is better than nothing.
  const kept = seasonal.length > 0 ? seasonal : wishes;
  const fresh = manner.isFresh ? freshen(kept, query.exposures ?? new Map(), query.nowMs) : kept;
  return fresh.toSorted((a, b) => orderingScore(scene, b, manner) - orderingScore(scene, a, manner));
}

/** How a panel's list is drawn from: as it stands, or varied, with places at its end for trying out. */
export function sourcesOf(
  scene: Scene,
  { wishes, limit }: { readonly wishes: readonly Wish[]; readonly limit: number },
  manner: ListManner | undefined,
  chosenOf: (wish: Wish) => ChosenWish | undefined,
): Pick<DraftPanel, 'source' | 'trials' | 'tries' | 'mayRepeat'> {
  if (manner === undefined) return { source: inOrder(wishes), trials: inOrder([]), tries: 0, mayRepeat: true };
  const { customerId, nowMs } = scene.query;
  const open = (wish: Wish) => {
    const chosen = chosenOf(wish);
    return chosen && { ...lookOf(chosen, orderingScore(scene, wish, manner), null), wish };
  };
  return {
    source: inVariedOrder(wishes, open, { limit, variety: manner.variety }),
    trials: inOrder(manner.explores ? inTrialOrder(wishes, customerId, nowMs) : []),
    tries: manner.explores ? placesToTry(limit) : 0,
    mayRepeat: false,
  };
}

function orderingScore({ boosts }: Scene, { productId, score }: Wish, { isBoosted }: ListManner): number {
  return isBoosted ? score * (1 + (boosts.get(productId)?.share ?? 0)) : score;
}
