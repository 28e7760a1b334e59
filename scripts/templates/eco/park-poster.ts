import { linePath, softLine } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, centred, disc, group, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const far = linePath([
  [0, 132],
  [0, 92],
  [26, 70],
  [40, 80],
  [74, 38],
  [92, 60],
  [104, 50],
  [140, 96],
  [158, 82],
  [184, 104],
  [184, 132],
]);
const near = `${softLine([
  [0, 40],
  [40, 8],
  [84, 30],
  [128, 52],
  [184, 14],
])}V74H0Z`;
const river = 'M96 0C84 14 120 22 108 36C98 48 62 52 58 74H112C108 58 128 52 132 38C136 24 100 16 104 0Z';

/** A travel poster for a valley: sun, range, pines and a river, its name in the foot. */
export const parkPoster: TemplateSketch = {
  number: 703,
  key: 'park-poster',
  name: 'Valley poster',
  family: 'eco',
  tags: ['eco', 'outdoors', 'travel'],
  facets: {
    occasions: ['everyday', 'holiday'],
    themes: ['mountains', 'forest'],
    moods: ['retro', 'natural'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: {
    sky: { label: 'Sky and border' },
    range: { label: 'Range', on: 'sky' },
    sun: { label: 'Sun', on: 'sky' },
    ground: { label: 'Ground and name', on: 'sky' },
    river: { label: 'River', on: 'ground' },
  },
  palettes: {
    Morning: ['#ffe9c4', '#b4573c', '#c2451f', '#1f4a3d', '#ffe9c4'],
    Night: ['#16213f', '#8b9bd4', '#ffd98a', '#a9c8b4', '#16213f'],
    Fjord: ['#e9f6f4', '#3d7f8c', '#c2451f', '#123a4a', '#e9f6f4'],
    Pitch: ['#14171f', '#8a8f7a', '#ffb46b', '#cfd9b8', '#14171f'],
  },
  front: [
    box('sky', 'Sky', { at: centred(8, 200, 258), fill: 'sky' }, 6),
    disc('sun', 'Sun', { at: [172, 34, 44, 44], fill: 'sun' }),
    group(
      'scene',
      'Scene',
      [60.5, 62, 184, 152],
      [
        path('range', 'Range', far, { at: [0, 0, 184, 132], fill: 'range' }),
        path('ground', 'Ground', near, { at: [0, 78, 184, 74], fill: 'ground' }),
        path('river', 'River', river, { at: [0, 90, 184, 62], fill: 'river' }),
      ],
    ),
    ornament('pine-tree', 'pine-1', 'Pine', { at: [64, 112, 32], inks: ['ground'] }),
    ornament('pine-tree', 'pine-2', 'Pine', { at: [88, 122, 26], inks: ['ground'] }),
    ornament('pine-tree', 'pine-3', 'Pine', { at: [206, 108, 36], inks: ['ground'] }),
    words(
      'place',
      'ALDER VALLEY',
      { at: centred(222, 180, 19), face: faces.oswald, size: 23, fill: 'ground', spacing: 0.1 },
      { label: 'Place', max: 18, field: 'place' },
    ),
    words(
      'line',
      'WALK SLOWLY · EST. 1931',
      { at: centred(248, 170, 7), face: faces.oswaldText, size: 8.4, fill: 'range', spacing: 0.22 },
      { label: 'Line below', max: 36, field: 'year' },
    ),
  ],
  layouts: {
    Poster: {},
    Postcard: {
      sky: { at: centred(10, 290, 216) },
      sun: { at: [226, 30, 40, 40] },
      scene: { at: [13.5, 30, 278, 148] },
      'pine-1': { at: [22, 92, 30, 40] },
      'pine-2': { at: [48, 94, 26, 34.6] },
      'pine-3': { at: [246, 82, 34, 45.3] },
      place: { at: centred(186, 260, 18), size: 22 },
      line: { at: centred(211, 250, 7), size: 8 },
    },
  },
  faces: [faces.oswald, faces.archivoBlack, faces.slab],
};
