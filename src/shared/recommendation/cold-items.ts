import type { Message } from '../kernel/message.ts';
import type { ContentProduct } from './content-product.ts';
import { type Oklab, toOklab } from '../design/oklab.ts';
import { labLikeness } from './color-likeness.ts';
import { tieHash } from './tie-hash.ts';

/** Something that a person ordered, touched or chose, and how much it says about them, above 0. */
export interface Touch {
  readonly productId: number;
  /** Null when they did not get as far as a colour. */
  readonly colourwayId: number | null;
  readonly weight: number;
}

/** An item that is like what somebody touched, found by its content alone. */
export interface ColdCandidate {
  readonly productId: number;
  /** 0..1. */
  readonly score: number;
  /** The product that it is most like. */
  readonly likeId: number;
  readonly reason: Message;
}

const shares = { tags: 0.45, colours: 0.3, price: 0.15, kind: 0.1 } as const;
/** What looks less alike than this has no reason to be shown. */
const LEAST_LIKENESS = 0.3;

/**
 * *Cold items*: by what they are, as nobody has bought them: tags and motifs (a rare one says more), colours, price band and kind,
 * compared with what somebody touched. Best first.
 *
 * @param motifs further words of a product, such as themes of the templates it is shown with
 */
export function rankColdItems(
  touches: readonly Touch[],
  cold: readonly ContentProduct[],
  products: ReadonlyMap<number, ContentProduct>,
  motifs: ReadonlyMap<number, readonly string[]> = new Map(),
): ColdCandidate[] {
  const wordsOf = (product: ContentProduct): readonly string[] => [...new Set([...product.tags, ...(motifs.get(product.id) ?? [])])];
  const rarity = rarities([...products.values()].map(wordsOf));
  const touched = touches.flatMap(({ productId, ...touch }) => {
    const product = products.get(productId);
    return product ? [{ ...touch, product }] : [];
  });
  const labs = new Map<string, Oklab>();
  for (const { colourways } of [...products.values(), ...cold])
    for (const { hex } of colourways) if (!labs.has(hex)) labs.set(hex, toOklab(hex));
  const all = touched.reduce((sum, { weight }) => sum + weight, 0);
  return cold
    .flatMap((product): ColdCandidate[] => {
      const compared = touched
        .filter((touch) => touch.product.id !== product.id)
        .map((touch) => ({ ...touch, likeness: likeness(product, touch.product, touch.colourwayId, { wordsOf, rarity, labs }) }));
      const score = compared.reduce((sum, each) => sum + (each.weight * each.likeness) / all, 0);
      const [like] = compared.toSorted((a, b) => b.weight * b.likeness - a.weight * a.likeness);
      if (like === undefined || like.likeness < LEAST_LIKENESS) return [];
      return [{ productId: product.id, score, likeId: like.product.id, reason: reasonFor(product, like.product, wordsOf) }];
    })
    .toSorted((a, b) => b.score - a.score || tieHash(a.productId, 0) - tieHash(b.productId, 0));
}

interface Lookups {
  readonly wordsOf: (product: ContentProduct) => readonly string[];
  readonly rarity: ReadonlyMap<string, number>;
  readonly labs: ReadonlyMap<string, Oklab>;
}

function likeness(product: ContentProduct, other: ContentProduct, colourwayId: number | null, { wordsOf, rarity, labs }: Lookups): number {
  const labOf = (hex: string): Oklab[] => [labs.get(hex)].filter((lab) => lab !== undefined);
  const colours = other.colourways.filter(({ id }) => colourwayId === null || id === colourwayId).flatMap(({ hex }) => labOf(hex));
  const own = product.colourways.flatMap(({ hex }) => labOf(hex));
  const nearest = colours.map((lab) => Math.max(0, ...own.map((each) => labLikeness(each, lab))));
  const colour = nearest.reduce((sum, each) => sum + each, 0) / Math.max(1, nearest.length);
  const ratio = Math.log(priceOf(product) / priceOf(other));
  return (
    shares.tags * overlap(wordsOf(product), wordsOf(other), rarity) +
    shares.colours * colour +
    shares.price * Math.exp(-((ratio / 0.4) ** 2)) +
    shares.kind * Number(product.kind === other.kind)
  );
}

/** The Jaccard likeness of two lists of words, each word counting by its rarity. */
function overlap(a: readonly string[], b: readonly string[], rarity: ReadonlyMap<string, number>): number {
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + (rarity.get(word) ?? 1), 0);
  const shared = a.filter((word) => b.includes(word));
  const either = [...new Set([...a, ...b])];
  return either.length === 0 ? 0 : weigh(shared) / weigh(either);
}

function rarities(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of all.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log1p(all.length / count)]));
}

function reasonFor(product: ContentProduct, other: ContentProduct, wordsOf: (product: ContentProduct) => readonly string[]): Message {
  const word = wordsOf(product).find((each) => wordsOf(other).includes(each));
  if (word !== undefined) return { id: 'reason.cold-word', params: { product: other.name, word } };
  return { id: 'reason.cold-look', params: { product: other.name } };
}

function priceOf({ variants }: ContentProduct): number {
  return Math.max(1, Math.min(...variants.map(({ priceMinor }) => priceMinor)));
}
