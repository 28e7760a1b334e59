import { faces } from '../faces.ts';
import { box, centred, disc, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** Two initials either side of a hairline, the name spaced wide below. */
export const splitMonogram: TemplateSketch = {
  number: 304,
  key: 'split-monogram',
  name: 'Divided monogram',
  family: 'business',
  tags: ['business', 'minimal', 'brand'],
  facets: {
    occasions: ['opening', 'everyday'],
    themes: ['initials', 'architecture'],
    moods: ['elegant', 'calm'],
    products: ['apparel', 'bag', 'headwear', 'drinkware'],
  },
  inks: { ink: { label: 'Letters' }, line: { label: 'Line and dot' } },
  palettes: {
    Gilt: ['#f7f2e6', '#e8b54a'],
    Ink: ['#1b1a18', '#a83220'],
    Paper: ['#ffffff', '#ffe9c4'],
    Petrol: ['#0d2f3d', '#14171f'],
  },
  front: [
    words(
      'first',
      'B',
      { at: [18, 20, 120, 110], face: faces.playfair, size: 148, fill: 'ink', align: 'right' },
      { label: 'First initial', max: 2 },
    ),
    box('line', 'Line', { at: centred(10, 1.8, 150), fill: 'line' }),
    words(
      'second',
      'K',
      { at: [167, 46, 120, 110], face: faces.playfair, size: 148, fill: 'ink', align: 'left' },
      { label: 'Second initial', max: 2 },
    ),
    disc('dot', 'Dot', { at: centred(166, 7, 7), fill: 'line' }),
    words(
      'name',
      'BREMER KAMP',
      { at: centred(184, 270, 18), face: faces.montserratText, size: 22, fill: 'ink', spacing: 0.34 },
      { label: 'Name', max: 26, field: 'name' },
    ),
    words(
      'trade',
      'INTERIORS',
      { at: centred(212, 220, 10), face: faces.montserratText, size: 11, fill: 'ink', spacing: 0.5 },
      { label: 'Trade', max: 22 },
    ),
  ],
  layouts: {
    Stepped: {},
    'Left chest': {
      first: { at: [182, 14, 46, 42], size: 54 },
      line: { at: [231.6, 10, 0.9, 58] },
      second: { at: [236, 23, 46, 42], size: 54 },
      dot: { at: [230.6, 72, 3, 3] },
      name: { at: [177, 80, 110, 8], size: 8.6 },
      trade: { at: [182, 91, 100, 6], size: 5.4, spacing: 0.2 },
    },
    Horizon: {
      first: { at: centred(8, 130, 96), size: 128, align: 'center' },
      line: { at: centred(118, 220, 1.8) },
      second: { at: centred(134, 130, 96), size: 128, align: 'center' },
      dot: { hidden: true },
      name: { at: centred(246, 270, 16), size: 19 },
      trade: { at: centred(270, 220, 9), size: 10 },
    },
  },
  faces: [faces.playfair, faces.fraunces, faces.bitter, faces.archivoBlack],
};
