import { companionCandidates, repeatCandidates, type Shopper, trendingCandidates, unsoldCandidates } from './candidates.ts';
import type { PanelKey, SuggestionPanel } from './contract.ts';
import { newCandidates } from './new-for-you.ts';
import { lastDesignOf, templateDesigner } from './designers.ts';
import { draftInTurns, type DraftPanel, type Fulfil, type Wish } from './panel-draft.ts';
import { buyAgainReason, goesWithReason, newForYouReason, trendingReason, unsoldReason } from './reasons.ts';
import type { RecommendationState } from './recommendation-state.ts';
import type { StockedProduct, StockedShop } from './stocked-shop.ts';
import type { TasteModel } from './taste-training.ts';
import { chooseVariant, usualVariant, type WearerHabits, wearerHabits } from './variant-choice.ts';

/** Whom to suggest to, what they have at hand, how many suggestions each panel may show, and the time in ms UTC. */
export interface SuggestQuery {
  readonly customerId: number | null;
  readonly contextProductIds: readonly number[];
  readonly limitPerPanel: number;
  readonly nowMs: number;
}

interface Scene {
  readonly state: RecommendationState;
  readonly taste: TasteModel | undefined;
  readonly shop: StockedShop;
  readonly products: ReadonlyMap<number, StockedProduct>;
  readonly shopper: Shopper;
  readonly habits: WearerHabits;
}

/** Some of what suits may be sold out or stand in another panel already. */
const NEW_CANDIDATES_PER_PLACE = 8;

/**
 * The panels of suggestions for a customer or for anyone, best first, each suggestion with a reason in figures.
 *
 * Never what is out of stock or out of the customer's sizes, never a product twice, never what is already at hand.
 * Panels without suggestions are left out.
 */
export function suggest(state: RecommendationState, shop: StockedShop, query: SuggestQuery, taste?: TasteModel): SuggestionPanel[] {
  const scene = createScene(state, shop, query, taste);
  const newDesign = templateDesigner(state, shop, scene.shopper);
  const buyAgain = panelOf('buy-again', repeatWishes(scene, query.nowMs));
  const goesWith = panelOf('goes-with', companionWishes(scene, newDesign));
  // What has a reason of its own for this customer is not handed to the panel that says the same to everyone.
  const newForYou = panelOf('new-for-you', newWishes(scene, newDesign, query));
  const personal = new Set(
    [buyAgain, goesWith, newForYou].flatMap(({ wishes }) => wishes.slice(0, query.limitPerPanel).map(({ productId }) => productId)),
  );
  const trends = trendingWishes(scene, newDesign, query.nowMs).filter(({ productId }) => !personal.has(productId));
  const panels = [buyAgain, goesWith, newForYou, panelOf('trending', trends)];
  draftInTurns(panels, query.limitPerPanel, new Set(query.contextProductIds), fulfilFrom(scene));
  return panels.flatMap(({ panel, suggestions }) => (suggestions.length > 0 ? [{ panel, suggestions }] : []));
}

function createScene(state: RecommendationState, shop: StockedShop, query: SuggestQuery, taste: TasteModel | undefined): Scene {
  const { customerId, contextProductIds } = query;
  const history = customerId === null ? undefined : state.histories.get(customerId);
  return {
    state,
    taste,
    shop,
    products: new Map(shop.products.map((product) => [product.id, product])),
    shopper: { customerId, history, contextProductIds },
    habits: wearerHabits(history?.orders ?? []),
  };
}

function panelOf(panel: PanelKey, wishes: Wish[]): DraftPanel {
  return { panel, wishes, suggestions: [] };
}

function repeatWishes({ state, shopper, habits }: Scene, nowMs: number): Wish[] {
  const design = lastDesignOf(shopper);
  return repeatCandidates(state, shopper, nowMs).map((candidate) => ({
    ...candidate,
    design,
    explain: (product, choice) => buyAgainReason(candidate, product, usualVariant(product.id, habits) ?? choice, choice),
  }));
}

function companionWishes({ state, shopper, products }: Scene, design: Wish['design']): Wish[] {
  return companionCandidates(state, shopper).map((candidate) => ({
    ...candidate,
    design,
    explain: () => goesWithReason(candidate, products.get(candidate.companionId)?.name ?? ''),
  }));
}

function newWishes({ state, taste, shopper, products }: Scene, design: Wish['design'], query: SuggestQuery): Wish[] {
  const candidates = newCandidates({ state, taste }, shopper, query.nowMs, NEW_CANDIDATES_PER_PLACE * query.limitPerPanel);
  return candidates.map((candidate) => ({
    ...candidate,
    design,
    explain: () => newForYouReason(candidate, products.get(candidate.ownedId)?.name ?? ''),
  }));
}

function trendingWishes({ state, shop, shopper }: Scene, design: Wish['design'], nowMs: number): Wish[] {
  const trends = trendingCandidates(state, shopper, nowMs);
  const unsold = unsoldCandidates(state, shop.products);
  return [
    ...trends.map((candidate) => ({ ...candidate, design, explain: () => trendingReason(candidate) })),
    ...unsold.map((candidate) => ({ ...candidate, design, explain: () => unsoldReason(state.pairs.orderCount) })),
  ];
}

function fulfilFrom({ state, products, habits }: Scene): Fulfil {
  return (panel, wish) => {
    const product = products.get(wish.productId);
    const choice = product && chooseVariant(product, habits, state.variants);
    const design = product && choice && wish.design(product, choice);
    if (!product || !choice || !design) return undefined;
    const { productId, score } = wish;
    return { key: `${panel}:${productId}`, productId, ...choice, design, score, reason: wish.explain(product, choice) };
  };
}
