import { faces } from '../faces.ts';
import { ornamentBox, ornamentPair } from '../ornament-parts.ts';
import { centred, disc, overRing, picture, underRing, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const badge = { x: 152.5, y: 125 };
const small = { x: 225, y: 54 };

/** A badge of honour: the animal's face in the middle, its name and its duty around it, paws between. */
export const petPortrait: TemplateSketch = {
  number: 507,
  key: 'pet-portrait',
  name: 'Pet portrait',
  family: 'family',
  tags: ['pets', 'family', 'gift'],
  facets: {
    occasions: ['gift', 'everyday'],
    themes: ['photo', 'pets', 'animals'],
    moods: ['playful', 'warm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { badge: { label: 'Badge' }, print: { label: 'On the badge', on: 'badge' } },
  palettes: {
    Biscuit: ['#ffcf70', '#3a2410'],
    Collar: ['#a8231f', '#fff3dc'],
    Cream: ['#fff4e0', '#2a2320'],
    Night: ['#17233b', '#ffe3a3'],
  },
  front: [
    disc('badge', 'Badge', { at: centred(10, 230, 230), fill: 'badge' }),
    disc('rim', 'Rim', { at: centred(16, 218, 218), stroke: ['print', 1.6] }),
    picture('pet', 'Your pet', centred(52, 146, 146), { kind: 'ellipse' }),
    disc('ring', 'Ring around the picture', { at: centred(52, 146, 146), stroke: ['print', 3] }),
    words(
      'name',
      'MISS BISCUIT',
      {
        ...overRing({ ...badge, radiusMm: 81, spreadDeg: 150 }, faces.archivoBlack, 27),
        face: faces.archivoBlack,
        fill: 'print',
        spacing: 0.06,
      },
      { label: 'Name', max: 16, field: 'name' },
    ),
    words(
      'duty',
      'HEAD OF SECURITY',
      { ...underRing({ ...badge, radiusMm: 98, spreadDeg: 130 }, faces.oswald, 19), face: faces.oswald, fill: 'print', spacing: 0.14 },
      { label: 'Duty', max: 22 },
    ),
    ...ornamentPair('paw-print', 'paw', 'Paw', { at: [51, 114, 21], inks: ['print'] }),
  ],
  layouts: {
    Badge: {},
    'Left chest': {
      badge: { at: [175, 4, 100, 100] },
      rim: { at: [177.6, 6.6, 94.8, 94.8] },
      pet: { at: [193, 22, 64, 64] },
      ring: { at: [193, 22, 64, 64] },
      name: overRing({ ...small, radiusMm: 35.2, spreadDeg: 150 }, faces.archivoBlack, 11.6),
      duty: underRing({ ...small, radiusMm: 42.6, spreadDeg: 130 }, faces.oswald, 8.2),
      'paw-left': { at: ornamentBox('paw-print', [180.8, 49, 9.2]) },
      'paw-right': { at: ornamentBox('paw-print', [260, 49, 9.2]) },
    },
  },
  faces: [faces.archivoBlack, faces.slab, faces.bitter],
};
