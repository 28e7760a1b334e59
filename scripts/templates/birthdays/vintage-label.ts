import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A bottle's label for somebody who was bottled in a good year. */
export const vintageLabel: TemplateSketch = {
  number: 204,
  key: 'vintage-label',
  name: 'Good vintage',
  family: 'birthdays',
  tags: ['birthday', 'gift', 'retro'],
  facets: {
    occasions: ['birthday', 'anniversary'],
    themes: ['label', 'year'],
    moods: ['elegant', 'classic'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Letters and lines' }, accent: { label: 'Year' } },
  palettes: {
    Brass: ['#f4ead2', '#e8b54a'],
    Bordeaux: ['#2b1a14', '#7a1022'],
    Champagne: ['#fff6e3', '#ffe28a'],
    Cellar: ['#16181d', '#3b0d1c'],
  },
  front: [
    ornament('label-frame', 'frame', 'Label', { at: [6, 8, 293], inks: ['ink'] }),
    words(
      'from',
      'BOTTLED IN',
      { at: centred(48, 150, 13), face: faces.oswaldText, size: 15, fill: 'ink', spacing: 0.3 },
      { label: 'Line above', max: 24 },
    ),
    ornament('diamond-divider', 'flourish', 'Divider', { at: [112.5, 67, 80], inks: ['accent'] }),
    words(
      'year',
      '1986',
      { at: centred(86, 196, 56), face: faces.fraunces, size: 78, fill: 'accent', spacing: 0.02 },
      { label: 'Year', max: 6, field: 'year' },
    ),
    box('rule-left', 'Rule left', { at: [52, 164, 26, 1.4], fill: 'ink' }),
    box('rule-right', 'Rule right', { at: [227, 164, 26, 1.4], fill: 'ink' }),
    words(
      'name',
      'Chateau Viktor',
      { at: centred(155, 140, 18), face: faces.playfairText, size: 20, fill: 'ink' },
      { label: 'Name', max: 22, field: 'name' },
    ),
    words(
      'line',
      'STILL IMPROVING',
      { at: centred(184, 160, 10), face: faces.oswaldText, size: 11.5, fill: 'ink', spacing: 0.2 },
      { label: 'Line below', max: 34 },
    ),
  ],
  layouts: {
    Label: {},
    'Without the frame': {
      frame: { hidden: true },
      from: { at: centred(12, 220, 18), size: 21 },
      flourish: { at: [92.5, 40, 120, 14.4] },
      year: { at: centred(66, 280, 92), size: 118 },
      name: { at: centred(176, 200, 26), size: 30 },
      'rule-left': { at: [10, 188, 36, 1.6] },
      'rule-right': { at: [259, 188, 36, 1.6] },
      line: { at: centred(216, 270, 13), size: 15 },
    },
  },
  faces: [faces.fraunces, faces.playfair, faces.slab],
};
