import { softLoop, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { box, centred, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** How far the shore lies from the summit in each direction, in shares of the map's half. */
const shore = [1.1, 0.72, 0.62, 0.94, 1.12, 1.02, 0.6, 0.5, 0.98, 1.12, 0.98, 0.7, 0.96, 1.1, 0.86, 0.8];
const levels = [1, 0.86, 0.73, 0.6, 0.47, 0.35, 0.23, 0.12];

/** A line of equal height; higher ones are rounder and drift to the summit. */
function contour(level: number): string {
  const points = shore.map((reach, index): Point => {
    const angle = (index / shore.length) * 2 * Math.PI;
    const share = (reach * level + 0.8 * (1 - level)) * level;
    return [140 + Math.cos(angle) * share * 134 + (1 - level) * 26, 84 + Math.sin(angle) * share * 80 - (1 - level) * 10];
  });
  return softLoop(points);
}

/** An island in lines of equal height, as on a hiker's map. */
export const contourMap: TemplateSketch = {
  number: 701,
  key: 'contour-map',
  name: 'Lines of height',
  family: 'eco',
  tags: ['eco', 'nature', 'outdoors'],
  facets: {
    occasions: ['everyday', 'event'],
    themes: ['map', 'island'],
    moods: ['natural', 'calm', 'modern'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { land: { label: 'Lines' }, words: { label: 'Words' } },
  palettes: {
    Lichen: ['#c8dc7a', '#fdf8ea'],
    Ordnance: ['#a4451a', '#1d2b22'],
    Mist: ['#d8f0e4', '#ffffff'],
    Peat: ['#2c1a0c', '#0b2a20'],
  },
  front: [
    ...levels.map((level, index) =>
      path(`contour-${index + 1}`, 'Line of height', contour(level), {
        at: centred(8, 280, 168),
        stroke: ['land', index === 0 ? 2.8 : 1.5],
      }),
    ),
    path('summit', 'Summit', 'M6 0L12 10H0Z', { at: [172.6, 77, 12, 10], fill: 'words' }),
    words(
      'place',
      'SKERRY ISLE',
      { at: centred(188, 280, 28), face: faces.frauncesText, size: 38, fill: 'words', spacing: 0.1 },
      { label: 'Place', max: 20, field: 'place' },
    ),
    box('rule', 'Rule', { at: centred(225, 24, 1.6), fill: 'land' }),
    words(
      'where',
      '57.4° N   6.2° W',
      { at: centred(234, 240, 10), face: faces.monoText, size: 13.5, fill: 'words', spacing: 0.12 },
      { label: 'Coordinates', max: 30 },
    ),
  ],
  layouts: {
    Map: {},
    'Words above': {
      ...Object.fromEntries(levels.map((_, index) => [`contour-${index + 1}`, { at: centred(82, 280, 168) }])),
      summit: { at: [172.6, 151, 12, 10] },
      place: { at: centred(12, 280, 28) },
      rule: { hidden: true },
      where: { at: centred(52, 240, 10) },
    },
    'Left chest': {
      ...Object.fromEntries(levels.map((_, index) => [`contour-${index + 1}`, { at: [186, 10, 104, 62], hidden: index % 2 === 1 }])),
      summit: { at: [245.3, 34.5, 5, 4.2] },
      place: { at: [182, 80, 112, 10], size: 13 },
      rule: { hidden: true },
      where: { at: [192, 96, 92, 4.5], size: 5.6 },
    },
  },
  faces: [faces.frauncesText, faces.playfair, faces.oswaldText],
};
