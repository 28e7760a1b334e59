import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, overRing, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A workshop's mark: the trade over a gear, tools in it, the name on a bar that cuts through. */
export const guildGear: TemplateSketch = {
  number: 301,
  key: 'guild-gear',
  name: 'Workshop gear',
  family: 'business',
  tags: ['business', 'work', 'staff'],
  facets: {
    occasions: ['staff-day', 'opening'],
    themes: ['craft', 'tools'],
    moods: ['bold', 'classic'],
    products: ['apparel', 'bag', 'headwear'],
  },
  inks: { gear: { label: 'Gear and letters' }, bar: { label: 'Bar' }, letters: { label: 'On the bar', on: 'bar' } },
  palettes: {
    Signal: ['#f4efe4', '#ffb000', '#16181d'],
    Steel: ['#22303c', '#b5341c', '#fff6e3'],
    Chalk: ['#ffffff', '#ffe28a', '#16181d'],
    Soot: ['#14171f', '#3b0d1c', '#fff6e3'],
  },
  front: [
    words(
      'trade',
      'METALWORK & REPAIR',
      {
        ...overRing({ x: 152.5, y: 140, radiusMm: 112, spreadDeg: 150 }, faces.oswald, 21),
        face: faces.oswald,
        fill: 'gear',
        spacing: 0.2,
      },
      { label: 'Trade', max: 28 },
    ),
    ornament('gear', 'gear', 'Gear', { at: [64.5, 42, 176], inks: ['gear'] }),
    ornament('hammer-and-wrench', 'tools', 'Tools', { at: [128.5, 106, 48], inks: ['gear'] }),
    box('bar', 'Bar', { at: centred(172, 282, 48), fill: 'bar' }),
    words(
      'name',
      'MASON & DAUGHTERS',
      { at: centred(178, 262, 36), face: faces.anton, size: 38, fill: 'letters', spacing: 0.05 },
      { label: 'Name', max: 24, field: 'name' },
    ),
    words(
      'place',
      'SINCE 1974 · MILL LANE 4',
      { at: centred(232, 240, 14), face: faces.oswaldText, size: 15, fill: 'gear', spacing: 0.18 },
      { label: 'Year and place', max: 34, field: 'place' },
    ),
  ],
  layouts: {
    Mark: {},
    'Name first': {
      bar: { at: centred(10, 282, 48) },
      name: { at: centred(16, 262, 36) },
      gear: { at: ornamentBox('gear', [77.5, 72, 150]) },
      tools: { at: ornamentBox('hammer-and-wrench', [132, 126, 41]) },
      trade: { at: centred(234, 270, 18), curve: { kind: 'straight' } },
      place: { at: centred(258, 240, 12), size: 13 },
    },
  },
};
