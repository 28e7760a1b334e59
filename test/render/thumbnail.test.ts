import { expect, it } from 'vitest';
import type { Layer } from '../../src/shared/design/layer.ts';
import { paintThumbnail } from '../../src/shared/design/paint-thumbnail.ts';
import { makeFrame, makeShape, makeText } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';

const text = createBundledShaper();
const sidePx = 40;

/** The box of all pixels that were painted, as left, top, right, bottom. */
function inkBox(layer: Layer): number[] {
  const { canvas, surface } = createSurface(sidePx, sidePx);
  paintThumbnail(surface, layer, { sidePx, assets: { get: () => undefined }, text });
  const { data } = canvas.getContext('2d').getImageData(0, 0, sidePx, sidePx);
  const inked = Array.from({ length: sidePx * sidePx }, (_, at) => at).filter((at) => data[at * 4 + 3]! > 127);
  const [xs, ys] = [inked.map((at) => at % sidePx), inked.map((at) => Math.floor(at / sidePx))];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

it('fills the middle of its square, wherever and however the layer lies', () => {
  const frame = makeFrame({ xMm: 900, yMm: -300, widthMm: 200, heightMm: 100, rotationDeg: 33 });
  expect(inkBox(makeShape({ frame }))).toEqual([0, 10, 39, 29]);
  expect(inkBox(makeShape({ frame: { ...frame, widthMm: 50 } }))).toEqual([10, 0, 29, 39]);
});

it('shows what is hidden or faint', () => {
  expect(inkBox(makeShape({ hidden: true, opacity: 0.1 }))).toEqual([0, 0, 39, 39]);
});

it('shows words', () => {
  const [left, top, right, bottom] = inkBox(makeText({ text: 'MM', frame: makeFrame({ widthMm: 30, heightMm: 10 }) }));
  expect([left! < 12, right! > 28, top! > 8, bottom! < 32]).toEqual([true, true, true, true]);
});
