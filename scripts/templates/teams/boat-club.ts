import { faces } from '../faces.ts';
import { ornament, ornamentBox, ornamentPair } from '../ornament-parts.ts';
import { box, centred, disc, overRing, underRing, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A round stamp: the club around the edge, crossed paddles and the year in the middle. */
export const boatClub: TemplateSketch = {
  number: 104,
  key: 'boat-club',
  name: 'Boat club stamp',
  family: 'teams',
  tags: ['team', 'club', 'sport'],
  facets: {
    occasions: ['season', 'everyday'],
    themes: ['rowing', 'water'],
    moods: ['classic', 'calm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { line: { label: 'Lines and letters' }, accent: { label: 'Paddles' } },
  palettes: {
    Foam: ['#f2f7f5', '#7fd6d0'],
    Navy: ['#14213d', '#b3261e'],
    Chalk: ['#fff6e3', '#ffe28a'],
    Bottle: ['#0f3327', '#14213d'],
  },
  front: [
    disc('rim', 'Outer ring', { at: centred(12, 250, 250), stroke: ['line', 4] }),
    disc('inner-rim', 'Inner ring', { at: centred(59, 156, 156), stroke: ['line', 2] }),
    words(
      'club',
      'LAKESIDE ROWING',
      { ...overRing({ x: 152.5, y: 137, radiusMm: 90, spreadDeg: 214 }, faces.bitter, 31), face: faces.bitter, fill: 'line', spacing: 0.1 },
      { label: 'Club', max: 22, field: 'team' },
    ),
    words(
      'place',
      'NORTH SHORE',
      {
        ...underRing({ x: 152.5, y: 137, radiusMm: 108, spreadDeg: 96 }, faces.bitter, 20),
        face: faces.bitter,
        fill: 'line',
        spacing: 0.16,
      },
      { label: 'Place', max: 18, field: 'place' },
    ),
    ...ornamentPair('star', 'star', 'Star', { at: [52, 176, 15], inks: ['accent'] }),
    ornament('crossed-paddles', 'paddles', 'Paddles', { at: [115.5, 70, 74], inks: ['accent'] }),
    box('rule', 'Rule', { at: centred(164, 88, 1.6), fill: 'line' }),
    words(
      'year',
      'EST. 1924',
      { at: centred(173, 84, 16), face: faces.oswald, size: 18, fill: 'line', spacing: 0.12 },
      { label: 'Founded', max: 14, field: 'year' },
    ),
  ],
  layouts: {
    Stamp: {},
    'Paddles and name': {
      rim: { hidden: true },
      'inner-rim': { hidden: true },
      paddles: { at: ornamentBox('crossed-paddles', [94.5, 8, 116]) },
      club: { at: centred(154, 285, 30), curve: { kind: 'straight' }, size: 33 },
      rule: { at: centred(193, 60, 1.6) },
      place: { at: centred(204, 200, 18), curve: { kind: 'straight' }, size: 20 },
      'star-left': { hidden: true },
      'star-right': { hidden: true },
      year: { at: centred(230, 84, 14), size: 16 },
    },
  },
};
