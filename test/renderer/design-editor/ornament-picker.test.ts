import { describe, expect, it } from 'vitest';
import { nextInGrid } from '../../../src/renderer/design-editor/next-in-grid.ts';
import { recolorChild } from '../../../src/renderer/design-editor/recolor-child.ts';
import { ornamentSections } from '../../../src/renderer/design-editor/ornament-sections.ts';
import { newOrnament } from '../../../src/shared/design/new-ornament.ts';
import type { Ornament } from '../../../src/shared/design/ornament.ts';

/** Three and two under one heading, two under the next: 80 px wide, the second section a little lower. */
const places = [
  { left: 0, top: 0 },
  { left: 80, top: 0 },
  { left: 160, top: 0 },
  { left: 0, top: 80 },
  { left: 80, top: 80 },
  { left: 0, top: 200.4 },
  { left: 80, top: 200 },
];

describe('the arrow keys in the grid', () => {
  it('lead along the rows and from one row to the next', () => {
    expect(nextInGrid(places, 1, 'ArrowRight')).toBe(2);
    expect(nextInGrid(places, 2, 'ArrowRight')).toBe(3);
    expect(nextInGrid(places, 0, 'ArrowDown')).toBe(3);
    expect(nextInGrid(places, 2, 'ArrowDown')).toBe(4);
    expect(nextInGrid(places, 4, 'ArrowDown')).toBe(6);
    expect(nextInGrid(places, 5, 'ArrowUp')).toBe(3);
    expect(nextInGrid(places, 4, 'Home')).toBe(0);
    expect(nextInGrid(places, 0, 'End')).toBe(6);
  });

  it('end where the grid ends, and leave other keys alone', () => {
    expect(nextInGrid(places, 0, 'ArrowLeft')).toBeUndefined();
    expect(nextInGrid(places, 1, 'ArrowUp')).toBeUndefined();
    expect(nextInGrid(places, 6, 'ArrowDown')).toBeUndefined();
    expect(nextInGrid(places, 6, 'ArrowRight')).toBeUndefined();
    expect(nextInGrid(places, 0, 'Enter')).toBeUndefined();
    expect(nextInGrid([], -1, 'ArrowDown')).toBeUndefined();
  });
});

describe('the sections of the picker', () => {
  const all = (['star:stars', 'sun:stars', 'dog:animals'] as const).map((words) => {
    const [key, category] = words.split(':') as [string, Ornament['category']];
    return { ornament: { key, category, tags: [], height: 100, paths: ['M0 0Z'] }, name: key, categoryName: category };
  });
  const read = (...args: Parameters<typeof ornamentSections>): unknown =>
    ornamentSections(...args).map(({ key, ornaments }) => [key, ...ornaments.map(({ name }) => name)]);

  it('are the sorts, and before them what was used last', () => {
    expect(read(all, { text: ' ', category: 'all' }, ['dog', 'gone'])).toEqual([
      ['recent', 'dog'],
      ['stars', 'star', 'sun'],
      ['animals', 'dog'],
    ]);
    expect(read(all, { text: '', category: 'all' }, [])).toEqual([
      ['stars', 'star', 'sun'],
      ['animals', 'dog'],
    ]);
  });

  it('are one list of what was asked for', () => {
    expect(read(all, { text: 's', category: 'all' }, ['dog'])).toEqual([['found', 'star', 'sun']]);
    expect(read(all, { text: '', category: 'animals' }, ['dog'])).toEqual([['found', 'dog']]);
    expect(read(all, { text: 'cat', category: 'all' }, ['dog'])).toEqual([]);
  });
});

it('the areas of an ornament are coloured each by itself', () => {
  const ornament: Ornament = { key: 'two', category: 'stars', tags: [], height: 100, paths: ['M0 0h1v1Z', 'M5 5h1v1Z'] };
  const ids = ['first', 'second', 'group'];
  const area = { widthMm: 100, heightMm: 100 };
  const group = newOrnament(ornament, { newId: () => ids.pop()!, name: 'Two', area, colors: ['#111111', '#222222'] });
  if (group.kind !== 'group') throw new Error('two areas make a group');
  const recoloured = recolorChild(group, 'first', '#c8402b');
  const fills = recoloured.children.map((child) => [child.id, child.kind === 'shape' && child.fill]);
  expect(fills).toEqual([
    ['second', { kind: 'solid', color: '#111111' }],
    ['first', { kind: 'solid', color: '#c8402b' }],
  ]);
  expect(recoloured.children[0]).toBe(group.children[0]);
});
