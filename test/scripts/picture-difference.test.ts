import { expect, test } from 'vitest';
import { comparePictures, printAreaMask, type Picture, type SeenPattern } from '../../scripts/demo/picture-difference.ts';

const widthPx = 20;
const heightPx = 10;

/** A flat front panel seen head-on: pixel (x, y) shows pattern millimetre (x, y). */
const flat: SeenPattern = {
  widthPx,
  heightPx,
  panelAt: () => 'front',
  positionMmAt: (pixel) => [pixel % widthPx, Math.floor(pixel / widthPx)],
};

const area = { key: 'front', panelKey: 'front', originXMm: 5, originYMm: 3, widthMm: 4, heightMm: 2 } as const;

function blank(): Picture {
  return { widthPx, heightPx, data: new Uint8ClampedArray(widthPx * heightPx * 4) };
}

test('the mask is the area and its margin, on its own panel only', () => {
  const count = (mask: Uint8Array): number => mask.reduce((sum, value) => sum + value, 0);
  expect(count(printAreaMask(flat, [area], 0))).toBe(5 * 3);
  expect(count(printAreaMask(flat, [area], 1))).toBe(7 * 5);
  expect(count(printAreaMask({ ...flat, panelAt: () => 'back' }, [area], 1))).toBe(0);
});

test('a change inside the print area is counted inside, one beside it outside', () => {
  const mask = printAreaMask(flat, [area], 1);
  const after = blank();
  after.data[(4 * widthPx + 7) * 4] = 200;
  after.data[(4 * widthPx + 15) * 4 + 1] = 200;
  expect(comparePictures(blank(), after, mask)).toEqual({ changedInside: 1, changedOutside: 1 });
});

test('rounding is no change', () => {
  const after = blank();
  after.data.fill(6);
  expect(comparePictures(blank(), after, printAreaMask(flat, [area], 1))).toEqual({ changedInside: 0, changedOutside: 0 });
});

test('pictures of different sizes are refused', () => {
  expect(() => comparePictures(blank(), { ...blank(), widthPx: 19 }, new Uint8Array(1))).toThrow('differ in size');
});
