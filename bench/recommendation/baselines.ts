import { Loss, Matrix, Model as LibmfModel } from 'libmf';
import { trainEase } from '../../src/shared/recommendation/ease.ts';
import { addNeighbours, type InteractionRows, type ItemWeights } from '../../src/shared/recommendation/interaction-rows.ts';
import { trainNeighbours } from '../../src/shared/recommendation/item-neighbours.ts';
import { type OrderFact, productIdsOf } from '../../src/shared/recommendation/order-fact.ts';
import type { CustomerHistories } from '../../src/shared/recommendation/customer-histories.ts';
import type { RecommendationState } from '../../src/shared/recommendation/recommendation-state.ts';
import { trainIals } from './ials.ts';

/** A question to all models: who it is, and what lies in the cart if that is asked about. */
export interface Asked {
  readonly customerId: number;
  readonly cart: readonly number[];
}

/** A model that was trained on what the shop knew at the cut-off. */
export interface Baseline {
  readonly name: string;
  /** Scores by product id; undefined where the model cannot answer. */
  readonly scores: (asked: Asked) => Float64Array;
}

/** What is added to EASE's diagonal, in mean counts of a product. */
const EASE_REGULARISATION = 5;
/** Plain EASE takes in the same products as ours: those with so many orders, and no more than fit. */
const FEWEST_EASE_ORDERS = 5;
const MOST_EASE_PRODUCTS = 5000;
/** A rise so small that it only orders equals, by how well they sell. */
const FILL = 1e-6;

interface Catalogue {
  readonly length: number;
  readonly productIds: readonly number[];
  readonly places: ReadonlyMap<number, number>;
  readonly orders: Float64Array;
}

/** Trains each named baseline; `train` is timed by the caller. */
export function baselinesOf(state: RecommendationState, task: 'again' | 'new' | 'cart'): { name: string; train: () => Baseline }[] {
  const catalogue = catalogueOf(state);
  const popular = popularity(catalogue);
  if (task === 'cart') {
    const baskets = rowsOf(catalogue, [...state.orders.values()].map(productIdsOf));
    return [
      { name: 'popularity', train: () => popular },
      { name: 'confidence', train: () => confidence(state, catalogue, false) },
      { name: 'lift', train: () => confidence(state, catalogue, true) },
      { name: 'item-kNN', train: () => byNeighbours('item-kNN', trainNeighbours(baskets, 200), catalogue, cartOf) },
      { name: 'iALS', train: () => ials(catalogue, baskets, cartOf) },
    ];
  }
  const histories = state.histories;
  const owned = ({ customerId }: Asked): number[] => [...(histories.get(customerId)?.orderCounts.keys() ?? [])];
  const sets = [...histories.values()].map(({ orderCounts }) => [...orderCounts.keys()]);
  const rows = rowsOf(catalogue, sets);
  return [
    { name: 'popularity', train: () => popular },
    ...(task === 'again' ? [{ name: 'personal frequency', train: () => personalFrequency(histories, catalogue) }] : []),
    { name: 'item-kNN', train: () => byNeighbours('item-kNN', trainNeighbours(rows, 200), catalogue, owned) },
    { name: 'EASE', train: () => ease(catalogue, sets, owned) },
    { name: 'iALS', train: () => ials(catalogue, rows, owned) },
    { name: 'libmf', train: () => libmf(histories, catalogue) },
    { name: 'Markov', train: () => markov(histories, catalogue) },
  ];
}

const cartOf = ({ cart }: Asked): readonly number[] => cart;

function catalogueOf(state: RecommendationState): Catalogue {
  const productIds = [...state.pairs.orders.keys()];
  const length = productIds.reduce((most, id) => Math.max(most, id), 0) + 1;
  const orders = new Float64Array(length);
  for (const [id, count] of state.pairs.orders) orders[id] = count;
  return { length, productIds, places: new Map(productIds.map((id, place) => [id, place])), orders };
}

function rowsOf({ places }: Catalogue, sets: readonly (readonly number[])[]): InteractionRows {
  const starts = [0];
  const items: number[] = [];
  for (const set of sets) {
    for (const id of set) {
      const place = places.get(id);
      if (place !== undefined) items.push(place);
    }
    starts.push(items.length);
  }
  return {
    itemCount: places.size,
    starts: Uint32Array.from(starts),
    items: Uint32Array.from(items),
    weights: new Float32Array(items.length).fill(1),
  };
}

function popularity({ orders }: Catalogue): Baseline {
  return { name: 'popularity', scores: () => orders.slice() };
}

function personalFrequency(histories: CustomerHistories, { orders }: Catalogue): Baseline {
  return {
    name: 'personal frequency',
    scores: ({ customerId }) => {
      const scores = orders.map((count) => count * FILL);
      for (const [productId, count] of histories.get(customerId)?.orderCounts ?? []) scores[productId] = scores[productId]! + count;
      return scores;
    },
  };
}

