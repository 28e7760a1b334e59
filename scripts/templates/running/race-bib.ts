import { boxPath, circlePath, turnBox, type Turn } from '../drawings.ts';
import { faces } from '../faces.ts';
import { box, centred, path, rosterField, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const sheetOfPaper = 'M8 0H272Q280 0 280 8V200Q280 208 272 208H8Q0 208 0 200V8Q0 0 8 0Z';
const pinHoles = (
  [
    [13, 13],
    [267, 13],
    [13, 195],
    [267, 195],
  ] as const
)
  .map((hole) => circlePath(hole, 4.2))
  .join('');

/** Two rows of squares that alternate. */
const checks = Array.from({ length: 70 }, (_, index) => boxPath(index * 4, index % 2 === 0 ? 0 : 4, 4, 4)).join('');

const tilt: Turn = { about: [152.5, 118], degrees: -6, scale: 0.93, to: [152.5, 122] };

/** A start number as it is pinned to a shirt, punched in its corners. */
export const raceBib: TemplateSketch = {
  number: 601,
  key: 'race-bib',
  name: 'Start number',
  family: 'running',
  tags: ['running', 'event', 'sport'],
  facets: { occasions: ['race', 'event'], themes: ['start-number', 'finish'], moods: ['sporty', 'bold'], products: ['apparel', 'bag'] },
  inks: {
    paper: { label: 'Paper' },
    print: { label: 'Print', on: 'paper' },
    band: { label: 'Band', on: 'paper' },
    heading: { label: 'Words on the band', on: 'band' },
  },
  palettes: {
    'Race day': ['#fffdf5', '#16181d', '#c2281f', '#ffffff'],
    Night: ['#14171f', '#ffffff', '#ffd166', '#14171f'],
    Coast: ['#eef8fb', '#10244a', '#0a6a8c', '#ffffff'],
    Forest: ['#0b2a20', '#fff6e3', '#c8e86a', '#0b2a20'],
  },
  front: [
    path('paper', 'Paper', sheetOfPaper + pinHoles, { at: centred(14, 280, 208), fill: 'paper' }, 'evenodd'),
    box('band', 'Band', { at: centred(42, 280, 40), fill: 'band' }),
    words(
      'race',
      'MERIDIAN HALF',
      { at: centred(51, 248, 22), face: faces.bebas, size: 31, fill: 'heading', spacing: 0.14 },
      { label: 'Race', max: 26 },
    ),
    rosterField(
      'number',
      'number-front',
      '2604',
      { at: centred(99, 256, 74), face: faces.anton, size: 86, fill: 'print', spacing: 0.02 },
      { key: 'number', label: 'Number', max: 5, field: 'number' },
    ),
    words(
      'runner',
      'ANNIKA',
      { at: [42, 188, 110, 14], face: faces.oswald, size: 17, fill: 'band', align: 'left', spacing: 0.06 },
      { label: 'Runner', max: 18, field: 'name' },
    ),
    words(
      'date',
      '3 MAY 2027',
      { at: [157, 189, 106, 12], face: faces.oswaldText, size: 14, fill: 'print', align: 'right', spacing: 0.08 },
      { label: 'Date or place', max: 20, field: 'year' },
    ),
    path('checks', 'Checks', checks, { at: centred(82, 280, 8), fill: 'print' }),
  ],
  layouts: {
    Bib: {},
    'On the slant': {
      paper: { at: turnBox(centred(14, 280, 208), tilt) },
      band: { at: turnBox(centred(42, 280, 40), tilt) },
      race: { at: turnBox(centred(51, 248, 22), tilt), size: 29 },
      'number-front': { at: turnBox(centred(99, 256, 74), tilt), size: 80 },
      runner: { at: turnBox([42, 188, 110, 14], tilt), size: 16 },
      date: { at: turnBox([157, 189, 106, 12], tilt), size: 13 },
      checks: { at: turnBox(centred(82, 280, 8), tilt) },
    },
  },
};
