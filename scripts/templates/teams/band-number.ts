import { faces } from '../faces.ts';
import { box, centred, rosterField, star, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** One huge number; the team's name runs through it on a band. */
export const bandNumber: TemplateSketch = {
  number: 103,
  key: 'band-number',
  name: 'Band across the number',
  family: 'teams',
  tags: ['team', 'sport', 'event'],
  facets: { occasions: ['season', 'match-day'], themes: ['basketball'], moods: ['bold', 'sporty'], products: ['apparel'] },
  inks: { digits: { label: 'Number colour' }, band: { label: 'Band' }, letters: { label: 'On the band', on: 'band' } },
  palettes: {
    Court: ['#ff8a3d', '#fff6e3', '#14171f'],
    Royal: ['#c2203a', '#14213d', '#fff6e3'],
    Ice: ['#a9dcff', '#fff6e3', '#123a7a'],
    Wine: ['#0f3327', '#4a0f22', '#ffe28a'],
  },
  front: [
    rosterField(
      'number',
      'number-front',
      '23',
      { at: centred(6, 250, 214), face: faces.anton, size: 240, fill: 'digits' },
      { key: 'number', label: 'Number', max: 3, field: 'number' },
    ),
    box('band', 'Band', { at: centred(92, 290, 42), fill: 'band' }),
    words(
      'team',
      'NORTHSIDE',
      { at: centred(96, 236, 34), face: faces.anton, size: 36, fill: 'letters', spacing: 0.14 },
      { label: 'Team', max: 18, field: 'team' },
    ),
    star('star-left', { at: [14, 104, 18, 18], fill: 'letters' }),
    star('star-right', { at: [273, 104, 18, 18], fill: 'letters' }),
  ],
  layouts: {
    Level: {},
    Slanted: {
      band: { at: centred(90, 296, 42, -8) },
      team: { at: centred(94, 236, 34, -8) },
      'star-left': { at: [14, 121, 18, 18, -8] },
      'star-right': { at: [273, 85, 18, 18, -8] },
    },
    'Band below': {
      band: { at: centred(222, 250, 42) },
      team: { at: centred(226, 190, 34), size: 32 },
      'star-left': { at: [36, 234, 18, 18] },
      'star-right': { at: [251, 234, 18, 18] },
    },
  },
};
