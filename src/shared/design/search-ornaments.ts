import { answersWords, splitWords } from './match-words.ts';
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
  if (answersWords(called, asked)) return called[0]?.startsWith(asked[0] ?? '') ? 1 : 2;
  return answersWords([...called, ...splitWords([categoryName, ...ornament.tags].join(' '))], asked) ? 3 : Infinity;
}
