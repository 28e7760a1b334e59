import { boxPath } from '../drawings.ts';
import { faces } from '../faces.ts';
import { box, centred, path, words, type Drawing } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

/** A lane of the track: an oblong with round ends, so many mm inside the outermost. */
function lane(id: string, insetMm: number, drawing: Omit<Drawing, 'at'>): Part {
  const heightMm = 190 - 2 * insetMm;
  return box(id, 'Lane', { at: centred(16 + insetMm, 285 - 2 * insetMm, heightMm), ...drawing }, heightMm / 2);
}

const startLine = Array.from({ length: 12 }, (_, index) => boxPath(index % 2 === 0 ? 0 : 3, index * 3, 3, 3)).join('');

/** A running track from above, the club on the grass within. */
export const trackLanes: TemplateSketch = {
  number: 604,
  key: 'track-lanes',
  name: 'Track lanes',
  family: 'running',
  tags: ['running', 'club', 'team'],
  facets: { occasions: ['season', 'race'], themes: ['track', 'athletics'], moods: ['sporty', 'retro'], products: ['apparel', 'bag'] },
  inks: { lanes: { label: 'Lanes' }, words: { label: 'Words' } },
  palettes: {
    Cinder: ['#ffab7a', '#fff6ea'],
    Tartan: ['#a02a18', '#14213d'],
    Chalk: ['#ffe9c9', '#ffffff'],
    Asphalt: ['#3a0f16', '#14171f'],
  },
  front: [
    lane('lane-1', 3, { stroke: ['lanes', 6] }),
    lane('lane-2', 13, { stroke: ['lanes', 6] }),
    lane('lane-3', 23, { stroke: ['lanes', 6] }),
    lane('lane-4', 33, { stroke: ['lanes', 6] }),
    path('start', 'Start line', startLine, { at: [192, 166, 6, 36], fill: 'words' }),
    words(
      'club',
      'OLD TOWN',
      { at: centred(76, 180, 26), face: faces.archivoBlack, size: 36, fill: 'words' },
      { label: 'Club', max: 14, field: 'team' },
    ),
    words(
      'what',
      'Track Club',
      { at: centred(105, 170, 30), face: faces.pacifico, size: 31, fill: 'lanes' },
      { label: 'Second line', max: 18 },
    ),
    words(
      'place',
      'TUESDAYS · SIX O’CLOCK · ALL PACES',
      { at: centred(222, 270, 10), face: faces.archivo, size: 12.5, fill: 'words', spacing: 0.18 },
      { label: 'Line below', max: 44, field: 'place' },
    ),
  ],
  layouts: {
    'From above': {},
    'Home straight': {
      'lane-1': { at: centred(12, 279, 1) },
      'lane-2': { at: centred(24, 279, 1) },
      'lane-3': { at: centred(140, 279, 1) },
      'lane-4': { at: centred(152, 279, 1) },
      start: { hidden: true },
      club: { at: centred(42, 285, 40), size: 56 },
      what: { at: centred(86, 230, 44), size: 42 },
      place: { at: centred(166, 280, 10) },
    },
  },
};
