import { describe, expect, test } from 'vitest';
import { relativeLuminance } from '../../../src/shared/garments/cloth-color.ts';
import { decorationKinds } from '../../../src/shared/catalog/decoration-method.ts';
import { shownGround, softProof } from '../../../src/shared/garments/decoration/soft-proof.ts';
import { colorDifference, labOfHex } from '../../color-difference.ts';

const apart = (a: string, b: string): number => colorDifference(labOfHex(a), labOfHex(b));

describe('ink by itself', () => {
  test('on black cloth nearly vanishes without white under it, and stands with it', () => {
    expect(relativeLuminance(softProof('#ffffff', 'dtg', '#161616', false))).toBeLessThan(0.05);
    expect(relativeLuminance(softProof('#ffffff', 'dtg', '#161616', true))).toBeGreaterThan(0.85);
    expect(apart(softProof('#c8102e', 'dtg', '#161616', true), '#c8102e')).toBeLessThan(6);
  });

  test('takes the colour of coloured cloth', () => {
    const onYellow = softProof('#ffffff', 'screen', '#f2c200', false);
    expect(apart(onYellow, '#f2c200')).toBeLessThan(apart(onYellow, '#ffffff'));
  });

  test('is as it is on white cloth, where no underbase is printed', () => {
    for (const color of ['#c8102e', '#1144aa', '#ffd200']) expect(apart(softProof(color, 'dtg', '#ffffff', true), color)).toBeLessThan(1);
  });
});

test('a dye is shown on coloured cloth as it comes out, without the soft proof too; what else is printed is shown as in the file', () => {
  const navy = shownGround('sublimation', '#1f2a44', true, false);
  expect(navy).toEqual(shownGround('sublimation', '#1f2a44', false, true));
  expect(navy!.base.r).toBeLessThan(0.02);
  expect(shownGround('sublimation', '#f4f3ef', false, false)).toBeUndefined();
  for (const kind of decorationKinds.filter((each) => each !== 'sublimation'))
    expect(shownGround(kind, '#1f2a44', true, false)).toBeUndefined();
});

test('film, leaf and thread hide any cloth', () => {
  for (const kind of ['dtf', 'vinyl', 'puff', 'foil', 'glitter', 'embroidery'] as const)
    expect(softProof('#3366cc', kind, '#161616', false)).toBe('#3366cc');
});

test('the darker the cloth, the darker the ink, whatever prints it', () => {
  const cloths = ['#ffffff', '#b0b0b0', '#606060', '#101010'];
  for (const kind of decorationKinds) {
    const light = cloths.map((cloth) => relativeLuminance(softProof('#e0e0e0', kind, cloth, false)));
    expect(light.toSorted((a, b) => b - a)).toEqual(light);
  }
});

test('a colour that is none is refused', () => {
  expect(() => softProof('red', 'dtg', '#ffffff', true)).toThrow(/contract\.invalid-input/);
});
