import { faces } from '../faces.ts';
import { ornament, ornamentBox, ornamentPair } from '../ornament-parts.ts';
import { arc, centred, overRing, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A cake under an arch of words, a bunting above, the date on the table. */
export const cakeArch: TemplateSketch = {
  number: 202,
  key: 'cake-arch',
  name: 'Cake under an arch',
  family: 'birthdays',
  tags: ['birthday', 'gift', 'family'],
  facets: { occasions: ['birthday'], themes: ['cake', 'party'], moods: ['warm', 'playful'], products: ['apparel', 'bag', 'drinkware'] },
  inks: { letters: { label: 'Letters' }, cake: { label: 'Cake' }, flame: { label: 'Candles and stars' } },
  palettes: {
    Icing: ['#fff4ec', '#ffb3c7', '#ffd166'],
    Cherry: ['#3a1220', '#b01745', '#8a4b00'],
    Cream: ['#ffffff', '#fff0d0', '#ffe28a'],
    Plum: ['#2a1230', '#4a0f2c', '#3b1d05'],
  },
  front: [
    words(
      'name',
      'LENA IS SEVEN',
      {
        ...overRing({ x: 152.5, y: 146, radiusMm: 108, spreadDeg: 176 }, faces.archivoBlack, 34),
        face: faces.archivoBlack,
        fill: 'letters',
        spacing: 0.06,
      },
      { label: 'Who and what', max: 26, field: 'name' },
    ),
    ornament('birthday-cake', 'cake', 'Cake', { at: [87.5, 74, 130], inks: ['cake', 'flame'] }),
    ...ornamentPair('sparkle', 'spark', 'Sparkle', { at: [26, 168, 26], inks: ['flame'] }),
    ...ornamentPair('star', 'star', 'Star', { at: [60, 182, 13], inks: ['letters'] }),
    words(
      'date',
      '14 June, three o’clock',
      { at: centred(214, 250, 40), face: faces.caveat, size: 36, fill: 'letters' },
      { label: 'Line below', max: 32 },
    ),
  ],
  layouts: {
    Arch: {},
    Level: {
      name: { at: centred(8, 270, 32), curve: { kind: 'straight' }, size: 38 },
      cake: { at: ornamentBox('birthday-cake', [77.5, 54, 150]) },
      'spark-left': { at: [24, 92, 30, 30] },
      'spark-right': { at: [251, 92, 30, 30] },
      'star-left': { at: [46, 148, 14, 13.32] },
      'star-right': { at: [245, 148, 14, 13.32] },
      date: { at: centred(206, 250, 40) },
    },
    Smile: {
      name: { at: centred(170, 262, 92), curve: arc(-92), size: 36 },
      cake: { at: ornamentBox('birthday-cake', [92.5, 26, 120]) },
      'spark-left': { at: [36, 66, 30, 30] },
      'spark-right': { at: [239, 66, 30, 30] },
      'star-left': { at: [64, 120, 13, 12.37] },
      'star-right': { at: [228, 120, 13, 12.37] },
      date: { at: centred(160, 150, 22), size: 26 },
    },
  },
};
