import { faces } from '../faces.ts';
import { box, centred, group, picture, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** An instant photo of everybody, taped on, with a line by hand under it and the family's name over it. */
export const familyPolaroid: TemplateSketch = {
  number: 508,
  key: 'family-polaroid',
  name: 'Instant photo',
  family: 'family',
  tags: ['family', 'reunion', 'gift'],
  facets: {
    occasions: ['reunion', 'holiday', 'gift'],
    themes: ['photo', 'names'],
    moods: ['warm', 'playful'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { letters: { label: 'Name' }, paper: { label: 'Paper' }, hand: { label: 'On the paper', on: 'paper' }, tape: { label: 'Tape' } },
  palettes: {
    Snapshot: ['#ffd98a', '#fffaf0', '#1f2a44', '#ff9d76'],
    Album: ['#a8231f', '#2a211c', '#fff1d6', '#8a4b00'],
    Linen: ['#ffffff', '#fff4e4', '#3a2410', '#ffe0c2'],
    Darkroom: ['#14213d', '#16181d', '#ffe9c9', '#5c0f2c'],
  },
  front: [
    words(
      'title',
      'The Okafors',
      { at: centred(4, 285, 44), face: faces.pacifico, size: 44, fill: 'letters' },
      { label: 'Family', max: 20, field: 'name' },
    ),
    group('print', 'Photo print', centred(66, 172, 204, -4), [
      box('paper', 'Paper', { at: [0, 0, 172, 204], fill: 'paper' }, 3),
      picture('photo', 'Family photo', [12, 12, 148, 148], { kind: 'rectangle', cornerRadiusMm: 1 }),
      words(
        'caption',
        'Lake house, August',
        { at: [12, 166, 148, 32], face: faces.caveat, size: 25, fill: 'hand' },
        { label: 'Line by hand', max: 30 },
      ),
    ]),
    box('tape', 'Tape', { at: [114, 56, 68, 19, -9], fill: 'tape' }),
  ],
  layouts: {
    'Taped on': {},
    'Name below': {
      print: { at: centred(14, 172, 204, 3) },
      tape: { at: [124, 6, 68, 19, 7] },
      title: { at: centred(230, 285, 68) },
    },
    'Left chest': {
      print: { at: [188, 12, 84, 99.6, -4] },
      tape: { at: [211, 6, 32, 9, -9] },
      title: { at: [170, 118, 120, 28], size: 18 },
    },
  },
  faces: [faces.pacifico, faces.fraunces, faces.slab],
};
