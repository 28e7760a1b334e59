import type { ContentProduct } from '../content-product.ts';
import { colorLikeness } from '../color-likeness.ts';
import { tieHash } from '../tie-hash.ts';

/** What a list shows in one place; `templateUid` is null where no design is on it. */
export interface ListItem {
  readonly productId: number;
  readonly score: number;
  readonly colourHex: string;
  readonly templateUid: string | null;
}

/** Two items this much alike are one to whoever looks. */
export const NEAR_IDENTICAL = 0.85;
/** How much variety counts beside the score, 0..1. */
const VARIETY = 0.3;
/** No category takes more than this share of a list while others have something to show. */
const MOST_OF_ONE_CATEGORY = 0.5;

/** How alike two items look, 0..1: the same product in a like colour, or the same design on the same kind of garment in a like colour. */
export function itemLikeness(a: ListItem, b: ListItem, products: ReadonlyMap<number, ContentProduct>): number {
  const [one, other] = [products.get(a.productId), products.get(b.productId)];
  // Of bare garments the design tells nothing.
  const design = a.templateUid === null && b.templateUid === null ? 0.5 : Number(a.templateUid === b.templateUid);
  const garment = a.productId === b.productId ? 1 : one?.garmentKey === other?.garmentKey ? 0.8 : one?.kind === other?.kind ? 0.3 : 0;
  return 0.4 * design + 0.3 * garment + 0.3 * colorLikeness(a.colourHex, b.colourHex);
}

/**
 * Chooses a varied list (maximal marginal relevance, Carbonell and Goldstein 1998): each place goes to what scores best less its
 * likeness to what stands there already. No two near-identical items, and several categories where there are several.
 *
 * @param categoryOf the product's kind if left out
 */
export function diversify<Item extends ListItem>(
  items: readonly Item[],
  products: ReadonlyMap<number, ContentProduct>,
  limit: number,
  categoryOf: (item: Item) => string = ({ productId }) => products.get(productId)?.kind ?? '',
): Item[] {
  const top = Math.max(...items.map(({ score }) => score));
  const most = Math.max(1, Math.ceil(limit * MOST_OF_ONE_CATEGORY));
  const chosen: Item[] = [];
  const counts = new Map<string, number>();
  // How alike each is to what was chosen so far, so that each pair is compared once.
  let left = items.filter(({ score }) => score > 0).map((item) => ({ item, likeness: 0 }));
  const value = ({ item, likeness }: (typeof left)[number]): number => (1 - VARIETY) * (item.score / top) - VARIETY * likeness;
  while (chosen.length < limit) {
    const open = left.filter(({ item }) => (counts.get(categoryOf(item)) ?? 0) < most);
    const [next] = (open.length > 0 ? open : left).toSorted(
      (a, b) => value(b) - value(a) || tieHash(a.item.productId, 0) - tieHash(b.item.productId, 0),
    );
    if (next === undefined) break;
    chosen.push(next.item);
    counts.set(categoryOf(next.item), (counts.get(categoryOf(next.item)) ?? 0) + 1);
    left = left
      .filter((each) => each !== next)
      .map(({ item, likeness }) => ({ item, likeness: Math.max(likeness, itemLikeness(item, next.item, products)) }))
      .filter(({ likeness }) => likeness < NEAR_IDENTICAL);
  }
  return chosen;
}
