import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A large bear, a middle-sized one and a small one, each with a name. */
export const threeBears: TemplateSketch = {
  number: 503,
  key: 'three-bears',
  name: 'Three bears',
  family: 'family',
  tags: ['family', 'gift', 'everyday'],
  facets: {
    occasions: ['everyday', 'birthday'],
    themes: ['bears', 'names'],
    moods: ['playful', 'warm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Letters' }, big: { label: 'Large bear' }, middle: { label: 'Middle bear' }, small: { label: 'Small bear' } },
  palettes: {
    Honey: ['#fff4e4', '#ffb454', '#ff8f7d', '#ffe08a'],
    Forest: ['#1c2a22', '#1d5a3c', '#8a3b1c', '#7a1f3d'],
    Pale: ['#ffffff', '#ffe0b8', '#ffd9d6', '#fff3b8'],
    Night: ['#14171f', '#2a1a10', '#14213d', '#3b0d1c'],
  },
  front: [
    ornament('bear', 'bear-1', 'Large bear', { at: [12, 20, 128], inks: ['big'] }),
    ornament('bear', 'bear-2', 'Middle bear', { at: [142, 52, 92], inks: ['middle'] }),
    ornament('bear', 'bear-3', 'Small bear', { at: [237, 81, 60], inks: ['small'] }),
    box('ground', 'Ground', { at: centred(143, 285, 3), fill: 'ink' }, 1.5),
    words(
      'name-1',
      'Papa',
      { at: [12, 156, 128, 26], face: faces.montserrat, size: 31, fill: 'big' },
      { label: 'Large bear’s name', max: 12, field: 'name' },
    ),
    words(
      'name-2',
      'Mama',
      { at: [142, 156, 92, 26], face: faces.montserrat, size: 25, fill: 'middle' },
      { label: 'Middle bear’s name', max: 12 },
    ),
    words(
      'name-3',
      'Mika',
      { at: [237, 156, 60, 26], face: faces.montserrat, size: 19, fill: 'small' },
      { label: 'Small bear’s name', max: 12 },
    ),
    words(
      'line',
      'who has eaten from my plate?',
      { at: centred(190, 270, 38), face: faces.caveat, size: 34, fill: 'ink' },
      { label: 'Line below', max: 40 },
    ),
  ],
  layouts: {
    'By size': {},
    'Child in the middle': {
      'bear-1': { at: ornamentBox('bear', [8, 29, 118]) },
      'bear-3': { at: ornamentBox('bear', [126, 87, 54]) },
      'bear-2': { at: ornamentBox('bear', [181, 32, 115]) },
      'name-1': { at: [8, 156, 118, 26] },
      'name-3': { at: [127, 156, 52, 26] },
      'name-2': { at: [181, 156, 115, 26], size: 29 },
    },
  },
};
