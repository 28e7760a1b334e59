import type { OrnamentCategory } from '../../shared/design/ornament.ts';
import { searchOrnaments, type NamedOrnament, type OrnamentQuery } from '../../shared/design/search-ornaments.ts';

/** Ornaments that are shown together, under a heading or, as what was found, without one. */
export interface OrnamentSection {
  readonly key: OrnamentCategory | 'recent' | 'found';
  readonly ornaments: readonly NamedOrnament[];
}

/** What the picker shows: everything by its sort and what was used last before it, or only what was asked for. */
export function ornamentSections(all: readonly NamedOrnament[], query: OrnamentQuery, recent: readonly string[]): OrnamentSection[] {
  const found = searchOrnaments(all, query);
  const browses = query.text.trim() === '' && query.category === 'all';
  const sections = browses ? [lastUsed(all, recent), ...bySort(found)] : [{ key: 'found', ornaments: found } as const];
  return sections.filter(({ ornaments }) => ornaments.length > 0);
}

function lastUsed(all: readonly NamedOrnament[], recent: readonly string[]): OrnamentSection {
  return { key: 'recent', ornaments: recent.flatMap((key) => all.find(({ ornament }) => ornament.key === key) ?? []) };
}

function bySort(all: readonly NamedOrnament[]): OrnamentSection[] {
  const sorts = new Map<OrnamentCategory, NamedOrnament[]>();
  for (const one of all) sorts.set(one.ornament.category, [...(sorts.get(one.ornament.category) ?? []), one]);
  return [...sorts].map(([key, ornaments]) => ({ key, ornaments }));
}
