import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const names = 'Adeyemi\nBruun\nCastellano\nFerreira\nHaddad\nKowalska\nMoreau\nTanaka';

/** A tour shirt: the title on a rule, everybody's name in a column, the ball and the year beside it. */
export const squadList: TemplateSketch = {
  number: 105,
  key: 'squad-list',
  name: 'Squad list',
  family: 'teams',
  tags: ['team', 'event', 'sport'],
  facets: { occasions: ['tour', 'season'], themes: ['basketball', 'names'], moods: ['modern', 'sporty'], products: ['apparel'] },
  inks: { letters: { label: 'Letters' }, accent: { label: 'Ball and year' } },
  palettes: {
    Floodlight: ['#f7f7f2', '#ff9a4d'],
    Paper: ['#16181d', '#c23a17'],
    Lime: ['#ffffff', '#e4f58a'],
    Ink: ['#14171f', '#3b0d1c'],
  },
  front: [
    words(
      'title',
      'AWAY TOUR',
      { at: [18, 10, 269, 60], face: faces.anton, size: 66, fill: 'letters', align: 'left' },
      { label: 'Title', max: 20, field: 'team' },
    ),
    box('rule', 'Rule', { at: [18, 76, 269, 5], fill: 'letters' }),
    words(
      'names',
      names,
      { at: [18, 92, 150, 178], face: faces.archivo, size: 17.5, lineHeight: 1.34, fill: 'letters', align: 'left' },
      { label: 'Names, one in each line', max: 200 },
    ),
    ornament('basketball', 'ball', 'Ball', { at: [186, 94, 101], inks: ['accent'] }),
    words('year', '26', { at: [186, 203, 101, 70], face: faces.anton, size: 76, fill: 'accent' }, { label: 'Year', max: 4, field: 'year' }),
  ],
  layouts: {
    'Names left': {},
    'Names in the middle': {
      title: { at: centred(8, 269, 50), align: 'center', size: 58 },
      rule: { at: centred(64, 60, 4) },
      names: { at: centred(78, 220, 178), align: 'center' },
      ball: { at: ornamentBox('basketball', [18, 128, 62]) },
      year: { at: [225, 134, 62, 50], size: 58 },
    },
  },
  faces: [faces.archivo, faces.oswald, faces.mono],
};
