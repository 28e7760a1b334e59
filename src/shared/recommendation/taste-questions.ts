import { labDistance, toOklab } from '../design/oklab.ts';
import type { Template } from '../design/template.ts';
import type { ContentProduct } from './content-product.ts';

/** A template as far as a question about designs looks at it. */
export type AskedTemplate = Readonly<Pick<Template, 'uid' | 'family' | 'tags' | 'facets' | 'slots'>>;

type AskedProduct = Pick<ContentProduct, 'id' | 'kind' | 'tags' | 'variants' | 'sizes' | 'colourways'>;

/** Products to choose from that tell most of a taste: in stock, each with other words than those before it. */
export function productsToAsk<Asked extends AskedProduct>(products: readonly Asked[], count: number): Asked[] {
  const inStock = products.filter(({ variants }) => variants.some(({ stockOnHand }) => stockOnHand > 0));
  return mostVaried(inStock, ({ kind, tags }) => [`kind ${kind}`, ...tags], count);
}

/** Templates to choose from that suit a kind of product and are finished as they are, of as many families and words as can be. */
export function templatesToAsk<Asked extends AskedTemplate>(
  templates: readonly Asked[],
  kind: ContentProduct['kind'],
  count: number,
): Asked[] {
  const fitting = templates.filter(
    ({ slots, facets: { products } }) =>
      (products.length === 0 || products.includes(kind)) && slots.every((slot) => slot.kind !== 'picture'),
  );
  return mostVaried(fitting, ({ family, tags }) => [`family ${family}`, ...tags], count);
}

/** Colourways in stock that look least alike, the product's first one first. */
export function coloursToAsk(product: AskedProduct, count: number): AskedProduct['colourways'] {
  const inStock = product.colourways.filter(({ id }) => sizeToShow(product, id) !== undefined);
  const labs = new Map(inStock.map(({ id, hex }) => [id, toOklab(hex)]));
  const distance = (one: number, other: number): number => labDistance(labs.get(one) ?? [0, 0, 0], labs.get(other) ?? [0, 0, 0]);
  const picked = inStock.slice(0, 1);
  while (picked.length < Math.min(count, inStock.length)) {
    const rest = inStock.filter((each) => !picked.includes(each));
    const nearest = (id: number): number => Math.min(...picked.map((other) => distance(id, other.id)));
    const [next] = rest.toSorted((a, b) => nearest(b.id) - nearest(a.id));
    if (next !== undefined) picked.push(next);
  }
  return picked;
}

/** The size in the middle of those that a colourway has in stock; undefined when there is none. */
export function sizeToShow({ sizes, variants }: AskedProduct, colourwayId: number): string | undefined {
  const inStock = sizes.filter(({ key }) =>
    variants.some((each) => each.colourwayId === colourwayId && each.sizeKey === key && each.stockOnHand > 0),
  );
  return inStock[Math.floor((inStock.length - 1) / 2)]?.key;
}

/** Picks one after another what brings the most words that are new; of equals the first. */
function mostVaried<Item>(items: readonly Item[], wordsOf: (item: Item) => readonly string[], count: number): Item[] {
  const seen = new Map<string, number>();
  const picked: Item[] = [];
  const freshness = (item: Item): number => {
    const words = wordsOf(item);
    return words.reduce((sum, word) => sum + 1 / (1 + (seen.get(word) ?? 0)), 0) / words.length;
  };
  const rest = new Set(items);
  while (picked.length < count && rest.size > 0) {
    const [next] = [...rest].toSorted((a, b) => freshness(b) - freshness(a));
    if (next === undefined) break;
    rest.delete(next);
    picked.push(next);
    for (const word of wordsOf(next)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return picked;
}
