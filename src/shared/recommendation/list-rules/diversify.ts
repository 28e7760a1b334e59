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
  let left = items.filter(({ score }) => score > 0);
  while (chosen.length < limit) {
    const likeness = (item: Item): number => Math.max(0, ...chosen.map((each) => itemLikeness(item, each, products)));
    left = left.filter((item) => !chosen.includes(item) && likeness(item) < NEAR_IDENTICAL);
    const isFull = (item: Item): boolean => chosen.filter((each) => categoryOf(each) === categoryOf(item)).length >= most;
    const open = left.filter((item) => !isFull(item));
    const value = (item: Item): number => (1 - VARIETY) * (item.score / top) - VARIETY * likeness(item);
    const [next] = (open.length > 0 ? open : left).toSorted(
      (a, b) => value(b) - value(a) || tieHash(a.productId, 0) - tieHash(b.productId, 0),
    );
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}
