import { describe, expect, test } from 'vitest';
import { layoutText } from '../../../../src/shared/design/layout-text.ts';
import type { ImageLayer } from '../../../../src/shared/design/layer.ts';
import { houseMethods } from '../../../../src/shared/catalog/house-methods.ts';
import { assetHash, makeFrame, makeGroup, makeImage, makeShape, makeText } from '../../design/sample-documents.ts';
import { expectBox, expectMended, findings, frontOf, only, scene, shaper } from './preflight-scene.ts';

const black = { kind: 'solid' as const, color: '#000000' };
const inside = makeFrame({ xMm: 100, yMm: 100, widthMm: 50, heightMm: 50 });

describe('pictures of too few pixels', () => {
  /** 600 px over 100 mm are 152.4 dpi. */
  const photo = (part: Partial<ImageLayer> = {}): ImageLayer =>
    makeImage({ frame: makeFrame({ xMm: 50, yMm: 60, widthMm: 100, heightMm: 50 }), naturalWidthPx: 600, naturalHeightPx: 300, ...part });

  test('are warned of below one density and refused below another', () => {
    expect(findings([photo()], scene(), 'low-dpi')).toEqual([]);
    expect(only([photo({ naturalWidthPx: 590 })], scene(), 'low-dpi')).toMatchObject({
      ...{ key: 'low-dpi:front:image', severity: 'warn', areaKey: 'front', layerId: 'image' },
      message: { id: 'preflight.low-dpi', params: { dpi: 149, limit: 150 } },
    });
    const unfit = only([photo({ naturalHeightPx: 190 })], scene(), 'low-dpi');
    expect(unfit).toMatchObject({ severity: 'block', message: { params: { dpi: 96, limit: 100 } } });
    expectBox(unfit, { xMm: 50, yMm: 60, widthMm: 100, heightMm: 50 });
  });

  test('are counted with their crop, the scale of their groups, and the limits of the size', () => {
    expect(only([photo({ crop: { x: 0, y: 0, width: 0.5, height: 1 } })], scene(), 'low-dpi').message.params['dpi']).toBe(76);
    const grouped = makeGroup({ frame: makeFrame({ xMm: 20, yMm: 20, widthMm: 200, heightMm: 200 }), children: [photo()] });
    const found = only([grouped], scene(), 'low-dpi');
    expect(found).toMatchObject({ layerId: 'group', message: { params: { dpi: 76 } } });
    expectBox(found, { xMm: 120, yMm: 140, widthMm: 200, heightMm: 100 });
    expect(only([photo()], scene({ limits: { warnDpi: 200 } }), 'low-dpi').message.params).toEqual({ dpi: 152, limit: 200 });
  });

  test('are left out while hidden, and as dots, which are outlines', () => {
    const few = { naturalWidthPx: 90 };
    const tone = { kind: 'halftone' as const, color: '#ffffff', pitchMm: 2, angleDeg: 45, inked: 'light' as const };
    expect(findings([photo({ ...few, hidden: true })], scene(), 'low-dpi')).toEqual([]);
    expect(findings([makeGroup({ hidden: true, children: [photo(few)] })], scene(), 'low-dpi')).toEqual([]);
    expect(findings([photo({ ...few, tone })], scene(), 'low-dpi')).toEqual([]);
  });

  test('are made smaller about their middle, alone and in a group', () => {
    const [mended] = frontOf(expectMended([photo({ naturalWidthPx: 300 })], scene(), 'low-dpi'));
    expect(mended?.frame.widthMm).toBeCloseTo(50.75, 1);
    expect(mended!.frame.xMm + mended!.frame.widthMm / 2).toBeCloseTo(100, 2);
    expectMended(
      [makeGroup({ frame: makeFrame({ xMm: 20, yMm: 20, widthMm: 200, heightMm: 200 }), children: [photo()] })],
      scene(),
      'low-dpi',
    );
  });

  test('are left to a person when they are locked or would end as a stamp', () => {
    expectMended([photo({ naturalWidthPx: 90, locked: true })], scene(), 'low-dpi', 'by hand');
    expectMended([makeGroup({ locked: true, children: [photo({ naturalWidthPx: 90 })] })], scene(), 'low-dpi', 'by hand');
    expectMended([photo({ naturalWidthPx: 40, naturalHeightPx: 20 })], scene(), 'low-dpi', 'by hand');
  });
});

