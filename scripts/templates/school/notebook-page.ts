import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, centred, disc, words } from '../parts.ts';
import type { Frame } from '../../../src/shared/design/layer.ts';
import type { At, Part, TemplateSketch } from '../sketch.ts';

const ruling = [76, 104, 132, 160, 188];

function rings(): Part[] {
  return Array.from({ length: 9 }, (_, index) => disc(`hole-${index + 1}`, 'Hole', { at: [58.5 + index * 22, 20, 8, 8], fill: 'print' }));
}

const parts: readonly Part[] = [
  box('paper', 'Paper', { at: centred(8, 222, 214), fill: 'paper' }, 8),
  ...rings(),
  ...ruling.map((yMm, index) => box(`ruling-${index + 1}`, 'Line', { at: centred(yMm, 202, 1.2), fill: 'print' })),
  words(
    'title',
    'Room 204',
    { at: [58, 40, 150, 34], face: faces.caveat, size: 46, fill: 'hand', align: 'left' },
    { label: 'First line', max: 18 },
  ),
  words(
    'text',
    'we came, we saw,\nwe forgot our\nhomework',
    { at: [58, 82, 190, 72], face: faces.caveat, size: 33.5, lineHeight: 0.836, fill: 'hand', align: 'left' },
    { label: 'Three lines', max: 66 },
  ),
  words(
    'year',
    'Class 10b, 2027',
    { at: [118, 166, 128, 20], face: faces.caveat, size: 28, fill: 'hand', align: 'right' },
    { label: 'Class and year', max: 22, field: 'year' },
  ),
  ornament('pencil', 'pencil', 'Pencil', { at: [54, 160, 42, 8], inks: ['hand'] }),
];

/** A sheet out of a notebook, written on by hand, the pencil still lying on it. */
export const notebookPage: TemplateSketch = {
  number: 403,
  key: 'notebook-page',
  name: 'Notebook page',
  family: 'school',
  tags: ['school', 'gift', 'event'],
  facets: {
    occasions: ['graduation', 'last-day'],
    themes: ['handwriting', 'paper'],
    moods: ['playful', 'warm'],
    products: ['apparel', 'bag'],
  },
  inks: { paper: { label: 'Paper' }, print: { label: 'Lines', on: 'paper' }, hand: { label: 'Handwriting', on: 'paper' } },
  palettes: {
    Paper: ['#fff8e6', '#3b6ea8', '#1b2a55'],
    Board: ['#1d4436', '#8fd0ae', '#fff6e3'],
    Rose: ['#ffe0de', '#a8506b', '#4a0f2c'],
    Slate: ['#16181d', '#8a94a3', '#ffffff'],
  },
  front: parts,
  layouts: {
    Straight: {},
    Askew: Object.fromEntries(parts.map(({ layer: { id, frame } }) => [id, { at: turned(frame) }])),
  },
};

/** A frame of the straight page on the page turned by 7 degrees about its middle. */
function turned({ xMm, yMm, widthMm, heightMm, rotationDeg }: Frame): At {
  const [middleX, middleY] = [152.5, 130];
  const angle = (-7 * Math.PI) / 180;
  const [dx, dy] = [xMm + widthMm / 2 - middleX, yMm + heightMm / 2 - middleY];
  const x = middleX + dx * Math.cos(angle) - dy * Math.sin(angle);
  const y = middleY + 8 + dx * Math.sin(angle) + dy * Math.cos(angle);
  return [x - widthMm / 2, y - heightMm / 2, widthMm, heightMm, rotationDeg - 7];
}
