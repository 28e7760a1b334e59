import { describe, expect, test } from 'vitest';
import { colorContrast } from '../../../../src/shared/design/color-contrast.ts';
import type { Layer, ShapeLayer } from '../../../../src/shared/design/layer.ts';
import { colorDistance, fromOklab, toOklab } from '../../../../src/shared/design/oklab.ts';
import { makeFrame, makeGroup, makeImage, makeShape, makeText } from '../../design/sample-documents.ts';
import { expectBox, expectMended, findings, frontOf, only, scene } from './preflight-scene.ts';

/** Squares of 30 mm beside each other. */
function squares(...colors: string[]): ShapeLayer[] {
  return colors.map((color, index) =>
    makeShape({
      id: `square-${index}`,
      frame: makeFrame({ xMm: 10 + (index % 6) * 40, yMm: 50 + Math.floor(index / 6) * 40, widthMm: 30, heightMm: 30 }),
      fill: { kind: 'solid', color },
    }),
  );
}

const run = {
  kind: 'linear-gradient' as const,
  angleDeg: 0,
  stops: ['#ff0000', '#ee4400', '#ffcc00'].map((color, index) => ({ offset: index / 2, color })),
};
const ownFills = (layers: Layer[]): string[] =>
  layers.flatMap((layer) => (layer.kind === 'shape' && layer.fill?.kind === 'solid' ? [layer.fill.color] : []));
const large = makeFrame({ xMm: 50, yMm: 50, widthMm: 200, heightMm: 100 });
const photo = makeImage({ frame: large, naturalWidthPx: 4_000, naturalHeightPx: 2_000 });

describe('OKLab', () => {
  test('goes there and back, and knows what looks alike', () => {
    for (const color of ['#000000', '#ffffff', '#e25c27', '#333366', '#01784e']) expect(fromOklab(toOklab(color))).toBe(color);
    expect(toOklab('#ff0000')[0]).toBeCloseTo(0.628, 3);
    expect(colorDistance('#ffffff', '#000000')).toBeCloseTo(1, 3);
    // In sRGB this pink is nearer to tan.
    expect(colorDistance('#e08080', '#cc3366')).toBeLessThan(colorDistance('#e08080', '#7ba35a'));
  });
});

describe('sublimation on cloth that is not light', () => {
  const on = (garmentHex: string) => {
    const context = scene({ method: 'sublimation', garmentHex });
    return { ...context, product: { ...context.product, methods: [{ areaKey: 'front', methodKeys: ['sublimation', 'vinyl', 'dtf'] }] } };
  };
  const dotted = squares('#ff0000', '#ffcc00');

  test('stops the print on dark cloth, dulls on mid tones, and is good on white and pastels', () => {
    const found = only(dotted, on('#1f2a44'), 'dark-cloth');
    expect(found).toMatchObject({ key: 'dark-cloth:front', severity: 'block', message: { id: 'preflight.dark-cloth' } });
    expect(found.message.params).toEqual({ percent: 2, limit: 30 });
    expect(only(dotted, on('#b4b5b6'), 'dark-cloth')).toMatchObject({ severity: 'warn', message: { id: 'preflight.dark-cloth-dull' } });
    for (const light of ['#ffffff', '#f4f3ef', '#f8d7e3']) expect(findings(dotted, on(light), 'dark-cloth'), light).toEqual([]);
    for (const method of ['dtg', 'dtf', 'screen', 'vinyl'])
      expect(findings(dotted, scene({ method, garmentHex: '#1f2a44' }), 'dark-cloth'), method).toEqual([]);
  });

  test('is mended by the first offered method that can print the design on this cloth', () => {
    const mended = expectMended(dotted, on('#1f2a44'), 'dark-cloth');
    expect(mended?.methods['front']).toBe('vinyl');
    expect(frontOf(mended)).toEqual(dotted);
    // Four films are too many for vinyl.
    expect(expectMended(squares('#ff0000', '#ffcc00', '#00ff00', '#ffffff'), on('#1f2a44'), 'dark-cloth')?.methods['front']).toBe('dtf');
    expectMended(dotted, scene({ method: 'sublimation', garmentHex: '#1f2a44' }), 'dark-cloth', 'by hand');
  });
});

