import { type CompanionCandidate, rankCompanions } from './pair-counts.ts';
import type { CustomerHistory } from './customer-histories.ts';
import { rankRepeats, type RepeatCandidate } from './personal-frequency.ts';
import type { RecommendationState } from './recommendation-state.ts';
import { ONCE_ONLY_RATE, repeatRate } from './repeat-rate.ts';
import type { StockedProduct } from './stocked-shop.ts';
import { byScore } from './tie-hash.ts';
import { rankRising, type RisingCandidate } from './rising.ts';
import { rankTrending, type TrendingCandidate } from './trending.ts';

/** Whom to rank for and with what at hand; `history` is undefined for anyone who has not ordered yet. */
export interface Shopper {
  readonly customerId: number | null;
  readonly history: CustomerHistory | undefined;
  readonly contextProductIds: readonly number[];
}

/** A product that nobody has ordered yet, for the places that nothing better fills. */
export interface UnsoldCandidate {
  readonly productId: number;
  readonly score: number;
}

/** Below whatever sells, even when it is weighed down as already owned. */
const UNSOLD_SCORE = 0.05;
/** Above whatever sells without rising. */
const RISING_SCORE = 4;

/** *Buy again*: the customer's own products, best first. */
export function repeatCandidates(state: RecommendationState, shopper: Shopper): RepeatCandidate[] {
  if (shopper.history === undefined) return [];
  return byScore(rankRepeats(shopper.history, state.repeats), saltOf(shopper));
}

/**
 * *Goes with*: companions of the products at hand or, with none at hand, of the customer's last order.
 * What is ordered with them no more often than without them (lift up to 1) does not go with them, however common it is.
 */
export function companionCandidates(state: RecommendationState, shopper: Shopper): CompanionCandidate[] {
  const context = shopper.contextProductIds.length > 0 ? shopper.contextProductIds : lastProducts(shopper);
  const companions = rankCompanions(state.pairs, context).filter(({ lift }) => lift > 1);
  return byScore(weighOwned(state, shopper, companions), saltOf(shopper));
}

/** *Trending*: what sells faster than before, then what sells most, best first. */
export function trendingCandidates(state: RecommendationState, shopper: Shopper, nowMs: number): (RisingCandidate | TrendingCandidate)[] {
  const rising = rankRising(state.sales, nowMs).map((each) => ({ ...each, score: RISING_SCORE + each.score }));
  const risingIds = new Set(rising.map(({ productId }) => productId));
  const selling = rankTrending(state.sales, nowMs).filter(({ productId }) => !risingIds.has(productId));
  return byScore(weighOwned(state, shopper, [...rising, ...selling]), saltOf(shopper));
}

/** Products that nobody has ordered yet, in the owner's order. */
export function unsoldCandidates(state: RecommendationState, products: readonly StockedProduct[]): UnsoldCandidate[] {
  return products
    .filter((product) => !state.sales.total.has(product.id))
    .map((product, index) => ({ productId: product.id, score: UNSOLD_SCORE / (index + 1) }));
}

/** What someone already has counts by how often people buy it again; what is bought once and for all is left out. */
function weighOwned<Candidate extends { readonly productId: number; readonly score: number }>(
  state: RecommendationState,
  shopper: Shopper,
  candidates: readonly Candidate[],
): Candidate[] {
  const weight = (productId: number): number => {
    if (!shopper.history?.orderCounts.has(productId)) return 1;
    const rate = repeatRate(state.repeats, productId);
    return rate < ONCE_ONLY_RATE ? 0 : rate;
  };
  return candidates
    .map((candidate) => ({ ...candidate, score: candidate.score * weight(candidate.productId) }))
    .filter((candidate) => candidate.score > 0);
}

function lastProducts(shopper: Shopper): number[] {
  return shopper.history?.orders.at(-1)?.lines.map((line) => line.productId) ?? [];
}

function saltOf(shopper: Shopper): number {
  return shopper.customerId ?? 0;
}
