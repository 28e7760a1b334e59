import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import type { Layer } from '../../src/shared/design/layer.ts';
import { paintDesign, type PaintDesignOptions } from '../../src/shared/design/paint-design.ts';
import { mmToPx, pixelsPerMm } from '../../src/shared/kernel/units.ts';
import { expectRefusal } from '../shared/design/expect-refusal.ts';
import {
  assetHash,
  makeDocument,
  makeFrame,
  makeFullDocument,
  makeGroup,
  makeImage,
  makeRosterField,
  makeShape,
  makeText,
} from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';
import { pixelsOf } from './expect-golden.ts';
import { pictureDifference } from './picture-difference.ts';

const text = createBundledShaper();
const noAssets = { get: () => undefined };

function paint(document: DesignDocument, widthMm: number, heightMm: number, scale: number, more: Partial<PaintDesignOptions> = {}): Canvas {
  const { canvas, surface } = createSurface(Math.round(widthMm * scale), Math.round(heightMm * scale));
  paintDesign(surface, document, 'front', { areaSizeMm: { widthMm, heightMm }, pixelsPerMm: scale, assets: noAssets, text, ...more });
  return canvas;
}

/** One pixel as [red, green, blue, alpha]. */
function pixelAt(canvas: Canvas, x: number, y: number): number[] {
  return [...canvas.getContext('2d').getImageData(x, y, 1, 1).data];
}

/** How many columns and rows hold at least half-covered pixels. */
function inkExtent(canvas: Canvas): { width: number; height: number } {
  const { data, width } = pixelsOf(canvas);
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 0) < 128) continue;
    columns.add(((at - 3) / 4) % width);
    rows.add(Math.floor((at - 3) / 4 / width));
  }
  return { width: columns.size, height: rows.size };
}

function scaledDown(canvas: Canvas, width: number, height: number): Canvas {
  const small = createCanvas(width, height);
  const context = small.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, width, height);
  return small;
}

/** Left half red, right half blue. */
function twoColourPicture(): Canvas {
  const picture = createCanvas(4, 2);
  const context = picture.getContext('2d');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 2, 2);
  context.fillStyle = '#0000ff';
  context.fillRect(2, 0, 2, 2);
  return picture;
}

describe('true size', () => {
  test('a 100 mm square measures 1181 px at 300 dpi, also when it is turned by 90 degrees', () => {
    for (const rotationDeg of [0, 90]) {
      const document = makeDocument([makeShape({ frame: makeFrame({ xMm: 10, yMm: 12, widthMm: 100, heightMm: 100, rotationDeg }) })]);
      const { width, height } = inkExtent(paint(document, 120, 120, pixelsPerMm(300)));
      expect(Math.abs(width - 1181)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - 1181)).toBeLessThanOrEqual(1);
    }
    expect(mmToPx(100, 300)).toBe(1181);
  });

  test('300 dpi scaled down agrees with texture scale', () => {
    const gradient = {
      kind: 'linear-gradient' as const,
      angleDeg: 90,
      stops: [
        { offset: 0, color: '#ffb347' },
        { offset: 1, color: '#e8336d' },
      ],
    };
    const document = makeDocument([
      makeShape({ geometry: { kind: 'ellipse' }, fill: gradient, frame: makeFrame({ xMm: 20, yMm: 10, widthMm: 80, heightMm: 80 }) }),
      makeText({ text: 'SUNSET CO', fontSizeMm: 20, frame: makeFrame({ xMm: 5, yMm: 70, widthMm: 110, heightMm: 30, rotationDeg: -8 }) }),
      makeGroup({
        frame: makeFrame({ xMm: 40, yMm: 100, widthMm: 40, heightMm: 20 }),
        boxWidthMm: 80,
        boxHeightMm: 40,
        children: [makeShape({ geometry: { kind: 'star', points: 5, innerRatio: 0.4 }, frame: makeFrame({ widthMm: 40, heightMm: 40 }) })],
      }),
    ]);
    const texture = paint(document, 120, 130, 2);
    const print = scaledDown(paint(document, 120, 130, pixelsPerMm(300)), texture.width, texture.height);
    expect(inkExtent(texture).width).toBeGreaterThan(150);
    expect(pictureDifference(pixelsOf(print), pixelsOf(texture)).mean).toBeLessThan(0.7);
  });

  test('the same document gives the same pixels twice', () => {
    const first = paint(makeFullDocument(), 120, 130, 2);
    expect(pictureDifference(pixelsOf(first), pixelsOf(paint(makeFullDocument(), 120, 130, 2))).largest).toBe(0);
  });
});