describe('too many colours', () => {
  const vinyl = scene({ method: 'vinyl' });

  test('are counted over layers, lines, shadows, patterns, runs and tones', () => {
    expect(findings(squares('#ff0000', '#00ff00', '#0000ff'), vinyl, 'too-many-colors')).toEqual([]);
    const found = only(squares('#ff0000', '#00ff00', '#0000ff', '#ffff00'), vinyl, 'too-many-colors');
    expect(found).toMatchObject({
      ...{ key: 'too-many-colors:front', severity: 'block', layerId: null },
      message: { id: 'preflight.too-many-colors', params: { count: 4, limit: 3 } },
    });
    expectBox(found, { xMm: 10, yMm: 50, widthMm: 150, heightMm: 30 });
    const words = makeText({ outline: { widthMm: 2, color: '#00ff00' }, shadow: { xMm: 1, yMm: 1, color: '#0000ff' } });
    expect(findings([words], vinyl, 'too-many-colors')).toEqual([]);
    const count = (...layers: Layer[]) => only([words, ...layers], vinyl, 'too-many-colors').message.params['count'];
    expect(count(makeShape({ fill: run }))).toBe(6);
    expect(count(makeImage({ tone: { kind: 'duotone', darkColor: '#101010', lightColor: '#fafafa' } }))).toBe(5);
    expect(count(makeGroup({ children: squares('#abcdef') }))).toBe(4);
  });

  test('a picture in its own colours takes the four process inks', () => {
    const screen = scene({ method: 'screen' });
    const below = squares('#ff0000', '#00ff00').map((layer, index) => ({
      ...layer,
      frame: makeFrame({ xMm: 50 + index * 60, yMm: 200, widthMm: 30, heightMm: 30 }),
    }));
    expect(findings([photo, ...below], screen, 'too-many-colors')).toEqual([]);
    const third = makeText({
      frame: makeFrame({ xMm: 50, yMm: 300, widthMm: 200, heightMm: 30 }),
      fill: { kind: 'solid', color: '#ffff00' },
    });
    const found = only([photo, ...below, third], screen, 'too-many-colors');
    expect(found.message).toEqual({ id: 'preflight.too-many-colors-picture', params: { count: 7, limit: 6 } });
    expectMended([photo, ...below, third], screen, 'too-many-colors');
    const puff = scene({ method: 'screen', limits: { maxColors: 3 } });
    const [dotted] = frontOf(expectMended([photo, ...below], puff, 'too-many-colors'));
    expect(dotted).toMatchObject({ tone: { kind: 'halftone' } });
  });

  test('are counted in the threads that the shop has', () => {
    const embroidery = scene({ method: 'embroidery', limits: { maxColors: 2 } });
    expect(findings(squares('#c03535', '#cc3333', '#d83030', '#ffffff'), embroidery, 'too-many-colors')).toEqual([]);
    const mended = expectMended(squares('#cc3333', '#cc3333', '#c43a3a', '#660000', '#ffffff'), embroidery, 'too-many-colors');
    expect(ownFills(frontOf(mended))).toEqual(['#cc3333', '#cc3333', '#cc3333', '#cc3333', '#ffffff']);
  });

  test('become fewer by merging what looks nearest into what is used most', () => {
    const mended = expectMended(squares('#ff0000', '#ff0000', '#fa1010', '#00ff00', '#0000ff', '#0000f0'), vinyl, 'too-many-colors');
    expect(ownFills(frontOf(mended))).toEqual(['#ff0000', '#ff0000', '#ff0000', '#00ff00', '#0000ff', '#0000ff']);
  });

  test('keep the colours of locked layers', () => {
    const [first, ...others] = squares('#fa1010', '#ff0000', '#ff0000', '#00ff00', '#0000ff');
    const mended = expectMended([{ ...first!, locked: true }, ...others], vinyl, 'too-many-colors');
    expect(ownFills(frontOf(mended))).toEqual(['#fa1010', '#fa1010', '#fa1010', '#00ff00', '#0000ff']);
  });

  test('are left to a person where one would vanish on the other', () => {
    const foil = scene({ method: 'foil' });
    const badge = makeShape({ frame: large, fill: { kind: 'solid', color: '#ffffff' } });
    const words = makeText({ frame: large, fill: { kind: 'solid', color: '#000000' } });
    expectMended([badge, words], foil, 'too-many-colors', 'by hand');
    const beside = { ...words, frame: makeFrame({ xMm: 50, yMm: 200, widthMm: 200, heightMm: 40 }) };
    expectMended([badge, beside], foil, 'too-many-colors');
  });
});

