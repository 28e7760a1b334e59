import { faces } from '../faces.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** One word in small letters and the rule that it ends. */
export const wordAndRule: TemplateSketch = {
  number: 801,
  key: 'word-and-rule',
  name: 'A word and a rule',
  family: 'minimal',
  tags: ['minimal', 'everyday', 'brand'],
  facets: {
    occasions: ['everyday', 'gift'],
    themes: ['one-word'],
    moods: ['calm', 'elegant', 'modern'],
    products: ['apparel', 'bag', 'headwear', 'drinkware'],
  },
  inks: { letters: { label: 'Word' }, rule: { label: 'Rule' } },
  palettes: {
    Apricot: ['#fdf8ee', '#ff9a62'],
    Ink: ['#16181d', '#b5341c'],
    Paper: ['#ffffff', '#ffe9c4'],
    Moss: ['#14171f', '#0b3020'],
  },
  front: [
    box('rule', 'Rule', { at: [14, 66, 146, 3.6], fill: 'rule' }),
    words(
      'word',
      'slowly.',
      { at: [166, 30, 127, 64], face: faces.frauncesText, size: 40, fill: 'letters', align: 'left' },
      { label: 'Word', max: 14, field: 'name' },
    ),
    words(
      'line',
      'no hurry since 1994',
      { at: [166, 92, 127, 12], face: faces.montserratText, size: 9, fill: 'letters', align: 'left' },
      { label: 'Small line', max: 32, field: 'year' },
    ),
  ],
  layouts: {
    'After the rule': {},
    'Over the rule': {
      word: { at: centred(16, 285, 90), size: 74, align: 'left' },
      rule: { at: centred(106, 285, 3.6) },
      line: { at: centred(116, 285, 18), size: 12, align: 'right' },
    },
    'Left chest': {
      rule: { at: [182, 36, 34, 1.4] },
      word: { at: [219, 20, 74, 28], size: 17 },
      line: { hidden: true },
    },
  },
  faces: [faces.frauncesText, faces.playfairText, faces.montserrat, faces.monoText],
};
