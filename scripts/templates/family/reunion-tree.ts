import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { arc, centred, overRing, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const ground = 'M0 8C60 0 190 0 250 8C190 5 60 5 0 8Z';

/** An old oak under the words of the day, place and year along its roots. */
export const reunionTree: TemplateSketch = {
  number: 502,
  key: 'reunion-tree',
  name: 'Reunion oak',
  family: 'family',
  tags: ['family', 'event', 'nature'],
  facets: { occasions: ['reunion'], themes: ['tree', 'roots'], moods: ['warm', 'natural'], products: ['apparel', 'bag'] },
  inks: { ink: { label: 'Letters' }, crown: { label: 'Tree' }, soil: { label: 'Ground' } },
  palettes: {
    Summer: ['#fbf3dc', '#a6d672', '#e3c08a'],
    Autumn: ['#2b1a12', '#a04a12', '#5a2a12'],
    Pale: ['#ffffff', '#dff5b8', '#ffe9c4'],
    Night: ['#10201a', '#0f3327', '#2a1a10'],
  },
  front: [
    words(
      'family',
      'THE MARCHETTI REUNION',
      { ...overRing({ x: 152.5, y: 140, radiusMm: 112, spreadDeg: 196 }, faces.bitter, 26), face: faces.bitter, fill: 'ink', spacing: 0.1 },
      { label: 'Family', max: 32, field: 'name' },
    ),
    ornament('oak-tree', 'tree', 'Oak', { at: [74.5, 44, 156], inks: ['crown'] }),
    path('ground', 'Ground', ground, { at: centred(214, 250, 9), fill: 'soil' }),
    words(
      'place',
      'Orchard farm',
      { at: [28, 232, 130, 24], face: faces.frauncesText, size: 23, fill: 'ink', align: 'left' },
      { label: 'Place', max: 20, field: 'place' },
    ),
    words(
      'year',
      '2027',
      { at: [187, 232, 90, 24], face: faces.fraunces, size: 30, fill: 'ink', align: 'right' },
      { label: 'Year', max: 9, field: 'year' },
    ),
  ],
  layouts: {
    'Under an arch': {},
    'Words below': {
      tree: { at: ornamentBox('oak-tree', [80.5, 6, 144]) },
      ground: { at: centred(162, 250, 9) },
      family: { at: centred(182, 280, 24), curve: { kind: 'straight' }, size: 28 },
      place: { at: [28, 222, 130, 20] },
      year: { at: [187, 222, 90, 20], size: 26 },
    },
    Smile: {
      tree: { at: ornamentBox('oak-tree', [96.5, 6, 112]) },
      ground: { hidden: true },
      family: { at: centred(116, 262, 92), curve: arc(-88), size: 26 },
      place: { at: centred(218, 200, 20), align: 'center' },
      year: { at: centred(249, 120, 25), align: 'center' },
    },
  },
};
