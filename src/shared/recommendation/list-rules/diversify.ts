import type { Oklab } from '../../design/oklab.ts';
import { labLikeness } from '../color-likeness.ts';

/** What a list shows in one place; `templateUid` is null where nothing is known of the design. */
export interface ListItem {
  readonly productId: number;
  readonly score: number;
  readonly kind: string;
  readonly garmentKey: string;
  readonly colour: Oklab;
  readonly templateUid: string | null;
}

/** Two items this much alike are one to whoever looks. */
export const NEAR_IDENTICAL = 0.85;
/** No kind of product takes more than this share of a list while others have something to show. */
const MOST_OF_ONE_KIND = 0.5;

/** How alike two items look, 0..1: the same product in a like colour, or the same design on the same kind of garment in a like colour. */
export function itemLikeness(a: ListItem, b: ListItem): number {
  // Of a design that is not known nothing is told.
  const design = a.templateUid === null || b.templateUid === null ? 0.5 : Number(a.templateUid === b.templateUid);
  const garment = a.productId === b.productId ? 1 : a.garmentKey === b.garmentKey ? 0.8 : a.kind === b.kind ? 0.3 : 0;
  return 0.4 * design + 0.3 * garment + 0.3 * labLikeness(a.colour, b.colour);
}

/** Whether an item is as good as one of those that are shown. */
export function isNearIdentical(item: ListItem, shown: readonly ListItem[]): boolean {
  return shown.some((other) => itemLikeness(item, other) >= NEAR_IDENTICAL);
}

/** The list so far, how long it may grow, and how much unlikeness counts beside the score, 0..1. */
export interface VariedList {
  readonly chosen: readonly ListItem[];
  readonly limit: number;
  readonly variety: number;
}

/**
 * What comes next in a varied list (maximal marginal relevance, Carbonell and Goldstein 1998): what scores best less its likeness
 * to what stands there already; of a kind that has half of the places only while no other has anything to show.
 *
 * @param open what may be chosen, best first; equals keep their order
 */
export function nextVaried<Item extends ListItem>(open: readonly Item[], { chosen, limit, variety }: VariedList): Item | undefined {
  const most = Math.max(1, Math.ceil(limit * MOST_OF_ONE_KIND));
  const hasRoom = ({ kind }: Item): boolean => chosen.filter((each) => each.kind === kind).length < most;
  const others = open.filter(hasRoom);
  const top = Math.max(...[...open, ...chosen].map(({ score }) => score));
  let best: { readonly item: Item; readonly value: number } | undefined;
  for (const item of others.length > 0 ? others : open) {
    const likeness = variety === 0 ? 0 : Math.max(0, ...chosen.map((each) => itemLikeness(item, each)));
    const value = (1 - variety) * (item.score / top) - variety * likeness;
    if (best === undefined || value > best.value) best = { item, value };
  }
  return best?.item;
}
