import { linePath, onCircle, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { centred, path, words } from '../parts.ts';
import type { At, Move, Part, TemplateSketch } from '../sketch.ts';

type Cell = readonly [ornamentKey: string, column: number, row: number, ink: 'comb' | 'bloom', share: number];

/** What lives in the comb: a column counts half cells. */
const cells: readonly Cell[] = [
  ['daisy', 0, 0, 'bloom', 0.92],
  ['bee', 2, 0, 'comb', 1],
  ['tulip', 4, 0, 'bloom', 0.62],
  ['ladybird', -1, 1, 'bloom', 0.74],
  ['sunflower', 1, 1, 'bloom', 1],
  ['four-leaf-clover', 3, 1, 'comb', 0.78],
  ['butterfly', 5, 1, 'bloom', 0.98],
  ['sprout', 0, 2, 'comb', 0.9],
  ['snail', 2, 2, 'bloom', 0.94],
  ['bee', 4, 2, 'comb', 1],
];
const radius = 33;
const step = radius * Math.sqrt(3);

function middleOf(column: number, row: number): Point {
  return [152.5 + ((column - 2) * step) / 2, 44 + row * radius * 1.5];
}

/** A cell and what lives in it. */
function drawCell([key, column, row, ink, share]: Cell, index: number): Part[] {
  const [x, y] = middleOf(column, row);
  const corners = Array.from({ length: 6 }, (_, corner) => onCircle([radius, radius], radius - 2.2, corner * 60));
  const size = 34 * share;
  const [, , width, height]: At = ornamentBox(key, [0, 0, size]);
  return [
    path(`cell-${index + 1}`, 'Cell', linePath(corners), { at: [x - radius, y - radius, 2 * radius, 2 * radius], stroke: ['comb', 2.2] }),
    ornament(key, `guest-${index + 1}`, 'Guest', { at: [x - width / 2, y - height / 2, size], inks: [ink] }),
  ];
}

/** A move of everything in the comb by so many mm. */
function shiftComb(byMm: number): Record<string, Move> {
  return Object.fromEntries(
    cells.flatMap((cell, index) =>
      drawCell(cell, index).map(({ layer: { id, frame } }) => [
        id,
        { at: [frame.xMm, frame.yMm + byMm, frame.widthMm, frame.heightMm] as const },
      ]),
    ),
  );
}

/** A meadow in a comb: a flower or a guest in every cell. */
export const honeycombMeadow: TemplateSketch = {
  number: 702,
  key: 'honeycomb-meadow',
  name: 'Honeycomb meadow',
  family: 'eco',
  tags: ['eco', 'nature', 'garden'],
  facets: {
    occasions: ['everyday', 'gift'],
    themes: ['bees', 'flowers'],
    moods: ['natural', 'playful'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { comb: { label: 'Comb and bees' }, bloom: { label: 'Flowers and guests' }, words: { label: 'Words' } },
  palettes: {
    Honey: ['#ffc845', '#ff9fb2', '#fff6e3'],
    Meadow: ['#8a4a00', '#b01e54', '#1f3320'],
    Wax: ['#ffe9a8', '#ffffff', '#ffffff'],
    Dusk: ['#2b1a08', '#0b2a20', '#14171f'],
  },
  front: [
    ...cells.flatMap(drawCell),
    words(
      'motto',
      'Leave it wild',
      { at: centred(190, 280, 46), face: faces.fraunces, size: 46, fill: 'words' },
      { label: 'Motto', max: 22, field: 'name' },
    ),
    words(
      'line',
      'FLOWER VERGES, LATE MOWING, ROOM FOR BEES',
      { at: centred(236, 268, 9), face: faces.montserratText, size: 10.5, fill: 'words', spacing: 0.12 },
      { label: 'Line below', max: 52 },
    ),
  ],
  layouts: {
    Comb: {},
    'Words above': { ...shiftComb(66), motto: { at: centred(8, 280, 46) }, line: { at: centred(54, 268, 9) } },
  },
  faces: [faces.fraunces, faces.pacifico, faces.archivoBlack],
};