describe('layers', () => {
  const red = makeShape({ id: 'red', frame: makeFrame({ xMm: 0, yMm: 0, widthMm: 20, heightMm: 20 }) });
  const blue = makeShape({
    id: 'blue',
    frame: makeFrame({ xMm: 10, yMm: 0, widthMm: 20, heightMm: 20 }),
    fill: { kind: 'solid', color: '#0000ff' },
  });

  test('later layers lie on top; hidden ones are not painted', () => {
    expect(pixelAt(paint(makeDocument([red, blue]), 30, 20, 1), 15, 10)).toEqual([0, 0, 255, 255]);
    expect(pixelAt(paint(makeDocument([red, { ...blue, hidden: true }]), 30, 20, 1), 15, 10)).toEqual([255, 0, 0, 255]);
  });

  test('nothing is painted outside of the area, on a larger surface too', () => {
    const { canvas, surface } = createSurface(60, 60);
    paintDesign(surface, makeDocument([blue]), 'front', {
      areaSizeMm: { widthMm: 20, heightMm: 15 },
      pixelsPerMm: 1,
      assets: noAssets,
      text,
    });
    expect(inkExtent(canvas)).toEqual({ width: 10, height: 15 });
  });

  test('rotation is clockwise about the centre', () => {
    const bar = makeShape({ frame: makeFrame({ xMm: 0, yMm: 45, widthMm: 100, heightMm: 10, rotationDeg: 45 }) });
    const canvas = paint(makeDocument([bar]), 100, 100, 1);
    expect(pixelAt(canvas, 75, 75)[3]).toBe(255);
    expect(pixelAt(canvas, 75, 25)[3]).toBe(0);
  });

  test('opacity multiplies through groups, and the group scales its box', () => {
    const child = makeShape({ opacity: 0.5, frame: makeFrame({ widthMm: 100, heightMm: 100 }) });
    const canvas = paint(makeDocument([makeGroup({ opacity: 0.5, children: [child] })]), 100, 100, 1);
    expect(pixelAt(canvas, 25, 25)[3]).toBe(64);
    expect(inkExtentAny(canvas)).toBe(50);
  });

  test('a gradient runs from the first to the last stop', () => {
    const fill = {
      kind: 'linear-gradient' as const,
      angleDeg: 0,
      stops: [
        { offset: 0, color: '#ff0000' },
        { offset: 1, color: '#0000ff' },
      ],
    };
    const canvas = paint(makeDocument([makeShape({ fill, frame: makeFrame({ widthMm: 100, heightMm: 10 }) })]), 100, 10, 1);
    const [left, right] = [pixelAt(canvas, 0, 5), pixelAt(canvas, 99, 5)];
    expect(left[0]).toBeGreaterThan(250);
    expect(right[2]).toBeGreaterThan(250);
  });

  test('a text outline lies outside of the letters', () => {
    const letter = makeText({
      text: 'I',
      fontSizeMm: 40,
      frame: makeFrame({ widthMm: 60, heightMm: 60 }),
      fill: { kind: 'solid', color: '#ffffff' },
    });
    const plain = inkExtent(paint(makeDocument([letter]), 60, 60, 10));
    const outlined = inkExtent(paint(makeDocument([{ ...letter, outline: { widthMm: 2, color: '#000000' } }]), 60, 60, 10));
    expect(Math.abs(outlined.width - plain.width - 40)).toBeLessThanOrEqual(1);
    expect(pixelAt(paint(makeDocument([{ ...letter, outline: { widthMm: 2, color: '#000000' } }]), 60, 60, 10), 300, 300)).toEqual([
      255, 255, 255, 255,
    ]);
  });

  test('a member of the team fills the roster fields', () => {
    const document = makeDocument([makeRosterField({ sampleText: '' })]);
    expect(inkExtent(paint(document, 60, 40, 2)).width).toBe(0);
    expect(inkExtent(paint(document, 60, 40, 2, { roster: { number: '23' } })).width).toBeGreaterThan(5);
  });

  function inkExtentAny(canvas: Canvas): number {
    const { data, width } = pixelsOf(canvas);
    let right = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) right = Math.max(right, ((at - 3) / 4) % width);
    return right + 1;
  }
});

