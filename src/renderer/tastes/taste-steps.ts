import type { Product } from '../../shared/catalog/product.ts';
import type { Template } from '../../shared/design/template.ts';
import type { TastePicks } from '../../shared/recommendation/taste-picks.ts';
import { coloursToAsk, productsToAsk, templatesToAsk } from '../../shared/recommendation/taste-questions.ts';
import type { TasteLook } from './taste-tile.tsx';

/** One picture to choose, and what the picks are with it. */
export interface TasteChoice {
  readonly key: string;
  readonly label: string;
  readonly look: TasteLook;
  readonly picks: TastePicks;
  readonly isPicked: boolean;
}

/** The three questions, in their order. */
export const tasteSteps = ['product', 'template', 'colour'] as const;
export type TasteStep = (typeof tasteSteps)[number];

/** Two rows of four. */
const CHOICES = 8;

/** The garment that the picks make so far; what was skipped is the shop's first. Undefined when nothing is in stock. */
export function lookOf(picks: TastePicks, products: readonly Product[]): TasteLook | undefined {
  const asked = productsToAsk(products, CHOICES);
  const product = asked.find(({ id }) => id === picks.productId) ?? asked[0];
  if (product === undefined) return undefined;
  const own = picks.colour?.productId === product.id ? picks.colour.colourwayId : coloursToAsk(product, 1)[0]?.id;
  return own === undefined ? undefined : { product, colourwayId: own, templateUid: picks.templateUid };
}

/** What a step shows, given what was picked before it. */
export function choicesOf(step: TasteStep, picks: TastePicks, products: readonly Product[], templates: readonly Template[]): TasteChoice[] {
  if (step === 'product') return productChoices(picks, products);
  const look = lookOf(picks, products);
  if (look === undefined) return [];
  return step === 'template' ? templateChoices(picks, look, templates) : colourChoices(picks, look);
}

function productChoices(picks: TastePicks, products: readonly Product[]): TasteChoice[] {
  return productsToAsk(products, CHOICES).flatMap((product, index) => {
    // Each in another of its colours, so that none is picked for being the only bright one.
    const colours = coloursToAsk(product, 4);
    const colourwayId = colours[index % Math.max(1, colours.length)]?.id;
    if (colourwayId === undefined) return [];
    return [
      {
        key: String(product.id),
        label: product.name,
        look: { product, colourwayId, templateUid: null },
        picks: { ...picks, productId: product.id, colour: null },
        isPicked: picks.productId === product.id,
      },
    ];
  });
}

function templateChoices(picks: TastePicks, look: TasteLook, templates: readonly Template[]): TasteChoice[] {
  return templatesToAsk(templates, look.product.kind, CHOICES).map(({ uid, name }) => ({
    key: uid,
    label: name,
    look: { ...look, templateUid: uid },
    picks: { ...picks, templateUid: uid },
    isPicked: picks.templateUid === uid,
  }));
}

function colourChoices(picks: TastePicks, look: TasteLook): TasteChoice[] {
  const { product } = look;
  return coloursToAsk(product, CHOICES).map(({ id, name, hex }) => ({
    key: String(id),
    label: name,
    look: { ...look, colourwayId: id },
    picks: { ...picks, colour: { productId: product.id, colourwayId: id, hex } },
    isPicked: picks.colour?.colourwayId === id,
  }));
}
