import { answersWords, splitWords } from './match-words.ts';
import type { TemplateRecord } from './template-calls.ts';
import { templateFamilies, type Template, type TemplateFamily } from './template.ts';

/** A template and what the shop keeps about it. */
export interface TemplateEntry {
  readonly template: Template;
  readonly record: TemplateRecord;
}

/** What a gallery is narrowed to. */
export type TemplateFilter =
  | { readonly kind: 'all' | 'favourites' | 'recent' | 'own' }
  | { readonly kind: 'family'; readonly family: TemplateFamily }
  | { readonly kind: 'occasion'; readonly occasion: string };

/** How many templates count as used lately. */
const recentLimit = 12;

/**
 * The templates of a filter whose name, family, tags and facets answer every word that was typed, by their beginnings and whatever the accents:
 * those found by their name first. What was used lately stands by the time of its use, the latest first, else the order stays.
 */
export function searchTemplates(entries: readonly TemplateEntry[], filter: TemplateFilter, text: string): TemplateEntry[] {
  const asked = splitWords(text);
  const found = filterTemplates(entries, filter);
  if (asked.length === 0) return found;
  const byName = found.filter(({ template }) => answersWords(splitWords(template.name), asked));
  const byTag = found.filter((entry) => !byName.includes(entry) && answersWords(wordsOf(entry.template), asked));
  return [...byName, ...byTag];
}

/** The templates of a filter. */
export function filterTemplates(entries: readonly TemplateEntry[], filter: TemplateFilter): TemplateEntry[] {
  switch (filter.kind) {
    case 'all':
      return [...entries];
    case 'favourites':
      return entries.filter(({ record }) => record.favourite);
    case 'own':
      return entries.filter(({ record }) => record.origin === 'own');
    case 'family':
      return entries.filter(({ template }) => template.family === filter.family);
    case 'occasion':
      return entries.filter(({ template }) => occasionsOf(template).includes(filter.occasion));
    case 'recent':
      return entries
        .filter(({ record }) => record.lastUsedAtMs !== null)
        .toSorted((a, b) => (b.record.lastUsedAtMs ?? 0) - (a.record.lastUsedAtMs ?? 0))
        .slice(0, recentLimit);
  }
}

/** The families that templates are of, in the families' order, with how many are. */
export function countFamilies(entries: readonly TemplateEntry[]): { readonly family: TemplateFamily; readonly count: number }[] {
  return templateFamilies
    .map((family) => ({ family, count: filterTemplates(entries, { kind: 'family', family }).length }))
    .filter(({ count }) => count > 0);
}

/** The occasions of templates with how many have them, the most frequent first. */
export function countOccasions(entries: readonly TemplateEntry[]): { readonly occasion: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { template } of entries) for (const one of occasionsOf(template)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([occasion, count]) => ({ occasion, count }))
    .toSorted((a, b) => b.count - a.count || (a.occasion < b.occasion ? -1 : 1));
}

/**
 * The few templates to show where there is no room for all: favourites, then those used lately, then those whose first area
 * the garment has by name, then the rest, each in their order.
 *
 * @param areaKeys the garment's print areas
 */
export function templatesAtHand(entries: readonly TemplateEntry[], areaKeys: readonly string[], limit: number): TemplateEntry[] {
  const recent = filterTemplates(entries, { kind: 'recent' });
  const rank = ({ template, record }: TemplateEntry): number => {
    if (record.favourite) return 0;
    const use = recent.findIndex((other) => other.template.uid === template.uid);
    if (use >= 0) return 1 + use;
    return areaKeys.includes(Object.keys(template.areas)[0] ?? '') ? 1 + recentLimit : 2 + recentLimit;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit);
}

/** A merchant's template has only tags. */
function occasionsOf({ facets, tags }: Template): readonly string[] {
  return facets.occasions.length > 0 ? facets.occasions : tags;
}

function wordsOf({ name, family, tags, facets }: Template): string[] {
  return splitWords([name, family, ...tags, ...Object.values(facets).flat()].join(' '));
}
