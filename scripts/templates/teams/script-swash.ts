import { faces } from '../faces.ts';
import { arc, centred, path, rosterField, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const tail = 'M2 20C52 2 128 0 204 12C222 15 232 12 238 2C240 20 226 32 202 30C130 20 62 22 2 20Z';

/** A rising script with a tail that underlines it, as on old baseball shirts; the number on the back. */
export const scriptSwash: TemplateSketch = {
  number: 102,
  key: 'script-swash',
  name: 'Script and tail',
  family: 'teams',
  tags: ['team', 'sport', 'retro'],
  facets: { occasions: ['season', 'match-day'], themes: ['baseball'], moods: ['classic', 'warm'], products: ['apparel', 'headwear'] },
  inks: { script: { label: 'Script' }, edge: { label: 'Edge' } },
  palettes: {
    Pennant: ['#fff8ea', '#ff9c8a'],
    'Home game': ['#8c1026', '#14213d'],
    Butter: ['#ffe28a', '#fff8ea'],
    Ink: ['#101b33', '#3b0d1c'],
  },
  front: [
    words(
      'team',
      'Comets',
      { at: [20, 42, 265, 96, -9], face: faces.pacifico, size: 92, fill: 'script', shadow: ['edge', 2.6, 2.6] },
      { label: 'Team', max: 14, field: 'team' },
    ),
    path('tail', 'Tail', tail, { at: [58, 118, 220, 29, -9], fill: 'script' }),
    words(
      'place',
      'HARBOUR LEAGUE',
      { at: [112, 154, 170, 14, -9], face: faces.oswald, size: 15, fill: 'edge', spacing: 0.22 },
      { label: 'Place or league', max: 22, field: 'place' },
    ),
    rosterField(
      'number',
      'number-front',
      '24',
      { at: [28, 160, 70, 54, -9], face: faces.slab, size: 62, fill: 'script', shadow: ['edge', 1.8, 1.8] },
      { key: 'number', label: 'Number', max: 3, field: 'number' },
    ),
  ],
  back: [
    rosterField(
      'name',
      'name-back',
      'NOVAK',
      { at: centred(14, 240, 50), face: faces.oswald, size: 36, fill: 'edge', spacing: 0.08, curve: arc(34) },
      { key: 'name', label: 'Name on the back', max: 16, field: 'name' },
    ),
    rosterField(
      'number',
      'number-back',
      '24',
      { at: centred(74, 220, 150), face: faces.slab, size: 196, fill: 'script', shadow: ['edge', 4, 4] },
      { key: 'number', label: 'Number', max: 3, field: 'number' },
    ),
  ],
  layouts: {
    Rising: {},
    Level: {
      team: { at: centred(20, 270, 96) },
      tail: { at: [42, 108, 220, 29] },
      place: { at: centred(146, 200, 14) },
      'number-front': { at: centred(170, 120, 68), size: 80 },
    },
    'Script alone': {
      team: { at: [14, 50, 276, 110, -12], size: 104 },
      'number-front': { hidden: true },
      place: { at: [100, 168, 180, 14, -12] },
      tail: { at: [50, 138, 230, 30, -12] },
    },
  },
};
