import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { greyMap } from '../../src/shared/design/grey-map.ts';
import { halftoneDots, halftonePitchMm, MAX_HALFTONE_DOTS } from '../../src/shared/design/halftone-dots.ts';
import type { ImageLayer } from '../../src/shared/design/layer.ts';
import type { AssetSource } from '../../src/shared/design/layer-painting.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { tonePixels } from '../../src/shared/design/tone-pixels.ts';
import type { Halftone } from '../../src/shared/design/tone.ts';
import { pixelsPerMm } from '../../src/shared/kernel/units.ts';
import { expectRefusal } from '../shared/design/expect-refusal.ts';
import { assetHash, makeDocument, makeFrame, makeImage } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';
import { expectGolden, pixelsOf } from './expect-golden.ts';
import { pictureDifference } from './picture-difference.ts';

const text = createBundledShaper();
const dots: Halftone = { kind: 'halftone', color: '#112233', pitchMm: 2, angleDeg: 45, inked: 'dark' };

/** Black at the left to white at the right, with a transparent hole. */
function ramp(): Canvas {
  const picture = createCanvas(160, 80);
  const context = picture.getContext('2d');
  const gradient = context.createLinearGradient(0, 0, 160, 0);
  gradient.addColorStop(0, '#000000');
  gradient.addColorStop(1, '#ffffff');
  context.fillStyle = gradient;
  context.fillRect(0, 0, 160, 80);
  context.clearRect(70, 30, 20, 20);
  return picture;
}

function sourceOf(picture: Canvas): AssetSource {
  const { data, width, height } = pixelsOf(picture);
  return {
    get: () => picture,
    toned: (_hash, tone) => {
      const toned = createCanvas(width, height);
      const target = toned.getContext('2d').createImageData(width, height);
      target.data.set(tonePixels(data, tone));
      toned.getContext('2d').putImageData(target, 0, 0);
      return toned;
    },
    greys: () => greyMap(data, width, height),
  };
}

function paint(part: Partial<ImageLayer>, scale: number, assets = sourceOf(ramp())): Canvas {
  const { canvas, surface } = createSurface(Math.round(80 * scale), Math.round(40 * scale));
  const layer = makeImage({ frame: makeFrame({ widthMm: 80, heightMm: 40 }), ...part });
  paintDesign(surface, makeDocument([layer]), 'front', { areaSizeMm: { widthMm: 80, heightMm: 40 }, pixelsPerMm: scale, assets, text });
  return canvas;
}

function pixelAt(canvas: Canvas, x: number, y: number): number[] {
  return [...canvas.getContext('2d').getImageData(x, y, 1, 1).data];
}

/** The mean opacity, 0 to 1, of a part of a canvas. */
function inkIn(canvas: Canvas, x: number, y: number, width: number, height: number): number {
  const { data } = canvas.getContext('2d').getImageData(x, y, width, height);
  let sum = 0;
  for (let at = 3; at < data.length; at += 4) sum += data[at]!;
  return sum / (255 * width * height);
}

describe('masks and mirrors', () => {
  test('a picture is cut to its mask, which does not turn with a mirror', () => {
    const ellipse = paint({ mask: { kind: 'ellipse' } }, 1);
    expect([pixelAt(ellipse, 2, 2)[3], pixelAt(ellipse, 40, 3)[3]]).toEqual([0, 255]);
    const triangle = { kind: 'path', data: 'M0 0 L10 0 L0 10 Z', viewBoxWidth: 10, viewBoxHeight: 10, fillRule: 'nonzero' } as const;
    const mirrored = paint({ mask: triangle, flipX: true, flipY: true }, 1);
    expect([pixelAt(mirrored, 4, 4)[3], pixelAt(mirrored, 76, 36)[3]]).toEqual([255, 0]);
    expect(pixelAt(mirrored, 4, 4)[0]).toBeGreaterThan(200);
  });

  test('mirrored from top to bottom', () => {
    const picture = createCanvas(2, 2);
    picture.getContext('2d').fillRect(0, 0, 2, 1);
    const flipped = paint({ flipY: true }, 1, sourceOf(picture));
    expect([pixelAt(flipped, 40, 4)[3], pixelAt(flipped, 40, 36)[3]]).toEqual([0, 255]);
  });
});

