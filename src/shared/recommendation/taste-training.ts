import { trainEase } from './ease.ts';
import { type InteractionRows, type ItemWeights, recencyWeight } from './interaction-rows.ts';
import { trainNeighbours } from './item-neighbours.ts';

/** When a customer last ordered a product, in ms UTC. */
export interface LastPurchase {
  readonly customerId: number;
  readonly productId: number;
  readonly lastAtMs: number;
}

/** What *new for you* is told by: EASE over the products that sell, neighbours where the catalogue is larger than that. */
export interface TasteModel {
  /** Which product each place of the model stands for. */
  readonly productIds: Uint32Array;
  readonly weights: ItemWeights;
  /** By the same places over the whole catalogue, `productIds` first; undefined while EASE knows every product. */
  readonly neighbours: { readonly productIds: Uint32Array; readonly weights: ItemWeights } | undefined;
}

/** How much of a catalogue EASE takes in, and how fast what was bought long ago counts less. */
export interface TasteOptions {
  readonly nowMs: number;
  readonly mostProducts?: number;
  readonly fewestBuyers?: number;
}

const DAY_MS = 86_400_000;
/** After so long a purchase counts half. */
export const TASTE_HALF_LIFE_MS = 120 * DAY_MS;
/** EASE takes time with the cube of the products: so many in about a minute of one core. */
const MOST_PRODUCTS = 5000;
/** What fewer people have tells more of them than of the product. */
const FEWEST_BUYERS = 5;
/** In a shop of few customers a product needs only a few per cent of them. */
const CUSTOMERS_PER_BUYER = 40;
/** Neighbours that are kept of each product: with more, nothing gets better. */
const KEPT_NEIGHBOURS = 200;
/** What is added to the diagonal, in mean weights of a product: it grows with the data. */
const REGULARISATION = 1.5;

/** Trains the taste of a shop's customers on what each last ordered when; all purchases of a customer come one after another. */
export function trainTaste(purchases: readonly LastPurchase[], options: TasteOptions): TasteModel {
  const { chosen, others } = chooseProducts(purchases, options);
  const rows = tasteRows(purchases, chosen, options.nowMs);
  const weights = trainEase(rows, { regularisation: REGULARISATION * meanSquares(rows), keep: KEPT_NEIGHBOURS });
  const productIds = Uint32Array.from(chosen);
  if (others.length === 0) return { productIds, weights, neighbours: undefined };
  const all = [...chosen, ...others];
  const neighbours = trainNeighbours(tasteRows(purchases, all, options.nowMs), KEPT_NEIGHBOURS);
  return { productIds, weights, neighbours: { productIds: Uint32Array.from(all), weights: neighbours } };
}

/** The products that EASE can tell about, most bought first, and the others. */
function chooseProducts(purchases: readonly LastPurchase[], options: TasteOptions): { chosen: number[]; others: number[] } {
  const { mostProducts = MOST_PRODUCTS, fewestBuyers = FEWEST_BUYERS } = options;
  const buyers = new Map<number, number>();
  let customers = 0;
  let lastCustomer = Number.NaN;
  for (const { customerId, productId } of purchases) {
    buyers.set(productId, (buyers.get(productId) ?? 0) + 1);
    if (customerId !== lastCustomer) customers += 1;
    lastCustomer = customerId;
  }
  const fewest = Math.min(fewestBuyers, 1 + Math.floor(customers / CUSTOMERS_PER_BUYER));
  const sorted = [...buyers].toSorted(([a, m], [b, n]) => n - m || a - b);
  const enough = sorted.filter(([, count]) => count >= fewest).slice(0, mostProducts);
  return { chosen: enough.map(([id]) => id), others: sorted.slice(enough.length).map(([id]) => id) };
}

function tasteRows(purchases: readonly LastPurchase[], productIds: readonly number[], nowMs: number): InteractionRows {
  const places = new Map(productIds.map((id, place) => [id, place]));
  const starts: number[] = [0];
  const items = new Uint32Array(purchases.length);
  const weights = new Float32Array(purchases.length);
  let size = 0;
  for (const [index, { customerId, productId, lastAtMs }] of purchases.entries()) {
    const place = places.get(productId);
    if (place !== undefined) {
      items[size] = place;
      weights[size] = recencyWeight(nowMs - lastAtMs, TASTE_HALF_LIFE_MS);
      size += 1;
    }
    if (purchases[index + 1]?.customerId !== customerId) starts.push(size);
  }
  return {
    itemCount: productIds.length,
    starts: Uint32Array.from(starts),
    items: items.subarray(0, size),
    weights: weights.subarray(0, size),
  };
}

function meanSquares({ itemCount, weights }: InteractionRows): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.max(1e-3, sum / Math.max(1, itemCount));
}
