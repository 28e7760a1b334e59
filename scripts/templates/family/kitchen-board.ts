import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A family's kitchen: chef's hat and crossed cutlery, the cook's name on a slanting board. */
export const kitchenBoard: TemplateSketch = {
  number: 506,
  key: 'kitchen-board',
  name: 'Family kitchen',
  family: 'family',
  tags: ['family', 'gift', 'food'],
  facets: {
    occasions: ['everyday', 'gift'],
    themes: ['cooking', 'food'],
    moods: ['playful', 'retro'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { ink: { label: 'Letters and cutlery' }, board: { label: 'Board' }, chalk: { label: 'On the board', on: 'board' } },
  palettes: {
    Tomato: ['#fff4e4', '#ff7a5c', '#2a0a08'],
    Basil: ['#16281e', '#1f5f43', '#fff6e3'],
    Butter: ['#ffffff', '#ffe28a', '#3b2016'],
    Plum: ['#14171f', '#3a1546', '#fff6e3'],
  },
  front: [
    ornament('knife-and-fork', 'cutlery', 'Knife and fork', { at: [88.5, 66, 128], inks: ['ink'] }),
    ornament('chef-hat', 'hat', 'Chef’s hat', { at: [117.5, 4, 70], inks: ['ink'] }),
    box('board', 'Board', { at: centred(110, 288, 62, -7), fill: 'board' }, 10),
    words(
      'name',
      'Nonna’s Kitchen',
      { at: centred(118, 262, 46, -7), face: faces.pacifico, size: 38, fill: 'chalk' },
      { label: 'Whose kitchen', max: 22, field: 'name' },
    ),
    words(
      'line',
      'NOBODY LEAVES HUNGRY',
      { at: centred(216, 262, 20), face: faces.bebas, size: 28, fill: 'ink', spacing: 0.12 },
      { label: 'Line below', max: 32 },
    ),
    words(
      'year',
      'SINCE 1961',
      { at: centred(244, 200, 10), face: faces.archivo, size: 12.5, fill: 'ink', spacing: 0.3 },
      { label: 'Since when', max: 22, field: 'year' },
    ),
  ],
  layouts: {
    Slanting: {},
    Level: {
      hat: { at: ornamentBox('chef-hat', [112.5, 4, 80]) },
      cutlery: { hidden: true },
      board: { at: centred(92, 288, 62) },
      name: { at: centred(100, 262, 46) },
      line: { at: centred(172, 262, 22), size: 30 },
      year: { at: centred(202, 200, 10) },
    },
  },
};
