import { softLine, type Point } from '../drawings.ts';
import { faces } from '../faces.ts';
import { centred, disc, group, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A swell of so many mm across a disc of 60 mm, cut at its edge. */
function swell(yMm: number): string {
  const half = Math.sqrt(27 ** 2 - (yMm - 30) ** 2);
  const points = Array.from({ length: 9 }, (_, index): Point => [30 - half + (index * half) / 4, yMm + (index % 2 === 0 ? 2.6 : -2.6)]);
  return softLine(points);
}

/** A small mark over the heart: sun on the water in a ring, a name in capitals. */
export const chestWave: TemplateSketch = {
  number: 806,
  key: 'chest-wave',
  name: 'Small tide mark',
  family: 'minimal',
  tags: ['minimal', 'brand', 'staff'],
  facets: {
    occasions: ['everyday', 'opening', 'summer'],
    themes: ['sea', 'sun'],
    moods: ['calm', 'modern'],
    products: ['apparel', 'bag', 'headwear', 'drinkware'],
  },
  inks: { ink: { label: 'Lines and name' }, sun: { label: 'Sun' } },
  palettes: {
    Dawn: ['#fdf8ee', '#ffb35c'],
    Buoy: ['#14213d', '#b5341c'],
    Shell: ['#ffffff', '#ffe3d1'],
    Kelp: ['#0b2a20', '#4a0f1c'],
  },
  front: [
    group(
      'mark',
      'Mark',
      [206, 14, 60, 60],
      [
        disc('ring', 'Ring', { at: [1, 1, 58, 58], stroke: ['ink', 1.6] }),
        disc('sun', 'Sun', { at: [21, 11, 18, 18], fill: 'sun' }),
        path('swell', 'Swell', [34, 41, 48].map(swell).join(''), { at: [0, 0, 60, 60], stroke: ['ink', 1.8] }),
      ],
    ),
    words(
      'name',
      'LOW TIDE',
      { at: [182, 82, 108, 10], face: faces.montserrat, size: 12, fill: 'ink', spacing: 0.3 },
      { label: 'Name', max: 18, field: 'name' },
    ),
    words(
      'line',
      'swim club, 1998',
      { at: [186, 96, 100, 10], face: faces.monoText, size: 6.4, fill: 'ink' },
      { label: 'Small line', max: 26, field: 'year' },
    ),
  ],
  layouts: {
    'Left chest': {},
    'In the middle': {
      mark: { at: centred(14, 150, 150) },
      name: { at: centred(184, 270, 22), size: 28 },
      line: { at: centred(216, 240, 22), size: 14 },
    },
    'In a line': {
      mark: { at: [14, 30, 74, 74] },
      name: { at: [102, 46, 189, 20], size: 22, align: 'left' },
      line: { at: [102, 78, 189, 12], size: 12.6, align: 'left' },
    },
  },
};
