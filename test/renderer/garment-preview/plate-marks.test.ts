import { expect, it } from 'vitest';
import { emptyPlate, innerSide } from '../../../src/shared/garments/plate.ts';
import { findPlateMark } from '../../../src/renderer/garment-preview/plate-marks.ts';

const area = {
  key: 'front',
  sizeKey: 'L',
  panelKey: 'front',
  originXMm: -50,
  originYMm: 10,
  widthMm: 100,
  heightMm: 100,
  printPriceMinor: 0,
};

/** 20 × 10 pixels that each see 10 mm of the front, from -100 mm and from 0. */
function frontPlate() {
  const plate = emptyPlate(['back', 'front'], 20, 10);
  for (let at = 0; at < plate.panel.length; at += 1) {
    plate.panel[at] = 2;
    plate.xMm[at] = -95 + (at % 20) * 10;
    plate.yMm[at] = 5 + Math.floor(at / 20) * 10;
  }
  return plate;
}

it('finds where a part of a print area is seen, in shares of the picture', () => {
  const mark = findPlateMark(frontPlate(), area, { xMm: 0, yMm: 0, widthMm: 50, heightMm: 20 });
  expect(mark).toEqual({ box: { left: 0.25, right: 0.5, top: 0.1, bottom: 0.3 }, pixelCount: 10 });
});

it('finds nothing of what faces away, is the wrong side, or is no part of the garment', () => {
  const whole = { xMm: 0, yMm: 0, widthMm: 100, heightMm: 100 };
  expect(findPlateMark(frontPlate(), { ...area, panelKey: 'back' }, whole)).toBeUndefined();
  expect(findPlateMark(frontPlate(), { ...area, panelKey: 'hood' }, whole)).toBeUndefined();
  const inside = frontPlate();
  inside.panel.fill(innerSide);
  expect(findPlateMark(inside, area, whole)).toBeUndefined();
  expect(findPlateMark(emptyPlate(['front'], 20, 10), area, whole)).toBeUndefined();
});
