import { describe, expect, it } from 'vitest';
import { colorDifference, labOfHex } from './color-difference.ts';

describe('the difference of colours', () => {
  // Pairs 1, 7, 9, 17 and 25 of the test data of Sharma, Wu and Dalal (2005).
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('of %j and %j is %d', (one, other, apart) => {
    expect(colorDifference(one, other)).toBeCloseTo(apart, 4);
    expect(colorDifference(other, one)).toBeCloseTo(apart, 4);
  });

  it('knows white and black', () => {
    expect(labOfHex('#ffffff')[0]).toBeCloseTo(100, 3);
    expect(labOfHex('#000000')[0]).toBeCloseTo(0, 6);
  });
});
