import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, path, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

/** Half a ring that stands on its ends, so many mm around. */
function arch(id: string, radiusMm: number, ink: string): Part {
  const r = radiusMm;
  const inner = r - 13;
  return path(id, 'Arch', `M0 ${r}A${r} ${r} 0 0 1 ${2 * r} ${r}H${2 * r - 13}A${inner} ${inner} 0 0 0 13 ${r}Z`, {
    at: [152.5 - r, 148 - r, 2 * r, r],
    fill: ink,
  });
}

/** A van that comes out of four striped arches, its road and the journey's name below. */
export const vanArches: TemplateSketch = {
  number: 904,
  key: 'van-arches',
  name: 'Out of the arches',
  family: 'retro',
  tags: ['retro', 'travel', 'summer'],
  facets: {
    occasions: ['summer', 'holiday', 'everyday'],
    themes: ['van', 'road'],
    moods: ['retro', 'warm'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { one: { label: 'Outer arch' }, two: { label: 'Second arch' }, three: { label: 'Third arch' }, four: { label: 'Van and words' } },
  palettes: {
    Desert: ['#ff9f6b', '#ffc25c', '#ffe3a6', '#fff6e6'],
    Canyon: ['#9a3412', '#8a5200', '#1f6152', '#2a1a10'],
    Linen: ['#ffe0cc', '#ffedc4', '#fff6de', '#ffffff'],
    Dusk: ['#4a0f1c', '#3b1d05', '#0d2f3d', '#14171f'],
  },
  front: [
    arch('arch-1', 134, 'one'),
    arch('arch-2', 117, 'two'),
    arch('arch-3', 100, 'three'),
    ornament('campervan', 'van', 'Van', { at: [107.5, 76, 90], inks: ['four'] }),
    box('road', 'Road', { at: centred(152, 285, 4), fill: 'four' }),
    words(
      'name',
      'Slow Road Club',
      { at: centred(166, 282, 58), face: faces.pacifico, size: 46, fill: 'four' },
      { label: 'Name', max: 22, field: 'name' },
    ),
    words(
      'line',
      'COAST TO CANYON · 1976',
      { at: centred(230, 250, 12), face: faces.oswald, size: 14, fill: 'one', spacing: 0.24 },
      { label: 'Line below', max: 36, field: 'year' },
    ),
  ],
  layouts: {
    Arches: {},
    'Road alone': {
      'arch-1': { hidden: true },
      'arch-2': { hidden: true },
      'arch-3': { hidden: true },
      name: { at: centred(6, 285, 64), size: 52 },
      van: { at: ornamentBox('campervan', [78, 76, 150]) },
      road: { at: centred(204, 285, 4) },
      line: { at: centred(218, 280, 14), size: 17 },
    },
  },
};
