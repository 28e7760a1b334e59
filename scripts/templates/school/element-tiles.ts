import { faces } from '../faces.ts';
import { box, centred, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

const tiles = [
  { number: '21', symbol: 'Sc', name: 'Scandal' },
  { number: '67', symbol: 'Ho', name: 'Hope' },
  { number: '08', symbol: 'Ol', name: 'Oolong' },
];
const sideMm = 88;
const gapMm = 8;

function tile({ number, symbol, name }: (typeof tiles)[number], index: number): Part[] {
  const x = 12.5 + index * (sideMm + gapMm);
  const at = (yMm: number, heightMm: number, inset = 8) => [x + inset, yMm, sideMm - inset * 2, heightMm] as const;
  const id = index + 1;
  const ink = index === 1 ? 'accent' : 'ink';
  return [
    box(`tile-${id}`, 'Tile', { at: [x, 22, sideMm, 104], stroke: [ink, 4] }),
    words(
      `number-${id}`,
      number,
      { at: at(32, 12), face: faces.mono, size: 15, fill: ink, align: 'left' },
      { label: `Tile ${id}, number`, max: 4 },
    ),
    words(
      `symbol-${id}`,
      symbol,
      { at: at(54, 36), face: faces.archivoBlack, size: 52, fill: ink },
      { label: `Tile ${id}, symbol`, max: 2 },
    ),
    words(`word-${id}`, name, { at: at(104, 12, 6), face: faces.mono, size: 12.5, fill: ink }, { label: `Tile ${id}, name`, max: 12 }),
  ];
}

/** Three elements that no chemist has found yet spell the word. */
export const elementTiles: TemplateSketch = {
  number: 404,
  key: 'element-tiles',
  name: 'Three elements',
  family: 'school',
  tags: ['school', 'team', 'gift'],
  facets: {
    occasions: ['everyday', 'graduation'],
    themes: ['science', 'chemistry'],
    moods: ['modern', 'playful'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Outer tiles and words' }, accent: { label: 'Middle tile' } },
  palettes: {
    Lab: ['#f2f7f5', '#5fe0c0'],
    Ink: ['#16203c', '#b5341c'],
    Lemon: ['#ffffff', '#fff0a0'],
    Petrol: ['#14171f', '#0d2f3d'],
  },
  front: [
    ...tiles.flatMap(tile),
    words(
      'line',
      'science club · 2027',
      { at: centred(146, 280, 18), face: faces.mono, size: 20, fill: 'ink' },
      { label: 'Line below', max: 32 },
    ),
  ],
  layouts: {
    Row: {},
    'Words above': {
      line: { at: centred(2, 280, 14), size: 17 },
    },
  },
};
