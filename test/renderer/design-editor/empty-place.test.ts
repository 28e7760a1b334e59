import { expect, test } from 'vitest';
import { emptyPlaceFor } from '../../../src/renderer/design-editor/empty-place.ts';
import { EMPTY_PICTURE_HASH } from '../../../src/shared/design/empty-picture.ts';
import type { ImageLayer } from '../../../src/shared/design/layer.ts';
import { makeFrame, makeGroup, makeImage } from '../../shared/design/sample-documents.ts';

const strip = (id: string, yMm: number, more: Partial<ImageLayer> = {}): ImageLayer =>
  makeImage({ id, assetHash: EMPTY_PICTURE_HASH, frame: makeFrame({ xMm: 0, yMm, widthMm: 40, heightMm: 30, rotationDeg: 0 }), ...more });
const frame = makeFrame({ xMm: 100, yMm: 0, widthMm: 50, heightMm: 50, rotationDeg: 0 });
const print = makeGroup({ id: 'print', frame, boxWidthMm: 50, boxHeightMm: 50, children: [strip('framed', 5)] });
const layers = [strip('first', 0), strip('second', 50), strip('over', 60), print];
const placeOf = (selection: string[], xMm?: number, yMm = 0) =>
  emptyPlaceFor(layers, selection, xMm === undefined ? undefined : { xMm, yMm })?.id;

test('a dropped picture goes into what waits for one under the pointer, the topmost first, in a group too', () => {
  expect(placeOf(['first'], 20, 55)).toBe('second');
  expect(placeOf(['first'], 20, 70)).toBe('over');
  expect(placeOf(['first'], 120, 20)).toBe('framed');
});

test('elsewhere, and without a pointer, it goes into what is selected, else into the first', () => {
  expect(placeOf(['second'], 300, 300)).toBe('second');
  expect(placeOf(['print'])).toBe('framed');
  expect(placeOf([])).toBe('first');
});

test('a picture that is there already, or not seen, takes none', () => {
  expect(emptyPlaceFor([makeImage({ id: 'photo' }), strip('hidden', 0, { hidden: true })], ['photo'], { xMm: 5, yMm: 5 })).toBeUndefined();
});