describe('what leaves the safe part of its area', () => {
  const at = (xMm: number, part = {}) => makeShape({ frame: makeFrame({ xMm, yMm: 100, widthMm: 50, heightMm: 50 }), ...part });

  test('is warned of near the edge, refused where it is cut, and said to be gone outside', () => {
    expect(findings([at(3)], scene(), 'outside-safe-area')).toEqual([]);
    expect(only([at(2)], scene(), 'outside-safe-area')).toMatchObject({
      severity: 'warn',
      message: { id: 'preflight.outside-safe-area', params: { gapMm: 2, limitMm: 3 } },
    });
    const cut = only([at(260)], scene(), 'outside-safe-area');
    expect(cut).toMatchObject({ severity: 'block', message: { id: 'preflight.outside-safe-area-cut', params: { overMm: 10 } } });
    expectBox(cut, { xMm: 260, yMm: 100, widthMm: 50, heightMm: 50 });
    expect(only([at(400)], scene(), 'outside-safe-area')).toMatchObject({
      severity: 'warn',
      message: { id: 'preflight.outside-safe-area-gone' },
    });
  });

  test('is a warning only when it is a ground that fills the area', () => {
    const ground = makeShape({ frame: makeFrame({ xMm: -5, yMm: -5, widthMm: 310, heightMm: 410 }) });
    expect(only([ground], scene(), 'outside-safe-area').severity).toBe('warn');
  });

  test('is measured by its ink: turned, with its line, its shadow, and not by an empty frame', () => {
    const turned = at(100, { frame: makeFrame({ xMm: 3, yMm: 100, widthMm: 50, heightMm: 50, rotationDeg: 45 }) });
    expectBox(only([turned], scene(), 'outside-safe-area'), { xMm: 28 - 35.355, yMm: 125 - 35.355, widthMm: 70.71, heightMm: 70.71 });
    const round = { ...turned, geometry: { kind: 'ellipse' as const } };
    expect(findings([round], scene(), 'outside-safe-area')).toEqual([]);
    const lined = at(4, { stroke: { widthMm: 4, color: '#ffffff' } });
    expectBox(only([lined], scene(), 'outside-safe-area'), { xMm: 2, yMm: 98, widthMm: 54, heightMm: 54 });
    const star = at(10, { geometry: { kind: 'star', points: 5, innerRatio: 0.382 }, stroke: { widthMm: 10, color: '#ffffff' } });
    expect(only([star], scene({ limits: { safeMarginMm: 10 } }), 'outside-safe-area').boxMm!.yMm).toBeCloseTo(
      100 - 5 / Math.sin(Math.PI / 10),
      1,
    );
    const words = makeText({ frame: makeFrame({ xMm: 0, yMm: 100, widthMm: 300, heightMm: 20 }) });
    expect(findings([words], scene(), 'outside-safe-area')).toEqual([]);
    const shaded = makeText({
      frame: makeFrame({ xMm: 200, yMm: 100, widthMm: 96, heightMm: 20 }),
      align: 'right',
      shadow: { xMm: 6, yMm: 0, color: '#ffffff' },
    });
    expect(only([shaded], scene(), 'outside-safe-area').message.params['overMm']).toBeGreaterThan(1);
  });

  test('is moved in by as little as needed, and made smaller only where it must be', () => {
    expect(frontOf(expectMended([at(260)], scene(), 'outside-safe-area'))[0]?.frame).toEqual(
      makeFrame({ xMm: 247, yMm: 100, widthMm: 50, heightMm: 50 }),
    );
    const wide = makeShape({ frame: makeFrame({ xMm: -50, yMm: 20, widthMm: 588, heightMm: 100, rotationDeg: 0 }) });
    expect(frontOf(expectMended([wide], scene(), 'outside-safe-area'))[0]?.frame).toMatchObject({ xMm: 3, widthMm: 294, heightMm: 50 });
    const turned = at(0, { frame: makeFrame({ xMm: -20, yMm: 370, widthMm: 80, heightMm: 50, rotationDeg: 30 }) });
    expectMended([turned], scene(), 'outside-safe-area');
    expectMended(
      [makeGroup({ frame: makeFrame({ xMm: 280, yMm: 100, widthMm: 50, heightMm: 50 }), children: [makeText()] })],
      scene(),
      'outside-safe-area',
    );
    expectMended([at(260, { locked: true })], scene(), 'outside-safe-area', 'by hand');
  });
});

