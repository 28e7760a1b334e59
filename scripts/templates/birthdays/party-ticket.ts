import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { centred, path, words } from '../parts.ts';
import type { TemplateSketch } from '../sketch.ts';

const notch = 9;
const ticket = `M0 0H286V${56}A${notch} ${notch} 0 0 0 286 ${56 + notch * 2}V130H0V${56 + notch * 2}A${notch} ${notch} 0 0 0 0 ${56}Z`;
const holes = Array.from({ length: 11 }, (_, index) => `M0 ${index * 11}H2V${index * 11 + 6}H0Z`).join('');

/** An admission ticket with a stub. */
export const partyTicket: TemplateSketch = {
  number: 205,
  key: 'party-ticket',
  name: 'Party ticket',
  family: 'birthdays',
  tags: ['birthday', 'event', 'gift'],
  facets: { occasions: ['birthday', 'party'], themes: ['ticket', 'cinema'], moods: ['retro', 'playful'], products: ['apparel', 'bag'] },
  inks: {
    ticket: { label: 'Ticket' },
    print: { label: 'On the ticket', on: 'ticket' },
    accent: { label: 'Star and number', on: 'ticket' },
  },
  palettes: {
    Box: ['#ffd166', '#2a1230', '#8f1238'],
    Night: ['#22306b', '#fff6e3', '#ffd166'],
    Peach: ['#ffe0c2', '#3a1220', '#8a3200'],
    Ink: ['#16181d', '#fff6e3', '#ffb3c7'],
  },
  front: [
    path('ticket', 'Ticket', ticket, { at: [9.5, 40, 286, 130, -5], fill: 'ticket' }),
    path('holes', 'Perforation', holes, { at: [214, 37, 2, 116, -5], fill: 'print' }),
    words(
      'admit',
      'ADMIT ONE',
      { at: [28, 61, 176, 15, -5], face: faces.oswald, size: 16, fill: 'print', spacing: 0.34 },
      { label: 'Line above', max: 20 },
    ),
    words(
      'name',
      'OSCAR’S FIFTIETH',
      { at: [24, 83, 180, 44, -5], face: faces.bebas, size: 50, fill: 'print', spacing: 0.02 },
      { label: 'Whose party', max: 22, field: 'name' },
    ),
    words(
      'when',
      'Saturday · 8 pm · bring a friend',
      { at: [32, 135, 176, 12, -5], face: faces.mono, size: 9.4, fill: 'print' },
      { label: 'When', max: 40 },
    ),
    ornament('star', 'star', 'Star', { at: [228, 48, 42, -5], inks: ['accent'] }),
    words(
      'age',
      '50',
      { at: [222, 95, 64, 44, -5], face: faces.bebas, size: 58, fill: 'accent' },
      { label: 'Age or number', max: 4, field: 'number' },
    ),
  ],
  layouts: {
    Tilted: {},
    Level: {
      ticket: { at: centred(16, 286, 130) },
      holes: { at: [214, 24, 2, 116] },
      admit: { at: [24, 32, 178, 15] },
      name: { at: [24, 56, 178, 44] },
      when: { at: [24, 113, 178, 12] },
      star: { at: [233, 28, 42, 39.95] },
      age: { at: [224, 86, 62, 44] },
    },
  },
};
