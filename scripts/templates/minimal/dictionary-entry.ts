import { faces } from '../faces.ts';
import { box, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A word as a dictionary explains it. */
export const dictionaryEntry: TemplateSketch = {
  number: 802,
  key: 'dictionary-entry',
  name: 'Dictionary entry',
  family: 'minimal',
  tags: ['minimal', 'gift', 'everyday'],
  facets: {
    occasions: ['everyday', 'gift', 'birthday'],
    themes: ['one-word', 'books'],
    moods: ['calm', 'playful', 'classic'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { letters: { label: 'Word' }, text: { label: 'Meaning' } },
  palettes: {
    Marigold: ['#ffc845', '#fdf8ee'],
    Oxblood: ['#8e1230', '#16181d'],
    Page: ['#ffffff', '#fff0d6'],
    Inkwell: ['#10204a', '#14171f'],
  },
  front: [
    box('bar', 'Bar', { at: [16, 16, 4, 188], fill: 'letters' }),
    words(
      'word',
      'puddle',
      { at: [36, 10, 254, 62], face: faces.playfair, size: 66, fill: 'letters', align: 'left' },
      { label: 'Word', max: 16, field: 'name' },
    ),
    words(
      'sound',
      '/ˈpʌd·l/   noun',
      { at: [37, 80, 250, 16], face: faces.playfairText, size: 17, fill: 'text', align: 'left' },
      { label: 'How it is said', max: 36 },
    ),
    words(
      'one',
      '1',
      { at: [37, 112, 14, 14], face: faces.playfair, size: 17, fill: 'letters', align: 'left' },
      { label: 'Figure 1', max: 3 },
    ),
    words(
      'first',
      'the shortest way home,\ngiven the right boots',
      { at: [56, 109, 232, 40], face: faces.playfairText, size: 17, fill: 'text', align: 'left', lineHeight: 1.3 },
      { label: 'First meaning', max: 76 },
    ),
    words(
      'two',
      '2',
      { at: [37, 166, 14, 14], face: faces.playfair, size: 17, fill: 'letters', align: 'left' },
      { label: 'Figure 2', max: 3 },
    ),
    words(
      'second',
      'a small sea that belongs\nto whoever jumps first',
      { at: [56, 163, 232, 44], face: faces.playfairText, size: 17, fill: 'text', align: 'left', lineHeight: 1.3 },
      { label: 'Second meaning', max: 76 },
    ),
  ],
  layouts: {
    'Two meanings': {},
    'One meaning': {
      bar: { at: [16, 16, 269, 2.4] },
      word: { at: [16, 32, 269, 76], size: 84 },
      sound: { at: [17, 116, 250, 16] },
      one: { hidden: true },
      first: { at: [17, 144, 268, 48], size: 20 },
      two: { hidden: true },
      second: { hidden: true },
    },
  },
  faces: [faces.playfair, faces.fraunces, faces.bitter],
};