describe('a print that is larger than the press', () => {
  const tall = (heightMm: number, part = {}) => makeShape({ frame: makeFrame({ xMm: 50, yMm: 20, widthMm: 200, heightMm }), ...part });
  const press = scene({ limits: { maxWidthMm: 250, maxHeightMm: 300 } });

  test('is refused with both measures', () => {
    expect(findings([tall(300)], press, 'beyond-press')).toEqual([]);
    const found = only(
      [tall(100, { id: 'low', frame: makeFrame({ xMm: 50, yMm: 270, widthMm: 10, heightMm: 70 }) }), tall(100)],
      press,
      'beyond-press',
    );
    expect(found).toMatchObject({
      ...{ key: 'beyond-press:front', severity: 'block', layerId: null },
      message: { params: { widthMm: 200, heightMm: 320, maxWidthMm: 250, maxHeightMm: 300 } },
    });
    expectBox(found, { xMm: 50, yMm: 20, widthMm: 200, heightMm: 320 });
  });

  test('counts only what is printed, not what the edge cuts off', () => {
    expect(findings([tall(100, { frame: makeFrame({ xMm: -200, yMm: 20, widthMm: 300, heightMm: 100 }) })], press, 'beyond-press')).toEqual(
      [],
    );
  });

  test('is made smaller as a whole, unless a part of it is locked', () => {
    const both = [tall(340), makeText({ frame: makeFrame({ xMm: 100, yMm: 30, widthMm: 100, heightMm: 20 }) })];
    const [shape, words] = frontOf(expectMended(both, press, 'beyond-press'));
    expect(shape!.frame.heightMm).toBeCloseTo(300, 2);
    expect(words).toMatchObject({ fontSizeMm: expect.closeTo((10 * 300) / 340, 6) });
    expectMended([tall(340, { locked: true }), makeText()], press, 'beyond-press', 'by hand');
  });
});

