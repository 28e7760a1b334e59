import { faces } from '../faces.ts';
import { ornament, ornamentBox, ornamentPair } from '../ornament-parts.ts';
import { centred, words } from '../parts.ts';
import { formEnvelope } from '../../../src/shared/design/envelope-forms.ts';
import type { TemplateSketch } from '../sketch.ts';

/** The mascot as large as a fan wants it, its name bulging under it. */
export const owlMascot: TemplateSketch = {
  number: 405,
  key: 'owl-mascot',
  name: 'Owl mascot',
  family: 'school',
  tags: ['school', 'team', 'sport'],
  facets: {
    occasions: ['match-day', 'everyday'],
    themes: ['owl', 'mascot'],
    moods: ['bold', 'playful'],
    products: ['apparel', 'bag', 'headwear'],
  },
  inks: { owl: { label: 'Owl' }, letters: { label: 'Letters' }, shade: { label: 'Shade of the letters' } },
  palettes: {
    Dusk: ['#ffb65c', '#fff6e3', '#ffb65c'],
    Forest: ['#1d5a3c', '#14213d', '#1d5a3c'],
    Snow: ['#d8ecff', '#ffffff', '#d8ecff'],
    Ink: ['#3b1d05', '#14171f', '#3b1d05'],
  },
  front: [
    ornament('owl', 'owl', 'Owl', { at: [90.5, 8, 124], inks: ['owl'] }),
    ...ornamentPair('star', 'star', 'Star', { at: [44, 74, 26, -14], inks: ['letters'] }),
    words(
      'team',
      'NIGHT OWLS',
      {
        at: centred(160, 285, 70),
        face: faces.anton,
        size: 62,
        fill: 'letters',
        spacing: 0.02,
        curve: formEnvelope({ form: 'arch', strength: -0.3 }),
        shadow: ['shade', 2, 2],
      },
      { label: 'Mascot’s name', max: 16, field: 'team' },
    ),
    words(
      'school',
      'LINDEN PRIMARY',
      { at: centred(248, 200, 16), face: faces.archivo, size: 18, fill: 'letters', spacing: 0.22 },
      { label: 'School', max: 26, field: 'place' },
    ),
  ],
  layouts: {
    'Owl above': {},
    'Owl between': {
      team: { at: centred(8, 285, 76), curve: formEnvelope({ form: 'arch', strength: 0.3 }) },
      owl: { at: ornamentBox('owl', [97.5, 92, 110]) },
      'star-left': { at: [52, 142, 26, 24.7, -14] },
      'star-right': { at: [227, 142, 26, 24.7, 14] },
      school: { at: centred(232, 200, 16) },
    },
  },
};
