import { boxPath, linePath, onCircle } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament, ornamentBox } from '../ornament-parts.ts';
import { centred, disc, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const centre = [70, 70] as const;
/** Twelve marks of a clock of 140 mm; those of the quarters are longer. It is five minutes to. */
const hours = Array.from({ length: 12 }, (_, hour) => {
  const inner = hour % 3 === 0 ? 46 : 52;
  const [left, right] = [hour * 30 - 1.6, hour * 30 + 1.6];
  return linePath([
    onCircle(centre, inner, hour * 30 - 1.84),
    onCircle(centre, 60, left),
    onCircle(centre, 60, right),
    onCircle(centre, inner, hour * 30 + 1.84),
  ]);
}).join('');
/** A hand that points so many degrees clockwise from twelve. */
function hand(degrees: number, lengthMm: number): string {
  const tail = onCircle(centre, 8, degrees + 180);
  return linePath([
    onCircle(tail, 3.4, degrees - 90),
    onCircle(onCircle(centre, lengthMm, degrees), 1.2, degrees - 90),
    onCircle(onCircle(centre, lengthMm, degrees), 1.2, degrees + 90),
    onCircle(tail, 3.4, degrees + 90),
  ]);
}
const hands = hand(330, 54) + hand(357.5, 36);

/** The first minute of a year: a clock at midnight among fireworks, the year in figures as tall as it. */
export const midnightYear: TemplateSketch = {
  number: 1004,
  key: 'midnight-year',
  name: 'Midnight',
  family: 'seasonal',
  tags: ['seasonal', 'party', 'event'],
  facets: {
    occasions: ['new-year', 'party'],
    themes: ['clock', 'fireworks'],
    moods: ['bold', 'elegant'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { gold: { label: 'Clock and fireworks' }, glow: { label: 'Lower figures' }, words: { label: 'Words' } },
  palettes: {
    Champagne: ['#ffd98a', '#ff9fb2', '#fff8ea'],
    Cabaret: ['#8a4b00', '#8e1230', '#16181d'],
    Pearl: ['#fff3d6', '#ffffff', '#ffffff'],
    Tuxedo: ['#14171f', '#2a1230', '#14171f'],
  },
  front: [
    disc('face', 'Clock', { at: centred(12, 134, 134), stroke: ['gold', 4] }),
    path('hours', 'Hours', hours, { at: centred(9, 140, 140), fill: 'gold' }),
    path('hands', 'Hands', hands, { at: centred(9, 140, 140), fill: 'words' }),
    ornament('fireworks', 'fire-left', 'Firework', { at: [10, 22, 62], inks: ['gold', 'glow'] }),
    ornament('fireworks', 'fire-right', 'Firework', { at: [236, 58, 54], inks: ['glow', 'gold'] }),
    words(
      'year',
      '2027',
      { at: centred(160, 285, 76), face: faces.fraunces, size: 104, fill: { from: 'gold', to: 'glow', angle: 90 }, spacing: -0.01 },
      { label: 'Year', max: 5, field: 'year' },
    ),
    path('ticks', 'Ticks', boxPath(0, 0, 60, 1.6) + boxPath(225, 0, 60, 1.6), { at: centred(252, 285, 1.6), fill: 'gold' }),
    words(
      'line',
      'SEE YOU NEXT YEAR',
      { at: centred(247, 150, 12), face: faces.oswaldText, size: 14, fill: 'words', spacing: 0.16 },
      { label: 'Line below', max: 28, field: 'name' },
    ),
  ],
  layouts: {
    Clock: {},
    'Year first': {
      year: { at: centred(12, 285, 80), size: 110 },
      line: { at: centred(106, 200, 13), size: 16 },
      ticks: { hidden: true },
      face: { hidden: true },
      hours: { hidden: true },
      hands: { hidden: true },
      'fire-left': { at: ornamentBox('fireworks', [40, 134, 94]) },
      'fire-right': { at: ornamentBox('fireworks', [166, 134, 94]) },
    },
  },
  faces: [faces.fraunces, faces.playfair, faces.anton],
};
