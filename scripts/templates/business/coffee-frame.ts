import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A café's sign: an art-deco frame around cup, name and street. */
export const coffeeFrame: TemplateSketch = {
  number: 302,
  key: 'coffee-frame',
  name: 'Café sign',
  family: 'business',
  tags: ['business', 'staff', 'brand'],
  facets: {
    occasions: ['opening', 'everyday'],
    themes: ['coffee', 'food'],
    moods: ['elegant', 'warm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Letters and frame' }, cup: { label: 'Cup' } },
  palettes: {
    Crema: ['#f6ead6', '#e0a66b'],
    Espresso: ['#33201a', '#8a3b1c'],
    Milk: ['#ffffff', '#ffe0c2'],
    Roast: ['#1c1310', '#3b1a10'],
  },
  front: [
    ornament('deco-frame', 'frame', 'Frame', { at: [32.5, 8, 240], inks: ['ink'] }),
    ornament('coffee', 'cup', 'Cup', { at: [116.5, 44, 72], inks: ['cup'] }),
    words(
      'name',
      'Morning Glory',
      { at: centred(134, 180, 36), face: faces.fraunces, size: 42, fill: 'ink' },
      { label: 'Name', max: 18, field: 'name' },
    ),
    box('rule', 'Rule', { at: centred(178, 40, 2), fill: 'cup' }),
    words(
      'trade',
      'COFFEE BAR',
      { at: centred(188, 170, 12), face: faces.montserrat, size: 14, fill: 'ink', spacing: 0.34 },
      { label: 'What it is', max: 20 },
    ),
    words(
      'place',
      '12 Canal Street',
      { at: centred(208, 160, 12), face: faces.frauncesText, size: 13.5, fill: 'ink' },
      { label: 'Street', max: 26, field: 'place' },
    ),
  ],
  layouts: {
    Framed: {},
    'Without the frame': {
      frame: { hidden: true },
      cup: { at: [98.5, 10, 108, 106.92] },
      name: { at: centred(132, 286, 52), size: 62 },
      rule: { at: centred(196, 60, 2.4) },
      trade: { at: centred(210, 250, 16), size: 19 },
      place: { at: centred(232, 240, 24), size: 18 },
    },
    'Left chest': {
      frame: { hidden: true },
      cup: { at: [214, 10, 34, 33.66] },
      name: { at: [176, 50, 110, 17], size: 19 },
      rule: { at: [222, 71, 18, 1] },
      trade: { at: [180, 76, 102, 6], size: 6.6 },
      place: { at: [180, 84, 102, 10], size: 6.4 },
    },
  },
  faces: [faces.fraunces, faces.playfair, faces.pacifico],
};
