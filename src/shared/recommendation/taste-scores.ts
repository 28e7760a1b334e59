import { cosineScores } from './co-purchases.ts';
import { addNeighbours, type ItemWeights, recencyWeight } from './interaction-rows.ts';
import type { CustomerHistory } from './customer-histories.ts';
import type { RecommendationState } from './recommendation-state.ts';
import { TASTE_HALF_LIFE_MS, type TasteModel } from './taste-training.ts';
import { recentOrders } from './trending.ts';

/** Neighbours tell less surely than EASE about the products that it does not know. */
const NEIGHBOUR_SHARE = 0.5;

/** What a customer has, each product weighed by how lately they had it. */
export function ownedWeights(history: CustomerHistory, nowMs: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [productId, lastAtMs] of history.lastOrderedAtMs) weights.set(productId, recencyWeight(nowMs - lastAtMs, TASTE_HALF_LIFE_MS));
  return weights;
}

/**
 * How well each product suits what somebody has, by product id, 0..1: the trained taste or, while there is none,
 * the cosine of the counts.
 */
export function tasteScores(state: RecommendationState, taste: TasteModel | undefined, owned: ReadonlyMap<number, number>): Float64Array {
  const length = catalogueLength(state, taste);
  if (taste === undefined) return scaledTo(1, cosineScores(state.coPurchases, owned, length));
  const scores = scaledTo(1, modelScores(taste.productIds, taste.weights, owned, length));
  if (taste.neighbours === undefined) return scores;
  const known = new Set(taste.productIds);
  const near = scaledTo(NEIGHBOUR_SHARE, modelScores(taste.neighbours.productIds, taste.neighbours.weights, owned, length));
  for (const productId of taste.neighbours.productIds) {
    if (!known.has(productId)) scores[productId] = near[productId]!;
  }
  return scores;
}

/** Adds to the scores the bestsellers of the last 30 days: `share` to the first, to the others by their orders. */
export function addBestsellers(scores: Float64Array, state: RecommendationState, nowMs: number, share: number): void {
  const orders = recentOrders(state.sales, nowMs);
  let most = 1;
  for (const count of orders.values()) most = Math.max(most, count);
  for (const [productId, count] of orders) scores[productId] = scores[productId]! + (share * count) / most;
}

/** One more than the highest id of a product that was ever ordered. */
export function catalogueLength(state: RecommendationState, taste: TasteModel | undefined): number {
  let highest = 0;
  for (const productId of state.pairs.orders.keys()) highest = Math.max(highest, productId);
  // What was taken back may still stand in a taste that was learnt before.
  for (const productId of taste?.neighbours?.productIds ?? taste?.productIds ?? []) highest = Math.max(highest, productId);
  return highest + 1;
}

function modelScores(productIds: Uint32Array, weights: ItemWeights, owned: ReadonlyMap<number, number>, length: number): Float64Array {
  const places = placesOf(productIds);
  const byPlace = new Float64Array(productIds.length);
  for (const [productId, weight] of owned) {
    const place = places.get(productId);
    if (place !== undefined) addNeighbours(weights, place, weight, byPlace);
  }
  const scores = new Float64Array(length);
  for (const [place, productId] of productIds.entries()) scores[productId] = byPlace[place]!;
  return scores;
}

const knownPlaces = new WeakMap<Uint32Array, ReadonlyMap<number, number>>();

/** Where each product stands in a model; worked out once per model. */
function placesOf(productIds: Uint32Array): ReadonlyMap<number, number> {
  const known = knownPlaces.get(productIds) ?? new Map([...productIds].map((id, place) => [id, place]));
  knownPlaces.set(productIds, known);
  return known;
}

/** Makes the highest score `top`, in place; what speaks against a product counts as nothing for it. */
function scaledTo(top: number, scores: Float64Array): Float64Array {
  let most = 0;
  for (const score of scores) most = Math.max(most, score);
  const scale = most === 0 ? 0 : top / most;
  for (let id = 0; id < scores.length; id += 1) scores[id] = Math.max(0, scores[id]! * scale);
  return scores;
}
