import type { Canvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { Layer } from '../../src/shared/design/layer.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { MAX_PATTERN_MARKS, patternMarks } from '../../src/shared/design/pattern-marks.ts';
import { builtInMotifs, type PatternPaint } from '../../src/shared/design/pattern.ts';
import { makeDocument, makeFrame, makeShape, makeText } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';
import { expectGolden } from './expect-golden.ts';

const text = createBundledShaper();
const heart = 'M50 91 C20 68 4 51 4 31 C4 16 15 6 28 6 C37 6 46 11 50 20 C54 11 63 6 72 6 C85 6 96 16 96 31 C96 51 80 68 50 91 Z';
const drawing = {
  kind: 'drawing',
  path: { data: heart, viewBoxWidth: 100, viewBoxHeight: 97, fillRule: 'evenodd' },
} as const;

function makePattern(part: Partial<PatternPaint> = {}): PatternPaint {
  return {
    kind: 'pattern',
    motif: { kind: 'built-in', name: 'stripes' },
    arrangement: 'grid',
    sizeMm: 5,
    gapMm: 5,
    angleDeg: 0,
    color: '#c8402b',
    groundColor: null,
    ...part,
  };
}

function paint(layers: Layer[], widthMm: number, heightMm: number, scale: number): Canvas {
  const { canvas, surface } = createSurface(widthMm * scale, heightMm * scale);
  const options = { areaSizeMm: { widthMm, heightMm }, pixelsPerMm: scale, assets: { get: () => undefined }, text };
  paintDesign(surface, makeDocument(layers), 'front', options);
  return canvas;
}

function alphaAt(canvas: Canvas, x: number, y: number): number {
  return canvas.getContext('2d').getImageData(x, y, 1, 1).data[3]!;
}

test('stripes of 5 mm with 5 mm of cloth between them, one in the middle, at every scale', () => {
  const shape = makeShape({ frame: makeFrame({ widthMm: 40, heightMm: 30 }), fill: makePattern() });
  for (const scale of [1, 4, 12]) {
    const canvas = paint([shape], 40, 30, scale);
    const row = (yMm: number): number => alphaAt(canvas, 20 * scale, Math.round(yMm * scale));
    expect([row(15), row(10), row(20), row(5), row(25)]).toEqual([255, 0, 0, 255, 255]);
  }
});

test('a pattern stays inside of its shape, and a ground fills what lies between the marks', () => {
  const ellipse = makeShape({ frame: makeFrame({ widthMm: 40, heightMm: 40 }), geometry: { kind: 'ellipse' } });
  const canvas = paint([{ ...ellipse, fill: makePattern({ groundColor: '#ffffff', angleDeg: 30 }) }], 40, 40, 2);
  expect([alphaAt(canvas, 2, 2), alphaAt(canvas, 40, 40)]).toEqual([0, 255]);
  const inside = Array.from({ length: 40 }, (_, index) => alphaAt(canvas, 20 + index, 40));
  expect(Math.min(...inside)).toBe(255);
});

test('words and strokes keep their line over a pattern', () => {
  const stroked = makeShape({ frame: makeFrame({ xMm: 5, yMm: 5, widthMm: 30, heightMm: 30 }), stroke: { widthMm: 4, color: '#000000' } });
  const canvas = paint([{ ...stroked, fill: makePattern({ sizeMm: 1, gapMm: 20 }) }], 40, 40, 2);
  expect([alphaAt(canvas, 10, 20), alphaAt(canvas, 20, 20)]).toEqual([255, 0]);
});

test.each([...builtInMotifs, 'drawing'] as const)(
  '%s never make more marks than the limit, however small; what was asked for otherwise',
  (name) => {
    const motif = name === 'drawing' ? drawing : ({ kind: 'built-in', name } as const);
    const box = { xMm: 0, yMm: 0, widthMm: 400, heightMm: 500 };
    const fine = patternMarks(makePattern({ motif, sizeMm: 0.05, gapMm: 0, angleDeg: 33 }), box);
    const marks = fine.outlines.flat().filter(([step]) => step === 'M').length;
    expect(marks).toBeGreaterThan(0);
    expect(marks).toBeLessThanOrEqual(MAX_PATTERN_MARKS);
    expect(fine.enlarged).toBeGreaterThan(1);
    expect(patternMarks(makePattern({ motif, sizeMm: 20, gapMm: 10 }), box).enlarged).toBe(1);
  },
);

test('a drawing with many steps takes fewer marks', () => {
  const data = `M0 0 ${'L1 1 '.repeat(3_000)}Z`;
  const path = { data, viewBoxWidth: 10, viewBoxHeight: 10, fillRule: 'nonzero' } as const;
  const { outlines } = patternMarks(makePattern({ motif: { kind: 'drawing', path }, sizeMm: 1, gapMm: 0 }), {
    xMm: 0,
    yMm: 0,
    widthMm: 300,
    heightMm: 300,
  });
  expect(outlines.flat().length).toBeLessThanOrEqual(60_000);
});

test('rows like bricks and a half drop move every other mark by half a step', () => {
  const dots = { kind: 'built-in', name: 'dots' } as const;
  const box = { xMm: 0, yMm: 0, widthMm: 40, heightMm: 40 };
  const starts = (arrangement: PatternPaint['arrangement']): string[] =>
    patternMarks(makePattern({ motif: dots, arrangement }), box).outlines[0]!.flatMap((step) =>
      step[0] === 'M' ? [`${step[1]} ${step[2]}`] : [],
    );
  expect(starts('grid')).toContain('0 7.5');
  expect(starts('brick')).toContain('5 7.5');
  expect(starts('half-drop')).toContain('10 2.5');
});

test('the golden of every motif, and of words in a pattern', async () => {
  const motifs = [...builtInMotifs.map((name) => ({ kind: 'built-in', name }) as const), drawing];
  const shapes = motifs.map((motif, index) =>
    makeShape({
      id: `m${index}`,
      frame: makeFrame({ xMm: 5 + (index % 4) * 80, yMm: 5 + Math.floor(index / 4) * 70, widthMm: 70, heightMm: 60 }),
      geometry: index % 2 === 0 ? { kind: 'rectangle', cornerRadiusMm: 8 } : { kind: 'ellipse' },
      fill: makePattern({
        motif,
        sizeMm: 6,
        gapMm: motif.kind === 'drawing' || motif.name !== 'checks' ? 5 : 0,
        angleDeg: index % 3 === 0 ? 20 : 0,
        arrangement: index % 2 === 0 ? 'brick' : 'half-drop',
        color: '#1f3f77',
        groundColor: index % 2 === 0 ? '#ffe0a0' : null,
      }),
      stroke: index === 0 ? { widthMm: 2, color: '#1b1a18' } : null,
    }),
  );
  const words = makeText({
    text: 'STAR',
    fontSizeMm: 30,
    frame: makeFrame({ xMm: 240, yMm: 75, widthMm: 80, heightMm: 60 }),
    fill: makePattern({ sizeMm: 2, gapMm: 2, angleDeg: 45 }),
    outline: { widthMm: 0.6, color: '#1b1a18' },
  });
  await expectGolden(paint([...shapes, words], 325, 140, 2), 'patterns');
});
