import { faces } from '../faces.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A tall word that stands on its end, small print along its foot. */
export const uprightWord: TemplateSketch = {
  number: 805,
  key: 'upright-word',
  name: 'Upright word',
  family: 'minimal',
  tags: ['minimal', 'brand', 'everyday'],
  facets: {
    occasions: ['everyday', 'opening', 'event'],
    themes: ['one-word', 'poster'],
    moods: ['modern', 'bold'],
    products: ['apparel', 'bag'],
  },
  inks: { letters: { label: 'Word' }, notes: { label: 'Notes' } },
  palettes: {
    Signal: ['#ff8a5c', '#fdf8ee'],
    Cobalt: ['#1d3fa0', '#16181d'],
    Cotton: ['#ffffff', '#ffe9d6'],
    Ebony: ['#14171f', '#3b0d1c'],
  },
  front: [
    words(
      'word',
      'NORTH',
      { at: [-52, 77.5, 236, 104, -90], face: faces.anton, size: 121, fill: 'letters' },
      { label: 'Word', max: 12, field: 'name' },
    ),
    box('rule', 'Rule', { at: [134, 11.5, 1.6, 236], fill: 'notes' }),
    words(
      'first',
      'Issue 04',
      { at: [148, 13, 140, 16], face: faces.archivo, size: 18, fill: 'notes', align: 'left' },
      { label: 'First note', max: 20 },
    ),
    words(
      'second',
      'Wind from\nthe wrong side,\nfaces in the\nright direction.',
      { at: [148, 44, 143, 66], face: faces.archivoText, size: 16, fill: 'notes', align: 'left', lineHeight: 1.32 },
      { label: 'Four lines', max: 100 },
    ),
    words(
      'year',
      '2027',
      { at: [148, 232, 140, 14], face: faces.archivo, size: 18, fill: 'notes', align: 'left' },
      { label: 'Year', max: 12, field: 'year' },
    ),
  ],
  layouts: {
    'On its end': {},
    'Lying down': {
      word: { at: centred(14, 285, 100), size: 116 },
      rule: { at: centred(124, 285, 1.6) },
      first: { at: [10, 136, 90, 12], size: 14 },
      second: { at: [110, 133, 110, 58], size: 11 },
      year: { at: [225, 136, 70, 12], size: 14, align: 'right' },
    },
  },
};
