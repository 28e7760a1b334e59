import { rankCompanions } from './pair-counts.ts';
import type { CustomerHistory } from './customer-histories.ts';
import { repeatScores } from './personal-frequency.ts';
import type { RecommendationState } from './recommendation-state.ts';
import { addBestsellers, catalogueLength, ownedWeights, tasteScores } from './taste-scores.ts';
import type { TasteModel } from './taste-training.ts';
import { type RankedProduct, topProducts } from './top-products.ts';

/** What the recommender knows: counts, kept from the first order on, and the taste, once it is trained. */
export interface Knowledge {
  readonly state: RecommendationState;
  readonly taste: TasteModel | undefined;
}

/** What the recent bestsellers of the shop add to a taste that is 1 at its strongest. */
const BESTSELLER_SHARE = 0.3;
/** What a bestseller and the strongest taste weigh beside one order of the customer's own, just placed. */
const NEXT_BESTSELLER_SHARE = 0.8;
const NEXT_TASTE_SHARE = 0.3;

/**
 * What a customer's next order may hold, old and new: their own orders, the later the heavier, by how often people
 * come back for a product; beside them their taste and the shop's recent bestsellers.
 */
export function rankNextBasket(known: Knowledge, customerId: number, nowMs: number, limit: number): RankedProduct[] {
  const history = known.state.histories.get(customerId);
  const scores = suitingScores(known, history, nowMs);
  for (let id = 0; id < scores.length; id += 1) scores[id] = NEXT_TASTE_SHARE * scores[id]!;
  addBestsellers(scores, known.state, nowMs, NEXT_BESTSELLER_SHARE);
  if (history !== undefined) {
    for (const [productId, score] of repeatScores(history, known.state.repeats)) scores[productId] = scores[productId]! + score;
  }
  return topProducts(scores, limit, customerId, () => false);
}

/** What suits a customer of what they never had; the shop's recent bestsellers for one who has nothing yet. */
export function rankNew(known: Knowledge, customerId: number | null, nowMs: number, limit: number): RankedProduct[] {
  const history = customerId === null ? undefined : known.state.histories.get(customerId);
  const scores = suitingScores(known, history, nowMs);
  addBestsellers(scores, known.state, nowMs, BESTSELLER_SHARE);
  return topProducts(scores, limit, customerId ?? 0, (productId) => history?.lastOrderedAtMs.has(productId) === true);
}

/** What completes a cart; behind what goes with it, what sells. */
export function rankForCart({ state }: Knowledge, cart: readonly number[], nowMs: number, limit: number): RankedProduct[] {
  const scores = new Float64Array(catalogueLength(state, undefined));
  // Bestsellers only fill what companions leave empty.
  addBestsellers(scores, state, nowMs, 1e-6);
  for (const { productId, score } of rankCompanions(state.pairs, cart)) scores[productId] = scores[productId]! + score;
  return topProducts(scores, limit, cart.length, (productId) => cart.includes(productId));
}

function suitingScores({ state, taste }: Knowledge, history: CustomerHistory | undefined, nowMs: number): Float64Array {
  return tasteScores(state, taste, history === undefined ? new Map() : ownedWeights(history, nowMs));
}
