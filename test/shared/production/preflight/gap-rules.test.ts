import { describe, expect, test } from 'vitest';
import type { GreyMap } from '../../../../src/shared/design/grey-map.ts';
import type { ImageLayer, ShapeLayer } from '../../../../src/shared/design/layer.ts';
import { layoutText } from '../../../../src/shared/design/layout-text.ts';
import type { BuiltInMotif } from '../../../../src/shared/design/pattern.ts';
import type { PreflightFinding } from '../../../../src/shared/production/preflight/finding.ts';
import { assetHash, makeFrame, makeGroup, makeImage, makeShape, makeText } from '../../design/sample-documents.ts';
import { expectBox, expectMended, findings, frontOf, only, scene, shaper } from './preflight-scene.ts';

const white = { kind: 'solid' as const, color: '#ffffff' };

/** Two bars, one beside the other. */
function bars(gapMm: number, part: Partial<ShapeLayer> = {}): ShapeLayer[] {
  return [0, 20 + gapMm].map((xMm, index) =>
    makeShape({ id: `bar-${index}`, frame: makeFrame({ xMm: 100 + xMm, yMm: 100, widthMm: 20, heightMm: 30 }), fill: white, ...part }),
  );
}

/** A drawing of 100 × 100 mm whose data is in mm. */
function drawing(data: string, part: Partial<ShapeLayer> = {}): ShapeLayer {
  const geometry = { kind: 'path' as const, data, viewBoxWidth: 100, viewBoxHeight: 100, fillRule: 'evenodd' as const };
  return makeShape({ frame: makeFrame({ xMm: 50, yMm: 50, widthMm: 100, heightMm: 100 }), fill: white, geometry, ...part });
}

const ids = (found: PreflightFinding[]) => found.map(({ severity, message }) => [severity, message.id, message.params['widthMm']]);
const gaps = (
  ...[layers, context = scene({ limits: { minGapMm: 0.5 } })]: [layers: Parameters<typeof findings>[0], context?: ReturnType<typeof scene>]
) => ids(findings(layers, context, 'narrow-gap'));

