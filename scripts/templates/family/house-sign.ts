import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** The sign beside a front door: a house, the family's name in script, since when. */
export const houseSign: TemplateSketch = {
  number: 501,
  key: 'house-sign',
  name: 'House sign',
  family: 'family',
  tags: ['family', 'gift', 'everyday'],
  facets: {
    occasions: ['everyday', 'moving-in'],
    themes: ['home', 'names'],
    moods: ['warm', 'calm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Letters' }, house: { label: 'House' } },
  palettes: {
    Hearth: ['#fff4e4', '#ff9d76'],
    Brick: ['#2a1a16', '#a83220'],
    Linen: ['#ffffff', '#ffe0c2'],
    Evening: ['#14213d', '#3b1d05'],
  },
  front: [
    ornament('home-heart', 'house', 'House', { at: [111.5, 8, 82], inks: ['house'] }),
    box('rule-left', 'Rule left', { at: [12, 80, 88, 2], fill: 'house' }),
    box('rule-right', 'Rule right', { at: [205, 80, 88, 2], fill: 'house' }),
    words('above', 'here live', { at: centred(98, 140, 18), face: faces.caveat, size: 28, fill: 'ink' }, { label: 'Line above', max: 24 }),
    words(
      'name',
      'The Okafors',
      { at: centred(118, 290, 74), face: faces.pacifico, size: 64, fill: 'ink' },
      { label: 'Family', max: 20, field: 'name' },
    ),
    words(
      'who',
      'ADA · CHIDI · NNEKA · TOBI',
      { at: centred(202, 270, 14), face: faces.montserrat, size: 15.5, fill: 'ink', spacing: 0.14 },
      { label: 'Who lives here', max: 48 },
    ),
    words(
      'year',
      'SINCE 2011',
      { at: centred(226, 180, 11), face: faces.montserratText, size: 12.5, fill: 'house', spacing: 0.34 },
      { label: 'Since when', max: 22, field: 'year' },
    ),
  ],
  layouts: {
    Sign: {},
    'Name and names': {
      house: { at: ornamentBox('home-heart', [20, 26, 60]) },
      'rule-left': { hidden: true },
      'rule-right': { at: [92, 84, 200, 2] },
      above: { at: [92, 8, 200, 18], align: 'left' },
      name: { at: [92, 26, 204, 54], align: 'left', size: 48 },
      who: { at: [92, 96, 200, 10], align: 'left', size: 11 },
      year: { at: [92, 114, 200, 9], align: 'left', size: 10 },
    },
  },
  faces: [faces.pacifico, faces.fraunces, faces.playfair],
};
