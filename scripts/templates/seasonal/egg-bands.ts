import { circlePath, linePath, softLine, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentPair } from '../ornament-parts.ts';
import { centred, path, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

const egg = { widthMm: 184, heightMm: 236 } as const;

/** Half the egg's width at a height of so many mm from its top. */
function halfAt(yMm: number): number {
  const share = (yMm / egg.heightMm) * 2 - 1;
  return Math.sqrt(Math.max(0, 1 - share ** 2)) * (egg.widthMm / 2) * (0.86 + 0.14 * share) * 1.045;
}

function middleX(offsetMm: number): number {
  return egg.widthMm / 2 + offsetMm;
}

/** A slice of the egg between two heights. */
function slice(fromMm: number, toMm: number): string {
  const heights = Array.from({ length: 33 }, (_, index) => fromMm + ((toMm - fromMm) * (1 - Math.cos((index / 32) * Math.PI))) / 2);
  const right = heights.map((y): Point => [middleX(halfAt(y)), y]);
  const left = heights.toReversed().map((y): Point => [middleX(-halfAt(y)), y]);
  return linePath([...right, ...left]);
}

/** A line of dots across the egg. */
function dots(yMm: number, radiusMm: number, stepMm: number): string {
  const count = Math.floor((halfAt(yMm) - radiusMm - 4) / stepMm);
  return Array.from({ length: 2 * count + 1 }, (_, index) => circlePath([middleX((index - count) * stepMm), yMm], radiusMm)).join('');
}

/** A line that goes up and down across the egg, ending at its edge. */
function zigzag(yMm: number, swingMm: number, bend: (points: readonly Point[]) => string): string {
  const half = halfAt(yMm) - 5;
  return bend(
    Array.from({ length: 17 }, (_, index): Point => [middleX(-half + (index * half) / 8), yMm + (index % 2 === 0 ? swingMm : -swingMm)]),
  );
}

function onEgg(id: string, name: string, data: string, ink: string, strokeMm?: number): Part {
  return path(id, name, data, {
    at: centred(10, egg.widthMm, egg.heightMm),
    ...(strokeMm === undefined ? { fill: ink } : { stroke: [ink, strokeMm] }),
  });
}

/** A painted egg with a name around its middle. */
export const eggBands: TemplateSketch = {
  number: 1006,
  key: 'egg-bands',
  name: 'Painted egg',
  family: 'seasonal',
  tags: ['seasonal', 'spring', 'family'],
  facets: {
    occasions: ['easter', 'gift'],
    themes: ['egg', 'flowers'],
    moods: ['playful', 'warm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: {
    one: { label: 'Outer bands' },
    two: { label: 'Inner bands' },
    marks: { label: 'Dots and lines', on: 'one' },
    words: { label: 'Name' },
  },
  palettes: {
    Crocus: ['#d9b8ff', '#ffd166', '#2a1040', '#fff8ea'],
    Tulip: ['#a8235a', '#1f5a6b', '#ffffff', '#22182e'],
    Primrose: ['#ffeaa6', '#ffffff', '#5a3a10', '#ffffff'],
    Plum: ['#3b0d2c', '#0d2f3d', '#ffe0ea', '#14171f'],
  },
  front: [
    onEgg('cap', 'Top', slice(0, 44), 'one'),
    onEgg('cap-dots', 'Dots', dots(20, 2.6, 11) + dots(32, 2.6, 11), 'marks'),
    onEgg('upper', 'Band', slice(50, 60), 'two'),
    onEgg('upper-wave', 'Wave', zigzag(74, 6, softLine), 'one', 3.4),
    words(
      'name',
      'Amelie',
      { at: centred(104, 164, 52), face: faces.pacifico, size: 42, fill: 'words' },
      { label: 'Name', max: 14, field: 'name' },
    ),
    ...[-1, 0, 1].map((place) =>
      ornament('daisy', `daisy-${place + 2}`, 'Daisy', { at: [138 + place * 46, 100, 29], inks: [place === 0 ? 'one' : 'two'] }),
    ),
    onEgg('lower', 'Band', slice(152, 162), 'two'),
    onEgg('zig', 'Zigzag', slice(168, 202), 'one'),
    onEgg(
      'zig-line',
      'Zigzag',
      zigzag(185, 7, (points) => linePath(points, false)),
      'marks',
      3,
    ),
    onEgg('foot', 'Foot', slice(208, 236), 'two'),
    ...ornamentPair('tulip', 'tulip', 'Tulip', { at: [16, 178, 40], inks: ['one'] }),
    ...ornamentPair('butterfly', 'butterfly', 'Butterfly', { at: [18, 26, 34, -14], inks: ['two'] }),
  ],
  layouts: {
    'Name around it': Object.fromEntries([1, 2, 3].map((index) => [`daisy-${index}`, { hidden: true }])),
    'Name below': {
      ...Object.fromEntries(
        ['cap', 'cap-dots', 'upper', 'upper-wave', 'lower', 'zig', 'zig-line', 'foot'].map((id) => [id, { at: centred(8, 140, 179.6) }]),
      ),
      ...Object.fromEntries([1, 2, 3].map((index) => [`daisy-${index}`, { at: [141 + (index - 2) * 36, 79, 23, 23.6] as const }])),
      name: { at: centred(187, 280, 78), size: 58 },
      'tulip-left': { at: [30, 124, 38, 58.5] },
      'tulip-right': { at: [237, 124, 38, 58.5] },
      'butterfly-left': { at: [40, 26, 36, 30.8, -14] },
      'butterfly-right': { at: [229, 26, 36, 30.8, 14] },
    },
  },
};
