import { circlePath, linePath, onCircle } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, path, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

/** A board with an arrow's head that swings down at its right, in 214 by 84 mm. */
const board = 'M10 0H150C200 0 214 22 214 46V52H228L202 84L176 52H190C190 34 178 26 150 26V52Q150 62 140 62H10Q0 62 0 52V10Q0 0 10 0Z';
const bulbs = Array.from({ length: 13 }, (_, index) => circlePath([9 + index * 11, 5.6], 1.9)).join('');
const burst = linePath(
  Array.from({ length: 32 }, (_, index) => onCircle([36, 36], index % 2 === 1 ? 9 : index % 4 === 0 ? 36 : 24, index * 11.25)),
);

/** A letter on a tile of its own. */
function letterTile(index: number, letter: string): Part[] {
  const y = 98 + index * 37;
  return [
    box(`tile-${index + 1}`, 'Tile', { at: [62, y, 34, 34], fill: 'board' }, 4),
    words(
      `letter-${index + 1}`,
      letter,
      { at: [65, y + 5, 28, 24], face: faces.archivoBlack, size: 30, fill: 'light' },
      { label: `Letter ${index + 1}`, max: 1 },
    ),
  ];
}

/** A roadside sign: script on a board whose end is an arrow, tiles down the pole, a star on top. */
export const motelSign: TemplateSketch = {
  number: 905,
  key: 'motel-sign',
  name: 'Roadside sign',
  family: 'retro',
  tags: ['retro', 'travel', 'business'],
  facets: {
    occasions: ['opening', 'everyday', 'holiday'],
    themes: ['road', 'sign'],
    moods: ['retro', 'playful'],
    products: ['apparel', 'bag'],
  },
  inks: {
    board: { label: 'Board and tiles' },
    light: { label: 'Script and letters', on: 'board' },
    star: { label: 'Star, pole and words' },
  },
  palettes: {
    Neon: ['#ff8fa8', '#2a0f1c', '#ffe28a'],
    Highway: ['#0f5a66', '#fff3dc', '#a0341a'],
    Vanilla: ['#ffe9c4', '#7a1f1f', '#ffffff'],
    Night: ['#14213d', '#ffd98a', '#3b0d1c'],
  },
  front: [
    box('pole', 'Pole', { at: [77, 66, 4, 188], fill: 'star' }),
    path('burst', 'Star', burst, { at: [30, 2, 60, 60], fill: 'star' }),
    path('board', 'Board', board, { at: [50, 34, 228, 88], fill: 'board' }),
    path('bulbs', 'Bulbs', bulbs, { at: [58, 36, 160, 12], fill: 'light' }),
    words(
      'name',
      'Blue Mesa',
      { at: [58, 44, 134, 48], face: faces.pacifico, size: 31, fill: 'light' },
      { label: 'Name', max: 14, field: 'name' },
    ),
    ...['I', 'N', 'N', 'S'].flatMap((_, index) => letterTile(index, 'CAFE'[index]!)),
    words(
      'notes',
      'POOL\nPIE\nPARKING',
      { at: [120, 136, 170, 78], face: faces.oswald, size: 30, fill: 'star', align: 'left', lineHeight: 1.12 },
      { label: 'Three lines', max: 44 },
    ),
    words(
      'place',
      'Exit 14, Route 9',
      { at: [120, 228, 170, 20], face: faces.oswaldText, size: 15, fill: 'star', align: 'left', spacing: 0.06 },
      { label: 'Place', max: 26, field: 'place' },
    ),
    ornament('sparkle', 'spark', 'Sparkle', { at: [246, 12, 24], inks: ['star'] }),
  ],
  layouts: {
    'At the road': {},
    'Board alone': {
      pole: { hidden: true },
      burst: { at: [14, 6, 80, 80] },
      board: { at: [26, 50, 268, 103.4] },
      bulbs: { at: [35, 52, 190, 14] },
      name: { at: [36, 62, 158, 58], size: 38 },
      ...Object.fromEntries([1, 2, 3, 4].map((index) => [`tile-${index}`, { hidden: true }])),
      ...Object.fromEntries([1, 2, 3, 4].map((index) => [`letter-${index}`, { hidden: true }])),
      notes: { hidden: true },
      place: { at: [36, 134, 190, 30], size: 20 },
    },
  },
};