describe('lines that are too thin', () => {
  const dtg = houseMethods.find(({ key }) => key === 'dtg')!.limits.minLineMm;
  const lined = (widthMm: number) => makeShape({ frame: inside, fill: null, stroke: { widthMm, color: '#ffffff' } });

  test('are warned of, and refused when they would be lost', () => {
    expect(findings([lined(dtg)], scene(), 'thin-line')).toEqual([]);
    const thin = only([lined(0.8)], scene(), 'thin-line');
    expect(thin).toMatchObject({
      ...{ key: 'thin-line:front:shape:line', severity: 'warn' },
      message: { id: 'preflight.thin-line-line', params: { widthMm: 0.8, limitMm: dtg, unit: 'mm' } },
    });
    expectBox(thin, { xMm: 99.6, yMm: 99.6, widthMm: 50.8, heightMm: 50.8 });
    expect(only([lined(0.4)], scene(), 'thin-line').severity).toBe('block');
    expect(only([makeGroup({ frame: inside, children: [lined(1.2)] })], scene(), 'thin-line').message.params['widthMm']).toBe(0.6);
  });

  test('are found around letters, in patterns, and in bars and drawings', () => {
    const fill = {
      kind: 'pattern' as const,
      motif: { kind: 'built-in' as const, name: 'stripes' as const },
      arrangement: 'grid' as const,
      sizeMm: 0.6,
      gapMm: 2,
      angleDeg: 0,
      color: '#ffffff',
      groundColor: null,
    };
    const ids = (layer: Parameters<typeof findings>[0][number]) =>
      findings([layer], scene(), 'thin-line').map(({ severity, message }) => [severity, message.id, message.params['widthMm']]);
    expect(ids(makeText({ fontSizeMm: 20, outline: { widthMm: 0.7, color: '#ffffff' } }))).toEqual([
      ['warn', 'preflight.thin-line-outline', 0.7],
    ]);
    expect(ids(makeShape({ frame: inside, fill }))).toEqual([['warn', 'preflight.thin-line-pattern', 0.6]]);
    expect(ids(makeShape({ frame: { ...inside, heightMm: 0.7 } }))).toEqual([['note', 'preflight.thin-line-shape', 0.7]]);
    const cross = 'M4.6 0H5.4V4.6H10V5.4H5.4V10H4.6V5.4H0V4.6H4.6Z';
    const drawn = (widthMm: number) =>
      makeShape({
        frame: { ...inside, widthMm, heightMm: widthMm },
        geometry: { kind: 'path', data: cross, viewBoxWidth: 10, viewBoxHeight: 10, fillRule: 'nonzero' },
      });
    expect(ids(drawn(11))).toEqual([]);
    expect(ids(drawn(6))).toEqual([['warn', 'preflight.thin-line-shape', 0.48]]);
  });

  test('are none in tips, which every triangle and star has', () => {
    const triangle = {
      kind: 'path' as const,
      data: 'M0 100L50 0L100 100Z',
      viewBoxWidth: 100,
      viewBoxHeight: 100,
      fillRule: 'nonzero' as const,
    };
    for (const geometry of [triangle, { kind: 'star' as const, points: 5, innerRatio: 0.4 }, { kind: 'polygon' as const, corners: 3 }])
      expect(findings([makeShape({ frame: inside, geometry })], scene(), 'thin-line')).toEqual([]);
    const small = makeShape({ frame: { ...inside, widthMm: 3, heightMm: 3 }, geometry: triangle });
    expect(findings([small], scene(), 'thin-line')).toEqual([]);
  });

  test('strokes of letters are measured from their outlines', () => {
    // The bar of this face's I is the whole letter: its outline says how thick it is.
    const letter = makeText({ frame: inside, text: 'I', fontSizeMm: 4 });
    const barMm = layoutText(letter, shaper).bounds.widthMm;
    const found = only([letter], scene(), 'thin-line');
    expect(found.message).toMatchObject({ id: 'preflight.thin-line-letters' });
    expect(found.message.params['widthMm']).toBeCloseTo(barMm, 1);
    expect(findings([makeText({ frame: inside, text: 'I', fontSizeMm: (4 * dtg) / barMm + 0.1 })], scene(), 'thin-line')).toEqual([]);
    expect(findings([{ ...letter, outline: { widthMm: 0.3, color: '#112233' } }], scene(), 'thin-line')).toEqual([]);
  });

  test.each([
    ['a line', lined(0.4)],
    ['a line in a group', makeGroup({ frame: inside, children: [lined(0.4)] })],
    ['a line around letters', makeText({ frame: inside, fontSizeMm: 20, outline: { widthMm: 0.2, color: '#ffffff' } })],
    ['a bar', makeShape({ frame: { ...inside, heightMm: 0.4 } })],
    ['letters', makeText({ frame: inside, fontSizeMm: 4, fontWeight: 400 })],
  ])('%s is made thicker', (_what, layer) => {
    expectMended([layer], scene(), 'thin-line');
  });

  test('what has several colours is made larger, and what has grown over the edge is brought back', () => {
    const stops = ['#ffffff', '#ff0000'].map((color, offset) => ({ offset, color }));
    const fill = { kind: 'linear-gradient' as const, angleDeg: 0, stops };
    const bar = makeShape({ frame: { ...inside, heightMm: 0.4 }, fill });
    expect(frontOf(expectMended([bar], scene(), 'thin-line'))[0]?.frame.heightMm).toBeCloseTo(0.85, 2);
    const low = { ...lined(0.4), frame: makeFrame({ xMm: 5, yMm: 100, widthMm: 20, heightMm: 20 }) };
    const [thick] = frontOf(
      expectMended([{ ...low, frame: { ...low.frame, xMm: 0.2 } }], scene({ limits: { safeMarginMm: 0 } }), 'thin-line'),
    );
    expect(thick?.frame.xMm).toBeCloseTo(0.426, 2);
  });

  test('what is locked, or would have to grow too much, is left to a person', () => {
    expectMended([{ ...lined(0.4), locked: true }], scene(), 'thin-line', 'by hand');
    const stops = ['#ffffff', '#ff0000'].map((color, offset) => ({ offset, color }));
    const fill = { kind: 'linear-gradient' as const, angleDeg: 0, stops };
    expectMended([makeShape({ frame: { ...inside, heightMm: 0.2 }, fill })], scene(), 'thin-line', 'by hand');
  });
});