describe('tones', () => {
  test('a silhouette is one colour where the picture is, and nothing in its hole', () => {
    const canvas = paint({ tone: { kind: 'silhouette', color: '#c8402b' } }, 2);
    expect([pixelAt(canvas, 6, 40), pixelAt(canvas, 150, 40), pixelAt(canvas, 80, 40)[3]]).toEqual([
      [200, 64, 43, 255],
      [200, 64, 43, 255],
      0,
    ]);
  });

  test('a threshold inks the dark half, or the light one', () => {
    const dark = paint({ tone: { kind: 'threshold', color: '#000000', level: 0.5, inked: 'dark' } }, 2);
    expect([pixelAt(dark, 20, 10)[3], pixelAt(dark, 140, 10)[3]]).toEqual([255, 0]);
    const light = paint({ tone: { kind: 'threshold', color: '#ffffff', level: 0.5, inked: 'light' } }, 2);
    expect([pixelAt(light, 20, 10)[3], pixelAt(light, 140, 10)]).toEqual([0, [255, 255, 255, 255]]);
  });

  test('a duotone runs from the dark to the light colour', () => {
    const canvas = paint({ tone: { kind: 'duotone', darkColor: '#200040', lightColor: '#ffe0a0' } }, 2);
    const [left, right] = [pixelAt(canvas, 1, 10), pixelAt(canvas, 158, 10)];
    expect(left.map((value, index) => Math.abs(value - [32, 0, 64, 255][index]!)).every((off) => off < 6)).toBe(true);
    expect(right.map((value, index) => Math.abs(value - [255, 224, 160, 255][index]!)).every((off) => off < 6)).toBe(true);
  });

  test('dots cover as much as the picture is dark, and none lie in its hole', () => {
    const canvas = paint({ tone: dots }, 8);
    for (const share of [0.15, 0.35, 0.65, 0.85]) {
      expect(Math.abs(inkIn(canvas, share * 640 - 24, 8, 48, 64) - (1 - share))).toBeLessThan(0.08);
    }
    expect(inkIn(canvas, 300, 140, 40, 40)).toBe(0);
    const light = paint({ tone: { ...dots, inked: 'light' } }, 8);
    expect(Math.abs(inkIn(light, 0.8 * 640 - 24, 8, 48, 64) - 0.8)).toBeLessThan(0.08);
  });

  test('dots are millimetres, not pixels: 300 dpi scaled down agrees with texture scale', () => {
    const texture = paint({ tone: dots }, 6);
    const print = paint({ tone: dots }, pixelsPerMm(300));
    const small = createCanvas(texture.width, texture.height);
    const context = small.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(print, 0, 0, texture.width, texture.height);
    expect(pictureDifference(pixelsOf(small), pixelsOf(texture)).mean).toBeLessThan(2.5);
  });

  test('a crop and a mirror reach the dots', () => {
    const right = paint({ tone: dots, crop: { x: 0.75, y: 0, width: 0.25, height: 1 } }, 4);
    expect(inkIn(right, 0, 0, 320, 160)).toBeLessThan(0.2);
    const mirrored = paint({ tone: dots, flipX: true }, 4);
    expect(inkIn(mirrored, 0, 0, 80, 160)).toBeLessThan(0.2);
  });

  test('dots too many to paint stand farther apart', () => {
    const layer = makeImage({ frame: makeFrame({ widthMm: 300, heightMm: 400 }), tone: { ...dots, pitchMm: 0.3 } });
    const tone = { ...dots, pitchMm: 0.3 };
    expect(halftonePitchMm(tone, layer.frame)).toBeCloseTo(Math.sqrt((300 * 400) / MAX_HALFTONE_DOTS));
    const count = halftoneDots(greyMap(new Uint8ClampedArray([0, 0, 0, 255]), 1, 1), layer, tone).filter(([step]) => step === 'M').length;
    expect(count).toBeGreaterThan(MAX_HALFTONE_DOTS * 0.9);
    expect(count).toBeLessThan(MAX_HALFTONE_DOTS * 1.1);
  });

  test('a picture that is not there is refused in print, whatever its tone', () => {
    const { surface } = createSurface(10, 10);
    const options = { areaSizeMm: { widthMm: 10, heightMm: 10 }, pixelsPerMm: 1, assets: { get: () => undefined }, text };
    for (const tone of [null, dots, { kind: 'silhouette', color: '#000000' } as const]) {
      const document = makeDocument([makeImage({ tone })]);
      expectRefusal(() => paintDesign(surface, document, 'front', { ...options, finish: 'print' }), 'asset.missing');
      expect(() => paintDesign(surface, document, 'front', options)).not.toThrow();
    }
    expect(assetHash).toHaveLength(64);
  });
});

test('the golden of masks and tones', async () => {
  const { canvas, surface } = createSurface(660, 440);
  const star = { kind: 'star', points: 5, innerRatio: 0.45 } as const;
  const place = (id: string, column: number, row: number, part: Partial<ImageLayer>): ImageLayer =>
    makeImage({ id, frame: makeFrame({ xMm: 5 + column * 110, yMm: 5 + row * 75, widthMm: 100, heightMm: 65 }), ...part });
  const layers = [
    place('a', 0, 0, { tone: dots }),
    place('b', 1, 0, { tone: { ...dots, color: '#c8402b', angleDeg: 15, pitchMm: 4, inked: 'light' }, mask: { kind: 'ellipse' } }),
    place('c', 2, 0, { tone: { kind: 'duotone', darkColor: '#1f3f77', lightColor: '#ffe0a0' }, mask: star }),
    place('d', 0, 1, { tone: { kind: 'threshold', color: '#2f7d4f', level: 0.6, inked: 'dark' } }),
    place('e', 1, 1, { tone: { kind: 'silhouette', color: '#7d3ac1' }, mask: { kind: 'rectangle', cornerRadiusMm: 14 } }),
    place('f', 2, 1, { flipX: true, mask: { kind: 'polygon', corners: 6 } }),
  ];
  const options = { areaSizeMm: { widthMm: 330, heightMm: 220 }, pixelsPerMm: 2, assets: sourceOf(ramp()), text };
  paintDesign(surface, makeDocument(layers), 'front', options);
  await expectGolden(canvas, 'picture-tones');
});
