import { tieHash } from '../tie-hash.ts';

/** Why the owner pushes a product. */
export type BoostKind = 'margin' | 'overstock';

/** What the owner decided for a list, by product. */
export interface OwnerRules {
  /** Always first, in this order. */
  readonly pins: readonly number[];
  /** Never shown. */
  readonly bans: ReadonlySet<number>;
  /** How much a score grows, as a share; at most `MOST_BOOST`. */
  readonly boosts: ReadonlyMap<number, { readonly kind: BoostKind; readonly share: number }>;
}

/** A place of a list with what the owner's rules did to it; ranks are counted from 1, `rankBefore` is the one without them. */
export interface RuledItem<Item> {
  readonly item: Item;
  readonly rankBefore: number;
  readonly pinned: boolean;
  readonly boost: BoostKind | null;
}

/** What rules cost: how far they moved items up in all, and the share of the list's expected score that is lost (0..1). */
export interface RuleCost {
  readonly places: number;
  readonly lostShare: number;
}

/** However high a boost is set, it grows a score by no more than this share: it tips the scale between near equals. */
export const MOST_BOOST = 0.3;

/**
 * Applies the owner's pins, bans and boosts to a list and says what they cost.
 *
 * The expected score of a list weighs each place by how likely it is looked at, 1 / log₂(rank + 1), with the scores as they
 * were without boosts. A ban costs too: what stood there is gone.
 */
export function applyOwnerRules<Item extends { readonly productId: number; readonly score: number }>(
  items: readonly Item[],
  { pins, bans, boosts }: OwnerRules,
  limit: number,
): { readonly list: readonly RuledItem<Item>[]; readonly cost: RuleCost } {
  const plain = byScore(items, ({ score }) => score);
  const boosted = ({ productId, score }: Item): number =>
    score * (1 + Math.min(MOST_BOOST, Math.max(0, boosts.get(productId)?.share ?? 0)));
  const place = ({ productId }: Item): number => (pins.includes(productId) ? pins.indexOf(productId) : pins.length);
  const ruled = byScore(
    plain.filter(({ productId }) => !bans.has(productId)),
    boosted,
  ).toSorted((a, b) => place(a) - place(b));
  const list = ruled.slice(0, limit).map((item): RuledItem<Item> => {
    const before = plain.indexOf(item) + 1;
    const pinned = pins.includes(item.productId);
    return { item, pinned, rankBefore: before, boost: pinned ? null : (boosts.get(item.productId)?.kind ?? null) };
  });
  const moved = list.map(({ item }, index) => Math.max(0, plain.indexOf(item) - index));
  const best = expectedScore(plain.slice(0, limit));
  const lostShare = best === 0 ? 0 : Math.max(0, 1 - expectedScore(list.map(({ item }) => item)) / best);
  return { list, cost: { places: moved.reduce((sum, each) => sum + each, 0), lostShare } };
}

function byScore<Item extends { readonly productId: number }>(items: readonly Item[], scoreOf: (item: Item) => number): Item[] {
  return items.toSorted((a, b) => scoreOf(b) - scoreOf(a) || tieHash(a.productId, 0) - tieHash(b.productId, 0));
}

function expectedScore(items: readonly { readonly score: number }[]): number {
  return items.reduce((sum, { score }, index) => sum + score / Math.log2(index + 2), 0);
}
