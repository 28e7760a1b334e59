import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** The age as tall as a poster, a party hat askew on it, the name in handwriting below. */
export const bigAge: TemplateSketch = {
  number: 201,
  key: 'big-age',
  name: 'The big number',
  family: 'birthdays',
  tags: ['birthday', 'gift', 'family'],
  facets: { occasions: ['birthday'], themes: ['age', 'party'], moods: ['playful', 'bold'], products: ['apparel', 'bag', 'drinkware'] },
  inks: { top: { label: 'Number, top' }, foot: { label: 'Number, foot' }, hat: { label: 'Hat' }, letters: { label: 'Letters' } },
  palettes: {
    Fizz: ['#ffd166', '#ff7ab0', '#7fe3d0', '#fff6e3'],
    Raspberry: ['#c2185b', '#5b1fa6', '#0b6b62', '#2a1230'],
    Sorbet: ['#ffe28a', '#ffd0de', '#c9f2dc', '#ffffff'],
    Liquorice: ['#3b0d3a', '#14213d', '#0d2f3d', '#17131c'],
  },
  front: [
    words(
      'wish',
      'happy birthday',
      { at: [20, 14, 150, 34, -6], face: faces.caveat, size: 42, fill: 'letters' },
      { label: 'Wish', max: 24 },
    ),
    words(
      'age',
      '30',
      { at: centred(56, 270, 150), face: faces.fraunces, size: 206, fill: { from: 'top', to: 'foot', angle: 90 }, spacing: -0.02 },
      { label: 'Age', max: 3, field: 'number' },
    ),
    ornament('party-hat', 'hat', 'Party hat', { at: [190, 7, 54, 14], inks: ['hat'] }),
    words(
      'name',
      'MATHILDA',
      { at: centred(220, 250, 34), face: faces.montserrat, size: 38, fill: 'letters', spacing: 0.16 },
      { label: 'Name', max: 16, field: 'name' },
    ),
  ],
  layouts: {
    Poster: {},
    'Name above': {
      name: { at: centred(10, 200, 24), size: 26 },
      age: { at: centred(62, 270, 150) },
      hat: { at: ornamentBox('party-hat', [50, 30, 36, -16]), hidden: true },
      wish: { at: centred(214, 220, 56, -4), size: 48 },
    },
  },
};
