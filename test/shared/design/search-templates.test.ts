import { expect, test } from 'vitest';
import {
  countFamilies,
  countOccasions,
  filterTemplates,
  searchTemplates,
  templatesAtHand,
  type TemplateEntry,
} from '../../../src/shared/design/search-templates.ts';
import type { TemplateRecord } from '../../../src/shared/design/template-calls.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';

const [model] = shippedTemplates();

function entry(name: string, tags: string[], record: Partial<TemplateRecord> = {}, areaKey = 'front'): TemplateEntry {
  const facets = { occasions: [], themes: [], moods: [], products: [] };
  const template = { ...model!, uid: name, name, tags, facets, family: 'retro' as const, areas: { [areaKey]: { layers: [] } } };
  return { template, record: { templateUid: name, origin: 'house', favourite: false, lastUsedAtMs: null, version: 1, ...record } };
}

const entries = [
  entry('Été badge', ['summer', 'retro']),
  entry('Night run', ['sport', 'running'], { lastUsedAtMs: 100 }),
  entry('Varsity arch', ['sport', 'night-school'], { favourite: true }),
  entry('Our club', ['sport'], { origin: 'own', lastUsedAtMs: 200 }),
];
const names = (found: readonly TemplateEntry[]): string[] => found.map(({ template }) => template.name);

test('a name is found by the beginnings of its words, whatever the accents, before tags are', () => {
  expect(names(searchTemplates(entries, { kind: 'all' }, 'ete BAD'))).toEqual(['Été badge']);
  expect(names(searchTemplates(entries, { kind: 'all' }, 'night'))).toEqual(['Night run', 'Varsity arch']);
  expect(names(searchTemplates(entries, { kind: 'all' }, 'summ'))).toEqual(['Été badge']);
  expect(names(searchTemplates(entries, { kind: 'all' }, 'ight'))).toEqual([]);
});

test('a filter and words narrow together', () => {
  expect(names(searchTemplates(entries, { kind: 'occasion', occasion: 'sport' }, 'run'))).toEqual(['Night run']);
  expect(names(filterTemplates(entries, { kind: 'favourites' }))).toEqual(['Varsity arch']);
  expect(names(filterTemplates(entries, { kind: 'own' }))).toEqual(['Our club']);
  expect(names(filterTemplates(entries, { kind: 'recent' }))).toEqual(['Our club', 'Night run']);
});

test('families and occasions are counted; what has no occasions goes by its tags', () => {
  const wedding = { ...entries[0]!, template: { ...entries[0]!.template, facets: { ...model!.facets, occasions: ['wedding'] } } };
  const teams = { ...entries[2]!, template: { ...entries[2]!.template, family: 'teams' as const } };
  const all = [wedding, entries[1]!, teams, entries[3]!];
  expect(countFamilies(all)).toEqual([
    { family: 'teams', count: 1 },
    { family: 'retro', count: 3 },
  ]);
  expect(countOccasions(all).slice(0, 2)).toEqual([
    { occasion: 'sport', count: 3 },
    { occasion: 'night-school', count: 1 },
  ]);
  expect(countOccasions(all).map(({ occasion }) => occasion)).not.toContain('summer');
  expect(names(searchTemplates(all, { kind: 'family', family: 'retro' }, 'wedd'))).toEqual(['Été badge']);
});

test('at hand are favourites, then what was used lately, then what the garment has a place for', () => {
  const sleeve = entry('Sleeve stripe', [], {}, 'sleeve-left');
  const all = [sleeve, ...entries];
  expect(names(templatesAtHand(all, ['front', 'back'], 9))).toEqual([
    'Varsity arch',
    'Our club',
    'Night run',
    'Été badge',
    'Sleeve stripe',
  ]);
  expect(names(templatesAtHand(all, ['sleeve-left'], 4))).toEqual(['Varsity arch', 'Our club', 'Night run', 'Sleeve stripe']);
});
