import { type ListItem, nextVaried } from './list-rules/diversify.ts';
import type { Wish } from './panel-draft.ts';

/** Gives a panel's wishes one by one, each once; passes over products that are taken. */
export interface WishSource {
  readonly next: (taken: ReadonlySet<number>, chosen: readonly ListItem[]) => Wish | undefined;
}

/** A wish as it would look, with the score that orders it. */
export interface OpenWish extends ListItem {
  readonly wish: Wish;
}

/** So many for each place are looked at when the next is chosen: the rest is too far behind. */
const LOOKED_AT = 8;

/** Wishes in their order. */
export function inOrder(wishes: readonly Wish[]): WishSource {
  const left = [...wishes];
  return {
    next: (taken) => {
      for (let wish = left.shift(); wish !== undefined; wish = left.shift()) if (!taken.has(wish.productId)) return wish;
      return undefined;
    },
  };
}

/**
 * Wishes in an order that keeps the list varied as it grows.
 *
 * @param wishes best first
 * @param lookOf how a wish would look; undefined when it cannot be had
 */
export function inVariedOrder(
  wishes: readonly Wish[],
  lookOf: (wish: Wish) => OpenWish | undefined,
  list: { readonly limit: number; readonly variety: number },
): WishSource {
  const left = [...wishes];
  let open: readonly OpenWish[] = [];
  const fill = (taken: ReadonlySet<number>): void => {
    const more = open.filter(({ productId }) => !taken.has(productId));
    while (more.length < LOOKED_AT * list.limit) {
      const wish = left.shift();
      if (wish === undefined) break;
      const look = taken.has(wish.productId) ? undefined : lookOf(wish);
      if (look !== undefined) more.push(look);
    }
    open = more;
  };
  return {
    next: (taken, chosen) => {
      fill(taken);
      const best = nextVaried(open, { ...list, chosen });
      open = open.filter((each) => each !== best);
      return best?.wish;
    },
  };
}
