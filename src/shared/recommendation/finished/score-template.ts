import type { Message } from '../../kernel/message.ts';
import type { ContentProduct } from '../content-product.ts';
import { type FinishScene, ordersOf, type TemplateOutline } from './finish-scene.ts';

/** How likely somebody wants a template on a product in a colourway. */
export interface TemplateScore {
  readonly template: TemplateOutline;
  /** Of all templates of the shop; the scores of one colourway add up to 1. */
  readonly probability: number;
}

/** How many imagined orders of the next wider group stand beside the counted ones. */
const PRIOR_ORDERS = 8;
/** How many orders of a customer weigh as much as everything that others did. */
const PRIOR_OWN = 0.6;
/** What the customer's template on this very product counts more than on another. */
const SAME_PRODUCT = 3;
/** What a shared word multiplies by, as a power of e. */
const PRODUCT_TAG = 0.6;
const TASTE_TAG = 0.8;
const IN_SEASON = 1.2;
const OUT_OF_SEASON = -3;

/**
 * Scores every template for a product in a colourway: how often it was sold there, falling back from product and colour to
 * product to shop; shared words with the product and with the customer's tastes; the season; and before all, what the customer had.
 */
export function scoreTemplates(scene: FinishScene, product: ContentProduct, colourwayId: number): TemplateScore[] {
  const { own } = scene;
  const { counts, templates } = scene.shop;
  const liking = templates.map((template) => {
    const inShop = smoothed(counts.templates.get(template.uid), counts.total, 1 / templates.length);
    const onProduct = smoothed(counts.onProduct.get(product.id)?.get(template.uid), counts.products.get(product.id), inShop);
    const onColour = smoothed(counts.onColourway.get(colourwayId)?.get(template.uid), counts.colourways.get(colourwayId), onProduct);
    return onColour * Math.exp(contentBonus(scene, template, product));
  });
  const all = liking.reduce((sum, each) => sum + each, 0);
  const ownShares = new Map<string, number>();
  let ownAll = 0;
  for (const { look, weight } of own) {
    if (look.templateUid === null) continue;
    const counted = weight * (look.productId === product.id ? SAME_PRODUCT : 1);
    ownShares.set(look.templateUid, (ownShares.get(look.templateUid) ?? 0) + counted);
    ownAll += counted;
  }
  return templates.map((template, index) => {
    const likely = PRIOR_OWN * ((liking[index] ?? 0) / all);
    return { template, probability: ((ownShares.get(template.uid) ?? 0) + likely) / (ownAll + PRIOR_OWN) };
  });
}

function contentBonus({ about }: FinishScene, template: TemplateOutline, product: ContentProduct): number {
  const { products } = template.facets;
  const shared = template.tags.filter((tag) => product.tags.includes(tag)).length;
  // A template that is not meant for this kind of product is hardly ever right there.
  const misfit = products.length > 0 && !products.includes(product.kind) ? -3 : 0;
  const { liked = 0, season } = about.get(template.uid) ?? {};
  const seasonal = season?.kind === 'in' ? IN_SEASON : season?.kind === 'out' ? OUT_OF_SEASON : 0;
  return PRODUCT_TAG * shared + TASTE_TAG * Math.min(liked, 2) + seasonal + misfit;
}

/** Why a template is on a product in a colourway: the nearest of the customer's rows, their tastes, the shop's rows, the season, the words. */
export function templateReason(scene: FinishScene, template: TemplateOutline, product: ContentProduct, colourwayId: number): Message {
  const { query, tastes } = scene;
  const { words = [], season } = scene.about.get(template.uid) ?? {};
  const { counts } = scene.shop;
  const had = scene.own.filter(({ look }) => look.templateUid === template.uid);
  const name = template.name;
  if (had.length > 0) return { id: 'reason.finished-template-own', params: { template: name, orders: ordersOf(had) } };
  const word = words.find((each) => query.tastes.includes(each) || (tastes.get(each) ?? 0) >= 0.5);
  if (word !== undefined) return { id: 'reason.finished-template-taste', params: { template: name, word } };
  const together = counts.onColourway.get(colourwayId)?.get(template.uid) ?? 0;
  const colour = product.colourways.find(({ id }) => id === colourwayId)?.name ?? '';
  if (together > 0)
    return {
      id: 'reason.finished-template-look',
      params: {
        template: name,
        product: product.name,
        colour,
        together,
        orders: counts.colourways.get(colourwayId) ?? 0,
        latest: counts.latest,
      },
    };
  if (season?.kind === 'in')
    return { id: 'reason.finished-template-season', params: { template: name, season: season.word.replaceAll('-', '') } };
  const orders = counts.onProduct.get(product.id)?.get(template.uid) ?? 0;
  if (orders > 0)
    return { id: 'reason.finished-template-product', params: { template: name, product: product.name, orders, latest: counts.latest } };
  const tag = template.tags.find((each) => product.tags.includes(each));
  if (tag !== undefined) return { id: 'reason.finished-template-tag', params: { template: name, product: product.name, word: tag } };
  const { latest } = counts;
  const elsewhere = counts.templates.get(template.uid) ?? 0;
  if (elsewhere > 0) return { id: 'reason.finished-template-shop', params: { template: name, orders: elsewhere, latest } };
  return { id: 'reason.finished-template-new', params: { template: name, latest } };
}

function smoothed(count: number | undefined, total: number | undefined, prior: number): number {
  return ((count ?? 0) + PRIOR_ORDERS * prior) / ((total ?? 0) + PRIOR_ORDERS);
}
