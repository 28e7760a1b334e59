import { expect, test } from 'vitest';
import { bendText } from '../../src/shared/design/bend-text.ts';
import { formEnvelope } from '../../src/shared/design/envelope-forms.ts';
import type { TextLayer } from '../../src/shared/design/layer.ts';
import { layoutText } from '../../src/shared/design/layout-text.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import type { TextCurve } from '../../src/shared/design/text-curve.ts';
import { makeDocument, makeFrame, makeText } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';
import { expectGolden } from './expect-golden.ts';

const shaper = createBundledShaper();
const areaSizeMm = { widthMm: 100, heightMm: 60 };
const pixelsPerMm = 4;

const arabic = 'سلام العالم';
const devanagari = 'नमस्ते क्षत्रिय';
const hebrew = 'שָׁלוֹם עוֹלָם';
const wave: TextCurve = { kind: 'wave', heightEm: 0.45, waves: 1.5 };
const circle: TextCurve = { kind: 'circle', startDeg: 0, reading: 'outside' };
const around = makeFrame({ xMm: 24, yMm: 4, widthMm: 52, heightMm: 52 });
const slab = { fontFamily: 'Alfa Slab One', fontWeight: 400 } as const;

const sunset = {
  kind: 'linear-gradient' as const,
  angleDeg: 90,
  stops: [
    { offset: 0, color: '#ffb347' },
    { offset: 1, color: '#e8336d' },
  ],
};

const cases: Record<string, Partial<TextLayer>> = {
  'arc-devanagari': { text: devanagari, curve: { kind: 'arc', angleDeg: 120 } },
  'arc-hebrew': { text: hebrew, curve: { kind: 'arc', angleDeg: -120 } },
  wave: { text: 'Rolling waves', curve: wave },
  'wave-two-lines-left': { text: 'High tide\nlow tide', fontSizeMm: 10, align: 'left', curve: { ...wave, heightEm: -0.3, waves: 1 } },
  'wave-arabic': { text: arabic, fontSizeMm: 16, curve: { ...wave, heightEm: 0.25 } },
  'wave-devanagari': { text: devanagari, curve: wave },
  'circle-outside': { text: 'CITY CYCLING CLUB · 1987 ·', fontSizeMm: 9, fit: 'shrink', frame: around, curve: circle },
  'circle-inside': { text: 'made by hand', fontSizeMm: 9, frame: around, curve: { ...circle, reading: 'inside', startDeg: 180 } },
  'circle-two-lines': { text: 'NORTH HARBOUR\nROWING', fontSizeMm: 8, frame: around, curve: circle },
  'circle-arabic': { text: arabic, fontSizeMm: 16, frame: around, curve: circle },
  'circle-devanagari': { text: devanagari, fontSizeMm: 12, frame: around, curve: circle },
  'envelope-bulge': { ...slab, text: 'BULGE', curve: formEnvelope({ form: 'bulge', strength: 0.6 }) },
  'envelope-pinch': { ...slab, text: 'PINCHED', curve: formEnvelope({ form: 'pinch', strength: 0.35 }) },
  'envelope-arch-two-lines': {
    ...slab,
    text: 'WILD\nCATS',
    fontSizeMm: 13,
    lineHeight: 1,
    curve: formEnvelope({ form: 'arch', strength: 0.5 }),
  },
  'envelope-rise': { ...slab, text: 'UPHILL', curve: formEnvelope({ form: 'rise', strength: 0.6 }) },
  'envelope-flag': { ...slab, text: 'FLAGSHIP', curve: formEnvelope({ form: 'flag', strength: 0.5 }) },
  'envelope-wedge': { ...slab, text: 'LOUDER', curve: formEnvelope({ form: 'wedge', strength: 0.4 }) },
  'envelope-own-edges': {
    ...slab,
    text: 'OWN EDGES',
    curve: { kind: 'envelope', top: { bend: 1, rise: 0, flag: 0 }, bottom: { bend: 0, rise: 0, flag: 0.3 } },
  },
  'envelope-arabic': { text: arabic, fontSizeMm: 16, curve: formEnvelope({ form: 'bulge', strength: 0.6 }) },
  'envelope-devanagari': { text: devanagari, curve: formEnvelope({ form: 'flag', strength: 0.8 }) },
  'envelope-hebrew': { text: hebrew, curve: formEnvelope({ form: 'arch', strength: 1 }) },
  shadow: { ...slab, text: 'SHADOW', shadow: { xMm: 1.2, yMm: 1.2, color: '#d8402f' } },
  'shadow-outline-gradient-on-a-wave': {
    ...slab,
    text: 'NIGHT RUN',
    curve: wave,
    fill: sunset,
    outline: { widthMm: 0.7, color: '#fbf6ea' },
    shadow: { xMm: 1, yMm: 1.4, color: '#15233c' },
  },
  'gradient-on-a-circle': {
    ...slab,
    text: 'ROUND AND ROUND WE GO',
    fontSizeMm: 9,
    fit: 'shrink',
    frame: around,
    fill: sunset,
    curve: circle,
  },
};

test.each(Object.entries(cases))('%s', async (name, part) => {
  const level = makeText({ fontSizeMm: 14, frame: makeFrame({ xMm: 5, yMm: 18, widthMm: 90, heightMm: 24 }), ...part });
  const layer = level.curve.kind === 'circle' ? level : { ...level, ...inMiddle(level) };
  const { canvas, surface } = createSurface(areaSizeMm.widthMm * pixelsPerMm, areaSizeMm.heightMm * pixelsPerMm);
  surface.fillStyle = '#e8e6e0';
  surface.fillRect(0, 0, canvas.width, canvas.height);
  paintDesign(surface, makeDocument([layer]), 'front', {
    areaSizeMm,
    pixelsPerMm,
    assets: { get: () => undefined },
    text: shaper,
    finish: 'print',
  });
  expect(layoutText(layer, shaper).missing).toEqual([]);
  await expectGolden(canvas, `curve-${name}`);
});

/** The frame as the editor makes it around the bend, in the middle of the area. */
function inMiddle(layer: TextLayer): Pick<TextLayer, 'frame'> {
  const { frame } = bendText({ ...layer, curve: { kind: 'straight' } }, layer.curve, shaper);
  return { frame: { ...frame, yMm: (areaSizeMm.heightMm - frame.heightMm) / 2 } };
}
