import { faces } from '../faces.ts';
import { ornament, ornamentPair } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** An anniversary: two names across an ampersand, flourishes in the upper corners, rings below. */
export const ringFrame: TemplateSketch = {
  number: 504,
  key: 'ring-frame',
  name: 'Two names',
  family: 'family',
  tags: ['family', 'gift', 'event'],
  facets: {
    occasions: ['wedding', 'anniversary'],
    themes: ['rings', 'names'],
    moods: ['elegant', 'calm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Names' }, gold: { label: 'Flourishes and rings' } },
  palettes: {
    Gilt: ['#fdf6e8', '#e6bd6a'],
    Rosewood: ['#2c1520', '#9a2f52'],
    Veil: ['#ffffff', '#ffe4e0'],
    Ink: ['#14171f', '#0f3327'],
  },
  front: [
    ...ornamentPair('corner-flourish', 'corner', 'Flourish', { at: [10, 8, 70], inks: ['gold'] }),
    words(
      'first',
      'Mara',
      { at: [84, 40, 137, 56], face: faces.playfairText, size: 66, fill: 'ink' },
      { label: 'First name', max: 14, field: 'name' },
    ),
    words('and', '&', { at: centred(106, 70, 42), face: faces.playfair, size: 58, fill: 'gold' }, { label: 'Between the names', max: 4 }),
    words(
      'second',
      'Jonathan',
      { at: [84, 142, 200, 56], face: faces.playfairText, size: 66, fill: 'ink' },
      { label: 'Second name', max: 14 },
    ),
    ornament('wedding-rings', 'rings', 'Rings', { at: [22, 152, 50], inks: ['gold'] }),
    box('rule', 'Rule', { at: [22, 216, 261, 1.4], fill: 'gold' }),
    words(
      'date',
      '25 YEARS · 14 JUNE 2002',
      { at: centred(226, 261, 14), face: faces.montserratText, size: 14, fill: 'ink', spacing: 0.24 },
      { label: 'Date', max: 34, field: 'year' },
    ),
  ],
  layouts: {
    Stepped: {},
    Centred: {
      rings: { at: [112.5, 10, 80, 73.6] },
      'corner-left': { hidden: true },
      'corner-right': { hidden: true },
      first: { at: centred(96, 280, 46), size: 56 },
      and: { at: centred(146, 60, 32), size: 42 },
      second: { at: centred(180, 280, 46), size: 56 },
      rule: { at: centred(236, 120, 1.4) },
      date: { at: centred(246, 261, 13), size: 13 },
    },
  },
  faces: [faces.playfairText, faces.frauncesText, faces.pacifico, faces.caveat],
};
