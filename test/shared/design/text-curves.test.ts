import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcAngleDeg, arcChordMm, arcLengthMm, arcRiseMm } from '../../../src/shared/design/arc-shape.ts';
import { bendOutline } from '../../../src/shared/design/bend-outline.ts';
import { bendText } from '../../../src/shared/design/bend-text.ts';
import { envelopeForms, formEnvelope, readEnvelope, strengthLimits } from '../../../src/shared/design/envelope-forms.ts';
import type { TextLayer } from '../../../src/shared/design/layer.ts';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import { paintDesign } from '../../../src/shared/design/paint-design.ts';
import { paintedBox } from '../../../src/shared/design/painted-box.ts';
import { parseDocument } from '../../../src/shared/design/parse-document.ts';
import { scaleLengths } from '../../../src/shared/design/scale-lengths.ts';
import { textCurveSchema, type EnvelopeEdge, type TextCurve } from '../../../src/shared/design/text-curve.ts';
import { waveIn, wavePath, type Wave } from '../../../src/shared/design/wave-path.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { createSurface } from '../../render/canvas-surface.ts';
import { pixelsOf } from '../../render/expect-golden.ts';
import { makeDocument, makeFrame, makeText } from './sample-documents.ts';

const shaper = createBundledShaper();
const share = fc.double({ min: -2, max: 2, noNaN: true });
const edge: fc.Arbitrary<EnvelopeEdge> = fc.record({ bend: share, rise: share, flag: share });
const anyCurve: fc.Arbitrary<TextCurve> = fc.oneof(
  fc.constant<TextCurve>({ kind: 'straight' }),
  fc.record({ kind: fc.constant('arc' as const), angleDeg: fc.double({ min: -350, max: 350, noNaN: true }) }),
  fc.record({
    kind: fc.constant('wave' as const),
    heightEm: fc.double({ min: -3, max: 3, noNaN: true }),
    waves: fc.double({ min: 0.5, max: 8, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('circle' as const),
    startDeg: fc.double({ min: -360, max: 360, noNaN: true }),
    reading: fc.constantFrom('outside' as const, 'inside' as const),
  }),
  fc.record({ kind: fc.constant('envelope' as const), top: edge, bottom: edge }),
);
const anyWords = fc.constantFrom('Wildcats', 'سلام العالم', 'नमस्ते', 'שלום', 'Two\nlines', '', ' ', '07');
const anyLayer: fc.Arbitrary<TextLayer> = fc
  .record({
    text: anyWords,
    curve: anyCurve,
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    fit: fc.constantFrom('none' as const, 'shrink' as const),
    outline: fc.option(fc.constant({ widthMm: 1.5, color: '#00ff00' })),
    shadow: fc.option(
      fc.record({ xMm: fc.integer({ min: -6, max: 6 }), yMm: fc.integer({ min: -6, max: 6 }), color: fc.constant('#0000ff') }),
    ),
    frame: fc.record({ widthMm: fc.integer({ min: 1, max: 120 }), heightMm: fc.integer({ min: 1, max: 90 }) }).map(makeFrame),
  })
  .map(makeText);

describe('any curve', () => {
  test('leaves the document valid, and every point of its outline a number', () => {
    fc.assert(
      fc.property(anyLayer, anyCurve, (layer, curve) => {
        const bent = bendText(layer, curve, shaper) as TextLayer;
        const stored = JSON.stringify(makeDocument([bent]));
        expect(JSON.stringify(parseDocument(JSON.parse(stored)))).toBe(stored);
        for (const words of [layer, bent]) {
          const { bounds } = layoutText(words, shaper);
          expect(Object.values(bounds).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('paints nothing outside of the box that is told for it', () => {
    fc.assert(
      fc.property(anyLayer, (layer) => {
        const box = paintedBox(layoutText(layer, shaper).bounds, layer);
        fc.pre(box.widthMm < 700 && box.heightMm < 700);
        const moved = { ...layer, frame: { ...layer.frame, xMm: 2 - box.xMm, yMm: 2 - box.yMm } };
        const ink = inkBox(moved, Math.ceil(box.widthMm) + 60, Math.ceil(box.heightMm) + 60);
        if (!ink) return;
        expect(ink.left).toBeGreaterThanOrEqual(1);
        expect(ink.top).toBeGreaterThanOrEqual(1);
        expect(ink.right).toBeLessThanOrEqual(Math.ceil(box.widthMm) + 3);
        expect(ink.bottom).toBeLessThanOrEqual(Math.ceil(box.heightMm) + 3);
      }),
      { numRuns: 80 },
    );
  });

  test('leaves shrunk words on their circle and inside of the frame of their wave', () => {
    const frame = makeFrame({ widthMm: 60, heightMm: 40 });
    const text = 'much too long for any frame of this size, on one line';
    const circle = layoutText(makeText({ text, frame, fit: 'shrink', curve: { kind: 'circle', startDeg: 0, reading: 'inside' } }), shaper);
    expect(circle.block.widthMm).toBeLessThan(2 * Math.PI * 20);
    expect(circle.bounds.widthMm).toBeLessThan(42.5);
    const wave = layoutText(makeText({ text, frame, fit: 'shrink', curve: { kind: 'wave', heightEm: 0.8, waves: 3 } }), shaper);
    expect(wave.bounds.widthMm).toBeLessThan(62);
    const low = makeText({
      text: 'low',
      frame: makeFrame({ widthMm: 60, heightMm: 9 }),
      fit: 'shrink',
      curve: { kind: 'wave', heightEm: 1, waves: 1 },
    });
    const { block } = layoutText(low, shaper);
    expect(block.capHeightMm + 2 * block.fontSizeMm).toBeCloseTo(9, 6);
  });

  test.each<[string, TextCurve]>([
    ['a wave of no height', { kind: 'wave', heightEm: 0, waves: 2 }],
    ['an arc of no angle', { kind: 'arc', angleDeg: 0 }],
    ['an envelope of straight edges', formEnvelope({ form: 'flag', strength: 0 })],
  ])('%s is straight text', (_, curve) => {
    for (const text of ['Straight', 'سلام العالم', 'नमस्ते\nक्षत्रिय']) {
      const straight = layoutText(makeText({ text, fit: 'shrink' }), shaper);
      expect(layoutText(makeText({ text, fit: 'shrink', curve }), shaper).outline).toEqual(straight.outline);
    }
  });

  test.each<[string, TextCurve]>([
    ['a wave', { kind: 'wave', heightEm: 0.0001, waves: 2 }],
    ['an envelope', formEnvelope({ form: 'flag', strength: 0.0001 })],
  ])('%s that is nearly flat nearly is', (_, curve) => {
    const straight = layoutText(makeText({ text: 'सलाम' }), shaper).bounds;
    const bent = layoutText(makeText({ text: 'सलाम', curve }), shaper).bounds;
    for (const key of ['xMm', 'yMm', 'widthMm', 'heightMm'] as const) expect(bent[key]).toBeCloseTo(straight[key], 1);
  });

  test('out of its bounds is refused', () => {
    const refused: TextCurve[] = [
      { kind: 'arc', angleDeg: 351 },
      { kind: 'wave', heightEm: 3.1, waves: 1 },
      { kind: 'wave', heightEm: 1, waves: 0.4 },
      { kind: 'circle', startDeg: 361, reading: 'inside' },
      { kind: 'envelope', top: { bend: 2.1, rise: 0, flag: 0 }, bottom: { bend: 0, rise: 0, flag: 0 } },
    ];
    for (const curve of refused) expect(textCurveSchema.safeParse(curve).success, JSON.stringify(curve)).toBe(false);
  });

  test('of the longest text costs a bounded number of pieces', () => {
    const text = 'क्षत्रिय'.repeat(62);
    const curve = formEnvelope({ form: 'flag', strength: 1 });
    const level = layoutText(makeText({ text }), shaper).outline.length;
    expect(layoutText(makeText({ text, curve }), shaper).outline.length).toBeLessThan(20_000 + 2 * level);
  });
});

describe('a wave', () => {
  const waveOf = (text: string): Wave => {
    const layer = makeText({ text, curve: { kind: 'wave', heightEm: 1, waves: 1.5 } });
    return waveIn(layer, { kind: 'wave', heightEm: 1, waves: 1.5 }, layoutText(layer, shaper).block);
  };

  test.each(['Al', 'Longer words on a wave'])('keeps the distances of its letters, and climbs no steeper than 45°: %s', (text) => {
    const wave = waveOf(text);
    const path = wavePath(wave, 0, 10, 0);
    for (let alongMm = path.startMm; alongMm < path.endMm; alongMm += 0.05) {
      const [from, to] = [path.at(alongMm), path.at(alongMm + 0.05)];
      expect(Math.hypot(to.xMm - from.xMm, to.yMm - from.yMm)).toBeCloseTo(0.05, 3);
      expect(Math.abs(from.sin / from.cos)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('begins at the left end of the longest line and ends at its right', () => {
    const wave = waveOf('Longer words on a wave');
    const path = wavePath(wave, 0, 10, 0);
    expect(path.at(path.startMm).xMm).toBeCloseTo(wave.middleXMm - wave.widthMm / 2, 3);
    expect(path.at(path.endMm).xMm).toBeCloseTo(wave.middleXMm + wave.widthMm / 2, 3);
  });
});

describe('bending an outline', () => {
  const map = (x: number, y: number): readonly [number, number] => [x, y + x * x];

  test('bends long lines, and the one that closes a contour', () => {
    const bent = bendOutline([['M', 0, 0], ['L', 1, 0], ['L', 1, 1], ['Z']], 0.1, map);
    const ends = bent.flatMap((command) => (command[0] === 'Q' ? [[command[3], command[4]] as const] : []));
    expect(bent.at(-1)).toEqual(['Z']);
    expect(ends.length).toBe(10 + 10 + 15);
    for (const [x, y] of ends.slice(0, 10)) expect(y).toBeCloseTo(x * x, 9);
    for (const [x, y] of ends.slice(20)) expect(y).toBeCloseTo(x + x * x, 9);
  });

  test('that stays as it is draws the same curve', () => {
    const [, first, second] = bendOutline(
      [
        ['M', 0, 0],
        ['Q', 1, 2, 2, 0],
      ],
      2.5,
      (x, y) => [x, y],
    );
    expect(first).toEqual(['Q', 0.5, 1, 1, 1]);
    expect(second).toEqual(['Q', 1.5, 1, 2, 0]);
  });
});

describe('a change of the bend', () => {
  const level = makeText({ text: 'HHHHH', frame: makeFrame({ xMm: 10, yMm: 50, widthMm: 100, heightMm: 12 }) });
  const endsOf = (layer: TextLayer): { topMm: number; bottomMm: number } => {
    const { bounds } = layoutText(layer, shaper);
    return { topMm: layer.frame.yMm + bounds.yMm, bottomMm: layer.frame.yMm + bounds.yMm + bounds.heightMm };
  };

  test.each([40, 150, 200, 320, -40, -150, -320])('to an arc of %d° keeps its ends, and its frame around it', (angleDeg) => {
    const wide = { ...level, text: 'H'.repeat(40), fit: 'shrink' as const };
    const small = layoutText(wide, shaper).fontSizeMm;
    const fitted = { ...wide, fontSizeMm: small };
    const bent = bendText(fitted, { kind: 'arc', angleDeg }, shaper) as TextLayer;
    const { bounds } = layoutText(bent, shaper);
    expect(bounds.yMm).toBeGreaterThan(-small * 0.6);
    expect(bounds.yMm + bounds.heightMm).toBeLessThan(bent.frame.heightMm + small * 0.6);
    const middle = layoutText({ ...bent, text: 'H' }, shaper).bounds;
    const straight = endsOf({ ...fitted, text: 'H' });
    const risen = straight.bottomMm - (bent.frame.yMm + middle.yMm + middle.heightMm);
    expect(risen).toBeCloseTo(arcRiseMm(100, angleDeg), 1);
    expect(layoutText(bent, shaper).fontSizeMm).toBeCloseTo(small, 6);
  });

  test.each<TextCurve>([
    { kind: 'wave', heightEm: 1, waves: 1 },
    { kind: 'circle', startDeg: 20, reading: 'inside' },
    formEnvelope({ form: 'arch', strength: 1 }),
    { kind: 'arc', angleDeg: 70 },
  ])('to $kind and back to straight puts the words where they were', (curve) => {
    const turned = { ...level, frame: { ...level.frame, rotationDeg: 30 } };
    const back = bendText(bendText(turned, curve, shaper), { kind: 'straight' }, shaper);
    expect(back.frame.xMm + back.frame.widthMm / 2).toBeCloseTo(60, 6);
    expect(back.frame.yMm + back.frame.heightMm / 2).toBeCloseTo(56, 6);
  });

  test('in letters and shadow scales with the layer', () => {
    const shadow = { xMm: 1, yMm: -2, color: '#000000' };
    expect(scaleLengths(makeText({ shadow }), 3)).toMatchObject({ shadow: { xMm: 3, yMm: -6 } });
  });

  test('an arc has the angle that its rise tells', () => {
    fc.assert(
      fc.property(fc.double({ min: -239, max: 239, noNaN: true }), (angleDeg) => {
        expect(arcAngleDeg(80, arcRiseMm(80, angleDeg))).toBeCloseTo(angleDeg, 4);
        expect(arcLengthMm(arcChordMm(80, angleDeg + 240), angleDeg + 240)).toBeCloseTo(80, 6);
      }),
    );
  });

  test('an envelope has the form and strength that it was made with', () => {
    fc.assert(
      fc.property(fc.constantFrom(...envelopeForms), fc.double({ min: 0.001, max: 1, noNaN: true }), (form, part) => {
        const strength = part * strengthLimits[form].max;
        expect(readEnvelope(formEnvelope({ form, strength }))).toEqual({ form, strength: expect.closeTo(strength, 9) });
      }),
    );
    expect(readEnvelope({ ...formEnvelope({ form: 'rise', strength: 1 }), bottom: { bend: 0.3, rise: 0, flag: 0 } })).toBeUndefined();
  });
});

/** The box of the painted pixels, one pixel to the millimetre; undefined for none. */
function inkBox(
  layer: TextLayer,
  widthPx: number,
  heightPx: number,
): { left: number; top: number; right: number; bottom: number } | undefined {
  const { canvas, surface } = createSurface(widthPx, heightPx);
  const areaSizeMm = { widthMm: widthPx, heightMm: heightPx };
  paintDesign(surface, makeDocument([layer]), 'front', { areaSizeMm, pixelsPerMm: 1, assets: { get: () => undefined }, text: shaper });
  const { data } = pixelsOf(canvas);
  let box: { left: number; top: number; right: number; bottom: number } | undefined;
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] === 0) continue;
    const x = ((at - 3) / 4) % widthPx;
    const y = Math.floor((at - 3) / 4 / widthPx);
    box ??= { left: x, top: y, right: x + 1, bottom: y + 1 };
    box = { left: Math.min(box.left, x), top: box.top, right: Math.max(box.right, x + 1), bottom: y + 1 };
  }
  return box;
}
