import type { Message } from '../kernel/message.ts';
import { rankColdItems, type Touch } from './cold-items.ts';
import type { ConfidenceWord } from './confidence.ts';
import type { ContentProduct } from './content-product.ts';
import { type LadderAnswer, type Rung, rungs } from './ladder.ts';
import { trendingReason, unsoldReason } from './reasons.ts';
import { tieHash } from './tie-hash.ts';
import { type DailySales, rankTrending } from './trending.ts';

/** A product that somebody never had, from which rung it comes, how sure that is and why. */
export interface NewCandidate {
  readonly productId: number;
  readonly score: number;
  readonly rung: Rung;
  readonly sure: ConfidenceWord;
  readonly reason: Message;
}

/** What each rung draws on. */
export interface NewSources {
  readonly products: readonly ContentProduct[];
  readonly sales: DailySales;
  readonly orderCount: number;
  readonly tastes: readonly string[];
  readonly touches: readonly Touch[];
  /** What people with alike orders took, best first, with scores in 0..1. */
  readonly neighbours: readonly { readonly productId: number; readonly score: number; readonly reason: Message }[];
  /** What this person has. */
  readonly owned: ReadonlySet<number>;
  readonly nowMs: number;
  readonly salt: number;
}

/** *New for you*: the rung that answers comes first and those below it fill up, each product once, by its best rung. */
export function rankByLadder(ladder: LadderAnswer, sources: NewSources): NewCandidate[] {
  const from = rungs.indexOf(ladder.rung);
  const candidates = rungs
    .slice(0, from + 1)
    .toReversed()
    .flatMap((rung) => ofRung[rung](sources).map((each) => ({ ...each, rung, score: rungs.indexOf(rung) + Math.min(0.999, each.score) })));
  const best = new Map<number, NewCandidate>();
  for (const each of candidates) {
    if (sources.owned.has(each.productId) || best.has(each.productId)) continue;
    best.set(each.productId, { ...each, sure: each.rung === ladder.rung ? ladder.sure : 'guess' });
  }
  const tie = ({ productId }: NewCandidate): number => tieHash(productId, sources.salt);
  return [...best.values()].toSorted((a, b) => b.score - a.score || tie(a) - tie(b));
}

type Found = Pick<NewCandidate, 'productId' | 'score' | 'reason'>;

const ofRung: Readonly<Record<Rung, (sources: NewSources) => readonly Found[]>> = {
  neighbours: ({ neighbours }) => neighbours,
  touched: ({ touches, products }) => rankColdItems(touches, products, new Map(products.map((product) => [product.id, product]))),
  tastes: ({ tastes, products }) =>
    products.flatMap(({ id, name, tags }) => {
      const shared = tags.filter((tag) => tastes.includes(tag));
      const [word] = shared;
      if (word === undefined) return [];
      const reason = { id: 'reason.finished-garment-taste', params: { product: name, word } };
      return [{ productId: id, score: shared.length / tastes.length, reason }];
    }),
  bestsellers: ({ sales, nowMs, products, orderCount }) => [
    ...rankTrending(sales, nowMs).map((each) => ({ ...each, score: 0.1 + (0.85 * each.score) / 4, reason: trendingReason(each) })),
    // In the owner's order, below whatever sells.
    ...products
      .filter(({ id }) => !sales.total.has(id))
      .map(({ id }, index) => ({ productId: id, score: 0.1 / (index + 1.5), reason: unsoldReason(orderCount) })),
  ],
};
