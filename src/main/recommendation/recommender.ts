import type { BundleBoard } from '../../shared/recommendation/bundle-board.ts';
import type { OrderFact } from '../../shared/recommendation/order-fact.ts';
import type { Evidence, EvidenceRows } from '../../shared/recommendation/evidence.ts';
import type { SuggestionFigures } from '../../shared/recommendation/evaluation/figures.ts';
import { heldOutSlot, isHeldOut } from '../../shared/recommendation/evaluation/hold-out.ts';
import type { Knowledge } from '../../shared/recommendation/rank-products.ts';
import { OrderBook } from '../../shared/recommendation/order-book.ts';
import { countBook, createRecommendationState, ingestOrder, retractOrder } from '../../shared/recommendation/recommendation-state.ts';
import type { ReorderModel } from '../../shared/recommendation/reorder-window.ts';
import type { Slot, SlotKey, SuggestionRules } from '../../shared/recommendation/slot.ts';
import { type Suggestions, suggest } from '../../shared/recommendation/suggest.ts';
import type { SuggestQuery } from '../../shared/recommendation/suggest-scene.ts';
import { hasPicks, type TastePicks } from '../../shared/recommendation/taste-picks.ts';
import { tasteFactsOfPicks, tastesOf } from '../../shared/recommendation/taste-facts.ts';
import type { TasteModel } from '../../shared/recommendation/taste-training.ts';
import { clearTemplateLikings, noteTemplateUse } from '../../shared/recommendation/template-choice.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { bundleBoard } from './bundle-board.ts';
import { contentSource, type ContentWanted } from './content-source.ts';
import { createLookBook } from './look-book.ts';
import { completionsOf } from './offer-book.ts';
import { type FactMarks, recommendationRepository } from './repository.ts';

/** Whom to suggest to, what they have at hand, and where: a slot as the owner set it, or as it would be set. */
export type RecommenderQuery = Pick<SuggestQuery, 'customerId' | 'contextProductIds' | 'nowMs'> & {
  readonly slot: SlotKey | Slot;
  /** What lies in the basket. */
  readonly basket?: readonly { readonly variantId: number; readonly quantity: number }[] | undefined;
  /** A share of sessions sees plain bestsellers. */
  readonly sessionMs?: number | undefined;
  /** What they picked in this turn at the counter; for this answer only. */
  readonly picks?: TastePicks | undefined;
};

/** Keeps the counts that suggestions are made of in step with a shop's database. */
export interface Recommender {
  /** Reads what was written since the last time; true when orders came, went or came back, or pieces of them did. */
  refresh(): boolean;
  /** Suggestions as of the last `refresh`, by the owner's word as it is now. */
  suggest(query: RecommenderQuery): Suggestions & { readonly isHeldOut: boolean };
  /** Products that are never pushed for their margin, as their cost is not known. */
  withoutCost(): number;
  /** How suggestions did in the last days, today among them. */
  getFigures(days: number, nowMs: number): SuggestionFigures;
  getRules(): SuggestionRules;
  /** What is on offer as a bundle, and what may be. */
  listBundles(): BundleBoard;
  /** The orders behind a reason, as they are now. */
  listEvidence(evidence: Evidence, limit: number): EvidenceRows;
  /** Orders that count: those that are not cancelled. */
  orderCount(): number;
  /** The counts themselves and the taste that was learnt last; they change with every `refresh`. */
  knowledge(): Knowledge;
  /** Grows when people were erased or became one, and the taste goes with who they were: it is to be trained anew. */
  peopleChanges(): number;
  /** Takes over a trained taste; until the first, *new for you* goes by the counts. */
  learnTaste(taste: TasteModel): void;
  /** Takes over what was learnt of when things are needed again; undefined while that would say too little. */
  learnReorder(reorder: ReorderModel | undefined): void;
  /** The products that a customer said not to want. */
  refusedBy(customerId: number): ReadonlySet<number>;
}

/** How many orders are read at a time, so that a long history never lies in memory twice. */
const ORDERS_PER_CHUNK = 5000;

/** How much each kind of interaction says about the liking of a template. */
const likingPoints: Readonly<Record<string, number>> = { 'started-template': 1, customized: 1, 'saved-design': 2, ordered: 4 };

