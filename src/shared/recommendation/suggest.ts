import { companionCandidates, repeatCandidates, type Shopper, trendingCandidates, unsoldCandidates } from './candidates.ts';
import type { SuggestionPanel } from './contract.ts';
import type { ContentScene } from './content-scene.ts';
import { finishedWishes, ladderWishes } from './content-wishes.ts';
import { lastDesignOf, templateDesigner } from './designers.ts';
import { newCandidates } from './new-for-you.ts';
import { draftInTurns, type DraftPanel, type Fulfil, type Wish } from './panel-draft.ts';
import { buyAgainReason, goesWithReason, newForYouReason, pickedReason, trendingReason, unsoldReason } from './reasons.ts';
import type { RecommendationState } from './recommendation-state.ts';
import { risingReason } from './rising.ts';
import type { PanelKey, Slot } from './slot.ts';
import type { StockedProduct, StockedShop } from './stocked-shop.ts';
import type { TasteModel } from './taste-training.ts';
import { dayOf } from './day-counts.ts';
import { chooseVariant, usualVariant, type WearerHabits, wearerHabits } from './variant-choice.ts';

/** Whom to suggest to, what they have at hand, what to show where, what the owner picked and barred, and the time in ms UTC. */
export interface SuggestQuery {
  readonly customerId: number | null;
  readonly contextProductIds: readonly number[];
  readonly slot: Slot;
  readonly pinnedProductIds: readonly number[];
  readonly bannedProductIds: readonly number[];
  /** What the customer hid: never again for them. */
  readonly refusedProductIds?: readonly number[];
  /** What they said to have from elsewhere: only to buy again. */
  readonly hadProductIds?: readonly number[];
  readonly nowMs: number;
}

/** What else is known: the taste that was trained, and the content of what is sold, worked out only when a panel asks for it. */
export interface FurtherKnowledge {
  readonly taste?: TasteModel | undefined;
  readonly contentScene?: (() => ContentScene) | undefined;
}

interface Scene {
  readonly state: RecommendationState;
  readonly further: FurtherKnowledge;
  readonly shop: StockedShop;
  readonly products: ReadonlyMap<number, StockedProduct>;
  readonly shopper: Shopper;
  readonly habits: WearerHabits;
  readonly query: SuggestQuery;
  /** What a garment bears that this customer has not designed for yet. */
  readonly newDesign: Wish['design'];
}

/** Some of what suits may be sold out or stand in another panel already. */
const NEW_CANDIDATES_PER_PLACE = 8;

/**
 * The panels of suggestions for a customer or for anyone, best first, each suggestion with a reason in figures.
 *
 * Never what is out of stock or out of the customer's sizes, never a product twice, never what is already at hand.
 * Panels without suggestions are left out.
 */
export function suggest(
  state: RecommendationState,
  shop: StockedShop,
  query: SuggestQuery,
  further: FurtherKnowledge = {},
): SuggestionPanel[] {
  const scene = createScene(state, shop, query, further);
  const shown = fillPanels(scene, query.slot.panels);
  const { fallback } = query.slot;
  if (shown.length > 0 || fallback === null) return shown;
  return fillPanels(scene, [{ panel: fallback, limit: Math.max(1, ...query.slot.panels.map(({ limit }) => limit)) }]);
}

/** Panels of a slot with their suggestions; empty ones are left out. */
function fillPanels(scene: Scene, wanted: Slot['panels']): SuggestionPanel[] {
  const drafts = wanted.map(({ panel, limit }): DraftPanel => ({
    panel,
    limit,
    suggestions: [],
    ...asDraft(wishesOf[panel](scene, limit)),
  }));
  const { contextProductIds, bannedProductIds, refusedProductIds = [], hadProductIds = [] } = scene.query;
  const had = new Set(hadProductIds);
  draftInTurns(
    finishingTheRest(withoutRepeatedTrends(withoutHad(drafts, had))),
    new Set([...contextProductIds, ...bannedProductIds, ...refusedProductIds]),
    fulfilFrom(scene),
  );
  return drafts.flatMap(({ panel, suggestions, basis }) =>
    suggestions.length > 0 ? [{ panel, suggestions, ...(basis && { basis }) }] : [],
  );
}

/** What somebody has from elsewhere is only for buying again. */
function withoutHad(drafts: readonly DraftPanel[], had: ReadonlySet<number>): DraftPanel[] {
  return drafts.map((draft) =>
    draft.panel === 'buy-again' ? draft : { ...draft, wishes: draft.wishes.filter(({ productId }) => !had.has(productId)) },
  );
}

/** What has a reason of its own for this customer is not handed to the panel that says the same to everyone. */
function withoutRepeatedTrends(drafts: readonly DraftPanel[]): DraftPanel[] {
  const personal = new Set(
    drafts
      .filter(({ panel }) => panel !== 'trending')
      .flatMap(({ wishes, limit }) => wishes.slice(0, limit).map(({ productId }) => productId)),
  );
  return drafts.map((draft) => {
    if (draft.panel !== 'trending') return draft;
    return { ...draft, wishes: draft.wishes.filter(({ productId }) => !personal.has(productId)) };
  });
}

