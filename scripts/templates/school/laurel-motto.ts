import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { arc, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A book in laurel with the motto on a ribbon, the school's name arched above. */
export const laurelMotto: TemplateSketch = {
  number: 402,
  key: 'laurel-motto',
  name: 'Book and laurel',
  family: 'school',
  tags: ['school', 'team', 'club'],
  facets: {
    occasions: ['graduation', 'everyday'],
    themes: ['books', 'heraldry'],
    moods: ['classic', 'elegant'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Letters and book' }, laurel: { label: 'Laurel and ribbon' }, motto: { label: 'On the ribbon', on: 'laurel' } },
  palettes: {
    Ivy: ['#f6f0dc', '#9fd08a', '#10241a'],
    Oxblood: ['#2a0a14', '#8e1230', '#fff3dc'],
    Parchment: ['#ffffff', '#ffe9b0', '#3b2016'],
    Navy: ['#14171f', '#14213d', '#fff6e3'],
  },
  front: [
    words(
      'school',
      'ST. AGATHE',
      { at: centred(8, 226, 52), face: faces.bitter, size: 42, fill: 'ink', spacing: 0.12, curve: arc(76) },
      { label: 'School', max: 22, field: 'team' },
    ),
    ornament('laurel-wreath', 'laurel', 'Laurel', { at: [66.5, 66, 172], inks: ['laurel'] }),
    ornament('open-book', 'book', 'Book', { at: [111.5, 100, 82], inks: ['ink'] }),
    ornament('ribbon-banner', 'ribbon', 'Ribbon', { at: [40.5, 204, 224], inks: ['laurel'], heightMm: 58 }),
    words(
      'line',
      'CURIOUS & KIND',
      { at: centred(215, 142, 22), face: faces.bitter, size: 20, fill: 'motto', spacing: 0.08 },
      { label: 'Motto', max: 22 },
    ),
  ],
  layouts: {
    Wreath: {},
    'Book and ribbon': {
      laurel: { hidden: true },
      book: { at: ornamentBox('open-book', [87.5, 66, 130]) },
      ribbon: { at: [40.5, 178, 224, 58] },
      line: { at: centred(189, 142, 22) },
    },
  },
};
