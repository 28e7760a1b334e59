import { answers } from '../interactions/answers.ts';
import type { InteractionKind } from '../interactions/interaction.ts';
import { interactionWeight } from '../interactions/interaction-weight.ts';
import type { Touch } from './cold-items.ts';
import type { StockedProduct, SuggestableTemplate } from './stocked-shop.ts';
import { factsOfPicks, type TastePicks } from './taste-picks.ts';

/** What a fact about somebody tells of their taste; `weight` as the fact was kept with, −2 to 4. */
export interface TasteFact {
  readonly kind: InteractionKind;
  readonly productId: number | null;
  readonly templateUid: string | null;
  readonly weight: number;
  readonly colorHex: string | null;
  readonly answer: string | null;
}

/** A shop's words and colours by which facts are read. */
export interface TasteShop {
  readonly products: readonly (Pick<StockedProduct, 'id' | 'tags'> & {
    readonly colourways: readonly { readonly id: number; readonly hex: string }[];
  })[];
  readonly templates: readonly SuggestableTemplate[];
}

/** What somebody's facts say: words that they like, what they touched, what they refused and what they have from elsewhere. */
export interface TasteKnowledge {
  /** Tags, the one that most speaks for first. */
  readonly tastes: readonly string[];
  /** Without orders, which the recommender counts by itself; the strongest first. */
  readonly touches: readonly Touch[];
  /** Products they said *not for me* to and did not take to since. */
  readonly refused: ReadonlySet<number>;
  /** Products they said *I have this* of: for *Buy again* only. */
  readonly has: ReadonlySet<number>;
}

/** More words than these would describe everybody. */
const MAX_TASTES = 6;
const MAX_TOUCHES = 60;
/** Said in words or with a heart, not guessed from what somebody looked at. */
const saidKinds: ReadonlySet<InteractionKind> = new Set(['liked', 'favourited', 'rated']);
/** After one of these a product is refused no longer. */
const takenKinds: ReadonlySet<InteractionKind> = new Set(['liked', 'customized', 'saved-design', 'put-in-order', 'ordered']);

/** What picks tell, as if they had been kept. */
export function tasteFactsOfPicks(picks: TastePicks): TasteFact[] {
  return factsOfPicks(picks).map(({ detail, ...fact }) => ({
    ...fact,
    weight: interactionWeight({ kind: fact.kind, dwellMs: null, detail }),
    colorHex: detail?.colorHex ?? null,
    answer: detail?.answer ?? null,
  }));
}

/** Reads somebody's facts, in the order in which they came. */
export function tastesOf(facts: readonly TasteFact[], shop: TasteShop): TasteKnowledge {
  return { tastes: likedWords(facts, shop), touches: touchesOf(facts, shop), ...answersOf(facts) };
}

function likedWords(facts: readonly TasteFact[], { products, templates }: TasteShop): string[] {
  const productTags = new Map(products.map(({ id, tags }) => [id, tags]));
  const templateTags = new Map(templates.map(({ uid, tags }) => [uid, tags]));
  const words = new Map<string, number>();
  for (const { kind, productId, templateUid, weight } of facts) {
    if (!saidKinds.has(kind) || weight <= 0) continue;
    const tags = [...(productTags.get(productId ?? 0) ?? []), ...(templateTags.get(templateUid ?? '') ?? [])];
    for (const word of new Set(tags)) words.set(word, (words.get(word) ?? 0) + weight);
  }
  return [...words]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_TASTES)
    .map(([word]) => word);
}

function touchesOf(facts: readonly TasteFact[], { products }: TasteShop): Touch[] {
  const known = new Map(products.map((product) => [product.id, product]));
  const touches = new Map<string, Touch>();
  for (const { kind, productId, weight, colorHex } of facts) {
    const product = known.get(productId ?? 0);
    if (product === undefined || kind === 'ordered' || weight <= 0) continue;
    const colourwayId = product.colourways.find(({ hex }) => hex === colorHex)?.id ?? null;
    const key = `${product.id} ${colourwayId}`;
    touches.set(key, { productId: product.id, colourwayId, weight: weight + (touches.get(key)?.weight ?? 0) });
  }
  return [...touches.values()].toSorted((a, b) => b.weight - a.weight).slice(0, MAX_TOUCHES);
}

function answersOf(facts: readonly TasteFact[]): Pick<TasteKnowledge, 'refused' | 'has'> {
  const refused = new Set<number>();
  const has = new Set<number>();
  for (const { kind, productId, answer } of facts) {
    if (productId === null) continue;
    if (kind === 'dismissed-suggestion') refused.add(productId);
    else if (takenKinds.has(kind)) refused.delete(productId);
    if (kind === 'answered' && answer === answers.hasIt) has.add(productId);
  }
  return { refused, has };
}
