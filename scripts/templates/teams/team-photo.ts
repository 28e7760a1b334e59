import { faces } from '../faces.ts';
import { ornament, ornamentBox, ornamentPair } from '../ornament-parts.ts';
import { centred, path, picture, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const outer = 'M0 0H180V108C180 160 138 198 90 220C42 198 0 160 0 108Z';
const inner = {
  kind: 'path',
  data: 'M0 0H160V98C160 146 122 180 80 200C38 180 0 146 0 98Z',
  viewBoxWidth: 160,
  viewBoxHeight: 200,
  fillRule: 'nonzero',
} as const;

/** The team itself in its shield, the name on a ribbon across it, the season at its foot. */
export const teamPhoto: TemplateSketch = {
  number: 106,
  key: 'team-photo',
  name: 'Team in its shield',
  family: 'teams',
  tags: ['team', 'club', 'sport'],
  facets: {
    occasions: ['season', 'tournament'],
    themes: ['photo', 'heraldry'],
    moods: ['bold', 'sporty'],
    products: ['apparel', 'bag'],
  },
  inks: { shield: { label: 'Shield' }, ribbon: { label: 'Ribbon and season' }, print: { label: 'On the ribbon', on: 'ribbon' } },
  palettes: {
    Floodlight: ['#f6f4ee', '#ffc845', '#1c1508'],
    Home: ['#14213d', '#a8231f', '#fff6e8'],
    Away: ['#ffffff', '#cfe8ff', '#10244a'],
    Pitch: ['#16181d', '#0b3324', '#e9ffd6'],
  },
  front: [
    path('shield', 'Shield', outer, { at: centred(26, 180, 220), fill: 'shield' }),
    picture('photo', 'Team photo', centred(36, 160, 200), inner),
    ornament('ribbon-banner', 'ribbon', 'Ribbon', { at: [10.5, 148, 284], inks: ['ribbon'], heightMm: 62 }),
    words(
      'team',
      'HARBOUR FC',
      { at: centred(155, 176, 36), face: faces.slab, size: 30, fill: 'print', spacing: 0.03 },
      { label: 'Team', max: 18, field: 'team' },
    ),
    ...ornamentPair('star', 'star', 'Star', { at: [102, 4, 18], inks: ['ribbon'] }),
    ornament('star', 'star-top', 'Star', { at: [140.5, 0, 24], inks: ['ribbon'] }),
    words(
      'season',
      'SEASON 2027',
      { at: centred(254, 220, 18), face: faces.oswald, size: 21, fill: 'ribbon', spacing: 0.16 },
      { label: 'Season', max: 20, field: 'year' },
    ),
  ],
  layouts: {
    Shield: {},
    'Left chest': {
      shield: { at: [186, 12, 76, 92.9] },
      photo: { at: [190.2, 16.2, 67.6, 84.5] },
      ribbon: { at: [164, 63.5, 120, 26.2] },
      team: { at: [186.8, 66.4, 74.4, 15.2], size: 12.6 },
      'star-left': { at: ornamentBox('star', [202.7, 2.8, 7.6]) },
      'star-right': { at: ornamentBox('star', [237.7, 2.8, 7.6]) },
      'star-top': { at: ornamentBox('star', [219, 1, 10]) },
      season: { at: [174, 109, 100, 8], size: 8.8 },
    },
  },
  faces: [faces.slab, faces.anton, faces.archivoBlack],
};
