import { faces } from '../faces.ts';
import { ornament, ornamentBox, ornamentPair } from '../ornament-parts.ts';
import { centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** Two tall ferns that lean together over a lotus, the words between their stems. */
export const fernPair: TemplateSketch = {
  number: 705,
  key: 'fern-pair',
  name: 'Between ferns',
  family: 'eco',
  tags: ['eco', 'nature', 'garden'],
  facets: {
    occasions: ['everyday', 'opening'],
    themes: ['plants', 'forest'],
    moods: ['natural', 'elegant', 'calm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { leaf: { label: 'Ferns' }, flower: { label: 'Flower' }, words: { label: 'Words' } },
  palettes: {
    Understorey: ['#a9d18a', '#ffb3c7', '#fdf8ea'],
    Herbarium: ['#1f5a35', '#a82a58', '#1d2b22'],
    Dew: ['#d6f2d0', '#ffffff', '#ffffff'],
    Moor: ['#0b2a20', '#3b0d2c', '#14171f'],
  },
  front: [
    ...ornamentPair('fern', 'fern', 'Fern', { at: [15, 26, 84, -9], inks: ['leaf'] }),
    ornament('lotus', 'flower', 'Flower', { at: [114.5, 168, 76], inks: ['flower'] }),
    words('above', 'the', { at: centred(44, 90, 24), face: faces.caveat, size: 38, fill: 'flower' }, { label: 'Line above', max: 14 }),
    words(
      'name',
      'GREEN',
      { at: centred(76, 104, 24), face: faces.playfair, size: 31, fill: 'words', spacing: 0.06 },
      { label: 'First line', max: 12, field: 'name' },
    ),
    words(
      'second',
      'HOUR',
      { at: centred(105, 104, 24), face: faces.playfair, size: 31, fill: 'words', spacing: 0.06 },
      { label: 'Second line', max: 12 },
    ),
    words(
      'line',
      'PLANT NURSERY',
      { at: centred(142, 100, 8), face: faces.montserratText, size: 9.4, fill: 'words', spacing: 0.24 },
      { label: 'Line below', max: 24 },
    ),
  ],
  layouts: {
    'Between ferns': {},
    'Fern at the side': {
      'fern-right': { hidden: true },
      'fern-left': { at: [14, 14, 130, 215.6, -6] },
      above: { at: [150, 52, 100, 26], align: 'left', size: 40 },
      name: { at: [150, 90, 146, 30], align: 'left', size: 42 },
      second: { at: [150, 128, 146, 30], align: 'left', size: 42 },
      line: { at: [150, 174, 140, 10], align: 'left', size: 11 },
      flower: { at: ornamentBox('lotus', [150, 198, 40]) },
    },
  },
  faces: [faces.playfair, faces.frauncesText, faces.oswald],
};
