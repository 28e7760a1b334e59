import type { SuggestionPanel } from '../../shared/recommendation/contract.ts';
import type { Knowledge } from '../../shared/recommendation/rank-products.ts';
import { createRecommendationState, ingestOrder, retractOrder, takeInHistory } from '../../shared/recommendation/recommendation-state.ts';
import type { StockedShop } from '../../shared/recommendation/stocked-shop.ts';
import { suggest, type SuggestQuery } from '../../shared/recommendation/suggest.ts';
import type { TasteModel } from '../../shared/recommendation/taste-training.ts';
import { noteTemplateUse } from '../../shared/recommendation/template-choice.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type FactMarks, recommendationRepository } from './repository.ts';

/** Keeps the counts that suggestions are made of in step with a shop's database. */
export interface Recommender {
  /** Reads what was written since the last time; true when orders came, went or came back. */
  refresh(): boolean;
  /** Suggestions as of the last `refresh`. */
  suggest(query: SuggestQuery): SuggestionPanel[];
  /** Orders that count: those that are not cancelled. */
  orderCount(): number;
  /** The counts themselves and the taste that was learnt last; they change with every `refresh`. */
  knowledge(): Knowledge;
  /** Takes over a trained taste; until the first, *new for you* goes by the counts. */
  learnTaste(taste: TasteModel): void;
}

/** How many orders are read at a time, so that a long history never lies in memory twice. */
const ORDERS_PER_CHUNK = 5000;

/** How much each kind of interaction says about the liking of a template. */
const likingPoints: Readonly<Record<string, number>> = { 'started-template': 1, customized: 1, 'saved-design': 2, ordered: 4 };

/** A recommender that has read nothing yet; the first `refresh` loads the whole history. */
export function createRecommender(db: ReadableDatabase): Recommender {
  const repository = recommendationRepository(db);
  const state = createRecommendationState();
  let marks: FactMarks = { orderId: 0, statusId: 0, interactionId: 0 };
  let shop: StockedShop = { products: [], templates: [] };
  let taste: TasteModel | undefined;
  let dataVersion: number | undefined;

  const ingestNewOrders = (upTo: number): boolean => {
    const history = marks.orderId === 0 ? takeInHistory(state) : undefined;
    for (let first = marks.orderId + 1; first <= upTo; first += ORDERS_PER_CHUNK) {
      const last = Math.min(first + ORDERS_PER_CHUNK - 1, upTo);
      for (const order of repository.listOrderFacts(first, last)) {
        if (history === undefined) ingestOrder(state, order);
        else history.add(order);
      }
    }
    history?.finish();
    return upTo > marks.orderId;
  };

  /** An order that changed its state is taken out and, unless cancelled, put in again: the same either way. */
  const followStatuses = (upTo: number): boolean => {
    if (marks.orderId === 0) return false;
    let changed = false;
    for (const orderId of repository.listChangedOrderIds(marks.statusId, upTo)) {
      const counted = state.orders.has(orderId);
      const [order] = repository.listOrderFacts(orderId, orderId);
      if (order === undefined) retractOrder(state, orderId);
      else ingestOrder(state, order);
      changed ||= counted !== (order !== undefined);
    }
    return changed;
  };

  const followTemplateUses = (upTo: number): void => {
    for (const { kind, uses, ...use } of repository.listTemplateUses(marks.interactionId, upTo)) {
      const points = (likingPoints[kind] ?? 0) * uses;
      if (points > 0) noteTemplateUse(state.templates, { ...use, points });
    }
  };

  const catchUp = (): boolean => {
    const upTo = repository.getMarks();
    // The first reading takes each order in its present state, so older changes of state tell nothing more.
    const statusesChanged = followStatuses(upTo.statusId);
    const ordersCame = ingestNewOrders(upTo.orderId);
    shop = { products: repository.listProducts(), templates: repository.listTemplates() };
    followTemplateUses(upTo.interactionId);
    marks = upTo;
    return ordersCame || statusesChanged;
  };

  return {
    refresh: () => {
      const found = repository.dataVersion();
      if (found === dataVersion) return false;
      const changed = repository.inOneView(catchUp);
      dataVersion = found;
      return changed;
    },
    suggest: (query) => suggest(state, shop, query, taste),
    orderCount: () => state.pairs.orderCount,
    knowledge: () => ({ state, taste }),
    learnTaste: (learnt) => {
      taste = learnt;
    },
  };
}
