import { onCircle } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { centred, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

type Sprig = readonly [ornamentKey: string, degrees: number, radiusMm: number, widthMm: number, turnDeg: number, ink: 'leaf' | 'fruit'];

/** What is bound into the lower half of the ring, from left to right. */
const sprigs: readonly Sprig[] = [
  ['wheat', 268, 112, 20, -12, 'leaf'],
  ['maple-leaf', 243, 112, 48, -50, 'fruit'],
  ['leaf', 224, 92, 34, -80, 'leaf'],
  ['acorn', 222, 126, 25, 40, 'fruit'],
  ['maple-leaf', 203, 110, 42, -150, 'leaf'],
  ['maple-leaf', 157, 110, 42, 150, 'leaf'],
  ['acorn', 138, 126, 25, -40, 'fruit'],
  ['leaf', 136, 92, 34, 80, 'leaf'],
  ['maple-leaf', 117, 112, 48, 50, 'fruit'],
  ['wheat', 92, 112, 20, 12, 'leaf'],
];

function bind([key, degrees, radiusMm, widthMm, turnDeg, ink]: Sprig, index: number): Part {
  const [x, y] = onCircle([152.5, 118], radiusMm, degrees);
  const [, , width, height] = ornamentBox(key, [0, 0, widthMm]);
  return ornament(key, `sprig-${index + 1}`, 'Sprig', { at: [x - width / 2, y - height / 2, widthMm, turnDeg], inks: [ink] });
}

/** A harvest bound into the lower half of a wreath, thanks written above it. */
export const harvestCrescent: TemplateSketch = {
  number: 1003,
  key: 'harvest-crescent',
  name: 'Harvest crescent',
  family: 'seasonal',
  tags: ['seasonal', 'autumn', 'family'],
  facets: {
    occasions: ['thanksgiving', 'holiday', 'gift'],
    themes: ['harvest', 'leaves'],
    moods: ['warm', 'natural'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { leaf: { label: 'Leaves and ears' }, fruit: { label: 'Fruit' }, words: { label: 'Words' } },
  palettes: {
    Ember: ['#ffc25c', '#ff9a62', '#fff3dc'],
    Orchard: ['#7a4a00', '#a8321a', '#2a1a10'],
    Straw: ['#fff0c4', '#ffe0cc', '#ffffff'],
    Cellar: ['#3b1d05', '#4a0f0f', '#14171f'],
  },
  front: [
    ...sprigs.map(bind),
    ornament('pumpkin', 'pumpkin', 'Pumpkin', { at: [121, 194, 63], inks: ['fruit'] }),
    words(
      'above',
      'A TABLE FULL AND',
      { at: centred(52, 160, 11), face: faces.oswald, size: 13.5, fill: 'leaf', spacing: 0.2 },
      { label: 'Line above', max: 26 },
    ),
    words(
      'name',
      'grateful',
      { at: centred(74, 182, 66), face: faces.pacifico, size: 50, fill: 'words' },
      { label: 'Word', max: 14, field: 'name' },
    ),
    words(
      'year',
      'AUTUMN 2026',
      { at: centred(150, 130, 10), face: faces.oswald, size: 12, fill: 'words', spacing: 0.2 },
      { label: 'Year', max: 20, field: 'year' },
    ),
  ],
  layouts: {
    Crescent: {},
    'Pumpkin and word': {
      ...Object.fromEntries(sprigs.map((_, index) => [`sprig-${index + 1}`, { hidden: true }])),
      pumpkin: { at: centred(10, 96, 96) },
      above: { at: centred(122, 260, 13), size: 16 },
      name: { at: centred(140, 285, 92), size: 70 },
      year: { at: centred(238, 260, 16), size: 16 },
    },
  },
  faces: [faces.pacifico, faces.caveat, faces.fraunces],
};