describe('semi-transparency', () => {
  const veil = (part = {}): Layer => makeShape({ frame: large, opacity: 0.5, fill: { kind: 'solid', color: '#ffffff' }, ...part });

  test('is a warning where ink is sprayed, refused where there is ink or none, and fine in dye', () => {
    const found = only([veil()], scene(), 'semi-transparency');
    expect(found).toMatchObject({ severity: 'warn', layerId: 'shape', message: { params: { percent: 50 } } });
    expectBox(found, large);
    expect(only([veil()], scene({ method: 'vinyl' }), 'semi-transparency').severity).toBe('block');
    expect(findings([veil()], scene({ limits: { semiTransparency: true } }), 'semi-transparency')).toEqual([]);
    expect(findings([veil({ opacity: 1 })], scene(), 'semi-transparency')).toEqual([]);
    expect(findings([veil({ opacity: 0 })], scene(), 'semi-transparency')).toEqual([]);
  });

  test('is told once of a group, and of gingham, which lets its ground through', () => {
    const group = makeGroup({ opacity: 0.5, children: [veil(), makeText()] });
    expect(only([group], scene(), 'semi-transparency')).toMatchObject({ layerId: 'group', message: { params: { percent: 25 } } });
    const gingham = {
      kind: 'pattern' as const,
      motif: { kind: 'built-in' as const, name: 'gingham' as const },
      arrangement: 'grid' as const,
      sizeMm: 5,
      gapMm: 5,
      angleDeg: 0,
      color: '#ffffff',
      groundColor: null,
    };
    const checked = [makeShape({ frame: large, fill: gingham })];
    expect(only(checked, scene(), 'semi-transparency').message.id).toBe('preflight.semi-transparency-gingham');
    expect(frontOf(expectMended(checked, scene(), 'semi-transparency'))[0]).toMatchObject({ fill: { motif: { name: 'checks' } } });
  });

  test('becomes the colour that it looks like on this cloth', () => {
    const [mended] = frontOf(expectMended([veil()], scene({ garmentHex: '#000000' }), 'semi-transparency'));
    expect(mended).toMatchObject({ opacity: 1, fill: { color: '#808080' } });
    const group = makeGroup({ frame: large, opacity: 0.5, children: [veil(), makeText()] });
    expect(frontOf(expectMended([group], scene(), 'semi-transparency'))[0]).toMatchObject({
      opacity: 1,
      children: [{ opacity: 1 }, { opacity: 1 }],
    });
    expectMended([{ ...group, locked: true }], scene(), 'semi-transparency', 'by hand');
  });

  test('becomes the colour that was meant where a new one would be one too many', () => {
    const layers = [
      ...squares('#ff0000', '#00ff00', '#ffffff'),
      veil({ frame: makeFrame({ xMm: 10, yMm: 200, widthMm: 30, heightMm: 30 }) }),
    ];
    expect(ownFills(frontOf(expectMended(layers, scene({ method: 'vinyl' }), 'semi-transparency')))[3]).toBe('#ffffff');
  });
});

