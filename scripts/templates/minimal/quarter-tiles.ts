import { boxPath, circlePath } from '../drawings.ts';
import { faces } from '../faces.ts';
import { centred, path, words } from '../parts.ts';
import type { At, Move, Part, TemplateSketch } from '../sketch.ts';

const side = 62;
/** Tiles drawn in a square of 62 mm. */
const tiles = {
  quarter: `M0 0H${side}A${side} ${side} 0 0 1 0 ${side}Z`,
  half: `M0 0H${side}A${side / 2} ${side / 2} 0 0 1 0 0Z`,
  rings: circlePath([side / 2, side / 2], side / 2) + circlePath([side / 2, side / 2], side / 4),
  steps: boxPath(0, 0, side, side / 3) + boxPath(0, (side * 2) / 3, side, side / 3),
  corner: `M0 0L${side} ${side}H0Z`,
} as const;

type Tile = readonly [kind: keyof typeof tiles, ink: 'one' | 'two' | 'three', turnDeg: 0 | 90 | 180 | 270];
const rows: readonly (readonly Tile[])[] = [
  [
    ['quarter', 'one', 0],
    ['rings', 'two', 0],
    ['corner', 'three', 0],
    ['quarter', 'one', 180],
  ],
  [
    ['steps', 'three', 90],
    ['quarter', 'two', 270],
    ['quarter', 'one', 90],
    ['steps', 'two', 0],
  ],
];

function place(index: number, columns: number): At {
  const gap = 4;
  const left = (305 - columns * side - (columns - 1) * gap) / 2;
  return [left + (index % columns) * (side + gap), 12 + Math.floor(index / columns) * (side + gap), side, side];
}

const drawn = rows.flat();

function drawTile([kind, ink, turnDeg]: Tile, index: number): Part {
  const [x, y, width, height] = place(index, 4);
  return path(`tile-${index + 1}`, 'Tile', tiles[kind], { at: [x, y, width, height, turnDeg], fill: ink }, 'evenodd');
}

/** Moves of the tiles into a row across the chest, half of them hidden. */
const chestMoves: Record<string, Move> = Object.fromEntries(
  drawn.map(([, , turnDeg], index) => [
    `tile-${index + 1}`,
    { at: [184 + (index % 4) * 26, 16 + Math.floor(index / 4) * 26, 24.4, 24.4, turnDeg] as const },
  ]),
);

/** Eight tiles of the simplest shapes, a name and a year under them. */
export const quarterTiles: TemplateSketch = {
  number: 804,
  key: 'quarter-tiles',
  name: 'Eight tiles',
  family: 'minimal',
  tags: ['minimal', 'brand', 'everyday'],
  facets: {
    occasions: ['everyday', 'opening'],
    themes: ['geometry', 'architecture'],
    moods: ['modern', 'bold'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { one: { label: 'Tiles 1' }, two: { label: 'Tiles 2' }, three: { label: 'Tiles 3 and words' } },
  palettes: {
    Primary: ['#ffc845', '#ff8a7a', '#fdf8ee'],
    Workshop: ['#b5301c', '#0f5a8a', '#16181d'],
    Chalks: ['#ffe28a', '#ffd9d4', '#ffffff'],
    Shade: ['#4a0f1c', '#0d2f4d', '#14171f'],
  },
  front: [
    ...drawn.map(drawTile),
    words(
      'name',
      'Studio Nord',
      { at: [22.5, 158, 180, 24], face: faces.archivo, size: 27, fill: 'three', align: 'left' },
      { label: 'Name', max: 20, field: 'name' },
    ),
    words(
      'year',
      '27',
      { at: [212.5, 158, 70, 24], face: faces.archivoText, size: 27, fill: 'three', align: 'right' },
      { label: 'Year', max: 6, field: 'year' },
    ),
  ],
  layouts: {
    'Two rows': {},
    'Left chest': {
      ...chestMoves,
      name: { at: [184, 74, 74, 10], size: 9.6 },
      year: { at: [262, 74, 24.4, 10], size: 9.6 },
    },
    'Words above': {
      ...Object.fromEntries(
        drawn.map(([, , turnDeg], index) => {
          const [x, y, width, height] = place(index, 4);
          return [`tile-${index + 1}`, { at: [x, y + 42, width, height, turnDeg] as const }];
        }),
      ),
      name: { at: centred(12, 260, 28), size: 36, align: 'left' },
      year: { hidden: true },
    },
  },
};