function byNeighbours(name: string, model: ItemWeights, catalogue: Catalogue, having: (asked: Asked) => readonly number[]): Baseline {
  return {
    name,
    scores: (asked) => {
      const byPlace = new Float64Array(model.itemCount);
      for (const productId of having(asked)) {
        const place = catalogue.places.get(productId);
        if (place !== undefined && place < model.itemCount) addNeighbours(model, place, 1, byPlace);
      }
      return spread(byPlace, catalogue);
    },
  };
}

/** Plain EASE on who ever had what, all neighbours kept. */
function ease(catalogue: Catalogue, sets: readonly (readonly number[])[], having: (asked: Asked) => readonly number[]): Baseline {
  const sold = catalogue.productIds.filter((id) => catalogue.orders[id]! >= FEWEST_EASE_ORDERS);
  const productIds = sold.toSorted((a, b) => catalogue.orders[b]! - catalogue.orders[a]!).slice(0, MOST_EASE_PRODUCTS);
  const known = { ...catalogue, productIds, places: new Map(productIds.map((id, place) => [id, place])) };
  const rows = rowsOf(known, sets);
  const regularisation = (EASE_REGULARISATION * rows.items.length) / rows.itemCount;
  return byNeighbours('EASE', trainEase(rows, { regularisation, keep: rows.itemCount }), known, having);
}

function ials(catalogue: Catalogue, rows: InteractionRows, having: (asked: Asked) => readonly number[]): Baseline {
  const model = trainIals(rows);
  return {
    name: 'iALS',
    scores: (asked) => spread(model.scores(having(asked).flatMap((id) => catalogue.places.get(id) ?? [])), catalogue),
  };
}

/** libmf from npm as disco-rec uses it for implicit data: one-class loss, 8 factors, 20 iterations. */
function libmf(histories: CustomerHistories, catalogue: Catalogue): Baseline {
  const matrix = new Matrix();
  const rows = new Map<number, number>();
  for (const [customerId, { orderCounts }] of histories) {
    rows.set(customerId, rows.size);
    for (const productId of orderCounts.keys()) matrix.push(rows.size - 1, catalogue.places.get(productId)!, 1);
  }
  const model = new LibmfModel({ loss: Loss.ONE_CLASS_L2, factors: 8, iterations: 20, threads: 1, quiet: true });
  model.fit(matrix);
  const people = model.p();
  const items = model.q();
  model.destroy();
  return {
    name: 'libmf',
    scores: ({ customerId }) => {
      const person = people[rows.get(customerId) ?? -1];
      const byPlace = Float64Array.from(items, (item) =>
        person === undefined ? 0 : item.reduce((sum: number, value, k) => sum + value * person[k]!, 0),
      );
      return spread(byPlace, catalogue);
    },
  };
}

/** From the products of an order to those of the customer's next: how often one followed the other, by how often it could. */
function markov(histories: CustomerHistories, catalogue: Catalogue): Baseline {
  const follows = new Map<number, Map<number, number>>();
  const chances = new Map<number, number>();
  const last = new Map<number, OrderFact>();
  for (const [customerId, { orders }] of histories) {
    for (const [index, order] of orders.entries()) {
      last.set(customerId, order);
      const next = orders[index + 1];
      if (next === undefined) continue;
      for (const a of productIdsOf(order)) {
        chances.set(a, (chances.get(a) ?? 0) + 1);
        const row = follows.get(a) ?? new Map<number, number>();
        follows.set(a, row);
        for (const b of productIdsOf(next)) row.set(b, (row.get(b) ?? 0) + 1);
      }
    }
  }
  return {
    name: 'Markov',
    scores: ({ customerId }) => {
      const scores = catalogue.orders.map((count) => count * FILL);
      for (const a of productIdsOf(last.get(customerId)!)) {
        for (const [b, count] of follows.get(a) ?? []) scores[b] = scores[b]! + count / (chances.get(a)! + 5);
      }
      return scores;
    },
  };
}

/** Association rules: how often the product stands in orders with each of the cart, as a share or as lift. */
function confidence(state: RecommendationState, catalogue: Catalogue, byLift: boolean): Baseline {
  return {
    name: byLift ? 'lift' : 'confidence',
    scores: ({ cart }) => {
      const scores = catalogue.orders.map((count) => count * FILL * FILL);
      for (const a of cart) {
        const row = state.pairs.together.get(a);
        for (const b of catalogue.productIds) {
          const together = (row instanceof Map ? row.get(b) : row?.[b]) ?? 0;
          if (together >= 5) scores[b] = scores[b]! + together / catalogue.orders[a]! / (byLift ? catalogue.orders[b]! : 1);
        }
      }
      return scores;
    },
  };
}

function spread(byPlace: Float64Array, { length, productIds, orders }: Catalogue): Float64Array {
  const scores = new Float64Array(length);
  let least = 0;
  for (const score of byPlace) least = Math.min(least, score);
  // Scores may be negative; all products stay in the list, what sells first among equals.
  for (const [place, productId] of productIds.entries()) scores[productId] = byPlace[place]! - least + FILL * FILL * orders[productId]!;
  return scores;
}
