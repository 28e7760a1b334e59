import { boxPath, circlePath, linePath, onCircle, turnBox, type Turn } from '../drawings.ts';
import { faces } from '../faces.ts';
import { box, centred, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const shell = 'M10 0H272Q282 0 282 10V166Q282 176 272 176H10Q0 176 0 166V10Q0 0 10 0Z';
/** A wheel with six teeth, in 34 mm. */
const wheel =
  circlePath([17, 17], 17) + linePath(Array.from({ length: 24 }, (_, index) => onCircle([17, 17], index % 4 < 2 ? 11 : 7.5, index * 15)));
const foot = 'M24 0H178L202 34H0Z';
const screws = (
  [
    [10, 10],
    [272, 10],
    [10, 166],
    [272, 166],
  ] as const
)
  .map((screw) => circlePath(screw, 3))
  .join('');

const tilt: Turn = { about: [152.5, 108], degrees: 8, scale: 0.93, to: [152.5, 118] };

/** A music cassette with a hand-written label. */
export const mixtape: TemplateSketch = {
  number: 902,
  key: 'mixtape',
  name: 'Mixtape',
  family: 'retro',
  tags: ['retro', 'music', 'gift'],
  facets: {
    occasions: ['gift', 'birthday', 'everyday'],
    themes: ['music', 'cassette'],
    moods: ['retro', 'playful', 'warm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: {
    shell: { label: 'Cassette' },
    label: { label: 'Label', on: 'shell' },
    stripe: { label: 'Stripes', on: 'label' },
    pen: { label: 'Pen', on: 'label' },
  },
  palettes: {
    Cream: ['#ffe9c4', '#22223a', '#ff9a62', '#fff8ea'],
    Smoke: ['#1d1b26', '#fff3dc', '#c2381f', '#1d1b26'],
    Ice: ['#e3f3f7', '#123a4a', '#7fd6d0', '#ffffff'],
    Wine: ['#3b0d1c', '#ffe3d1', '#a03050', '#2a1230'],
  },
  front: [
    path('shell', 'Cassette', shell + screws, { at: centred(20, 282, 176), fill: 'shell' }, 'evenodd'),
    box('label', 'Label', { at: centred(34, 254, 112), fill: 'label' }, 7),
    words(
      'title',
      'Songs for the long way',
      { at: centred(35, 226, 34), face: faces.caveat, size: 26, fill: 'pen' },
      { label: 'Title', max: 28, field: 'name' },
    ),
    box('line', 'Line', { at: centred(68, 226, 1), fill: 'stripe' }),
    path('stripes', 'Stripes', [0, 18, 36].map((y) => boxPath(0, y, 254, 12)).join(''), { at: centred(80, 254, 48), fill: 'stripe' }),
    box('window', 'Window', { at: centred(80, 156, 48), fill: 'label' }, 24),
    box('window-line', 'Window', { at: centred(84, 148, 40), stroke: ['pen', 2] }, 20),
    path('wheel-left', 'Wheel', wheel, { at: [83, 87, 34, 34], fill: 'pen' }, 'evenodd'),
    path('wheel-right', 'Wheel', wheel, { at: [188, 87, 34, 34], fill: 'pen' }, 'evenodd'),
    words('side', 'A', { at: [36, 131, 24, 14], face: faces.archivoBlack, size: 15, fill: 'pen' }, { label: 'Side', max: 2 }),
    words(
      'year',
      '1987',
      { at: [222, 131, 46, 14], face: faces.archivoBlack, size: 15, fill: 'pen', align: 'right' },
      { label: 'Year', max: 6, field: 'year' },
    ),
    words('length', '60 minutes', { at: [127, 98, 51, 12], face: faces.archivo, size: 8.4, fill: 'pen' }, { label: 'Length', max: 14 }),
    path('foot', 'Foot', foot, { at: centred(158, 202, 34), stroke: ['label', 2.4] }),
  ],
  layouts: {
    Cassette: {},
    'On the slant': {
      shell: { at: turnBox(centred(20, 282, 176), tilt) },
      label: { at: turnBox(centred(34, 254, 112), tilt) },
      title: { at: turnBox(centred(35, 226, 34), tilt), size: 24 },
      line: { at: turnBox(centred(68, 226, 1), tilt) },
      stripes: { at: turnBox(centred(80, 254, 48), tilt) },
      window: { at: turnBox(centred(80, 156, 48), tilt) },
      'window-line': { at: turnBox(centred(84, 148, 40), tilt) },
      'wheel-left': { at: turnBox([83, 87, 34, 34], tilt) },
      'wheel-right': { at: turnBox([188, 87, 34, 34], tilt) },
      side: { at: turnBox([36, 131, 24, 14], tilt), size: 14 },
      year: { at: turnBox([222, 131, 46, 14], tilt), size: 14 },
      length: { at: turnBox([127, 98, 51, 12], tilt), size: 7.8 },
      foot: { at: turnBox(centred(158, 202, 34), tilt) },
    },
  },
};
