import { circlePath, linePath, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { centred, disc, path, star, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A figure that no atlas has, in a box of 240 by 150 mm: a kite and its tail. */
const figure: readonly Point[] = [
  [158, 8],
  [226, 46],
  [176, 92],
  [118, 58],
  [158, 8],
];
const tail: readonly Point[] = [
  [176, 92],
  [132, 108],
  [104, 138],
  [58, 128],
  [16, 146],
];
const bright = [...figure.slice(1), [104, 138] as const].map((point) => circlePath(point, 5)).join('');
const faint = (
  [
    [132, 108],
    [58, 128],
    [16, 146],
    [40, 40],
    [70, 78],
    [210, 120],
    [92, 18],
    [232, 92],
    [12, 88],
  ] as const
)
  .map((point) => circlePath(point, 2.6))
  .join('');

/** A constellation over the night and place that it recalls. */
export const skyAtlas: TemplateSketch = {
  number: 803,
  key: 'sky-atlas',
  name: 'Constellation',
  family: 'minimal',
  tags: ['minimal', 'gift', 'family'],
  facets: {
    occasions: ['anniversary', 'gift', 'everyday'],
    themes: ['stars', 'night'],
    moods: ['calm', 'elegant'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { stars: { label: 'Stars' }, words: { label: 'Lines and words' } },
  palettes: {
    Candle: ['#ffd98a', '#f4efe2'],
    Indigo: ['#9a2f52', '#14213d'],
    Frost: ['#ffffff', '#dfeaff'],
    Coal: ['#0d2f4d', '#14171f'],
  },
  front: [
    path('lines', 'Lines', linePath(figure, false) + linePath(tail, false), { at: centred(16, 240, 150), stroke: ['words', 1.4] }),
    path('bright', 'Bright stars', bright, { at: centred(16, 240, 150), fill: 'stars' }),
    path('faint', 'Faint stars', faint, { at: centred(16, 240, 150), fill: 'stars' }),
    star('pole', { at: [182.5, 16, 16, 16], fill: 'stars' }, 4, 0.3),
    disc('horizon', 'Point', { at: centred(186, 3.2, 3.2), fill: 'stars' }),
    words(
      'place',
      'THE SKY OVER LINDEN LAKE',
      { at: centred(200, 262, 11), face: faces.montserratText, size: 13.5, fill: 'words', spacing: 0.26 },
      { label: 'Place', max: 32, field: 'place' },
    ),
    words(
      'date',
      '21 August 2019, 23:40',
      { at: centred(220, 230, 16), face: faces.playfairText, size: 14, fill: 'words' },
      { label: 'Date', max: 32, field: 'year' },
    ),
  ],
  layouts: {
    Wide: {},
    'Words above': {
      place: { at: centred(14, 262, 11) },
      date: { at: centred(32, 230, 16) },
      horizon: { at: centred(58, 3.2, 3.2) },
      lines: { at: centred(74, 270, 150) },
      bright: { at: centred(74, 270, 150) },
      faint: { at: centred(74, 270, 150) },
      pole: { at: [187.2, 74, 16, 16] },
    },
    'Left chest': {
      lines: { at: [184, 12, 100, 62.5] },
      bright: { at: [184, 12, 100, 62.5] },
      faint: { at: [184, 12, 100, 62.5] },
      pole: { at: [246.3, 11.8, 7, 7] },
      horizon: { hidden: true },
      place: { at: [172, 83, 126, 6], size: 6, spacing: 0.12 },
      date: { at: [188, 93, 92, 7], size: 6.4 },
    },
  },
};