describe('gaps that close up', () => {
  test('between two parts are found with their width and their place, graver when they are lost', () => {
    expect(gaps(bars(0.5))).toEqual([]);
    const found = only(bars(0.4), scene({ limits: { minGapMm: 0.5 } }), 'narrow-gap');
    expect(found).toMatchObject({
      ...{ key: 'narrow-gap:front:bar-1:parts', severity: 'warn', layerId: 'bar-1' },
      message: { id: 'preflight.narrow-gap-parts', params: { widthMm: 0.4, limitMm: 0.5, unit: 'mm' } },
    });
    expectBox(found, { xMm: 120, yMm: 100, widthMm: 0.4, heightMm: 30 });
    expect(gaps(bars(0.2))).toEqual([['block', 'preflight.narrow-gap-parts', 0.2]]);
    expect(gaps(bars(0))).toEqual([]);
    // In a short place it is a detail.
    const short = bars(0.2).map((bar, index) => ({ ...bar, frame: { ...bar.frame, yMm: 100 + index * 27 } }));
    expect(gaps(short)).toEqual([['warn', 'preflight.narrow-gap-parts', 0.2]]);
  });

  test('are measured across them, however the parts are turned, and as large as they are printed', () => {
    for (const rotationDeg of [10, 45, 63, 90, 150]) {
      const turned = makeGroup({ frame: makeFrame({ xMm: 90, yMm: 90, widthMm: 100, heightMm: 100, rotationDeg }), children: bars(0.8) });
      expect(gaps([{ ...turned, boxWidthMm: 200, boxHeightMm: 200 }]), `${rotationDeg}°`).toEqual([
        ['warn', 'preflight.narrow-gap-parts', expect.closeTo(0.4, 1)],
      ]);
    }
  });

  test.each([
    ['a line left free in a drawing', drawing('M0 0H100V100H0ZM10 50H90V50.2H10Z'), 'shape', 0.2],
    ['a slit from the edge', drawing('M0 0H50V40H50.2V0H100V100H0Z'), 'shape', 0.2],
    ['a ring left free', drawing('M0 0H100V100H0ZM50 20A30 30 0 1 1 49.9 20ZM50 20.3A29.7 29.7 0 1 1 49.9 20.3Z'), 'shape', 0.3],
    ['lines around a shape', drawing('M0 0H20V50H0ZM21 0H40V50H21Z', { stroke: { widthMm: 0.7, color: '#ffffff' } }), 'shape', 0.3],
  ])('%s is found', (_what, layer, detail, widthMm) => {
    expect(gaps([layer])).toEqual([['warn', `preflight.narrow-gap-${detail}`, expect.closeTo(widthMm, 1)]]);
  });

  test('in letters are found from half of the limit, and never stop the print', () => {
    const letters = makeText({
      frame: makeFrame({ xMm: 50, yMm: 50, widthMm: 100, heightMm: 40 }),
      text: 'II',
      fontSizeMm: 30,
      fill: white,
    });
    const spaced = (letterSpacingEm: number) => layoutText({ ...letters, letterSpacingEm }, shaper);
    // The bars of this face's I: what lies between two of them follows from how wide both are together.
    const barMm = layoutText({ ...letters, text: 'I' }, shaper).bounds.widthMm;
    const gapMm = (em: number): number => spaced(em).bounds.widthMm - 2 * barMm;
    const slope = (gapMm(0.2) - gapMm(0)) / 0.2;
    const withGap = (wantedMm: number) => ({ ...letters, letterSpacingEm: (wantedMm - gapMm(0)) / slope });
    expect(gaps([withGap(0.3)])).toEqual([]);
    expect(gaps([withGap(0.1)])).toEqual([['warn', 'preflight.narrow-gap-letters', 0.1]]);
    // On a ground of another ink the letters still close over what is seen of it.
    const ground = makeShape({
      id: 'ground',
      frame: makeFrame({ xMm: 40, yMm: 40, widthMm: 150, heightMm: 80 }),
      fill: { kind: 'solid', color: '#cc3333' },
    });
    expect(gaps([ground, withGap(0.1)])).toEqual([['warn', 'preflight.narrow-gap-letters', 0.1]]);
  });

  test('are none where something is printed over them, where inks meet, or where the same ink lies below', () => {
    const cover = makeShape({
      id: 'cover',
      frame: makeFrame({ xMm: 110, yMm: 90, widthMm: 20, heightMm: 50 }),
      fill: { kind: 'solid', color: '#cc3333' },
    });
    expect(gaps([...bars(0.2), cover])).toEqual([]);
    expect(gaps([{ ...cover, fill: white }, ...bars(0.2)])).toEqual([]);
    const line = { ...cover, frame: makeFrame({ xMm: 105, yMm: 100, widthMm: 0.2, heightMm: 30 }) };
    // An edge of one that shows between a lower and a higher ink is none either.
    const step = { ...cover, id: 'step', fill: { kind: 'solid' as const, color: '#3399ff' } };
    expect(gaps([bars(0.2)[0]!, cover, { ...step, frame: { ...cover.frame, xMm: 110.2, widthMm: 30 } }])).toEqual([]);
    // That is a thin line, which another rule finds.
    expect(gaps([bars(0.2)[0]!, line])).toEqual([]);
  });

  test('are none in notches, in corners, where letters come near in a point, and beside pixels', () => {
    expect(gaps([drawing('M0 0L10 100H12L20 30L28 100H30L40 0H35L29 80L22 10H18L11 80L5 0Z')])).toEqual([]);
    for (const geometry of [{ kind: 'star' as const, points: 12, innerRatio: 0.3 }, { kind: 'ellipse' as const }])
      expect(gaps([makeShape({ frame: makeFrame({ xMm: 50, yMm: 50, widthMm: 60, heightMm: 60 }), geometry, fill: white })])).toEqual([]);
    expect(gaps([drawing('M0 0H20V20H0ZM20.2 19.7H40V40H20.2Z')])).toEqual([]);
    const picture = makeImage({ frame: makeFrame({ xMm: 140.2, yMm: 100, widthMm: 30, heightMm: 30 }) });
    expect(gaps([bars(0.2)[1]!, picture])).toEqual([]);
  });

  test('white of a dye leaves the cloth free, which is a gap like any other', () => {
    const dark = drawing('M0 0H100V100H0Z', { fill: { kind: 'solid', color: '#1d1d1f' } });
    const line = makeShape({ id: 'line', frame: makeFrame({ xMm: 60, yMm: 99, widthMm: 80, heightMm: 0.2 }), fill: white });
    const on = (method: string) => scene({ method, garmentHex: '#ffffff', limits: { minGapMm: 0.5 } });
    expect(gaps([dark, line], on('sublimation'))).toEqual([['warn', 'preflight.narrow-gap-shape', 0.2]]);
    expect(gaps([dark, line], on('dtg'))).toEqual([]);
  });

  test('of a pattern are found, and made wider without making the marks larger', () => {
    const motif = { kind: 'built-in' as const, name: 'stripes' as BuiltInMotif };
    const sizes = { sizeMm: 3, gapMm: 0.2, angleDeg: 30 };
    const fill = { kind: 'pattern' as const, motif, arrangement: 'grid' as const, ...sizes, color: '#ffffff', groundColor: null };
    const striped = makeShape({ frame: makeFrame({ xMm: 50, yMm: 50, widthMm: 60, heightMm: 60 }), fill });
    expect(gaps([striped])).toEqual([['block', 'preflight.narrow-gap-pattern', 0.2]]);
    const [mended] = frontOf(expectMended([striped], scene({ limits: { minGapMm: 0.5 } }), 'narrow-gap'));
    expect(mended).toMatchObject({ fill: { sizeMm: 3, gapMm: expect.closeTo(0.51, 2) } });
    // As fine as these the whole of it would be a hundred thousand edges: a part of it says as much.
    const fine = { ...striped, fill: { ...fill, sizeMm: 0.3, gapMm: 0.1 } };
    expect(gaps([fine])).toEqual([['block', 'preflight.narrow-gap-pattern', 0.1]]);
    expect(gaps([{ ...fine, fill: { ...fine.fill, gapMm: 0.6 } }])).toEqual([]);
  });

  test('within one layer are mended by making it larger, between two layers by a person', () => {
    const context = scene({ limits: { minGapMm: 0.5 } });
    const slit = drawing('M0 0H50V40H50.2V0H100V100H0Z');
    expect(frontOf(expectMended([slit], context, 'narrow-gap'))[0]?.frame.widthMm).toBeCloseTo((100 * 0.5 * 1.02) / 0.2, 0);
    const group = makeGroup({ frame: makeFrame({ xMm: 90, yMm: 90, widthMm: 100, heightMm: 100 }), boxWidthMm: 200, boxHeightMm: 200 });
    expectMended([{ ...group, children: bars(0.8) }], context, 'narrow-gap');
    expectMended(bars(0.2), context, 'narrow-gap', 'by hand');
    expectMended([{ ...slit, locked: true }], context, 'narrow-gap', 'by hand');
    expectMended([drawing('M0 0H50V40H50.1V0H100V100H0Z')], context, 'narrow-gap', 'by hand');
  });

  test('are found when they are hardly wider than a pixel of the print file', () => {
    expect(gaps(bars(0.13), scene({ method: 'embroidery' }))).toEqual([['block', 'preflight.narrow-gap-parts', 0.13]]);
  });
});

