import { faces } from '../faces.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const left = 'Amir\nBente\nChiara\nDavid\nEmine\nFinn\nGreta\nHugo';
const right = 'Ida\nJonas\nKlara\nLeyla\nMilan\nNora\nOle\nPaula';

/** The form in the middle of everybody's names. */
export const nameBlock: TemplateSketch = {
  number: 406,
  key: 'name-block',
  name: 'Everybody’s names',
  family: 'school',
  tags: ['school', 'event', 'gift'],
  facets: { occasions: ['graduation', 'last-day'], themes: ['names', 'year'], moods: ['modern', 'calm'], products: ['apparel', 'bag'] },
  inks: { names: { label: 'Names' }, block: { label: 'Block' }, form: { label: 'On the block', on: 'block' } },
  palettes: {
    Coral: ['#fff6e3', '#ff8a70', '#16181d'],
    Royal: ['#16203c', '#1f3f94', '#ffffff'],
    Mint: ['#ffffff', '#c9f2dc', '#10241a'],
    Wine: ['#14171f', '#4a0f22', '#fff6e3'],
  },
  front: [
    words(
      'names-left',
      left,
      { at: [8, 14, 92, 190], face: faces.montserrat, size: 19.5, lineHeight: 1.3, fill: 'names', align: 'right' },
      { label: 'Names on the left, one in each line', max: 110 },
    ),
    box('block', 'Block', { at: centred(10, 82, 200), fill: 'block' }, 6),
    words('class', '9C', { at: centred(40, 74, 56), face: faces.archivoBlack, size: 54, fill: 'form' }, { label: 'Form', max: 4 }),
    box('rule', 'Rule', { at: centred(106, 40, 3), fill: 'form' }),
    words(
      'year',
      '27',
      { at: centred(118, 74, 56), face: faces.archivoBlack, size: 54, fill: 'form' },
      { label: 'Year', max: 4, field: 'year' },
    ),
    words(
      'names-right',
      right,
      { at: [205, 14, 92, 190], face: faces.montserrat, size: 19.5, lineHeight: 1.3, fill: 'names', align: 'left' },
      { label: 'Names on the right, one in each line', max: 110 },
    ),
  ],
  layouts: {
    'Block between': {},
    'Block above': {
      block: { at: centred(8, 285, 62) },
      class: { at: [24, 14, 110, 50], size: 58 },
      rule: { at: [151, 18, 3, 42] },
      year: { at: [171, 14, 110, 50], size: 58 },
      'names-left': { at: [6, 80, 136, 192], align: 'right', size: 18 },
      'names-right': { at: [163, 80, 136, 192], align: 'left', size: 18 },
    },
  },
};
