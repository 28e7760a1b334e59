import { toOklab } from '../design/oklab.ts';
import { adjustCount } from './count-map.ts';
import type { SuggestedDesign, Suggestion } from './contract.ts';
import type { ListItem } from './list-rules/diversify.ts';
import type { Fulfil, Wish } from './panel-draft.ts';
import type { StockedProduct } from './stocked-shop.ts';
import type { Scene } from './suggest-scene.ts';
import { chooseVariant, type VariantChoice } from './variant-choice.ts';

/** A wish in the colour and size in which it can be had. */
export interface ChosenWish {
  readonly product: StockedProduct;
  readonly choice: VariantChoice;
}

/** Finds the product and the variant for a wish; undefined when it cannot be had. */
export function chosenWishes({ products, habits, state }: Scene): (wish: Wish) => ChosenWish | undefined {
  const known = new Map<number, VariantChoice | undefined>();
  const usual = (product: StockedProduct): VariantChoice | undefined => {
    if (!known.has(product.id)) known.set(product.id, chooseVariant(product, habits, state.variants));
    return known.get(product.id);
  };
  return (wish) => {
    const product = products.get(wish.productId);
    const choice = product && (wish.choice ?? usual(product));
    return product && choice && { product, choice };
  };
}

/** How a suggestion looks to whoever compares it with others; null stands for a design that is not known yet. */
export function lookOf({ product, choice }: ChosenWish, score: number, design: SuggestedDesign | null): ListItem {
  const { id, kind, garmentKey, colourways } = product;
  const colour = toOklab(colourways.find((each) => each.id === choice.colourwayId)?.hex ?? '#ffffff');
  return { productId: id, kind, garmentKey, colour, score, templateUid: design && templateOf(design) };
}

function templateOf(design: SuggestedDesign): string | null {
  if (design.kind === 'template') return design.templateUid;
  return design.kind === 'document' ? (design.document.origin?.templateUid ?? null) : null;
}

/** How often each template is shown already. */
export function templatesShown(looks: readonly ListItem[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { templateUid } of looks) if (templateUid !== null) adjustCount(shown, templateUid, 1);
  return shown;
}

/** Turns wishes into suggestions: in the colour that suits best and, for a design that goes on any, in the others in stock. */
export function fulfilWith(chosenOf: (wish: Wish) => ChosenWish | undefined): Fulfil {
  return function* fulfil(panel, wish, looks) {
    const best = chosenOf(wish);
    if (best === undefined) return;
    const { product } = best;
    const shown = templatesShown(looks);
    for (const choice of [best.choice, ...otherColours(best)]) {
      const design = wish.design(product, choice, shown);
      if (design === undefined) return;
      const { productId, score } = wish;
      const outlook = wish.outlook?.();
      const suggestion: Suggestion = {
        key: `${panel}:${productId}`,
        productId,
        ...choice,
        design,
        score,
        reason: wish.explain(product, choice),
        evidence: wish.evidence,
        ...(wish.parts && { parts: [...wish.parts] }),
        ...(outlook && { outlook }),
      };
      yield { suggestion, look: lookOf({ product, choice }, score, design) };
      if (design.kind !== 'template') return;
    }
  };
}

function otherColours({ product, choice }: ChosenWish): VariantChoice[] {
  return product.variants
    .filter(({ stockOnHand, sizeKey, colourwayId }) => stockOnHand > 0 && sizeKey === choice.sizeKey && colourwayId !== choice.colourwayId)
    .map(({ colourwayId, sizeKey }) => ({ colourwayId, sizeKey }));
}
