import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, centred, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

/** A postcard's big letters, growing to the right under a script line. */
export const greetingsFrom: TemplateSketch = {
  number: 906,
  key: 'greetings-from',
  name: 'Big-letter postcard',
  family: 'retro',
  tags: ['retro', 'travel', 'summer'],
  facets: {
    occasions: ['holiday', 'summer', 'gift'],
    themes: ['postcard', 'sea'],
    moods: ['retro', 'warm', 'playful'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { script: { label: 'Script and edge' }, top: { label: 'Letters above' }, foot: { label: 'Letters below' } },
  palettes: {
    Boardwalk: ['#fff3dc', '#ffd166', '#ff8f7a'],
    Daylight: ['#14213d', '#a8231f', '#bf5f14'],
    Sorbet: ['#ffffff', '#fff0c4', '#ffdfe4'],
    Dusk: ['#14171f', '#5c0f2c', '#0d3a5c'],
  },
  front: [
    words(
      'hello',
      'Greetings from',
      { at: [16, 22, 170, 46, -8], face: faces.pacifico, size: 32, fill: 'script' },
      { label: 'Script', max: 20 },
    ),
    words(
      'place',
      'CORAL BAY',
      {
        at: centred(72, 281, 132),
        face: faces.anton,
        size: 134,
        fill: { from: 'top', to: 'foot', angle: 90 },
        shadow: ['script', 3, 3],
        curve: { kind: 'envelope', top: { bend: 0, rise: 0.24, flag: 0 }, bottom: { bend: -0.12, rise: 0, flag: 0 } },
      },
      { label: 'Place', max: 16, field: 'place' },
    ),
    ornament('palm-tree', 'palm', 'Palm', { at: [226, 2, 62], inks: ['foot'] }),
    box('rule-left', 'Rule left', { at: [14, 215, 66, 2.2], fill: 'script' }),
    box('rule-right', 'Rule right', { at: [225, 215, 66, 2.2], fill: 'script' }),
    words(
      'line',
      'SUMMER OF 1969',
      { at: centred(209, 132, 14), face: faces.oswald, size: 17, fill: 'script', spacing: 0.1 },
      { label: 'Line below', max: 24, field: 'year' },
    ),
  ],
  layouts: {
    Rising: {},
    Arched: {
      palm: { at: centred(2, 60, 67) },
      hello: { at: centred(66, 220, 42), size: 30 },
      place: {
        at: centred(116, 281, 108),
        curve: { kind: 'envelope', top: { bend: 0.28, rise: 0, flag: 0 }, bottom: { bend: 0, rise: 0, flag: 0 } },
        size: 100,
      },
      line: { at: centred(229, 132, 14) },
      'rule-left': { at: [14, 235, 66, 2.2] },
      'rule-right': { at: [225, 235, 66, 2.2] },
    },
  },
};