describe('runs of colours', () => {
  test('are refused where there are whole colours only, and become the colour in their middle', () => {
    const shape = makeShape({ frame: large, fill: run });
    expect(findings([shape], scene(), 'gradient')).toEqual([]);
    const found = only([shape], scene({ method: 'screen' }), 'gradient');
    expect(found).toMatchObject({ severity: 'block', message: { id: 'preflight.gradient', params: { count: 3 } } });
    expectBox(found, large);
    expect(ownFills(frontOf(expectMended([shape], scene({ method: 'screen' }), 'gradient')))).toEqual(['#ee4400']);
    const words = makeText({ frame: large, fill: run, outline: { widthMm: 2, color: '#ffffff' } });
    expectMended([makeGroup({ frame: large, children: [words] })], scene({ method: 'screen' }), 'gradient');
    expectMended([{ ...shape, locked: true }], scene({ method: 'screen' }), 'gradient', 'by hand');
  });
});

describe('pictures where a method follows lines', () => {
  const vinyl = scene({ method: 'vinyl' });

  test('are refused in their own colours, and traced in one', () => {
    expect(findings([photo], scene(), 'rasterised-vector')).toEqual([]);
    const found = only([photo], vinyl, 'rasterised-vector');
    expect(found).toMatchObject({ severity: 'block', message: { id: 'preflight.rasterised-vector' } });
    expectBox(found, large);
    const inOne = { ...photo, tone: { kind: 'silhouette' as const, color: '#ffffff' } };
    expect(only([inOne], vinyl, 'rasterised-vector')).toMatchObject({ key: 'rasterised-vector:front:image:traced', severity: 'warn' });
    const dots = { ...photo, tone: { kind: 'halftone' as const, color: '#ffffff', pitchMm: 3, angleDeg: 45, inked: 'light' as const } };
    expect(findings([dots], vinyl, 'rasterised-vector')).toEqual([]);
  });

  test('are shown in one ink that stands off the cloth', () => {
    const [mended] = frontOf(expectMended([photo], vinyl, 'rasterised-vector'));
    expect(mended).toMatchObject({ tone: { kind: 'threshold', color: '#ffffff', inked: 'light' } });
    expectMended([{ ...photo, tone: { kind: 'silhouette', color: '#ffffff' } }], vinyl, 'rasterised-vector', 'by hand');
  });
});

