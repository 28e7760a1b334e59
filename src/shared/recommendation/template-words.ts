import type { SuggestableTemplate } from './stocked-shop.ts';

/** Everything that a template is about: its tags, occasions and themes, each once. */
export function templateWords({ tags, facets }: SuggestableTemplate): string[] {
  return [...new Set([...tags, ...(facets?.occasions ?? []), ...(facets?.themes ?? [])])];
}
