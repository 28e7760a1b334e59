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
const FIRST_CAPACITY = 1024;
/** What is added to the diagonal, in mean weights of a product: it grows with the data. */
const REGULARISATION = 1.5;

/** Trains the taste of a shop's customers on what each last ordered when; all purchases of a customer come one after another. */
export function trainTaste(purchases: Iterable<LastPurchase>, options: TasteOptions): TasteModel {
  const weighed = weighPurchases(purchases, options.nowMs);
  const { chosen, others } = chooseProducts(weighed, options);
  const rows = tasteRows(weighed, chosen);
  const weights = trainEase(rows, { regularisation: REGULARISATION * meanSquares(rows), keep: KEPT_NEIGHBOURS });
  const productIds = Uint32Array.from(chosen);
  if (others.length === 0) return { productIds, weights, neighbours: undefined };
  const all = [...chosen, ...others];
  const neighbours = trainNeighbours(tasteRows(weighed, all), KEPT_NEIGHBOURS);
  return { productIds, weights, neighbours: { productIds: Uint32Array.from(all), weights: neighbours } };
}

/** Purchases in flat arrays: those of the customer `c` in `starts[c]..starts[c + 1]`. Millions of them would not fit as objects. */
interface WeighedPurchases {
  readonly starts: Uint32Array;
  readonly productIds: Uint32Array;
  readonly weights: Float32Array;
}

function weighPurchases(purchases: Iterable<LastPurchase>, nowMs: number): WeighedPurchases {
  let starts = new Uint32Array(FIRST_CAPACITY);
  let productIds = new Uint32Array(FIRST_CAPACITY);
  let weights = new Float32Array(FIRST_CAPACITY);
  let customers = 0;
  let size = 0;
  let lastCustomer = Number.NaN;
  for (const { customerId, productId, lastAtMs } of purchases) {
    if (customerId !== lastCustomer) {
      if (customers + 1 === starts.length) starts = withRoom(starts);
      starts[customers++] = size;
      lastCustomer = customerId;
    }
    if (size === productIds.length) [productIds, weights] = [withRoom(productIds), withRoom(weights)];
    productIds[size] = productId;
    weights[size++] = recencyWeight(nowMs - lastAtMs, TASTE_HALF_LIFE_MS);
  }
  starts[customers] = size;
  return { starts: starts.subarray(0, customers + 1), productIds: productIds.subarray(0, size), weights };
}

/** The products that EASE can tell about, most bought first, and the others. */
function chooseProducts({ starts, productIds }: WeighedPurchases, options: TasteOptions): { chosen: number[]; others: number[] } {
  const { mostProducts = MOST_PRODUCTS, fewestBuyers = FEWEST_BUYERS } = options;
  const buyers = new Map<number, number>();
  for (const productId of productIds) buyers.set(productId, (buyers.get(productId) ?? 0) + 1);
  const fewest = Math.min(fewestBuyers, 1 + Math.floor((starts.length - 1) / CUSTOMERS_PER_BUYER));
  const sorted = [...buyers].toSorted(([a, m], [b, n]) => n - m || a - b);
  const enough = sorted.filter(([, count]) => count >= fewest).slice(0, mostProducts);
  return { chosen: enough.map(([id]) => id), others: sorted.slice(enough.length).map(([id]) => id) };
}

function tasteRows(purchases: WeighedPurchases, productIds: readonly number[]): InteractionRows {
  const places = new Map(productIds.map((id, place) => [id, place]));
  const starts = new Uint32Array(purchases.starts.length);
  const items = new Uint32Array(purchases.productIds.length);
  const weights = new Float32Array(items.length);
  let size = 0;
  for (let customer = 0; customer + 1 < starts.length; customer += 1) {
    for (let at = purchases.starts[customer]!; at < purchases.starts[customer + 1]!; at += 1) {
      const place = places.get(purchases.productIds[at]!);
      if (place === undefined) continue;
      items[size] = place;
      weights[size++] = purchases.weights[at]!;
    }
    starts[customer + 1] = size;
  }
  return { itemCount: productIds.length, starts, items: items.subarray(0, size), weights: weights.subarray(0, size) };
}

function meanSquares({ itemCount, weights }: InteractionRows): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.max(1e-3, sum / Math.max(1, itemCount));
}

function withRoom<Numbers extends Uint32Array | Float32Array>(numbers: Numbers): Numbers {
  const wide = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  wide.set(numbers);
  return wide;
}