describe('what hardly stands off the cloth', () => {
  const navy = scene({ garmentHex: '#1f2a44' });
  const word = (color: string, part = {}) => makeText({ frame: large, fontSizeMm: 40, fill: { kind: 'solid', color }, ...part });

  test('is warned of below the least contrast', () => {
    const found = only([word('#2f3c5c')], navy, 'low-contrast');
    expect(found).toMatchObject({ severity: 'warn', message: { id: 'preflight.low-contrast', params: { contrast: 1.3, limit: 1.8 } } });
    expect(found.boxMm!.widthMm).toBeLessThan(200);
    expect(findings([word('#56637f')], navy, 'low-contrast')).toEqual([]);
    expect(findings([word('#2f3c5c')], scene({ garmentHex: '#1f2a44', limits: { minContrast: 1.2 } }), 'low-contrast')).toEqual([]);
    expect(findings([word('#ffffff', { opacity: 0.05 })], navy, 'low-contrast')).toHaveLength(1);
  });

  test('is fine with a line around it that does, or on something else than cloth', () => {
    expect(findings([word('#2f3c5c', { outline: { widthMm: 2, color: '#ffffff' } })], navy, 'low-contrast')).toEqual([]);
    const badge = makeShape({ frame: large, fill: { kind: 'solid', color: '#ffffff' } });
    expect(findings([badge, word('#2f3c5c')], navy, 'low-contrast')).toEqual([]);
    expect(findings([photo, word('#2f3c5c')], navy, 'low-contrast')).toEqual([]);
    expect(findings([word('#2f3c5c'), badge], navy, 'low-contrast')).toHaveLength(1);
    expect(
      findings([{ ...badge, fill: null, stroke: { widthMm: 2, color: '#ffffff' } }, word('#2f3c5c')], navy, 'low-contrast'),
    ).toHaveLength(1);
    const turned = { ...large, rotationDeg: 40 };
    expect(findings([{ ...badge, frame: turned }, word('#2f3c5c', { frame: turned })], navy, 'low-contrast')).toEqual([]);
    const away = { ...badge, frame: makeFrame({ xMm: 50, yMm: 250, widthMm: 200, heightMm: 100 }) };
    expect(findings([away, word('#2f3c5c')], navy, 'low-contrast')).toHaveLength(1);
  });

  test('takes the nearest colour that does: a shade, or a thread of the shop', () => {
    const [mended] = frontOf(expectMended([word('#2f3c5c')], navy, 'low-contrast'));
    const color = mended?.kind === 'text' && mended.fill.kind === 'solid' ? mended.fill.color : '';
    expect(colorContrast(color, '#1f2a44')).toBeGreaterThanOrEqual(1.8);
    expect(colorContrast(color, '#1f2a44')).toBeLessThan(2);
    const thread = frontOf(expectMended([word('#2f3c5c')], scene({ garmentHex: '#1f2a44', method: 'embroidery' }), 'low-contrast'))[0];
    expect(thread).toMatchObject({ fill: { color: '#005397' } });
    const veiled = frontOf(expectMended([word('#ffffff', { opacity: 0.05 })], navy, 'low-contrast'))[0];
    expect(veiled).toMatchObject({ opacity: 1, fill: { color: '#ffffff' } });
    expectMended([word('#2f3c5c', { locked: true })], navy, 'low-contrast', 'by hand');
  });

  test('takes a colour of the design where a new one would be one too many', () => {
    const [red, badge] = squares('#ff0000', '#ffffff');
    const mark = makeShape({ id: 'mark', frame: { ...badge!.frame, widthMm: 10 }, fill: { kind: 'solid', color: '#2f3c5c' } });
    const faint = word('#2f3c5c', { frame: makeFrame({ xMm: 50, yMm: 200, widthMm: 200, heightMm: 60 }) });
    const vinyl = scene({ garmentHex: '#1f2a44', method: 'vinyl', limits: { maxColors: 3 } });
    expect(frontOf(expectMended([red!, badge!, mark, faint], vinyl, 'low-contrast'))[3]).toMatchObject({ fill: { color: '#ff0000' } });
  });
});

describe('white on white', () => {
  const white = scene({ garmentHex: '#f7f6f2' });
  const word = (color: string) => makeText({ frame: large, fontSizeMm: 40, fill: { kind: 'solid', color } });

  test('is refused of words, warned of in shapes, and told by no other rule', () => {
    const found = only([word('#ffffff')], white, 'white-on-white');
    expect(found).toMatchObject({ severity: 'block', message: { id: 'preflight.white-on-white' } });
    expect(findings([word('#ffffff')], white, 'low-contrast')).toEqual([]);
    const [square] = squares('#fdfdfd');
    const shape = only([square!], white, 'white-on-white');
    expect(shape.severity).toBe('warn');
    expectBox(shape, square!.frame);
    expect(findings([word('#ffff00')], white, 'white-on-white')).toEqual([]);
    expect(findings([word('#ffffff')], scene(), 'white-on-white')).toEqual([]);
    expect(findings([makeShape({ frame: large }), word('#ffffff')], white, 'white-on-white')).toEqual([]);
  });

  test('takes a colour that shows', () => {
    expectMended([word('#ffffff')], white, 'white-on-white');
    expectMended([makeGroup({ frame: large, children: squares('#ffffff', '#fefefe') })], white, 'white-on-white');
  });
});
