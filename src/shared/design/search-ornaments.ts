import type { Ornament, OrnamentCategory } from './ornament.ts';

/** An ornament with its words in the language of the window. */
export interface NamedOrnament {
  readonly ornament: Ornament;
  readonly name: string;
  readonly categoryName: string;
}

/** What to look for; `all` stands for every category. */
export interface OrnamentQuery {
  readonly text: string;
  readonly category: OrnamentCategory | 'all';
}

/**
 * The ornaments of a category whose words answer every word that was typed, by their beginnings and whatever the accents:
 * first the one that is called so, then those whose names begin so, those found by their name, and those found by a tag.
 */
export function searchOrnaments(ornaments: readonly NamedOrnament[], { text, category }: OrnamentQuery): NamedOrnament[] {
  const asked = splitWords(text);
  const inCategory = ornaments.filter(({ ornament }) => category === 'all' || ornament.category === category);
  if (asked.length === 0) return inCategory;
  const ranked = inCategory.map((one) => ({ one, rank: rankOf(one, asked) })).filter(({ rank }) => rank < Infinity);
  return ranked.toSorted((first, second) => first.rank - second.rank).map(({ one }) => one);
}

/** How well an ornament answers, 0 the best; infinite when it does not. */
function rankOf({ ornament, name, categoryName }: NamedOrnament, asked: readonly string[]): number {
  const called = splitWords(name);
  if (called.join(' ') === asked.join(' ')) return 0;
  if (answers(called, asked)) return called[0]?.startsWith(asked[0] ?? '') ? 1 : 2;
  return answers([...called, ...splitWords([categoryName, ...ornament.tags].join(' '))], asked) ? 3 : Infinity;
}

function answers(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}

/** The words of a text in lower case without accents; what joins them (hyphens, apostrophes) parts them. */
function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');
}