/** What a customer comes back for, and what goes with it, is finished last: of those they have designs of their own. */
function finishingTheRest(drafts: readonly DraftPanel[]): readonly DraftPanel[] {
  const others = drafts.filter(({ panel }) => panel === 'buy-again' || panel === 'goes-with');
  const wanted = new Set(others.flatMap(({ wishes, limit }) => wishes.slice(0, limit).map(({ productId }) => productId)));
  return drafts.map((draft) => {
    if (draft.panel !== 'finished') return draft;
    const isWanted = ({ productId }: Wish): boolean => wanted.has(productId);
    const rest = draft.wishes.filter((wish) => !isWanted(wish));
    // What comes behind has a score behind.
    const least = Math.min(1, ...rest.map(({ score }) => score));
    const last = draft.wishes.filter(isWanted).map((wish) => ({ ...wish, score: (least * wish.score) / (1 + wish.score) }));
    return { ...draft, wishes: [...rest, ...last] };
  });
}

/** What a panel wishes for, and how sure it is where that differs from customer to customer. */
type Answer = Wish[] | Pick<DraftPanel, 'wishes' | 'basis'>;

function asDraft(answer: Answer): Pick<DraftPanel, 'wishes' | 'basis'> {
  return Array.isArray(answer) ? { wishes: answer } : answer;
}

/** How each question is answered. */
const wishesOf: Readonly<Record<PanelKey, (scene: Scene, limit: number) => Answer>> = {
  picked: pickedWishes,
  'buy-again': repeatWishes,
  finished: finishedFor,
  'goes-with': companionWishes,
  'new-for-you': newWishes,
  trending: trendingWishes,
};

function createScene(state: RecommendationState, shop: StockedShop, query: SuggestQuery, further: FurtherKnowledge): Scene {
  const { customerId, contextProductIds } = query;
  const history = customerId === null ? undefined : state.histories.get(customerId);
  const shopper = { customerId, history, contextProductIds };
  return {
    state,
    further,
    shop,
    products: new Map(shop.products.map((product) => [product.id, product])),
    shopper,
    habits: wearerHabits(history?.orders ?? []),
    query,
    newDesign: templateDesigner(state, shop, shopper),
  };
}

function pickedWishes({ query, newDesign }: Scene): Wish[] {
  return query.pinnedProductIds.map((productId, index) => ({
    productId,
    score: 1 / (index + 1),
    design: newDesign,
    explain: pickedReason,
    evidence: null,
  }));
}

function repeatWishes({ state, shopper, habits, newDesign }: Scene): Wish[] {
  const lastDesign = lastDesignOf(shopper);
  const design: Wish['design'] = (product, choice) => lastDesign(product, choice) ?? newDesign(product, choice);
  return repeatCandidates(state, shopper).map((candidate) => ({
    ...candidate,
    design,
    explain: (product, choice) => buyAgainReason(candidate, product, usualVariant(product.id, habits), choice),
    evidence: shopper.customerId === null ? null : { kind: 'own-orders', customerId: shopper.customerId, productId: candidate.productId },
  }));
}

function companionWishes({ state, shopper, products, newDesign: design }: Scene): Wish[] {
  return companionCandidates(state, shopper).map((candidate) => ({
    ...candidate,
    design,
    explain: () => goesWithReason(candidate, products.get(candidate.companionId)?.name ?? ''),
    evidence: { kind: 'together', productId: candidate.productId, companionId: candidate.companionId },
  }));
}

/** A stranger is told what sells; only of a customer is anything known that a design could be finished with. */
function finishedFor({ further, shopper, habits }: Scene, limit: number): Wish[] {
  return further.contentScene && shopper.customerId !== null ? finishedWishes(further.contentScene(), habits, limit) : [];
}

/** What others with the same taste have; of whom that says too little, the ladder's answer. */
function newWishes(scene: Scene, limit: number): Answer {
  const wishes = tasteWishes(scene, limit);
  const { further, shopper, newDesign } = scene;
  if (!further.contentScene || shopper.customerId === null || wishes.length >= limit) return wishes;
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

function fulfilFrom({ state, products, habits }: Scene): Fulfil {
  return (panel, wish) => {
    const product = products.get(wish.productId);
    const choice = product && (wish.choice ?? chooseVariant(product, habits, state.variants));
    const design = product && choice && wish.design(product, choice);
    if (!product || !choice || !design) return undefined;
    const { productId, score } = wish;
    return {
      key: `${panel}:${productId}`,
      productId,
      ...choice,
      design,
      score,
      reason: wish.explain(product, choice),
      evidence: wish.evidence,
      ...(wish.parts && { parts: [...wish.parts] }),
    };
  };
}
