import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { centred, disc, overRing, path, underRing, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const medal = { x: 152.5, y: 166 };

/** A medal on its ribbon, for everybody who came in. */
export const finisherMedal: TemplateSketch = {
  number: 605,
  key: 'finisher-medal',
  name: 'Finisher',
  family: 'running',
  tags: ['running', 'event', 'gift'],
  facets: {
    occasions: ['race', 'event'],
    themes: ['medal', 'finish'],
    moods: ['bold', 'classic'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ribbon: { label: 'Ribbon' }, medal: { label: 'Medal' }, print: { label: 'On the medal', on: 'medal' } },
  palettes: {
    Gold: ['#ff9a8a', '#ffd166', '#2a1a05'],
    Bronze: ['#14213d', '#8a3b12', '#fff3dc'],
    Silver: ['#dcecff', '#f4f6f8', '#14213d'],
    Iron: ['#3b0d1c', '#14171f', '#ffe28a'],
  },
  front: [
    path('ribbon-left', 'Ribbon left', 'M0 0H44L96 92L60 104Z', { at: [56, 8, 96, 104], fill: 'ribbon' }),
    path('ribbon-right', 'Ribbon right', 'M96 0H52L0 92L36 104Z', { at: [153, 8, 96, 104], fill: 'ribbon' }),
    disc('eye', 'Eye', { at: centred(74, 26, 26), stroke: ['medal', 5] }),
    disc('medal', 'Medal', { at: centred(86, 160, 160), fill: 'medal' }),
    disc('rim', 'Rim', { at: centred(92, 148, 148), stroke: ['print', 1.6] }),
    words(
      'race',
      'HEATH & HILL RUN',
      { ...overRing({ ...medal, radiusMm: 58, spreadDeg: 210 }, faces.oswald, 15), face: faces.oswald, fill: 'print', spacing: 0.14 },
      { label: 'Race', max: 26 },
    ),
    words(
      'distance',
      '10',
      { at: centred(139, 90, 50), face: faces.slab, size: 64, fill: 'print' },
      { label: 'Distance', max: 4, field: 'number' },
    ),
    words(
      'unit',
      'KILOMETRES',
      { at: centred(196, 70, 9), face: faces.oswaldText, size: 10, fill: 'print', spacing: 0.2 },
      { label: 'Unit', max: 14 },
    ),
    words(
      'year',
      '2027',
      { ...underRing({ ...medal, radiusMm: 69, spreadDeg: 70 }, faces.oswald, 13), face: faces.oswald, fill: 'print', spacing: 0.3 },
      { label: 'Year', max: 10, field: 'year' },
    ),
    ornament('laurel-wreath', 'laurel', 'Laurel', { at: [12.5, 8, 280], inks: ['ribbon'] }),
  ],
  layouts: {
    'On its ribbon': { laurel: { hidden: true } },
    'In laurel': {
      'ribbon-left': { hidden: true },
      'ribbon-right': { hidden: true },
      eye: { hidden: true },
      medal: { at: centred(52, 150, 150) },
      rim: { at: centred(58, 138, 138) },
      race: overRing({ ...medal, y: 127, radiusMm: 54, spreadDeg: 210 }, faces.oswald, 14),
      distance: { at: centred(102, 84, 46), size: 59 },
      unit: { at: centred(155, 66, 8), size: 9.4 },
      year: underRing({ ...medal, y: 127, radiusMm: 65, spreadDeg: 70 }, faces.oswald, 12),
    },
  },
};
