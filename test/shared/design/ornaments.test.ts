import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectOrnaments } from '../../../scripts/ornaments/collect-ornaments.ts';
import { layerSchema } from '../../../src/shared/design/layer.ts';
import { newOrnament } from '../../../src/shared/design/new-ornament.ts';
import { ORNAMENT_WIDTH, ornamentCategories, ornamentFileSchema } from '../../../src/shared/design/ornament.ts';
import { ornamentColors } from '../../../src/shared/design/ornament-colors.ts';
import type { Outline } from '../../../src/shared/design/outline.ts';
import { outlineBounds } from '../../../src/shared/design/outline-bounds.ts';
import { parsePathData } from '../../../src/shared/design/path-data.ts';
import { searchOrnaments, type NamedOrnament } from '../../../src/shared/design/search-ornaments.ts';

const file = ornamentFileSchema.parse(read('resources/ornaments/ornaments.json'));
const words = read('resources/locales/en.json') as Readonly<Record<string, string>>;
const { ornaments } = file;
const named: NamedOrnament[] = ornaments.map((ornament) => ({
  ornament,
  name: words[`ornament.${ornament.key}`] ?? '',
  categoryName: words[`ornament-category.${ornament.category}`] ?? '',
}));

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function found(text: string, category: (typeof ornamentCategories)[number] | 'all' = 'all'): string[] {
  return searchOrnaments(named, { text, category }).map(({ ornament }) => ornament.key);
}

describe('the ornaments', () => {
  it('are at least 150, of every sort, each with a key and a name of its own', () => {
    expect(ornaments.length).toBeGreaterThanOrEqual(150);
    expect(new Set(ornaments.map(({ key }) => key)).size).toBe(ornaments.length);
    expect(new Set(named.map(({ name }) => name)).size).toBe(ornaments.length);
    expect(named.filter(({ name, categoryName }) => name === '' || categoryName === '')).toEqual([]);
    for (const category of ornamentCategories) expect(found('', category).length, category).toBeGreaterThan(5);
    const keys = new Set(ornaments.map(({ key }) => `ornament.${key}`));
    expect(Object.keys(words).filter((id) => id.startsWith('ornament.') && !keys.has(id))).toEqual([]);
  });

  it('say where they come from', () => {
    expect(file.origin).toContain('Made for Tailorbird');
    expect(file.licence).toContain('MIT');
    expect(readFileSync('docs/ornaments.md', 'utf8')).toContain('made for Tailorbird');
  });

  it('are what the generator draws', () => {
    const shape = (all: typeof ornaments): unknown =>
      all.map(({ key, category, tags, paths }) => ({ key, category, tags, parts: paths.length }));
    expect(shape(collectOrnaments())).toEqual(shape(ornaments));
  }, 120_000);

  it.each(ornaments)('$key is closed, parses and stays in its view box', (ornament) => {
    const outline: Outline = ornament.paths.flatMap((data) => {
      expect(data).toMatch(/^(M[^A-Z]*Z)+$/);
      const parsed = parsePathData(data);
      expect(parsed.filter(([letter]) => letter === 'Z').length).toBe(data.split('Z').length - 1);
      return parsed;
    });
    const ends = outline.map((command) => (command[0] === 'Z' ? command : (['L', ...command.slice(-2)] as unknown as Outline[number])));
    const { xMm, yMm, widthMm, heightMm } = outlineBounds(ends.filter(([letter]) => letter !== 'Z'));
    const slack = 0.1;
    expect(xMm).toBeGreaterThanOrEqual(-slack);
    expect(yMm).toBeGreaterThanOrEqual(-slack);
    expect(xMm + widthMm).toBeLessThanOrEqual(ORNAMENT_WIDTH + slack);
    expect(yMm + heightMm).toBeLessThanOrEqual(ornament.height + slack);
  });
});

describe('a new ornament', () => {
  const area = { widthMm: 300, heightMm: 400 };
  const colors = ['#ffffff', '#c8402b'] as const;
  let count = 0;
  const make = (key: string): ReturnType<typeof newOrnament> =>
    newOrnament(
      ornaments.find((one) => one.key === key)!,
      { newId: () => `id-${count++}`, name: key, area, colors },
    );

  it('is a valid layer in the middle of any area', () => {
    for (const ornament of ornaments) {
      for (const size of [area, { widthMm: 80, heightMm: 55 }]) {
        const layer = newOrnament(ornament, { newId: () => `id-${count++}`, name: ornament.key, area: size, colors });
        expect(layerSchema.safeParse(layer).success).toBe(true);
        const { xMm, yMm, widthMm, heightMm } = layer.frame;
        expect(widthMm).toBeLessThanOrEqual(size.widthMm * 0.4 + 1e-9);
        expect(heightMm).toBeLessThanOrEqual(size.heightMm * 0.5 + 1e-9);
        expect(xMm * 2 + widthMm).toBeCloseTo(size.widthMm);
        expect(yMm * 2 + heightMm).toBeCloseTo(size.heightMm);
      }
    }
  });

  it('is one shape, or a group whose two parts have colours of their own', () => {
    expect(make('star')).toMatchObject({ kind: 'shape', name: 'star', fill: { color: '#ffffff' }, frame: { widthMm: 120 } });
    const medal = make('medal');
    expect(medal).toMatchObject({ kind: 'group', children: [{ fill: { color: '#ffffff' } }, { fill: { color: '#c8402b' } }] });
  });

  it('wears what the design wears already, as far as it stands off the cloth', () => {
    const star = make('star');
    const black = newOrnament(ornaments[0]!, { newId: () => 'black', name: '', area, colors: ['#111111', '#111111'] });
    const red = newOrnament(ornaments[0]!, { newId: () => 'red', name: '', area, colors: ['#e85040', '#e85040'] });
    const surroundings = { clothHex: '#1c1b1a', fallback: '#f0f0f0' };
    expect(ornamentColors({ ...surroundings, layers: [] })).toEqual(['#f0f0f0', '#f0f0f0']);
    expect(ornamentColors({ ...surroundings, layers: [black] })).toEqual(['#f0f0f0', '#f0f0f0']);
    expect(ornamentColors({ ...surroundings, layers: [black, star, red] })).toEqual(['#ffffff', '#e85040']);
  });
});

describe('the search', () => {
  it('finds by name first, then by tags and by the name of the sort', () => {
    expect(found('laurel')).toContain('laurel-wreath');
    expect(found('star').slice(0, 2)).toEqual(['star', 'star-divider']);
    expect(found('star')).toContain('circle-of-stars');
    expect(found('christmas').indexOf('christmas-tree')).toBe(0);
    expect(found('christmas')).toContain('holly');
    expect(found('heraldry').length).toBeGreaterThan(3);
    expect(found('trades')).toContain('saw');
  });

  it('takes beginnings of words, all of them, whatever the case and the accents', () => {
    expect(found('  COFF go ')).toEqual(['coffee-to-go']);
    expect(found('Fléùr-de lis')).toEqual(['fleur-de-lis']);
    expect(found('ornut')).toEqual([]);
    expect(found('aurel')).toEqual([]);
  });

  it('keeps to the sort that was chosen', () => {
    expect(found('heart', 'retro')).toEqual(['pixel-heart']);
    expect(found('', 'music')).toEqual(ornaments.filter(({ category }) => category === 'music').map(({ key }) => key));
    expect(found('')).toHaveLength(ornaments.length);
  });
});
