import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { arc, box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** CLASS OF over the year, whose first figure wears the cap. */
export const classOf: TemplateSketch = {
  number: 401,
  key: 'class-of',
  name: 'Class of',
  family: 'school',
  tags: ['school', 'event', 'team'],
  facets: { occasions: ['graduation'], themes: ['year', 'cap'], moods: ['bold', 'classic'], products: ['apparel', 'bag'] },
  inks: { letters: { label: 'Letters' }, figures: { label: 'Year colour' }, edge: { label: 'Edge of the year' } },
  palettes: {
    Gold: ['#fff6e3', '#ffc94a', '#fff6e3'],
    Royal: ['#16203c', '#1f3f94', '#9a1b2f'],
    Pale: ['#ffffff', '#ffe9b0', '#ffffff'],
    Ink: ['#14171f', '#14213d', '#3b0d1c'],
  },
  front: [
    ornament('graduation-cap', 'cap', 'Cap', { at: [8, 18, 92, -14], inks: ['letters'] }),
    words(
      'class',
      'CLASS OF',
      { at: [118, 40, 172, 38], face: faces.bebas, size: 54, fill: 'letters', spacing: 0.1, align: 'left' },
      { label: 'First line', max: 14 },
    ),
    words(
      'shown-year',
      '2027',
      { at: centred(90, 285, 96), face: faces.slab, size: 112, fill: 'figures', outline: ['edge', 2.4] },
      { key: 'class-year', label: 'Year', max: 4, field: 'year' },
    ),
    box('rule', 'Rule', { at: centred(196, 273, 3), fill: 'letters' }),
    words(
      'school',
      'EASTBROOK GRAMMAR SCHOOL',
      { at: centred(207, 273, 20), face: faces.bebas, size: 27, fill: 'letters', spacing: 0.08 },
      { label: 'School', max: 34, field: 'place' },
    ),
  ],
  layouts: {
    'Cap on the year': {},
    Arched: {
      cap: { at: ornamentBox('graduation-cap', [110.5, 66, 84]) },
      class: { at: centred(10, 270, 70), align: 'center', curve: arc(70), size: 52 },
      'shown-year': { at: centred(134, 270, 84), size: 96 },
      rule: { hidden: true },
      school: { at: centred(230, 260, 18), size: 23 },
    },
    Plain: {
      cap: { hidden: true },
      class: { at: centred(12, 273, 38), align: 'center', spacing: 0.5 },
      'shown-year': { at: centred(64, 285, 96) },
      rule: { at: centred(172, 273, 3) },
      school: { at: centred(184, 273, 20) },
    },
  },
};
