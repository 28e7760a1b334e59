import { boxPath } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentPair } from '../ornament-parts.ts';
import { centred, disc, overRing, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A crooked house on its hill, in 150 by 124 mm, its windows cut out and its foot round as the moon. */
const house =
  'M29 104C33 97 38 94 44 92V52L36 56L58 24L62 29V6L70 0L78 6V44L84 40L100 62L94 60V90C108 92 116 96 121 104A74 74 0 0 1 29 104Z' +
  boxPath(66, 14, 8, 10) +
  boxPath(52, 60, 8, 14) +
  boxPath(68, 60, 8, 14) +
  boxPath(80, 66, 8, 10) +
  'M64 106V92Q70 84 76 92V106Z';

/** A house before a full moon, bats about it, pumpkins at the gate. */
export const hauntedMoon: TemplateSketch = {
  number: 1005,
  key: 'haunted-moon',
  name: 'House on the hill',
  family: 'seasonal',
  tags: ['seasonal', 'autumn', 'party'],
  facets: {
    occasions: ['halloween', 'party'],
    themes: ['moon', 'ghosts'],
    moods: ['playful', 'bold'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: {
    moon: { label: 'Moon' },
    house: { label: 'House', on: 'moon' },
    words: { label: 'Words and bats' },
    pumpkin: { label: 'Pumpkins' },
  },
  palettes: {
    'Full moon': ['#ffe28a', '#22103a', '#f3e9ff', '#ffa04a'],
    Twilight: ['#4a1f6b', '#ffc45c', '#22103a', '#a04000'],
    Bone: ['#fff6e0', '#3a1020', '#ffffff', '#ffe0b8'],
    Pitch: ['#1d0f2e', '#ffd98a', '#14171f', '#3b1d05'],
  },
  front: [
    disc('moon', 'Moon', { at: centred(54, 156, 156), fill: 'moon' }),
    path('house', 'House', house, { at: centred(86, 150, 124), fill: 'house' }, 'evenodd'),
    words(
      'name',
      'HAUNTED SINCE BIRTH',
      { ...overRing({ x: 152.5, y: 132, radiusMm: 91, spreadDeg: 172 }, faces.slab, 24), face: faces.slab, fill: 'words', spacing: 0.06 },
      { label: 'Words', max: 26, field: 'name' },
    ),
    ...ornamentPair('bat', 'bat', 'Bat', { at: [14, 150, 44, -12], inks: ['words'] }),
    ornament('ghost', 'ghost', 'Ghost', { at: [242, 164, 30], inks: ['words'] }),
    ...ornamentPair('jack-o-lantern', 'lantern', 'Lantern', { at: [56, 186, 42], inks: ['pumpkin'] }),
    words(
      'line',
      '31 October, ring twice',
      { at: centred(230, 250, 40), face: faces.caveat, size: 32, fill: 'words' },
      { label: 'Line below', max: 30, field: 'year' },
    ),
  ],
  layouts: {
    'Before the moon': { ghost: { hidden: true } },
    'Words level': {
      name: { at: centred(186, 285, 26), curve: { kind: 'straight' }, size: 32 },
      moon: { at: centred(10, 156, 156) },
      house: { at: centred(42, 150, 124) },
      'bat-left': { at: [26, 34, 48, 26.9, -12] },
      'bat-right': { at: [231, 60, 48, 26.9, 12] },
      ghost: { at: [28, 112, 34, 46.5] },
      'lantern-left': { hidden: true },
      'lantern-right': { at: [238, 126, 42, 42] },
      line: { at: centred(218, 250, 40), size: 32 },
    },
  },
};
