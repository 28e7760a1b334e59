import type { Template } from '../../design/template.ts';
import type { ContentProduct } from '../content-product.ts';
import type { Hemisphere } from '../../settings/hemisphere.ts';
import { type SeasonFit, seasonFit } from '../list-rules/season.ts';
import { type Oklab, toOklab } from '../../design/oklab.ts';
import type { SizeFor } from '../list-rules/suitable.ts';
import { templateWords } from '../template-words.ts';
import type { KnownWords } from './known-words.ts';
import type { LookCounts, LookFact } from './look-counts.ts';

/** What a template is chosen by. */
export type TemplateOutline = Readonly<Pick<Template, 'uid' | 'name' | 'tags' | 'facets'>>;

/** The shop as *Finished for you* sees it. */
export interface FinishShop {
  readonly products: readonly ContentProduct[];
  /** Also those that may not be shown: they tell which colours somebody had. */
  readonly everyProduct?: readonly ContentProduct[];
  /** Those that are finished as they are: none with an empty picture. */
  readonly templates: readonly TemplateOutline[];
  /** The template of an outline, read when it is drawn. */
  readonly wholeTemplate: (uid: string) => Template | undefined;
  readonly counts: LookCounts;
}

/** For whom, when, and what is known of them with consent; null for a stranger, of whom nothing is known. */
export interface FinishQuery {
  readonly customerId: number | null;
  readonly nowMs: number;
  readonly hemisphere: Hemisphere;
  readonly words: KnownWords;
  /** Tags, occasions or motifs that they chose or touched. */
  readonly tastes: readonly string[];
  /** The size for them of a product in a colourway. */
  readonly sizeFor: SizeFor;
  /** Which of these sizes they take, while the one that fits is not known; undefined for none of them. */
  readonly usualSize?: (sizeKeys: readonly string[]) => string | undefined;
}

/** An earlier look of the customer's and how much it still counts, 0..1. */
export interface OwnLook {
  readonly look: LookFact;
  readonly weight: number;
}

/** What was had this long ago counts half, in ms (half a year). */
const HALF_LIFE_MS = 182 * 86_400_000;

/** Everything that scores are made of, worked out once for a query. */
export interface FinishScene {
  readonly shop: FinishShop;
  readonly query: FinishQuery;
  readonly own: readonly OwnLook[];
  /** How much the customer likes a word: the share of their looks that bear it, 1 for what they chose. */
  readonly tastes: ReadonlyMap<string, number>;
  readonly colourways: ReadonlyMap<number, ContentProduct['colourways'][number]>;
  /** The colours of the colourways that the customer had. */
  readonly hadColours: ReadonlyMap<number, Oklab>;
  /** What each template is about, and whether it is for now. */
  readonly about: ReadonlyMap<string, TemplateAbout>;
}

/** Everything that a template is about, its season now, and how much the customer likes its words. */
export interface TemplateAbout {
  readonly words: readonly string[];
  readonly season: SeasonFit;
  readonly liked: number;
}

export function createFinishScene(shop: FinishShop, query: FinishQuery): FinishScene {
  const own = ownLooks(shop.counts, query);
  const colourways = new Map(
    (shop.everyProduct ?? shop.products).flatMap((product) => product.colourways.map((each) => [each.id, each] as const)),
  );
  const tastes = tasteWeights(shop, query, own);
  const hadIds = [...new Set(own.flatMap(({ look }) => look.colourwayId ?? []))];
  const hadColours = new Map(hadIds.flatMap((id) => (colourways.has(id) ? [[id, toOklab(colourways.get(id)?.hex ?? '')] as const] : [])));
  const about = new Map(
    shop.templates.map((template): [string, TemplateAbout] => {
      const words = templateWords(template);
      const liked = words.reduce((sum, word) => sum + (tastes.get(word) ?? 0), 0);
      return [template.uid, { words, liked, season: seasonFit(words, query.nowMs, query.hemisphere) }];
    }),
  );
  return { shop, query, own, colourways, hadColours, tastes, about };
}

function tasteWeights({ templates }: FinishShop, { tastes }: FinishQuery, own: readonly OwnLook[]): Map<string, number> {
  const weights = new Map<string, number>();
  const designed = own.filter(({ look }) => look.templateUid !== null);
  const all = designed.reduce((sum, { weight }) => sum + weight, 0);
  const byUid = new Map(templates.map((template) => [template.uid, template]));
  for (const { look, weight } of designed) {
    const template = byUid.get(look.templateUid ?? '');
    for (const word of template ? templateWords(template) : []) weights.set(word, (weights.get(word) ?? 0) + weight / all);
  }
  for (const word of tastes) weights.set(word, 1);
  return weights;
}

/** The customer's looks, each weighed by its age. */
function ownLooks(counts: LookCounts, { customerId, nowMs }: FinishQuery): OwnLook[] {
  const looks = customerId === null ? [] : (counts.byCustomer.get(customerId) ?? []);
  return looks.map((look) => ({ look, weight: 0.5 ** (Math.max(0, nowMs - look.placedAtMs) / HALF_LIFE_MS) }));
}

/** The number of different orders among looks. */
export function ordersOf(looks: readonly OwnLook[]): number {
  return new Set(looks.map(({ look }) => look.orderId)).size;
}
