import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { arc, centred, path, rosterField, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const shield = 'M0 0H150V92C150 138 116 168 75 190C34 168 0 138 0 92Z';
const inset = 'M0 0H132V82C132 122 102 148 66 168C30 148 0 122 0 82Z';

/** A crest: shield with the number, the club's name arched above, a ball at its foot. */
export const clubCrest: TemplateSketch = {
  number: 101,
  key: 'club-crest',
  name: 'Club crest',
  family: 'teams',
  tags: ['team', 'sport', 'club'],
  facets: {
    occasions: ['season', 'match-day'],
    themes: ['football', 'heraldry'],
    moods: ['classic', 'sporty'],
    products: ['apparel', 'bag'],
  },
  inks: { name: { label: 'Name' }, field: { label: 'Shield' }, charge: { label: 'On the shield', on: 'field' } },
  palettes: {
    Chalk: ['#fdf6e3', '#fdf6e3', '#7a1022'],
    Claret: ['#2a0a14', '#8e1230', '#fff3dc'],
    Sky: ['#dff0ff', '#a9dcff', '#10244a'],
    Forest: ['#0b2a20', '#0b2a20', '#ffe28a'],
  },
  front: [
    words(
      'team',
      'RIVERSIDE',
      { at: centred(10, 262, 60), face: faces.slab, size: 45, fill: 'name', spacing: 0.03, curve: arc(64) },
      { label: 'Club', max: 16, field: 'team' },
    ),
    path('shield', 'Shield', shield, { at: centred(82, 150, 190), fill: 'field' }),
    path('shield-line', 'Line in the shield', inset, { at: centred(91, 132, 168), stroke: ['charge', 2] }),
    words(
      'est',
      'EST. 1987',
      { at: centred(103, 100, 12), face: faces.oswald, size: 14, fill: 'charge', spacing: 0.12 },
      { label: 'Founded', max: 14, field: 'year' },
    ),
    rosterField(
      'number',
      'number-front',
      '10',
      { at: centred(124, 110, 72), face: faces.slab, size: 92, fill: 'charge' },
      { key: 'number', label: 'Number', max: 3, field: 'number' },
    ),
    ornament('soccer-ball', 'ball', 'Ball', { at: [136.5, 208, 32], inks: ['charge'] }),
  ],
  layouts: {
    Crest: {},
    'Name below': {
      team: { at: centred(208, 262, 40), curve: { kind: 'straight' }, size: 40 },
      shield: { at: centred(6, 150, 190) },
      'shield-line': { at: centred(15, 132, 168) },
      est: { at: centred(27, 100, 12) },
      'number-front': { at: centred(48, 110, 72) },
      ball: { at: ornamentBox('soccer-ball', [136.5, 132, 32]) },
    },
    'Left chest': {
      team: { at: [170, 6, 110, 24], size: 18, curve: arc(60) },
      shield: { at: [197, 38, 56, 71] },
      'shield-line': { at: [200.4, 41.4, 49.2, 62.6] },
      est: { at: [207, 46, 36, 6], size: 6.4 },
      'number-front': { at: [204, 55, 42, 26], size: 32 },
      ball: { at: ornamentBox('soccer-ball', [218.5, 84.5, 13]) },
    },
  },
  faces: [faces.slab, faces.archivoBlack, faces.bitter],
};
