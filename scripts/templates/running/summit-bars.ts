import { boxPath } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** Heights along a mountain run in mm, a bar each. */
const heights = [14, 18, 26, 24, 34, 46, 58, 54, 66, 82, 98, 112, 126, 118, 102, 92, 78, 84, 92, 80, 62, 50, 54, 44, 32, 24, 20, 14];
const profile = heights.map((height, index) => boxPath(index * 10, 126 - height, 6.4, height)).join('');

/** A trail's climb as a row of bars, with its figures in three columns. */
export const summitBars: TemplateSketch = {
  number: 603,
  key: 'summit-bars',
  name: 'Climb in bars',
  family: 'running',
  tags: ['running', 'outdoors', 'event'],
  facets: {
    occasions: ['race', 'event'],
    themes: ['mountains', 'trail'],
    moods: ['modern', 'bold'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { words: { label: 'Words' }, low: { label: 'Foot of the mountain' }, high: { label: 'Summit' } },
  palettes: {
    Alpenglow: ['#fff6ea', '#f4a0c0', '#ffd166'],
    Gorge: ['#16181d', '#0a5c66', '#a0341a'],
    Snow: ['#ffffff', '#d6e6ff', '#ffffff'],
    Scree: ['#14171f', '#14171f', '#3b1d2c'],
  },
  front: [
    ornament('finish-flags', 'flags', 'Flags', { at: [114.5, 10, 46], inks: ['words'] }),
    path('profile', 'Climb', profile, { at: centred(38, 276.4, 126), fill: { from: 'high', to: 'low', angle: 90 } }),
    words(
      'race',
      'RIDGE & BACK',
      { at: centred(178, 276, 36), face: faces.oswald, size: 44, fill: 'words', spacing: 0.04 },
      { label: 'Race', max: 20 },
    ),
    box('rule', 'Rule', { at: centred(222, 276, 1.6), fill: 'words' }),
    words(
      'distance',
      '38 KM',
      { at: [14, 231, 80, 12], face: faces.monoText, size: 15, fill: 'words', align: 'left' },
      { label: 'Distance', max: 10 },
    ),
    words('climb', '+2140 M', { at: centred(231, 90, 12), face: faces.monoText, size: 15, fill: 'words' }, { label: 'Climb', max: 12 }),
    words(
      'year',
      '2027',
      { at: [211, 231, 80, 12], face: faces.monoText, size: 15, fill: 'words', align: 'right' },
      { label: 'Year', max: 8, field: 'year' },
    ),
  ],
  layouts: {
    Profile: {},
    'Words first': {
      race: { at: centred(10, 276, 40), size: 49 },
      rule: { at: centred(58, 276, 1.6) },
      distance: { at: [14, 67, 80, 12] },
      climb: { at: centred(67, 90, 12) },
      year: { at: [211, 67, 80, 12] },
      flags: { at: ornamentBox('finish-flags', [114.5, 86, 46]) },
      profile: { at: centred(114, 276.4, 110) },
    },
    'Left chest': {
      flags: { hidden: true },
      profile: { at: [180, 14, 110, 48] },
      race: { at: [180, 68, 110, 14], size: 16.5 },
      rule: { at: [180, 85, 110, 0.9] },
      distance: { at: [180, 89, 34, 5], size: 6 },
      climb: { at: [216, 89, 38, 5], size: 6 },
      year: { at: [256, 89, 34, 5], size: 6 },
    },
  },
};
