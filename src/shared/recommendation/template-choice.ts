import { adjustCount, adjustNestedCount } from './count-map.ts';
import type { StockedProduct, SuggestableTemplate } from './stocked-shop.ts';

/** Something that a person did with a template, worth so many points of liking. */
export interface TemplateUse {
  readonly customerId: number | null;
  readonly productId: number | null;
  readonly templateUid: string;
  readonly points: number;
}

/** How much each template is liked: in the shop, on a product, by a customer. */
export interface TemplateLikings {
  readonly total: Map<string, number>;
  readonly byProduct: Map<number, Map<string, number>>;
  readonly byCustomer: Map<number, Map<string, number>>;
}

/** How many points a shared tag of template and product is worth beside the share of likings. */
const TAG_WEIGHT = 0.25;
const CUSTOMER_WEIGHT = 2;
/** What a template loses for each suggestion of the same answer that already shows it: variety beats the last few points. */
const REPETITION_PENALTY = 0.6;

export function createTemplateLikings(): TemplateLikings {
  return { total: new Map(), byProduct: new Map(), byCustomer: new Map() };
}

/** Forgets every use. */
export function clearTemplateLikings({ total, byProduct, byCustomer }: TemplateLikings): void {
  for (const likings of [total, byProduct, byCustomer]) likings.clear();
}

/** Takes note of one use of a template. */
export function noteTemplateUse(likings: TemplateLikings, use: TemplateUse): void {
  adjustCount(likings.total, use.templateUid, use.points);
  if (use.productId !== null) adjustNestedCount(likings.byProduct, use.productId, use.templateUid, use.points);
  if (use.customerId !== null) adjustNestedCount(likings.byCustomer, use.customerId, use.templateUid, use.points);
}

/**
 * The template that suits a product and a customer: shares of their likings, shared tags, the shop's favourites.
 *
 * @param shown how often each template already stands in this answer; the caller counts
 */
export function chooseTemplate(
  templates: readonly SuggestableTemplate[],
  likings: TemplateLikings,
  product: StockedProduct,
  customerId: number | null,
  shown: ReadonlyMap<string, number>,
): string | undefined {
  const own = customerId === null ? undefined : likings.byCustomer.get(customerId);
  const here = likings.byProduct.get(product.id);
  const score = (template: SuggestableTemplate): number =>
    CUSTOMER_WEIGHT * share(own, template.uid) +
    share(here, template.uid) +
    share(likings.total, template.uid) +
    TAG_WEIGHT * template.tags.filter((tag) => product.tags.includes(tag)).length -
    REPETITION_PENALTY * (shown.get(template.uid) ?? 0);
  const scored = templates.map((template) => ({ uid: template.uid, score: score(template) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.uid;
}

function share(likings: ReadonlyMap<string, number> | undefined, templateUid: string): number {
  const points = likings?.get(templateUid);
  if (likings === undefined || points === undefined) return 0;
  let all = 0;
  for (const each of likings.values()) all += each;
  return points / all;
}
