import { circlePath, softLine, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, disc, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A road along a coast, in a box of 150 by 216 mm. */
const road: readonly Point[] = [
  [10, 208],
  [60, 214],
  [88, 190],
  [58, 160],
  [14, 152],
  [4, 118],
  [44, 100],
  [96, 116],
  [138, 104],
  [142, 66],
  [104, 54],
  [62, 66],
  [44, 38],
  [74, 8],
  [118, 22],
];
/** A dot at every kilometre that lies on a bend. */
const marks = (
  [
    [74.5, 201],
    [35, 156],
    [24, 109],
    [70, 108],
    [140, 85],
    [83, 60],
    [59, 23],
  ] as const
)
  .map((point) => circlePath(point, 2.2))
  .join('');

/** The course of a race drawn as a thread, its words stacked beside it. */
export const routeLine: TemplateSketch = {
  number: 602,
  key: 'route-line',
  name: 'The course',
  family: 'running',
  tags: ['running', 'event', 'outdoors'],
  facets: {
    occasions: ['race', 'event'],
    themes: ['map', 'coast'],
    moods: ['modern', 'sporty'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { words: { label: 'Words' }, road: { label: 'Road' }, marks: { label: 'Marks on the road', on: 'road' } },
  palettes: {
    Flare: ['#fff6ea', '#ff9a62', '#2a1206'],
    Atlas: ['#14213d', '#c2281f', '#ffffff'],
    Salt: ['#ffffff', '#c9f2ea', '#0c3a38'],
    Slate: ['#14171f', '#0d2f3d', '#dff6ff'],
  },
  front: [
    words(
      'name',
      'PIER',
      { at: [10, 14, 128, 40], face: faces.anton, size: 46, fill: 'words', align: 'left' },
      { label: 'First line', max: 12, field: 'place' },
    ),
    words(
      'second',
      'TO PIER',
      { at: [10, 60, 128, 40], face: faces.anton, size: 46, fill: 'words', align: 'left' },
      { label: 'Second line', max: 12 },
    ),
    box('rule', 'Rule', { at: [10, 112, 40, 3], fill: 'road' }),
    words(
      'distance',
      '15 km',
      { at: [10, 124, 110, 22], face: faces.frauncesText, size: 28, fill: 'road', align: 'left' },
      { label: 'Distance', max: 10 },
    ),
    words(
      'notes',
      'Start at the lido\n212 m uphill\nSoup at the finish',
      { at: [10, 162, 112, 40], face: faces.monoText, size: 9.4, fill: 'words', align: 'left', lineHeight: 1.5 },
      { label: 'Three notes', max: 72 },
    ),
    words(
      'year',
      '2027',
      { at: [10, 214, 70, 14], face: faces.mono, size: 15, fill: 'words', align: 'left' },
      { label: 'Year', max: 10, field: 'year' },
    ),
    path('road', 'Road', softLine(road), { at: [143, 16, 150, 216], stroke: ['road', 8] }),
    disc('start', 'Start', { at: [144, 215, 18, 18], fill: 'words' }),
    path('marks', 'Marks', marks, { at: [143, 16, 150, 216], fill: 'marks' }),
    ornament('map-pin', 'goal', 'Finish', { at: [249, 4, 26], inks: ['words'] }),
  ],
  layouts: {
    'Words at the left': {},
    'Road across': {
      road: { at: [82, -22, 140, 212, 90] },
      marks: { at: [82, -22, 140, 212, 90] },
      start: { at: [45, 14, 18, 18] },
      goal: { at: ornamentBox('map-pin', [224.4, 97, 24]) },
      name: { at: [14, 170, 100, 52], size: 60 },
      second: { at: [122, 170, 169, 52], align: 'right', size: 60 },
      rule: { at: [14, 158, 277, 2] },
      distance: { at: [14, 230, 80, 20], size: 24 },
      notes: { hidden: true },
      year: { at: [211, 230, 80, 20], align: 'right', size: 22 },
    },
  },
};