describe('halftones with dots that are too fine', () => {
  /** A run from black to white, with as much of each grey. */
  const run: GreyMap = {
    ...{ widthPx: 256, heightPx: 4 },
    luma: Uint8ClampedArray.from({ length: 1024 }, (_, at) => at % 256),
    alpha: new Uint8ClampedArray(1024).fill(255),
  };
  const even = (luma: number): GreyMap => ({ ...run, luma: new Uint8ClampedArray(1024).fill(luma) });
  const context = (greys: GreyMap) => scene({ method: 'screen', garmentHex: '#ffffff', greys: { [assetHash]: greys } });
  const dotted = (pitchMm: number, part: Partial<ImageLayer> = {}) =>
    makeImage({
      frame: makeFrame({ xMm: 50, yMm: 50, widthMm: 60, heightMm: 60 }),
      tone: { kind: 'halftone', color: '#1d1d1f', pitchMm, angleDeg: 45, inked: 'dark' },
      ...part,
    });

  test('are found with the share that is lost, the finest dot and the limit', () => {
    expect(findings([dotted(2)], context(run), 'fine-dots')).toEqual([]);
    const found = only([dotted(0.7)], context(run), 'fine-dots');
    expect(found).toMatchObject({
      ...{ key: 'fine-dots:front:image', severity: 'warn' },
      message: { id: 'preflight.fine-dots', params: { limitMm: 0.28, unit: 'mm' } },
    });
    // Dots of less than 12.6 % are below 0.28 mm at this pitch, of which those below 1.5 % are not printed.
    expect(found.message.params['percent']).toBeCloseTo(((0.1257 - 0.015) / 0.985) * 100, -0.5);
    expect(found.message.params['sizeMm']).toBeCloseTo(2 * Math.sqrt(0.0165 / Math.PI) * 0.7, 1);
    expectBox(found, { xMm: 50, yMm: 50, widthMm: 60, heightMm: 60 });
  });

  test('stop the print when most of the picture is lost, and are counted as large as they are printed', () => {
    expect(only([dotted(0.7)], context(even(240)), 'fine-dots').severity).toBe('block');
    expect(findings([dotted(1.5)], context(even(240)), 'fine-dots')).toEqual([]);
    const half = makeGroup({ frame: makeFrame({ xMm: 0, yMm: 0, widthMm: 100, heightMm: 100 }), children: [dotted(1.5)] });
    expect(only([{ ...half, boxWidthMm: 300, boxHeightMm: 300 }], context(even(240)), 'fine-dots').severity).toBe('block');
  });

  test('are none of other tones, of finer methods, and of pictures that are not here', () => {
    expect(findings([dotted(0.7, { tone: null })], context(run), 'fine-dots')).toEqual([]);
    expect(findings([dotted(0.7)], scene({ method: 'screen' }), 'fine-dots')).toEqual([]);
    const fine = scene({ method: 'screen', limits: { minDotMm: 0.1 }, greys: { [assetHash]: run } });
    expect(findings([dotted(0.7)], fine, 'fine-dots')).toEqual([]);
  });

  test('are made coarser, unless the picture is locked or would become another one', () => {
    const [mended] = frontOf(expectMended([dotted(0.7)], context(run), 'fine-dots'));
    expect((mended as ImageLayer).tone).toMatchObject({ kind: 'halftone', pitchMm: expect.closeTo(0.74, 1) });
    expectMended([dotted(0.7, { locked: true })], context(run), 'fine-dots', 'by hand');
    expectMended([dotted(0.7)], scene({ method: 'vinyl', greys: { [assetHash]: even(250) } }), 'fine-dots', 'by hand');
  });
});
