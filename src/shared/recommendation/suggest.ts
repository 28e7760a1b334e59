import { arrangeWishes, sourcesOf } from './arrange-wishes.ts';
import type { Suggestion, SuggestionPanel } from './contract.ts';
import { mannerOf } from './list-manners.ts';
import { type BoostCost, compareBoosted } from './list-rules/boost-cost.ts';
import { type DraftPanel, draftInTurns, type Wish } from './panel-draft.ts';
import { answerPanel, type PanelAnswer } from './panel-wishes.ts';
import type { RecommendationState } from './recommendation-state.ts';
import type { PanelKey, Slot } from './slot.ts';
import type { StockedShop } from './stocked-shop.ts';
import { createScene, type FurtherKnowledge, type Scene, type SuggestQuery } from './suggest-scene.ts';
import { chosenWishes, fulfilWith } from './wish-look.ts';

/** What a panel would show, before the panels choose in turns. */
interface PanelList extends PanelAnswer {
  readonly panel: PanelKey;
  readonly limit: number;
}

/** The panels for a question, and what the owner's boosts cost in them; null while nothing is pushed. */
export interface Suggestions {
  readonly panels: SuggestionPanel[];
  readonly boostCost: BoostCost | null;
}

/**
 * The panels of suggestions for a customer or for anyone, best first, each suggestion with a reason in figures.
 *
 * Never what is out of stock or out of the customer's sizes, never a product twice, never what is already at hand; what is suggested,
 * not picked or come back for, is in season, fresh, of several kinds, with nothing near-identical, and with a bounded share of tries.
 * Panels without suggestions are left out.
 */
export function suggest(state: RecommendationState, shop: StockedShop, query: SuggestQuery, further: FurtherKnowledge = {}): Suggestions {
  const scene = createScene(state, shop, query, further);
  const panels = fillPlace(scene);
  if (scene.boosts.size === 0) return { panels: panels.map(inFallingOrder), boostCost: null };
  const compared = compareBoosted(panels, fillPlace({ ...scene, boosts: new Map() }), scene.boosts);
  return { panels: compared.panels.map(inFallingOrder), boostCost: compared.cost };
}

/** A list that was varied or boosted is told by its order: no score is above the one before. */
function inFallingOrder(panel: SuggestionPanel): SuggestionPanel {
  let least = Infinity;
  const suggestions = panel.suggestions.map((suggestion): Suggestion => {
    least = Math.min(least, suggestion.score);
    return { ...suggestion, score: least };
  });
  return { ...panel, suggestions };
}

function fillPlace(scene: Scene): SuggestionPanel[] {
  const { panels, fallback } = scene.query.slot;
  const shown = fillPanels(scene, panels);
  if (shown.length > 0 || fallback === null) return shown;
  return fillPanels(scene, [{ panel: fallback, limit: Math.max(1, ...panels.map(({ limit }) => limit)) }]);
}

/** Panels of a slot with their suggestions; empty ones are left out. */
function fillPanels(scene: Scene, wanted: Slot['panels']): SuggestionPanel[] {
  const { contextProductIds, bannedProductIds, refusedProductIds = [], hadProductIds = [], isPlain = false } = scene.query;
  const manner = (panel: PanelKey) => (isPlain ? undefined : mannerOf(panel));
  const lists = wanted.map(({ panel, limit }): PanelList => {
    const { wishes, basis } = answerPanel(panel, scene, limit);
    return { panel, limit, wishes: arrangeWishes(scene, wishes, manner(panel)), ...(basis && { basis }) };
  });
  const chosenOf = chosenWishes(scene);
  const drafts = finishingTheRest(withoutRepeatedTrends(withoutHad(lists, new Set(hadProductIds)))).map(
    ({ wishes, ...list }): DraftPanel => ({
      ...list,
      ...sourcesOf(scene, { wishes, limit: list.limit }, manner(list.panel), chosenOf),
      suggestions: [],
      looks: [],
    }),
  );
  draftInTurns(drafts, new Set([...contextProductIds, ...bannedProductIds, ...refusedProductIds]), fulfilWith(chosenOf));
  return drafts.flatMap(({ panel, suggestions, basis }) =>
    suggestions.length > 0 ? [{ panel, suggestions, ...(basis && { basis }) }] : [],
  );
}

/** What somebody has from elsewhere is only for buying again. */
function withoutHad(lists: readonly PanelList[], had: ReadonlySet<number>): PanelList[] {
  return lists.map((list) =>
    list.panel === 'buy-again' ? list : { ...list, wishes: list.wishes.filter(({ productId }) => !had.has(productId)) },
  );
}

/** What has a reason of its own for this customer is not handed to the panel that says the same to everyone. */
function withoutRepeatedTrends(lists: readonly PanelList[]): PanelList[] {
  const personal = new Set(
    lists
      .filter(({ panel }) => panel !== 'trending')
      .flatMap(({ wishes, limit }) => wishes.slice(0, limit).map(({ productId }) => productId)),
  );
  return lists.map((list) => {
    if (list.panel !== 'trending') return list;
    return { ...list, wishes: list.wishes.filter(({ productId }) => !personal.has(productId)) };
  });
}

/** What a customer comes back for, and what goes with it, is finished last: of those they have designs of their own. */
function finishingTheRest(lists: readonly PanelList[]): readonly PanelList[] {
  const others = lists.filter(({ panel }) => panel === 'buy-again' || panel === 'goes-with');
  const wanted = new Set(others.flatMap(({ wishes, limit }) => wishes.slice(0, limit).map(({ productId }) => productId)));
  return lists.map((list) => {
    if (list.panel !== 'finished') return list;
    const isWanted = ({ productId }: Wish): boolean => wanted.has(productId);
    const rest = list.wishes.filter((wish) => !isWanted(wish));
    // What comes behind has a score behind.
    const least = Math.min(1, ...rest.map(({ score }) => score));
    const last = list.wishes.filter(isWanted).map((wish) => ({ ...wish, score: (least * wish.score) / (1 + wish.score) }));
    return { ...list, wishes: [...rest, ...last] };
  });
}
