import { describe, expect, test } from 'vitest';
import type { TextLayer } from '../../../src/shared/design/layer.ts';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { makeFrame, makeRosterField, makeText } from './sample-documents.ts';

const shaper = createBundledShaper();
const layout = (part: Partial<TextLayer>) => layoutText(makeText(part), shaper);
const naturalWidth = (text: string, part: Partial<TextLayer> = {}) => layout({ text, ...part }).naturalWidthMm;
const middleX = ({ bounds }: ReturnType<typeof layout>) => bounds.xMm + bounds.widthMm / 2;
const middleY = ({ bounds }: ReturnType<typeof layout>) => bounds.yMm + bounds.heightMm / 2;

describe('shaping', () => {
  test('kerning draws letters together', () => {
    const playfair = { fontFamily: 'Playfair Display', fontWeight: 500 };
    expect(naturalWidth('AV', playfair)).toBeLessThan(naturalWidth('A', playfair) + naturalWidth('V', playfair) - 0.3);
  });

  test('letter spacing switches ligatures off and widens by its em per gap', () => {
    const playfair = { fontFamily: 'Playfair Display', fontWeight: 500 };
    const spread = naturalWidth('ffi', { ...playfair, letterSpacingEm: 0.1 });
    const letters = naturalWidth('ffi', { ...playfair, letterSpacingEm: 0.0001 });
    expect(spread - letters).toBeCloseTo(2 * 0.1 * 10, 1);
    expect(naturalWidth('ffi', playfair)).not.toBeCloseTo(letters, 1);
  });

  test('letter spacing leaves joined scripts joined', () => {
    expect(naturalWidth('سلام', { letterSpacingEm: 0.5 })).toBe(naturalWidth('سلام'));
  });

  test('Arabic letters take their joined forms', () => {
    const apart = [...'سلم'].reduce((sum, letter) => sum + naturalWidth(letter), 0);
    expect(naturalWidth('سلم')).toBeLessThan(apart * 0.9);
  });

  test('the nearest weight of a family is taken', () => {
    expect(naturalWidth('Bold', { fontWeight: 900 })).toBe(naturalWidth('Bold', { fontWeight: 700 }));
    expect(naturalWidth('Bold', { fontWeight: 500 })).not.toBe(naturalWidth('Bold', { fontWeight: 700 }));
  });

  test('spaces at the end of a line take no room', () => {
    expect(naturalWidth('team   ')).toBe(naturalWidth('team'));
  });
});

describe('coverage', () => {
  test.each(['Łódź', 'Ţâşnad', 'Ομάδα', 'Команда', 'سلام', 'שלום', 'नमस्ते', 'I ❤️ ☕', '👩‍👩‍👧', '½ × 3 №'])('%s is covered', (text) => {
    expect(layout({ text, fontFamily: 'Bebas Neue', fontWeight: 400 }).missing).toEqual([]);
  });

  test('what no face has is named once and drawn as an empty frame', () => {
    const found = layout({ text: '\u{13000}\u{13000}' });
    expect(found.missing).toEqual(['U+13000']);
    expect(found.outline.length).toBeGreaterThan(0);
  });

  test('every bundled family covers the Latin letters of European names', () => {
    const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝĄĆČĎĘĚĞİŁŃŇŐŒŘŚŞŠŤŮŰŹŻŽßşțșţ';
    for (const face of shaper.faces.filter((candidate) => !candidate.fallback)) {
      const lacking = Array.from(letters).filter((letter) => !shaper.covers(face.key, letter.codePointAt(0) ?? 0));
      expect(lacking, face.key).toEqual([]);
    }
  });
});

describe('placing', () => {
  const wide = makeFrame({ widthMm: 200, heightMm: 50 });

  test('capitals stand in the middle of the frame', () => {
    const found = layout({ text: 'HEH', frame: wide });
    expect(middleX(found)).toBeCloseTo(100, 0);
    expect(middleY(found)).toBeCloseTo(25, 1);
  });

  test('left and right stand against the frame', () => {
    expect(layout({ text: 'H', frame: wide, align: 'left' }).bounds.xMm).toBeLessThan(1.5);
    const { bounds } = layout({ text: 'H', frame: wide, align: 'right' });
    expect(bounds.xMm + bounds.widthMm).toBeGreaterThan(198.5);
  });

  test('lines stand one line height apart', () => {
    const one = layout({ text: 'H' });
    const two = layout({ text: 'H\nH', lineHeight: 1.5 });
    expect(two.naturalHeightMm - one.naturalHeightMm).toBeCloseTo(15, 6);
    expect(two.bounds.heightMm - one.bounds.heightMm).toBeCloseTo(15, 6);
  });

  test('shrinking fits the frame in both directions and never enlarges', () => {
    const long = layout({ text: 'HHHHHHHHHHHHHHHHHHHHHHHH', fit: 'shrink', fontSizeMm: 20 });
    expect(long.bounds.widthMm).toBeLessThanOrEqual(100);
    expect(long.bounds.widthMm).toBeGreaterThan(95);
    expect(layout({ text: 'H\nH\nH', fit: 'shrink' }).bounds.heightMm).toBeLessThanOrEqual(20.001);
    expect(layout({ text: 'H', fit: 'shrink' }).fontSizeMm).toBe(10);
  });

  test('an empty text has no outline', () => {
    expect(layout({ text: '' })).toMatchObject({ outline: [], bounds: { widthMm: 0 }, missing: [] });
    expect(layout({ text: '\n\n', fit: 'shrink' }).outline).toEqual([]);
  });
});

describe('arcs', () => {
  const frame = makeFrame({ widthMm: 100, heightMm: 80 });

  test('a rainbow touches the frame at its apex, a smile at its lowest point', () => {
    const up = layout({ text: 'HIH', frame, curve: { kind: 'arc', angleDeg: 120 } });
    expect(up.bounds.yMm).toBeCloseTo(0, 1);
    const down = layout({ text: 'HIH', frame, curve: { kind: 'arc', angleDeg: -120 } });
    expect(down.bounds.yMm + down.bounds.heightMm).toBeCloseTo(80, 1);
    expect(middleX(up)).toBeCloseTo(50, 0);
  });

  test('letters far from the apex stand lower on a rainbow and higher on a smile', () => {
    const text = 'HHHHHHH';
    const flat = layout({ text, frame }).bounds.heightMm;
    for (const angleDeg of [100, -100])
      expect(layout({ text, frame, curve: { kind: 'arc', angleDeg } }).bounds.heightMm).toBeGreaterThan(flat * 1.5);
  });

  test('shrinks to the length of the arc', () => {
    const found = layout({ text: 'H'.repeat(60), frame, fit: 'shrink', curve: { kind: 'arc', angleDeg: 180 } });
    expect(found.fontSizeMm * (found.naturalWidthMm / 10)).toBeCloseTo(50 * Math.PI, 6);
  });
});

test('a layout is computed once for a layer and its words', () => {
  const layer = makeRosterField();
  expect(layoutText(layer, shaper)).toBe(layoutText(layer, shaper));
  expect(layoutText(layer, shaper, '23')).not.toBe(layoutText(layer, shaper));
});