describe('words that are too small', () => {
  const words = (fontSizeMm: number, part = {}) =>
    makeText({ frame: makeFrame({ xMm: 50, yMm: 50, widthMm: 100, heightMm: 20 }), fill: black, fontSizeMm, ...part });
  const capEm = layoutText(words(1), shaper).block.capHeightMm;
  const cloth = scene({ garmentHex: '#ffffff' });

  test('are found by their capitals as they are printed', () => {
    expect(findings([words(2.5 / capEm)], cloth, 'small-text')).toEqual([]);
    const small = only([words(2.4 / capEm)], cloth, 'small-text');
    expect(small).toMatchObject({ severity: 'warn', message: { id: 'preflight.small-text', params: { heightMm: 2.4, limitMm: 2.5 } } });
    expect(small.boxMm!.xMm).toBeGreaterThan(80);
    expect(only([words(1.4 / capEm)], cloth, 'small-text').severity).toBe('block');
    expect(only([makeGroup({ children: [words(4 / capEm)] })], cloth, 'small-text').message.params['heightMm']).toBe(2);
    const shrunk = words(40, {
      fit: 'shrink',
      text: 'These words have to shrink until all of them fit into the frame of this small layer',
    });
    expect(findings([words(40)], cloth, 'small-text')).toEqual([]);
    expect(findings([shrunk], cloth, 'small-text')).toHaveLength(1);
    expect(findings([words(2.4 / capEm, { text: '' })], cloth, 'small-text')).toEqual([]);
  });

  test('are enlarged, kept inside, and left alone where they are locked', () => {
    expect(frontOf(expectMended([words(1 / capEm)], cloth, 'small-text'))[0]).toMatchObject({ fontSizeMm: expect.closeTo(2.5 / capEm, 1) });
    const low = words(1 / capEm, { frame: makeFrame({ xMm: 285, yMm: 390, widthMm: 10, heightMm: 3 }) });
    expectMended([low], cloth, 'small-text');
    expectMended([makeGroup({ children: [words(2 / capEm)] })], cloth, 'small-text');
    expectMended([words(1 / capEm, { locked: true })], cloth, 'small-text', 'by hand');
  });
});

test('a picture that is missing is not also soft', () => {
  const missing = makeImage({ assetHash: 'b'.repeat(64) });
  expect(findings([missing], scene({ assets: { [assetHash]: 'own' } }), 'low-dpi')).toEqual([]);
});
