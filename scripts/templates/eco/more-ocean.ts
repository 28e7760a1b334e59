import { softLine, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A hand's wavy stroke through a word, in 250 by 14 mm. */
const stroke = softLine(Array.from({ length: 16 }, (_, index): Point => [index * 16.6, index % 2 === 0 ? 2 : 12]));

/** Less of the one, more of the other: the first crossed out by a wave. */
export const moreOcean: TemplateSketch = {
  number: 704,
  key: 'more-ocean',
  name: 'Less and more',
  family: 'eco',
  tags: ['eco', 'nature', 'event'],
  facets: {
    occasions: ['everyday', 'event'],
    themes: ['sea', 'whale'],
    moods: ['bold', 'modern'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { words: { label: 'Words' }, sea: { label: 'Wave and whale' } },
  palettes: {
    Lagoon: ['#fff8ec', '#5fd8e0'],
    Harbour: ['#16181d', '#0a5c8c'],
    Foam: ['#ffffff', '#c9f2ea'],
    Deep: ['#14171f', '#0d2f4d'],
  },
  front: [
    words(
      'less',
      'less',
      { at: [14, 14, 120, 20], face: faces.montserratText, size: 24, fill: 'words', align: 'left' },
      { label: 'Less', max: 12 },
    ),
    words(
      'first',
      'PLASTIC',
      { at: [14, 40, 277, 50], face: faces.montserrat, size: 68, fill: 'words', align: 'left' },
      { label: 'Of what', max: 12 },
    ),
    path('stroke', 'Stroke', stroke, { at: [12, 58, 250, 14], stroke: ['sea', 5] }),
    words(
      'more',
      'more',
      { at: [14, 106, 120, 20], face: faces.montserratText, size: 24, fill: 'words', align: 'left' },
      { label: 'More', max: 12 },
    ),
    words(
      'second',
      'OCEAN',
      { at: [14, 132, 277, 60], face: faces.montserrat, size: 82, fill: 'sea', align: 'left' },
      { label: 'Of what', max: 12, field: 'name' },
    ),
    ornament('whale', 'whale', 'Whale', { at: [207, 206, 76], inks: ['sea'] }),
    words(
      'line',
      'Shore clean-up\nevery first Sunday',
      { at: [14, 208, 160, 44], face: faces.montserratText, size: 15, fill: 'words', align: 'left', lineHeight: 1.4 },
      { label: 'Two lines', max: 52 },
    ),
  ],
  layouts: {
    Stacked: {},
    'Whale first': {
      whale: { at: ornamentBox('whale', [84, 4, 136]) },
      less: { at: [14, 136, 60, 14], size: 18 },
      first: { at: [80, 130, 210, 24], size: 34 },
      stroke: { at: [76, 136, 160, 12] },
      more: { at: [14, 172, 60, 14], size: 18 },
      second: { at: [80, 166, 210, 46], size: 64 },
      line: { at: [80, 220, 210, 34], size: 11 },
    },
  },
  faces: [faces.montserrat, faces.archivoBlack, faces.slab],
};