describe('pictures', () => {
  const assets = { get: (hash: string) => (hash === assetHash ? twoColourPicture() : undefined) };
  const frame = makeFrame({ widthMm: 40, heightMm: 20 });

  test('fill their frame, cropped and flipped', () => {
    const plain = paint(makeDocument([makeImage({ frame })]), 40, 20, 1, { assets });
    expect([pixelAt(plain, 4, 10), pixelAt(plain, 36, 10)]).toEqual([
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ]);
    const flipped = paint(makeDocument([makeImage({ frame, flipX: true })]), 40, 20, 1, { assets });
    expect([pixelAt(flipped, 4, 10), pixelAt(flipped, 36, 10)]).toEqual([
      [0, 0, 255, 255],
      [255, 0, 0, 255],
    ]);
    const cropped = paint(makeDocument([makeImage({ frame, crop: { x: 0.5, y: 0, width: 0.5, height: 1 } })]), 40, 20, 1, { assets });
    expect(pixelAt(cropped, 16, 10)).toEqual([0, 0, 255, 255]);
  });

  test('a missing one is a placeholder in a preview and refused in print', () => {
    expect(pixelAt(paint(makeDocument([makeImage({ frame })]), 40, 20, 1), 20, 4)[3]).toBe(255);
    const error = expectRefusal(() => paint(makeDocument([makeImage({ frame })]), 40, 20, 1, { finish: 'print' }), 'asset.missing');
    expect(error.params).toEqual({ hash: assetHash });
  });
});

describe('what print refuses', () => {
  const print = (layer: Layer) => () => paint(makeDocument([layer]), 60, 40, 1, { finish: 'print' });

  test('characters that no font covers, by their code points; a preview shows a frame for each', () => {
    const layer = makeText({ text: 'A\u{13000}B\u{13000}\u{12000}' });
    const error = expectRefusal(print(layer), 'design.text-uncovered');
    expect(error.params).toEqual({ layerId: 'text', codePoints: 'U+13000 U+12000' });
    expect(inkExtent(paint(makeDocument([layer]), 100, 20, 2)).width).toBeGreaterThan(20);
  });

  test('a family that is not bundled; a preview sets it in another', () => {
    const layer = makeText({ fontFamily: 'Comic Sans MS' });
    expect(expectRefusal(print(layer), 'design.font-missing').params).toEqual({ family: 'Comic Sans MS' });
    expect(inkExtent(paint(makeDocument([layer]), 100, 20, 2)).width).toBeGreaterThan(20);
  });

  test('a hidden layer refuses nothing', () => {
    expect(print(makeText({ text: '\u{13000}', hidden: true }))).not.toThrow();
  });

  test('an unknown print area, also in a preview', () => {
    const { surface } = createSurface(10, 10);
    const options = { areaSizeMm: { widthMm: 10, heightMm: 10 }, pixelsPerMm: 1, assets: noAssets, text };
    expectRefusal(() => paintDesign(surface, makeDocument(), 'hood', options), 'design.area-not-found');
    expectRefusal(() => paintDesign(surface, makeDocument(), 'toString', options), 'design.area-not-found');
  });
});
