import type { Canvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../../src/shared/design/layer.ts';
import type { MirrorAxis } from '../../src/shared/design/mirror-geometry.ts';
import { mirrorLayer } from '../../src/shared/design/mirror-layer.ts';
import { mirrorLayers } from '../../src/shared/design/mirror-layers.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { makeDocument, makeFrame, makeGroup, makeImage, makeShape, makeText } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';

const text = createBundledShaper();
const side = 120;
const axes: readonly MirrorAxis[] = ['horizontal', 'vertical'];
const flag = { kind: 'path', data: 'M0 0h60v20l-40 40z', viewBoxWidth: 60, viewBoxHeight: 60, fillRule: 'nonzero' } as const;
const faded = {
  kind: 'linear-gradient',
  angleDeg: 30,
  stops: [
    { offset: 0, color: '#ff0000' },
    { offset: 1, color: '#0000ff' },
  ],
} as const;
const shape = makeShape({
  geometry: flag,
  fill: { ...faded, stops: [...faded.stops] },
  frame: makeFrame({ xMm: 20, yMm: 15, widthMm: 50, heightMm: 30, rotationDeg: 25 }),
});

function paint(layers: readonly Layer[]): Canvas {
  const { canvas, surface } = createSurface(side, side);
  const options = { areaSizeMm: { widthMm: side, heightMm: side }, pixelsPerMm: 1, assets: { get: () => undefined }, text };
  paintDesign(surface, makeDocument([...layers]), 'front', options);
  return canvas;
}

/** How much two pictures differ, the first mirrored, in shares of full colour over all pixels. */
function mirroredDifference(before: Canvas, after: Canvas, axis: MirrorAxis): number {
  const [a, b] = [before, after].map((canvas) => canvas.getContext('2d').getImageData(0, 0, side, side).data);
  let sum = 0;
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const from = axis === 'horizontal' ? y * side + side - 1 - x : (side - 1 - y) * side + x;
      for (let channel = 0; channel < 4; channel += 1) sum += Math.abs(a![from * 4 + channel]! - b![(y * side + x) * 4 + channel]!);
    }
  return sum / (side * side * 4 * 255);
}

describe.each(axes)('a %s mirror', (axis) => {
  it.each<[string, Layer]>([
    ['a drawing, its gradient and its turn', shape],
    ['a star on its point', { ...shape, geometry: { kind: 'star', points: 5, innerRatio: 0.4 } }],
    ['a polygon on its point', { ...shape, geometry: { kind: 'polygon', corners: 3 } }],
    ['a rounded rectangle', { ...shape, geometry: { kind: 'rectangle', cornerRadiusMm: 5 } }],
    [
      'a group and all in it',
      makeGroup({
        frame: makeFrame({ xMm: 30, yMm: 20, widthMm: 60, heightMm: 40, rotationDeg: -20 }),
        boxWidthMm: 60,
        boxHeightMm: 40,
        children: [{ ...shape, frame: makeFrame({ xMm: 2, yMm: 4, widthMm: 20, heightMm: 16, rotationDeg: 10 }) }],
      }),
    ],
  ])('shows %s as in a mirror', (_, layer) => {
    const before = paint([layer]);
    const after = paint([mirrorLayer(layer, axis, side / 2)]);
    expect(mirroredDifference(before, after, axis)).toBeLessThan(0.002);
    expect(mirroredDifference(before, before, axis), 'the test would see a picture that is not mirrored').toBeGreaterThan(0.01);
  });

  it('moves words and keeps their letters', () => {
    const words = makeText({ align: 'left', frame: makeFrame({ xMm: 5, yMm: 10, widthMm: 60, heightMm: 20, rotationDeg: 10 }) });
    const mirrored = mirrorLayer(words, axis, side / 2);
    expect(mirrored).toMatchObject({
      text: 'Tailorbird',
      align: axis === 'horizontal' ? 'right' : 'left',
      frame: axis === 'horizontal' ? { xMm: 55, yMm: 10, rotationDeg: -10 } : { xMm: 5, yMm: 90, rotationDeg: -10 },
    });
  });

  it('done twice changes nothing', () => {
    const curved = makeText({ curve: { kind: 'circle', startDeg: 30, reading: 'outside' }, shadow: { xMm: 1, yMm: 2, color: '#000000' } });
    const bent = makeText({
      curve: { kind: 'envelope', top: { bend: 0.3, rise: 0.1, flag: 0 }, bottom: { bend: 0, rise: -0.2, flag: 0.4 } },
    });
    const picture = makeImage({ mask: { kind: 'ellipse' }, flipX: true });
    for (const layer of [curved, bent, picture]) expect(mirrorLayer(mirrorLayer(layer, axis, 40), axis, 40)).toEqual(layer);
    const drawn = [paint([shape]), paint([mirrorLayer(mirrorLayer(shape, axis, 40), axis, 40)])];
    expect(drawn[0]!.data().equals(drawn[1]!.data())).toBe(true);
  });
});

it('mirrors several about the middle of all, pictures by turning them over', () => {
  const layers = [
    makeImage({ id: 'image', frame: makeFrame({ xMm: 10, widthMm: 40, heightMm: 20 }) }),
    makeShape({ id: 'shape', frame: makeFrame({ xMm: 70 }) }),
  ];
  const mirrored = mirrorLayers(makeDocument(layers), { areaKey: 'front', layerIds: ['image', 'shape'], axis: 'horizontal' });
  expect(mirrored.areas['front']?.layers).toMatchObject([{ frame: { xMm: 40 }, flipX: true, flipY: false }, { frame: { xMm: 10 } }]);
});

it('a shape that is its own mirror image stays the same, so that there is nothing to undo', () => {
  const disc = makeShape({
    id: 'disc',
    geometry: { kind: 'ellipse' },
    frame: makeFrame({ xMm: 0.1, yMm: 0.7, widthMm: 33.3, heightMm: 12.4 }),
  });
  for (const axis of axes) {
    const document = makeDocument([disc]);
    expect(mirrorLayers(document, { areaKey: 'front', layerIds: ['disc'], axis })).toBe(document);
  }
  const drawn = makeDocument([shape]);
  expect(mirrorLayers(drawn, { areaKey: 'front', layerIds: [shape.id], axis: 'horizontal' })).not.toBe(drawn);
});
