import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

const facts = [
  { id: 'born', label: 'Born', value: '3 May 2027' },
  { id: 'weight', label: 'Weight', value: '3 480 g' },
  { id: 'length', label: 'Length', value: '52 cm' },
];

function fact({ id, label, value }: (typeof facts)[number], index: number): Part[] {
  const y = 118 + index * 34;
  return [
    box(`${id}-rule`, 'Rule', { at: [136, y - 8, 157, 1.4], fill: 'moon' }),
    words(
      `${id}-label`,
      label.toLowerCase(),
      { at: [136, y, 54, 14], face: faces.monoText, size: 11.5, fill: 'moon', align: 'left' },
      { label: `${label}, word`, max: 10 },
    ),
    words(
      id,
      value,
      { at: [192, y, 101, 14], face: faces.mono, size: 14.5, fill: 'ink', align: 'right' },
      { label, max: 16, ...(id === 'born' && { field: 'year' as const }) },
    ),
  ];
}

/** A birth announcement: moon and stars beside the name, the first three figures of a life in a table. */
export const helloBaby: TemplateSketch = {
  number: 505,
  key: 'hello-baby',
  name: 'Hello, world',
  family: 'family',
  tags: ['family', 'gift', 'birthday'],
  facets: { occasions: ['new-baby'], themes: ['moon', 'figures'], moods: ['calm', 'warm'], products: ['apparel', 'bag', 'drinkware'] },
  inks: { ink: { label: 'Letters' }, moon: { label: 'Moon and lines' } },
  palettes: {
    Night: ['#fff8e6', '#ffd98a'],
    Cloud: ['#1e2a4a', '#3a5fae'],
    Powder: ['#ffffff', '#cfe8ff'],
    Dusk: ['#14171f', '#3a1546'],
  },
  front: [
    ornament('moon-and-stars', 'moon', 'Moon and stars', { at: [12, 62, 108], inks: ['moon'] }),
    words(
      'hello',
      'hello, world',
      { at: [134, 14, 160, 20], face: faces.caveat, size: 30, fill: 'moon', align: 'left' },
      { label: 'Line above', max: 22 },
    ),
    words(
      'name',
      'Amelie',
      { at: [134, 38, 160, 58], face: faces.fraunces, size: 58, fill: 'ink', align: 'left' },
      { label: 'Name', max: 14, field: 'name' },
    ),
    ...facts.flatMap(fact),
  ],
  layouts: {
    Beside: {},
    'Moon above': {
      moon: { at: ornamentBox('moon-and-stars', [98.5, 4, 108]) },
      hello: { at: [72.5, 108, 160, 18], align: 'center', size: 26 },
      name: { at: [22.5, 130, 260, 60], align: 'center', size: 74 },
      'born-rule': { at: [12, 204, 281, 1.4] },
      'weight-rule': { hidden: true },
      'length-rule': { hidden: true },
      'born-label': { hidden: true },
      'weight-label': { hidden: true },
      'length-label': { hidden: true },
      born: { at: [12, 213, 108, 20], align: 'left' },
      weight: { at: [122, 216, 80, 14], align: 'center' },
      length: { at: [213, 216, 80, 14] },
    },
  },
};
