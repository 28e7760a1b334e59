import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { centred, disc, picture, star, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** Whoever has their day, round, in a burst and under a party hat; the name in script, and how old. */
export const birthdayPortrait: TemplateSketch = {
  number: 206,
  key: 'birthday-portrait',
  name: 'Birthday portrait',
  family: 'birthdays',
  tags: ['birthday', 'gift', 'party'],
  facets: {
    occasions: ['birthday', 'party'],
    themes: ['photo', 'party', 'names'],
    moods: ['playful', 'bold'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { burst: { label: 'Burst' }, hat: { label: 'Hat and age' }, letters: { label: 'Name' } },
  palettes: {
    Pinata: ['#ffc23d', '#ff8fb0', '#fff6e8'],
    Balloon: ['#b01745', '#0f5a8a', '#2a1230'],
    Icing: ['#ffe9a8', '#ffd0dd', '#ffffff'],
    Velvet: ['#4a0f2c', '#10304f', '#16181d'],
  },
  front: [
    star('burst', { at: centred(22, 196, 196), fill: 'burst' }, 28, 0.88),
    picture('photo', 'Photo', centred(50, 140, 140), { kind: 'ellipse' }),
    disc('ring', 'Ring around the picture', { at: centred(50, 140, 140), stroke: ['letters', 3] }),
    ornament('party-hat', 'hat', 'Hat', { at: [176, 11, 64, 28], inks: ['hat', 'letters'] }),
    words(
      'name',
      'Theo',
      { at: centred(224, 285, 54), face: faces.pacifico, size: 58, fill: 'letters' },
      { label: 'Name', max: 16, field: 'name' },
    ),
    words(
      'age',
      'FORTY, AND NOT A DAY OLDER',
      { at: centred(284, 260, 20), face: faces.oswald, size: 17, fill: 'hat', spacing: 0.12 },
      { label: 'Line below', max: 34 },
    ),
  ],
  layouts: {
    'Name below': {},
    'Name above': {
      name: { at: centred(2, 285, 52), size: 54 },
      age: { at: centred(64, 260, 14) },
      burst: { at: centred(92, 186, 186) },
      photo: { at: centred(119, 132, 132) },
      ring: { at: centred(119, 132, 132) },
      hat: { at: ornamentBox('party-hat', [174, 82, 54, 28]) },
    },
    'Left chest': {
      burst: { at: [184, 8, 84, 84] },
      photo: { at: [196, 20, 60, 60] },
      ring: { at: [196, 20, 60, 60] },
      hat: { at: ornamentBox('party-hat', [247, 6, 27, 28]) },
      name: { at: [166, 94, 120, 24], size: 24 },
      age: { at: [166, 121, 120, 10], size: 7.6 },
    },
  },
  faces: [faces.pacifico, faces.slab, faces.playfair],
};
