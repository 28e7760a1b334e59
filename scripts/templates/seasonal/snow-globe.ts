import { circlePath, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { centred, disc, group, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** Flakes that fall in a ball of 180 mm. */
const flakes: readonly Point[] = [
  [44, 60],
  [66, 38],
  [92, 22],
  [120, 34],
  [142, 56],
  [30, 92],
  [58, 82],
  [86, 52],
  [112, 66],
  [134, 86],
  [154, 92],
  [72, 106],
  [104, 96],
  [24, 112],
  [126, 112],
  [96, 78],
];
const snow = flakes.map((flake, index) => circlePath(flake, index % 3 === 0 ? 3 : 2)).join('');
const drift = 'M0 20C24 4 52 2 78 12C104 22 130 8 158 16C140 46 112 60 79 60C46 60 16 46 0 20Z';
const stand = 'M14 0H136L150 44Q150 50 144 50H6Q0 50 0 44Z';

/** A snow globe with a lit house between pines, a name on its stand. */
export const snowGlobe: TemplateSketch = {
  number: 1001,
  key: 'snow-globe',
  name: 'Snow globe',
  family: 'seasonal',
  tags: ['seasonal', 'winter', 'family'],
  facets: {
    occasions: ['christmas', 'holiday', 'gift'],
    themes: ['snow', 'home'],
    moods: ['warm', 'playful'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: {
    glass: { label: 'Glass, snow and words' },
    trees: { label: 'Trees' },
    stand: { label: 'Stand' },
    name: { label: 'On the stand', on: 'stand' },
  },
  palettes: {
    Frost: ['#f4f9fc', '#8fd0a8', '#ff9a8a', '#3a0f12'],
    Evening: ['#14213d', '#1f5a35', '#a8231f', '#ffffff'],
    Candle: ['#ffffff', '#e0f2dc', '#ffe0a6', '#5a1414'],
    Coal: ['#14171f', '#0b2a20', '#3b0d1c', '#ffe9c4'],
  },
  front: [
    group('globe', 'Globe', centred(8, 180, 180), [
      disc('glass', 'Glass', { at: [2, 2, 176, 176], stroke: ['glass', 4] }),
      path('snow', 'Snow', snow, { at: [0, 0, 180, 180], fill: 'glass' }),
      path('drift', 'Drift', drift, { at: [11, 114, 158, 60], fill: 'glass' }),
      path('shine', 'Shine', 'M0 40C2 22 12 8 30 0', { at: [18, 26, 30, 40], stroke: ['glass', 3] }),
    ]),
    ornament('pine-tree', 'pine-1', 'Pine', { at: [92, 68, 46], inks: ['trees'] }),
    ornament('pine-tree', 'pine-2', 'Pine', { at: [186, 84, 36], inks: ['trees'] }),
    ornament('home-heart', 'house', 'House', { at: [137, 88, 44], inks: ['stand'] }),
    path('stand', 'Stand', stand, { at: centred(178, 150, 50), fill: 'stand' }),
    words(
      'name',
      'The Lunds',
      { at: centred(184, 118, 36), face: faces.pacifico, size: 25, fill: 'name' },
      { label: 'Name', max: 18, field: 'name', key: 'family-name' },
    ),
    words(
      'line',
      'HOME FOR WINTER 2026',
      { at: centred(240, 250, 12), face: faces.montserrat, size: 14, fill: 'glass', spacing: 0.26 },
      { label: 'Line below', max: 32, field: 'year' },
    ),
  ],
  layouts: {
    Globe: {},
    'Words above': {
      line: { at: centred(10, 285, 16), size: 18 },
      globe: { at: centred(38, 180, 180) },
      'pine-1': { at: [92, 98, 46, 61.3] },
      'pine-2': { at: [186, 114, 36, 48] },
      house: { at: [137, 118, 44, 42.2] },
      stand: { at: centred(208, 150, 50) },
      name: { at: centred(214, 118, 36) },
    },
  },
};
