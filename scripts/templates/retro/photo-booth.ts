import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { box, centred, picture, words } from '../parts.ts';
import type { At, Part, TemplateSketch } from '../sketch.ts';

const shots = ['First', 'Second', 'Third'] as const;
const corners = { kind: 'rectangle', cornerRadiusMm: 1.5 } as const;

function shot(index: number): At {
  return [44, 14 + index * 70, 84, 64];
}

function drawShot(name: (typeof shots)[number], index: number): Part {
  return picture(`shot-${index + 1}`, `${name} picture`, shot(index), corners);
}

/** A strip out of the machine: three pictures, a line by hand, and upright beside it what it was about. */
export const photoBooth: TemplateSketch = {
  number: 907,
  key: 'photo-booth',
  name: 'Photo booth',
  family: 'retro',
  tags: ['retro', 'party', 'friends'],
  facets: {
    occasions: ['party', 'wedding', 'gift'],
    themes: ['photo', 'friends', 'love'],
    moods: ['retro', 'playful'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: {
    paper: { label: 'Strip' },
    hand: { label: 'On the strip', on: 'paper' },
    letters: { label: 'Words' },
    heart: { label: 'Heart' },
  },
  palettes: {
    Flash: ['#fffaf0', '#2a1a16', '#ffd166', '#ff8f7a'],
    Booth: ['#241a2b', '#ffeccf', '#0f4c5c', '#b5203a'],
    Blush: ['#ffffff', '#4a1f2c', '#fff0c4', '#ffd4dc'],
    Curtain: ['#14171f', '#ffe28a', '#0d2f4d', '#5c0f2c'],
  },
  front: [
    box('strip', 'Strip', { at: [36, 6, 100, 252], fill: 'paper' }, 3),
    ...shots.map(drawShot),
    words(
      'caption',
      'Kiosk, platform 3',
      { at: [42, 222, 88, 30], face: faces.caveat, size: 22, fill: 'hand' },
      { label: 'Line by hand', max: 26 },
    ),
    words('title', 'BETTER', { at: [87, 70, 190, 62, 90], face: faces.anton, size: 62, fill: 'letters' }, { label: 'First word', max: 10 }),
    words(
      'title-2',
      'TOGETHER',
      { at: [157, 70, 190, 62, 90], face: faces.anton, size: 62, fill: 'letters' },
      { label: 'Second word', max: 12 },
    ),
    ornament('heart', 'heart', 'Heart', { at: [191, 206, 52], inks: ['heart'] }),
  ],
  layouts: {
    Strip: {},
    'Side by side': {
      strip: { at: centred(88, 285, 126) },
      'shot-1': { at: [18, 96, 85, 85] },
      'shot-2': { at: [110, 96, 85, 85] },
      'shot-3': { at: [202, 96, 85, 85] },
      caption: { at: centred(185, 260, 26), size: 23 },
      title: { at: [10, 24, 122, 56], size: 50 },
      'title-2': { at: [138, 24, 157, 56], size: 50 },
      heart: { at: ornamentBox('heart', [132.5, 224, 40]) },
    },
  },
  faces: [faces.anton, faces.bebas, faces.archivoBlack],
};