/** A recommender that has read nothing yet; the first `refresh` loads the whole history. */
export function createRecommender(db: ReadableDatabase): Recommender {
  const repository = recommendationRepository(db);
  let state = createRecommendationState();
  const looks = createLookBook(repository.listSnapshotOrigins);
  const content = contentSource(repository);
  const bundles = bundleBoard(repository.bundles);
  let marks: FactMarks = { orderId: 0, statusId: 0, interactionId: 0, pastOrderId: 0, erasureId: 0, returnId: 0, mergeId: 0 };
  let shop: ContentWanted['shop'] = { products: [], templates: [], marginShares: new Map() };
  let taste: TasteModel | undefined;
  let reorder: ReorderModel | undefined;
  let dataVersion: number | undefined;
  const anonymousUses = new Map<string, number>();

  const learn = (order: OrderFact): void => {
    if (state.orders.has(order.orderId)) return;
    ingestOrder(state, order);
    looks.add(order);
  };
  const unlearn = (order: OrderFact): void => {
    retractOrder(state, order.orderId);
    looks.remove(order);
  };

  function* newOrders(upTo: FactMarks): Generator<OrderFact> {
    for (const [first, last] of chunksBetween(marks.pastOrderId, upTo.pastOrderId)) yield* repository.listPastOrderFacts(first, last);
    for (const [first, last] of chunksBetween(marks.orderId, upTo.orderId)) yield* repository.listOrderFacts(first, last);
  }

  function* noted(orders: Iterable<OrderFact>): Generator<OrderFact> {
    for (const order of orders) {
      looks.add(order);
      yield order;
    }
  }

  const ingestNewOrders = (upTo: FactMarks): boolean => {
    if (state.orders.size > 0) for (const order of newOrders(upTo)) learn(order);
    else {
      const fresh = new OrderBook();
      fresh.addAll(noted(newOrders(upTo)));
      if (fresh.size > 0) state = { ...countBook(fresh), templates: state.templates };
    }
    return upTo.orderId > marks.orderId || upTo.pastOrderId > marks.pastOrderId;
  };

  /** An order that changed its state is taken out and, unless cancelled, put in again: the same either way. */
  const followStatuses = (upTo: number): boolean => {
    if (marks.orderId === 0) return false;
    let changed = false;
    for (const orderId of repository.listChangedOrderIds(marks.statusId, upTo)) {
      const counted = state.orders.get(orderId);
      const [order] = repository.listOrderFacts(orderId, orderId);
      if (order !== undefined) learn(order);
      else if (counted !== undefined) unlearn(counted);
      changed ||= (counted === undefined) !== (order === undefined);
    }
    return changed;
  };

  /** An order that is not as it was is taken out and, as it is now, put in again; past ones have their id below zero. */
  const relearn = (orderIds: readonly number[]): boolean => {
    for (const orderId of orderIds) {
      const counted = state.orders.get(orderId);
      if (counted !== undefined) unlearn(counted);
      const found = orderId > 0 ? repository.listOrderFacts(orderId, orderId) : repository.listPastOrderFacts(-orderId, -orderId);
      found.forEach(learn);
    }
    return orderIds.length > 0;
  };

  const followReturns = (upTo: number): boolean => marks.orderId > 0 && relearn(repository.listReturnedOrderIds(marks.returnId, upTo));

  /** Uses of templates are counted anew when people go or become one: the counts do not say whose they were. */
  const recountTemplates = (): void => {
    clearTemplateLikings(state.templates);
    anonymousUses.clear();
    marks = { ...marks, interactionId: 0 };
    taste = undefined;
    reorder = undefined;
  };

  const followMerges = (upTo: number): boolean => {
    if (marks.mergeId === upTo || state.orders.size === 0) return false;
    relearn(repository.listMovedOrderIds(marks.mergeId, upTo));
    recountTemplates();
    return true;
  };

  /** Takes out whoever was erased. */
  const forgetErased = (upTo: number): boolean => {
    const erased = new Set(repository.listErasedCustomerIds(marks.erasureId, upTo));
    if (erased.size === 0) return false;
    for (const customerId of erased) state.histories.get(customerId)?.orders.forEach(unlearn);
    recountTemplates();
    return true;
  };

  const followTemplateUses = (upTo: number): void => {
    for (const { kind, uses, ...use } of repository.listTemplateUses(marks.interactionId, upTo)) {
      const points = (likingPoints[kind] ?? 0) * uses;
      if (points > 0) noteTemplateUse(state.templates, { ...use, points });
    }
  };

  /** Counts only grow, so what they grew by since they were read last is new. */
  const followAnonymousUses = (): void => {
    for (const { kind, uses, ...use } of repository.listAnonymousTemplateUses()) {
      const key = `${kind} ${use.productId} ${use.templateUid}`;
      const points = (likingPoints[kind] ?? 0) * (uses - (anonymousUses.get(key) ?? 0));
      if (points > 0) noteTemplateUse(state.templates, { ...use, points });
      anonymousUses.set(key, uses);
    }
  };

  const catchUp = (): boolean => {
    const upTo = repository.getMarks();
    // The first reading takes each order in its present state, so older changes of state tell nothing more.
    const someErased = forgetErased(upTo.erasureId);
    const statusesChanged = followStatuses(upTo.statusId);
    const someMerged = followMerges(upTo.mergeId);
    const someReturned = followReturns(upTo.returnId);
    const ordersCame = ingestNewOrders(upTo);
    shop = { products: repository.listProducts(), templates: repository.listTemplates(), marginShares: repository.listMarginShares() };
    followTemplateUses(upTo.interactionId);
    followAnonymousUses();
    marks = upTo;
    return ordersCame || statusesChanged || someReturned || someErased || someMerged;
  };

  return {
    refresh: () => {
      const found = repository.dataVersion();
      if (found === dataVersion) return false;
      const changed = repository.inOneView(catchUp);
      dataVersion = found;
      content.forget();
      if (changed) bundles.forget();
      return changed;
    },
    suggest: ({ slot, sessionMs, picks, basket = [], ...query }) => {
      const { slots, pinnedProductIds, bannedProductIds, heldOutPercent, boostPercent } = repository.getRules();
      const shown = typeof slot === 'string' ? slots[slot] : slot;
      const heldOut = sessionMs !== undefined && isHeldOut(sessionMs, heldOutPercent);
      const place = heldOut ? heldOutSlot(shown) : shown;
      const picked = picks !== undefined && hasPicks(picks) ? tasteFactsOfPicks(picks) : [];
      const known = tastesOf([...(query.customerId === null ? [] : repository.listTasteFacts(query.customerId)), ...picked], shop);
      const customerId = heldOut ? null : query.customerId;
      const hemisphere = repository.getHemisphere();
      const wanted = { state, shop, looks, customerId, bannedProductIds, hemisphere, nowMs: query.nowMs };
      const sceneOf = picked.length > 0 ? content.passingSceneOf : content.sceneOf;
      const isKnown = !heldOut && (customerId !== null || picked.length > 0);
      const whole: SuggestQuery = {
        ...query,
        customerId,
        hemisphere,
        slot: place,
        pinnedProductIds,
        bannedProductIds,
        // What somebody waved away stays away, whatever else they are shown.
        refusedProductIds: [...known.refused],
        hadProductIds: [...known.has],
        completions: basket.length === 0 || heldOut ? [] : completionsOf(repository.bundles, basket),
        exposures: customerId === null ? new Map() : repository.listExposures(customerId, query.nowMs),
        boostShares: { margin: boostPercent.margin / 100, overstock: boostPercent.overstock / 100 },
        isPlain: heldOut,
      };
      const contentScene = isKnown ? onceOnly(() => sceneOf(wanted, known)) : undefined;
      return { ...suggest(state, shop, whole, { taste, reorder, contentScene }), isHeldOut: heldOut };
    },
    withoutCost: () => shop.products.length - shop.marginShares.size,
    getFigures: (days, nowMs) => repository.getFigures(days, nowMs, repository.getRules().heldOutPercent),
    getRules: repository.getRules,
    listBundles: () => bundles.list(state.orders),
    listEvidence: repository.listEvidence,
    orderCount: () => state.pairs.orderCount,
    knowledge: () => ({ state, taste }),
    peopleChanges: () => marks.erasureId + marks.mergeId,
    learnTaste: (learnt) => {
      taste = learnt;
    },
    learnReorder: (learnt) => {
      reorder = learnt;
    },
    refusedBy: (customerId) => tastesOf(repository.listTasteFacts(customerId), shop).refused,
  };
}

/** Makes something when it is first asked for. */
function onceOnly<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The ids after one up to another, so many at a time: the first and the last of each part. */
function* chunksBetween(after: number, upTo: number): Generator<[first: number, last: number]> {
  for (let first = after + 1; first <= upTo; first += ORDERS_PER_CHUNK) yield [first, Math.min(first + ORDERS_PER_CHUNK - 1, upTo)];
}
