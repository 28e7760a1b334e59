import { faces } from '../faces.ts';
import { centred, disc, overRing, underRing, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

const middle = { x: 152.5, y: 134 };

function ring(id: string, radiusMm: number, ink: string, widthMm: number): Part {
  return disc(id, 'Groove', { at: [middle.x - radiusMm, middle.y - radiusMm, 2 * radiusMm, 2 * radiusMm], stroke: [ink, widthMm] });
}

/** A long-playing record with the band on its label. */
export const diskPlayer: TemplateSketch = {
  number: 901,
  key: 'disk-player',
  name: 'Long player',
  family: 'retro',
  tags: ['retro', 'music', 'gift'],
  facets: {
    occasions: ['everyday', 'birthday', 'event'],
    themes: ['music', 'vinyl'],
    moods: ['retro', 'bold'],
    products: ['apparel', 'bag'],
  },
  inks: {
    disk: { label: 'Record' },
    groove: { label: 'Grooves', on: 'disk' },
    label: { label: 'Label', on: 'disk' },
    print: { label: 'Print on the label', on: 'label' },
  },
  palettes: {
    Coral: ['#fff1e0', '#a9573a', '#b5341c', '#fff1e0'],
    Black: ['#17161a', '#8d8894', '#ffb02e', '#17161a'],
    Mint: ['#e4f6ee', '#4f8a78', '#123f3a', '#e4f6ee'],
    Plum: ['#22101e', '#b48aa6', '#ffb3c7', '#22101e'],
  },
  front: [
    disc('disk', 'Record', { at: centred(10, 248, 248), fill: 'disk' }),
    ...[117, 111, 98, 93, 88, 75, 70, 65].map((radius, index) => ring(`groove-${index + 1}`, radius, 'groove', 1)),
    disc('label', 'Label', { at: centred(77, 114, 114), fill: 'label' }),
    words(
      'band',
      'THE LATE BUSES',
      {
        ...overRing({ ...middle, radiusMm: 41, spreadDeg: 150 }, faces.archivoBlack, 11),
        face: faces.archivoBlack,
        fill: 'print',
        spacing: 0.08,
      },
      { label: 'Band', max: 22, field: 'name' },
    ),
    words('side', 'A', { at: [108, 126, 28, 16], face: faces.slab, size: 20, fill: 'print' }, { label: 'Side', max: 2 }),
    words(
      'speed',
      '33',
      { at: [169, 126, 28, 16], face: faces.slab, size: 20, fill: 'print' },
      { label: 'Speed', max: 3, field: 'number' },
    ),
    words(
      'place',
      'Recorded in 1978',
      {
        ...underRing({ ...middle, radiusMm: 48, spreadDeg: 130 }, faces.montserratText, 9.4),
        face: faces.montserratText,
        fill: 'print',
        spacing: 0.04,
      },
      { label: 'Year or place', max: 24, field: 'year' },
    ),
    disc('hole', 'Hole', { at: centred(127, 14, 14), fill: 'print' }),
  ],
  layouts: {
    Record: {},
    'Label alone': {
      disk: { at: centred(10, 216, 216) },
      ...Object.fromEntries(
        [117, 111, 98, 93, 88, 75, 70, 65].map((_, index) => [`groove-${index + 1}`, { hidden: index > 0, at: centred(16, 204, 204) }]),
      ),
      label: { at: centred(24, 188, 188) },
      band: overRing({ x: 152.5, y: 118, radiusMm: 67, spreadDeg: 150 }, faces.archivoBlack, 18),
      side: { at: [79, 105, 46, 26], size: 33 },
      speed: { at: [180, 105, 46, 26], size: 33 },
      place: underRing({ x: 152.5, y: 118, radiusMm: 79, spreadDeg: 130 }, faces.montserratText, 14.4),
      hole: { at: centred(107, 22, 22) },
    },
  },
};
