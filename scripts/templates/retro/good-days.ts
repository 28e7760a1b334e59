import type { TextCurve } from '../../../src/shared/design/text-curve.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentPair } from '../ornament-parts.ts';
import { centred, overRing, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

const swing: TextCurve = { kind: 'wave', heightEm: 0.26, waves: 1 };

/** What the lines of the rainbow lie around. */
const hub = { x: 152.5, y: 186, spreadDeg: 116 };

/** The same words once more, in the next colour. */
function echo(id: string, yMm: number, ink: string): Part {
  return words(
    id,
    'GOOD DAYS',
    { at: centred(yMm, 280, 62), face: faces.slab, size: 48, fill: ink, curve: swing },
    { key: 'words', label: 'Words', max: 14, field: 'name' },
  );
}

/** Two words four times over, each in another colour, swinging. */
export const goodDays: TemplateSketch = {
  number: 903,
  key: 'good-days',
  name: 'Four times over',
  family: 'retro',
  tags: ['retro', 'everyday', 'summer'],
  facets: {
    occasions: ['everyday', 'summer', 'party'],
    themes: ['one-word', 'flowers'],
    moods: ['retro', 'playful', 'bold'],
    products: ['apparel', 'bag'],
  },
  inks: {
    first: { label: 'First line' },
    second: { label: 'Second line' },
    third: { label: 'Third line' },
    fourth: { label: 'Fourth line' },
  },
  palettes: {
    Sherbet: ['#fff1d6', '#ffd166', '#ff9f6b', '#ff8fa8'],
    Rust: ['#7a3a0c', '#9a3412', '#8a1f3c', '#3b1d4a'],
    Pastel: ['#ffffff', '#fff0c4', '#ffe0cc', '#ffd9e2'],
    Velvet: ['#3b1d05', '#4a0f0f', '#3b0d2c', '#1c1030'],
  },
  front: [
    echo('row-1', 8, 'first'),
    echo('row-2', 54, 'second'),
    echo('row-3', 100, 'third'),
    echo('row-4', 146, 'fourth'),
    ornament('retro-flower', 'flower', 'Flower', { at: [22, 214, 34], inks: ['fourth'] }),
    words(
      'line',
      'since ’74, and counting',
      { at: [66, 209, 220, 42], face: faces.pacifico, size: 22, fill: 'third', align: 'left' },
      { label: 'Line below', max: 30, field: 'year' },
    ),
    ...ornamentPair('retro-flower', 'bloom', 'Flower', { at: [34, 12, 40], inks: ['second'] }),
  ],
  layouts: {
    Swinging: { 'bloom-left': { hidden: true }, 'bloom-right': { hidden: true } },
    Rainbow: {
      'row-1': overRing({ ...hub, radiusMm: 145 }, faces.slab, 40),
      'row-2': overRing({ ...hub, radiusMm: 109 }, faces.slab, 31),
      'row-3': overRing({ ...hub, radiusMm: 81 }, faces.slab, 24),
      'row-4': overRing({ ...hub, radiusMm: 59 }, faces.slab, 18),
      flower: { at: centred(152, 44, 42.9) },
      line: { at: centred(196, 260, 50), align: 'center', size: 26 },
      'bloom-left': { at: [22, 156, 34, 33.1] },
      'bloom-right': { at: [249, 156, 34, 33.1] },
    },
  },
};
