import type { Message } from '../../kernel/message.ts';
import type { ContentProduct } from '../content-product.ts';
import { toOklab } from '../../design/oklab.ts';
import { colorLikeness, labLikeness } from '../color-likeness.ts';
import { type FinishScene, ordersOf } from './finish-scene.ts';

/** How likely somebody wants a product, or one of its colourways. */
export interface GarmentScore {
  readonly id: number;
  readonly probability: number;
}

/** How many orders of a customer weigh as much as the shop's habits. */
const PRIOR_OWN = 1;
/** How many imagined orders of each product stand beside the counted ones. */
const PRIOR_ORDERS = 2;
/** What a shared word with the customer's tastes multiplies by, as a power of e. */
const TASTE_TAG = 0.8;
/** From this likeness on a colour passes for one that the customer had. */
const ALIKE = 0.5;

/** Scores products: what the customer had, what the shop sells, and the tags that they like. */
export function scoreProducts({ shop: { products, counts }, query: { tastes }, own }: FinishScene): GarmentScore[] {
  const liking = products.map((product) => {
    const shared = product.tags.filter((tag) => tastes.includes(tag)).length;
    return ((counts.garments.get(product.id) ?? 0) + PRIOR_ORDERS) * Math.exp(TASTE_TAG * shared);
  });
  const all = sum(liking);
  const had = new Map<number, number>();
  for (const { look, weight } of own) had.set(look.productId, (had.get(look.productId) ?? 0) + weight);
  const ownAll = sum([...had.values()]);
  return products.map(({ id }, index) => ({
    id,
    probability: ((had.get(id) ?? 0) + PRIOR_OWN * ((liking[index] ?? 0) / all)) / (ownAll + PRIOR_OWN),
  }));
}

/** Why a product: the customer's rows, a word that they like, or the shop's rows. */
export function productReason({ shop, query, own }: FinishScene, { id, name, tags }: ContentProduct): Message {
  const had = own.filter(({ look }) => look.productId === id);
  if (had.length > 0) return { id: 'reason.finished-garment-own', params: { product: name, orders: ordersOf(had) } };
  const word = tags.find((tag) => query.tastes.includes(tag));
  if (word !== undefined) return { id: 'reason.finished-garment-taste', params: { product: name, word } };
  const { latest } = shop.counts;
  const orders = shop.counts.garments.get(id) ?? 0;
  if (orders > 0) return { id: 'reason.finished-garment-shop', params: { product: name, orders, latest } };
  return { id: 'reason.finished-garment-new', params: { product: name, latest } };
}

/** Scores a product's colourways: those that look like what the customer had, most of all on this product, and what the shop sells. */
export function scoreColourways({ shop: { counts }, own, hadColours }: FinishScene, product: ContentProduct): GarmentScore[] {
  const had = new Map<number, number>();
  for (const { look, weight } of own) {
    if (look.colourwayId === null) continue;
    const counted = weight * (look.productId === product.id ? 2 : 1);
    had.set(look.colourwayId, (had.get(look.colourwayId) ?? 0) + counted);
  }
  const likeness = (hex: string): number => {
    if (had.size === 0) return 0;
    const lab = toOklab(hex);
    return sum([...had].map(([id, weight]) => weight * (hadColours.has(id) ? labLikeness(lab, hadColours.get(id) ?? lab) : 0)));
  };
  const liking = product.colourways.map(({ id }) => (counts.cloths.get(id) ?? 0) + PRIOR_ORDERS);
  const closeness = product.colourways.map(({ hex }) => likeness(hex));
  const all = { liking: sum(liking), closeness: sum(closeness) };
  const share = 0.8 * Math.min(1, all.closeness);
  return product.colourways.map(({ id }, index) => {
    const close = all.closeness === 0 ? 0 : (closeness[index] ?? 0) / all.closeness;
    return { id, probability: (1 - share) * ((liking[index] ?? 0) / all.liking) + share * close };
  });
}

/** Why a colourway: the customer had it, or one that looks like it, or the shop's rows. */
export function colourReason({ shop, own, colourways }: FinishScene, { id, name, hex }: ContentProduct['colourways'][number]): Message {
  const had = own.flatMap((each) => {
    const colourway = colourways.get(each.look.colourwayId ?? 0);
    return colourway ? [{ each, colourway }] : [];
  });
  const same = had.filter(({ colourway }) => colourway.name === name).map(({ each }) => each);
  if (same.length > 0) return { id: 'reason.finished-colour-own', params: { colour: name, orders: ordersOf(same) } };
  const like = had.find(({ colourway }) => colorLikeness(hex, colourway.hex) > ALIKE)?.colourway;
  if (like !== undefined) return { id: 'reason.finished-colour-like', params: { colour: name, otherColour: like.name } };
  const { latest } = shop.counts;
  const orders = shop.counts.cloths.get(id) ?? 0;
  if (orders > 0) return { id: 'reason.finished-colour-shop', params: { colour: name, orders, latest } };
  return { id: 'reason.finished-colour-new', params: { colour: name, latest } };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
