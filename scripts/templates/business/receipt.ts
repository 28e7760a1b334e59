import { faces } from '../faces.ts';
import { box, centred, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const paper = `M0 0H190V238${Array.from({ length: 19 }, (_, index) => `L${190 - index * 10 - 5} 246L${190 - index * 10 - 10} 238`).join('')}Z`;
const code = [3, 6, 2, 3, 8, 2, 3, 5, 2, 7, 3, 2, 6, 3, 2, 9, 2, 3, 5, 3, 7, 2, 3, 6, 2, 4, 3, 7, 2, 3, 8, 2];

/** Upright bars of a code that no scanner knows, in 138 by 24 mm. */
function bars(): string {
  let x = 0;
  return code
    .map((width, index) => {
      const data = index % 2 === 0 ? `M${x} 0H${x + width}V24H${x}Z` : '';
      x += width;
      return data;
    })
    .join('');
}

/** A till receipt that lists what the house does best. */
export const receipt: TemplateSketch = {
  number: 305,
  key: 'receipt',
  name: 'Receipt',
  family: 'business',
  tags: ['business', 'brand', 'event'],
  facets: { occasions: ['opening', 'everyday'], themes: ['shop', 'list'], moods: ['playful', 'modern'], products: ['apparel', 'bag'] },
  inks: { paper: { label: 'Paper' }, print: { label: 'Print', on: 'paper' } },
  palettes: {
    Till: ['#fff6e3', '#1b1a18'],
    Carbon: ['#1b2233', '#fff6e3'],
    Blush: ['#ffd9d6', '#3a1220'],
    Bottle: ['#0f3327', '#ffe28a'],
  },
  front: [
    path('paper', 'Paper', paper, { at: centred(6, 190, 246), fill: 'paper' }),
    words(
      'name',
      'CORNER BAKERY',
      { at: centred(24, 160, 18), face: faces.mono, size: 22, fill: 'print' },
      { label: 'Name', max: 20, field: 'name' },
    ),
    words(
      'place',
      '8 Harbour Road',
      { at: centred(47, 160, 9), face: faces.monoText, size: 10.5, fill: 'print' },
      { label: 'Street', max: 26, field: 'place' },
    ),
    box('rule-top', 'Rule above', { at: centred(64, 158, 1.4), fill: 'print' }),
    words(
      'wares',
      'Sourdough\nCinnamon bun\nRye, dark\nGood morning',
      { at: [73.5, 74, 110, 70], face: faces.monoText, size: 11.5, lineHeight: 1.55, fill: 'print', align: 'left' },
      { label: 'What there is, four lines', max: 100 },
    ),
    words(
      'prices',
      '4.80\n2.90\n5.20\nfree',
      { at: [186.5, 74, 45, 70], face: faces.monoText, size: 11.5, lineHeight: 1.55, fill: 'print', align: 'right' },
      { label: 'What it costs, four lines', max: 40 },
    ),
    box('rule-foot', 'Rule below', { at: centred(152, 158, 1.4), fill: 'print' }),
    words(
      'total',
      'TOTAL',
      { at: [73.5, 160, 80, 16], face: faces.mono, size: 18, fill: 'print', align: 'left' },
      { label: 'Sum, left', max: 12 },
    ),
    words(
      'sum',
      'joy',
      { at: [151.5, 160, 80, 16], face: faces.mono, size: 18, fill: 'print', align: 'right' },
      { label: 'Sum, right', max: 12 },
    ),
    path('bars', 'Bars', bars(), { at: [83.5, 190, 138, 24], fill: 'print' }),
    words(
      'thanks',
      'Thank you, come again',
      { at: centred(224, 160, 9), face: faces.monoText, size: 9.6, fill: 'print' },
      { label: 'Last line', max: 30 },
    ),
  ],
  layouts: {
    Straight: {},
    'Head and sum': {
      paper: { at: centred(6, 190, 150) },
      wares: { hidden: true },
      prices: { hidden: true },
      'rule-foot': { hidden: true },
      total: { at: [73.5, 74, 80, 16] },
      sum: { at: [151.5, 74, 80, 16] },
      bars: { at: [83.5, 102, 138, 20] },
      thanks: { at: centred(130, 160, 9) },
    },
  },
};
