import { cosineScores } from './co-purchases.ts';
import { addNeighbours, type ItemWeights, recencyWeight } from './interaction-rows.ts';
import type { CustomerHistory } from './personal-frequency.ts';
import { lastOrderTimes } from './personal-frequency.ts';
import { recentOrders } from './recent-orders.ts';
import type { RecommendationState } from './recommendation-state.ts';
import { TASTE_HALF_LIFE_MS, type TasteModel } from './taste-training.ts';

/** What the recent bestsellers of the shop add to a taste that is 1 at its strongest. */
const BESTSELLER_SHARE = 0.3;
/** Neighbours tell less surely than EASE about the products that it does not know. */
const NEIGHBOUR_SHARE = 0.5;

/** What a customer has, each product weighed by how lately they had it. */
export function ownedWeights(history: CustomerHistory, nowMs: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [productId, lastAtMs] of lastOrderTimes(history)) weights.set(productId, recencyWeight(nowMs - lastAtMs, TASTE_HALF_LIFE_MS));
  return weights;
}

/**
 * How well each product suits what somebody has, by product id, 0..1: the trained taste or, while there is none,
 * the cosine of the counts.
 */
export function tasteScores(state: RecommendationState, taste: TasteModel | undefined, owned: ReadonlyMap<number, number>): Float64Array {
  const length = catalogueLength(state, taste);
  if (taste === undefined) return scaledToOne(cosineScores(state.coPurchases, owned, length), 1);
  const scores = scaledToOne(modelScores(taste.productIds, taste.weights, owned, length), 1);
  if (taste.neighbours === undefined) return scores;
  const known = new Set(taste.productIds);
  const near = scaledToOne(modelScores(taste.neighbours.productIds, taste.neighbours.weights, owned, length), NEIGHBOUR_SHARE);
  for (const productId of taste.neighbours.productIds) {
    if (!known.has(productId)) scores[productId] = near[productId]!;
  }
  return scores;
}

/** The share of the bestseller's orders that each product had within the last 30 days, by product id. */
export function bestsellerShares(state: RecommendationState, nowMs: number): ReadonlyMap<number, number> {
  const orders = recentOrders(state.recent, nowMs);
  let most = 1;
  for (const count of orders.values()) most = Math.max(most, count);
  return new Map([...orders].map(([productId, count]) => [productId, count / most]));
}

/** Adds the bestsellers of the last 30 days to a taste. */
export function addBestsellers(scores: Float64Array, shares: ReadonlyMap<number, number>, share = BESTSELLER_SHARE): void {
  for (const [productId, part] of shares) scores[productId] = scores[productId]! + share * part;
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

function scaledToOne(scores: Float64Array, top: number): Float64Array {
  let most = 0;
  for (const score of scores) most = Math.max(most, score);
  if (most === 0) return scores;
  return scores.map((score) => Math.max(0, (top * score) / most));
}

function catalogueLength(state: RecommendationState, taste: TasteModel | undefined): number {
  let highest = 0;
  for (const productId of state.pairs.orders.keys()) highest = Math.max(highest, productId);
  for (const productId of taste?.productIds ?? []) highest = Math.max(highest, productId);
  for (const productId of taste?.neighbours?.productIds ?? []) highest = Math.max(highest, productId);
  return highest + 1;
}
