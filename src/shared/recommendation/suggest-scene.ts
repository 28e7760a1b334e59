import type { Shopper } from './candidates.ts';
import type { ContentScene } from './content-scene.ts';
import { templateDesigner } from './designers.ts';
import type { Exposure } from './list-rules/freshness.ts';
import { type BoostShares, type Boosts, ownerBoosts } from './list-rules/owner-boosts.ts';
import type { Hemisphere } from '../settings/hemisphere.ts';
import { seasonFit } from './list-rules/season.ts';
import type { Wish } from './panel-draft.ts';
import type { RecommendationState } from './recommendation-state.ts';
import type { ReorderModel } from './reorder-window.ts';
import type { SetCompletion } from './set-completions.ts';
import type { Slot } from './slot.ts';
import type { StockedProduct, StockedShop } from './stocked-shop.ts';
import type { TasteModel } from './taste-training.ts';
import { templateWords } from './template-words.ts';
import { type WearerHabits, wearerHabits } from './variant-choice.ts';

/** Whom to suggest to, what they have at hand, what to show where, what the owner picked, barred and pushes, and the time in ms UTC. */
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
  /** What would complete a set on offer with what lies in the basket. */
  readonly completions?: readonly SetCompletion[];
  /** What was shown to them and never opened, by product. */
  readonly exposures?: ReadonlyMap<number, Exposure>;
  readonly boostShares?: BoostShares;
  /** Nothing but stock and size decides: for whoever is shown plain bestsellers, so that the difference can be told. */
  readonly isPlain?: boolean;
  readonly hemisphere?: Hemisphere;
  readonly nowMs: number;
}

/** What else is known: the taste that was trained, and the content of what is sold, worked out only when a panel asks for it. */
export interface FurtherKnowledge {
  readonly taste?: TasteModel | undefined;
  /** Tells when something is needed again; undefined while too few customers came back. */
  readonly reorder?: ReorderModel | undefined;
  readonly contentScene?: (() => ContentScene) | undefined;
}

/** A question with what is worked out once for all panels. */
export interface Scene {
  readonly state: RecommendationState;
  readonly further: FurtherKnowledge;
  readonly shop: StockedShop;
  readonly products: ReadonlyMap<number, StockedProduct>;
  readonly shopper: Shopper;
  readonly habits: WearerHabits;
  readonly query: SuggestQuery;
  readonly boosts: Boosts;
  /** What a garment bears that this customer has not designed for yet. */
  readonly newDesign: Wish['design'];
  /** Whether it may be shown now by its words. */
  readonly isInSeason: (words: readonly string[]) => boolean;
}

export function createScene(state: RecommendationState, shop: StockedShop, query: SuggestQuery, further: FurtherKnowledge): Scene {
  const { customerId, contextProductIds, nowMs, hemisphere = 'north' } = query;
  const history = customerId === null ? undefined : state.histories.get(customerId);
  const shopper = { customerId, history, contextProductIds };
  const isInSeason = (words: readonly string[]): boolean => seasonFit(words, nowMs, hemisphere).kind !== 'out';
  const seasonal = shop.templates.filter((template) => isInSeason(templateWords(template)));
  return {
    state,
    further,
    shop,
    products: new Map(shop.products.map((product) => [product.id, product])),
    shopper,
    habits: wearerHabits(history?.orders ?? []),
    query,
    boosts: boostsFor(state, shop, query),
    // A design out of season is better than a bare garment.
    newDesign: templateDesigner(state, seasonal.length > 0 ? seasonal : shop.templates, shopper),
    isInSeason,
  };
}

function boostsFor({ sales }: RecommendationState, { products, marginShares }: StockedShop, query: SuggestQuery): Boosts {
  const { boostShares, isPlain = false, nowMs } = query;
  if (isPlain || boostShares === undefined || Math.max(boostShares.margin, boostShares.overstock) === 0) return new Map();
  return ownerBoosts(products, marginShares, { sales, nowMs }, boostShares);
}
