import { companionCandidates, repeatCandidates, trendingCandidates, unsoldCandidates } from './candidates.ts';
import { finishedWishes, ladderWishes } from './content-wishes.ts';
import { dayOf } from './day-counts.ts';
import { lastDesignOf } from './designers.ts';
import { newCandidates } from './new-for-you.ts';
import type { SuggestionPanel } from './contract.ts';
import type { Wish } from './panel-draft.ts';
import { buyAgainReason, goesWithReason, newForYouReason, pickedReason, trendingReason, unsoldReason } from './reasons.ts';
import { outlookReader } from './reorder-outlook.ts';
import { risingReason } from './rising.ts';
import { withCompletions } from './set-completions.ts';
import type { PanelKey } from './slot.ts';
import type { Scene } from './suggest-scene.ts';
import { usualVariant } from './variant-choice.ts';

/** What a panel wishes for, best first, and how sure it is where that differs from customer to customer. */
export interface PanelAnswer {
  readonly wishes: readonly Wish[];
  readonly basis?: SuggestionPanel['basis'];
}

/** Some of what suits may be sold out or stand in another panel already. */
const NEW_CANDIDATES_PER_PLACE = 8;

/** How each question is answered. */
export function answerPanel(panel: PanelKey, scene: Scene, limit: number): PanelAnswer {
  const answer = wishesOf[panel](scene, limit);
  return Array.isArray(answer) ? { wishes: answer } : answer;
}

const wishesOf: Readonly<Record<PanelKey, (scene: Scene, limit: number) => Wish[] | PanelAnswer>> = {
  picked: pickedWishes,
  'buy-again': repeatWishes,
  finished: finishedFor,
  'goes-with': companionWishes,
  'new-for-you': newWishes,
  trending: trendingWishes,
};

function pickedWishes({ query, newDesign }: Scene): Wish[] {
  return query.pinnedProductIds.map((productId, index) => ({
    productId,
    score: 1 / (index + 1),
    design: newDesign,
    explain: pickedReason,
    evidence: null,
  }));
}

function repeatWishes({ state, further, shopper, habits, newDesign, query: { nowMs } }: Scene): Wish[] {
  const outlookFor = outlookReader(further.reorder, shopper.history?.orders ?? [], nowMs);
  const lastDesign = lastDesignOf(shopper);
  const design: Wish['design'] = (product, choice, shown) => lastDesign(product, choice, shown) ?? newDesign(product, choice, shown);
  return repeatCandidates(state, shopper).map((candidate) => ({
    ...candidate,
    design,
    explain: (product, choice) => buyAgainReason(candidate, product, usualVariant(product.id, habits), choice),
    outlook: () => outlookFor(candidate.productId),
    evidence: shopper.customerId === null ? null : { kind: 'own-orders', customerId: shopper.customerId, productId: candidate.productId },
  }));
}

function companionWishes({ state, shopper, products, query, newDesign: design }: Scene): Wish[] {
  const companions = companionCandidates(state, shopper).map((candidate) => ({
    ...candidate,
    design,
    explain: () => goesWithReason(candidate, products.get(candidate.companionId)?.name ?? ''),
    evidence: { kind: 'together' as const, productId: candidate.productId, companionId: candidate.companionId },
  }));
  return withCompletions(companions, query.completions ?? [], design);
}

/** A stranger is told what sells; only where something is known can a design be finished with it. */
function finishedFor({ further, habits }: Scene, limit: number): Wish[] {
  return further.contentScene ? finishedWishes(further.contentScene(), habits, limit) : [];
}

/** What others with the same taste have; of whom that says too little, the ladder's answer. */
function newWishes(scene: Scene, limit: number): PanelAnswer | Wish[] {
  const wishes = tasteWishes(scene, limit);
  const { further, newDesign } = scene;
  if (!further.contentScene || wishes.length >= limit) return wishes;
  const ladder = ladderWishes(further.contentScene(), limit, newDesign);
  const found = new Set(wishes.map(({ productId }) => productId));
  // Behind all that others' taste speaks for.
  const least = Math.min(1, ...wishes.map(({ score }) => score));
  const more = ladder.wishes.filter(({ productId }) => !found.has(productId)).map((wish) => ({ ...wish, score: least * wish.score }));
  return { wishes: [...wishes, ...more], basis: ladder.basis };
}

function tasteWishes({ state, further, shopper, products, query, newDesign: design }: Scene, limit: number): Wish[] {
  const known = { state, taste: further.taste };
  return newCandidates(known, shopper, query.nowMs, NEW_CANDIDATES_PER_PLACE * limit).map((candidate) => ({
    ...candidate,
    design,
    explain: () => newForYouReason(candidate, products.get(candidate.ownedId)?.name ?? ''),
    evidence: { kind: 'same-taste', productId: candidate.productId, ownedId: candidate.ownedId },
  }));
}

function trendingWishes({ state, shop, shopper, query: { nowMs }, newDesign: design }: Scene): Wish[] {
  const trends = trendingCandidates(state, shopper, nowMs);
  const unsold = unsoldCandidates(state, shop.products);
  return [
    ...trends.map(({ productId, score, ...candidate }): Wish => {
      const sold = (days: number | null): Wish['evidence'] => ({ kind: 'sold', productId, days, untilDay: dayOf(nowMs) });
      if ('recentDays' in candidate) {
        return { productId, score, design, explain: () => risingReason(candidate), evidence: sold(candidate.recentDays) };
      }
      return { productId, score, design, explain: () => trendingReason(candidate), evidence: sold(candidate.days) };
    }),
    ...unsold.map((candidate) => ({ ...candidate, design, explain: () => unsoldReason(state.pairs.orderCount), evidence: null })),
  ];
}
