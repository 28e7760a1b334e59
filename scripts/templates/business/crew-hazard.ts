import { faces } from '../faces.ts';
import { box, centred, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** Leaning stripes in a band 24 mm high. */
const stripes = Array.from(
  { length: 12 },
  (_, index) => `M${index * 24 + 14} 0H${index * 24 + 26}L${index * 24 + 12} 24H${index * 24}Z`,
).join('');

/** CREW in the largest letters that fit, between two bands of hazard stripes. */
export const crewHazard: TemplateSketch = {
  number: 303,
  key: 'crew-hazard',
  name: 'Crew',
  family: 'business',
  tags: ['business', 'staff', 'work'],
  facets: { occasions: ['staff-day', 'event'], themes: ['building-site', 'stage'], moods: ['bold', 'modern'], products: ['apparel'] },
  inks: { letters: { label: 'Letters' }, stripes: { label: 'Stripes' } },
  palettes: {
    Hazard: ['#ffffff', '#ffc400'],
    Ink: ['#16181d', '#b5341c'],
    Lime: ['#ffffff', '#e4f58a'],
    Night: ['#14171f', '#14213d'],
  },
  front: [
    path('band-top', 'Stripes above', stripes, { at: centred(14, 290, 24), fill: 'stripes' }),
    words(
      'word',
      'CREW',
      { at: centred(50, 290, 96), face: faces.archivoBlack, size: 122, fill: 'letters', spacing: -0.02 },
      { label: 'Word', max: 10 },
    ),
    path('band-foot', 'Stripes below', stripes, { at: centred(158, 290, 24), fill: 'stripes' }),
    words(
      'company',
      'HALLER SCAFFOLDING',
      { at: [7.5, 196, 172, 16], face: faces.archivo, size: 19, fill: 'letters', align: 'left' },
      { label: 'Company', max: 28, field: 'name' },
    ),
    words(
      'phone',
      '+49 30 23125 004',
      { at: [193.5, 196, 104, 16], face: faces.archivoText, size: 14, fill: 'letters', align: 'right' },
      { label: 'Telephone or address', max: 24 },
    ),
    box('rule', 'Rule', { at: centred(220, 290, 2.4), fill: 'letters' }),
  ],
  layouts: {
    Bands: {},
    'One band': {
      'band-top': { hidden: true },
      word: { at: centred(12, 290, 96) },
      'band-foot': { at: centred(118, 290, 24) },
      company: { at: [7.5, 154, 172, 16] },
      phone: { at: [193.5, 154, 104, 16] },
      rule: { hidden: true },
    },
    Slanted: {
      'band-top': { at: [10, 40, 285, 24, -6] },
      word: { at: [12, 64, 281, 90, -6], size: 112 },
      'band-foot': { at: [10, 158, 285, 24, -6] },
      company: { at: centred(208, 280, 18), align: 'center', size: 22 },
      phone: { at: centred(232, 280, 14), align: 'center' },
      rule: { hidden: true },
    },
  },
};
