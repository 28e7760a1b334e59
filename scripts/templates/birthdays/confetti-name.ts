import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, centred, disc, star, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

type Scrap = readonly [
  kind: 'disc' | 'bar' | 'star' | 'ring',
  ink: 'pink' | 'gold' | 'sea',
  xMm: number,
  yMm: number,
  sizeMm: number,
  turnDeg: number,
];

/** What flies about, placed by hand so that it is thick at the edges and thin around the words. */
const scraps: readonly Scrap[] = [
  ['bar', 'pink', 22, 24, 22, 32],
  ['disc', 'gold', 62, 14, 12, 0],
  ['star', 'sea', 92, 34, 18, 14],
  ['bar', 'sea', 128, 12, 20, -22],
  ['ring', 'pink', 160, 30, 14, 0],
  ['star', 'gold', 196, 10, 20, -12],
  ['bar', 'pink', 232, 30, 22, 58],
  ['disc', 'sea', 266, 14, 13, 0],
  ['bar', 'gold', 272, 52, 20, -40],
  ['ring', 'gold', 26, 58, 13, 0],
  ['disc', 'pink', 60, 62, 8, 0],
  ['bar', 'sea', 18, 182, 20, -52],
  ['disc', 'gold', 48, 206, 11, 0],
  ['star', 'pink', 74, 186, 16, 20],
  ['bar', 'gold', 104, 214, 22, 18],
  ['ring', 'sea', 146, 198, 14, 0],
  ['disc', 'pink', 182, 216, 10, 0],
  ['bar', 'sea', 206, 192, 20, 64],
  ['star', 'gold', 232, 206, 18, -8],
  ['disc', 'sea', 262, 184, 9, 0],
  ['bar', 'pink', 268, 210, 22, -24],
];

function drawScrap([kind, ink, x, y, size, turn]: Scrap, index: number): Part {
  const id = `scrap-${index + 1}`;
  if (kind === 'star') return star(id, { at: [x, y, size, size, turn], fill: ink });
  if (kind === 'bar') return box(id, 'Streamer', { at: [x, y, size, 6, turn], fill: ink }, 3);
  if (kind === 'disc') return disc(id, 'Dot', { at: [x, y, size, size], fill: ink });
  return disc(id, 'Ring', { at: [x + 1.5, y + 1.5, size - 3, size - 3], stroke: [ink, 3] });
}

/** The name in the middle of flying confetti. */
export const confettiName: TemplateSketch = {
  number: 203,
  key: 'confetti-name',
  name: 'Confetti',
  family: 'birthdays',
  tags: ['birthday', 'gift', 'event'],
  facets: {
    occasions: ['birthday', 'holiday'],
    themes: ['confetti', 'party'],
    moods: ['playful', 'bold'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { letters: { label: 'Letters' }, pink: { label: 'Confetti 1' }, gold: { label: 'Confetti 2' }, sea: { label: 'Confetti 3' } },
  palettes: {
    Carnival: ['#ffffff', '#ff7ab0', '#ffd166', '#5fd8e0'],
    Parade: ['#1d1530', '#c2185b', '#9a4d00', '#0a6a73'],
    Candyfloss: ['#ffffff', '#ffd0de', '#ffe9a8', '#c4f1ee'],
    Midnight: ['#17131c', '#4a0f2c', '#3b1d05', '#0d2f3d'],
  },
  front: [
    ...scraps.map(drawScrap),
    words(
      'hooray',
      'HIP HIP',
      { at: centred(76, 200, 20), face: faces.montserrat, size: 22, fill: 'gold', spacing: 0.42 },
      { label: 'Line above', max: 22 },
    ),
    words(
      'name',
      'Jonas',
      { at: centred(96, 290, 74), face: faces.pacifico, size: 76, fill: 'letters' },
      { label: 'Name', max: 14, field: 'name' },
    ),
    ornament('confetti', 'popper', 'Popper', { at: [16, 236, 44], inks: ['sea', 'pink'] }),
    words(
      'line',
      'turns 40 today',
      { at: [76, 232, 210, 48], face: faces.caveat, size: 42, fill: 'letters', align: 'left' },
      { label: 'Line below', max: 26 },
    ),
  ],
  layouts: {
    Scattered: {},
    'Without the popper': {
      popper: { hidden: true },
      line: { at: centred(230, 260, 50), align: 'center' },
    },
  },
  faces: [faces.pacifico, faces.fraunces, faces.montserrat],
};
