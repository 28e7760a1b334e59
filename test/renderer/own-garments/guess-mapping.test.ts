import { describe, expect, it } from 'vitest';
import { guessRoles, guessScale, suggestPrint } from '../../../src/renderer/own-garments/guess-mapping.ts';
import type { FilePart } from '../../../src/shared/garments/own/garment-file.ts';

function part(name: string, change: Partial<FilePart> = {}): FilePart {
  return { name, triangleCount: 1000, uvMin: [0, 0], uvMax: [300, 400], measuredMmPerUv: 1, ...change };
}

describe('a first guess of what the parts are', () => {
  it('goes by their names, and gives no place twice', () => {
    const names = ['Front', 'front-inner', 'Back.001', 'Sleeve_L', 'sleeve.right', 'Collar rib', 'front'];
    expect(guessRoles(names.map((name) => part(name)))).toEqual(['front', 'none', 'back', 'sleeve-left', 'sleeve-right', 'none', 'none']);
  });

  it('takes the largest part for the front where no name tells', () => {
    expect(guessRoles([part('Cube', { uvMax: [10, 10] }), part('Cylinder'), part('Cube.001', { uvMax: [20, 20] })])).toEqual([
      'none',
      'front',
      'none',
    ]);
  });
});

it('a scale near a millimetre is a millimetre; another is what was measured on the largest part', () => {
  expect(guessScale([part('a', { measuredMmPerUv: 1.004 })])).toBe(1);
  expect(guessScale([part('a', { measuredMmPerUv: 7, triangleCount: 10 }), part('b', { measuredMmPerUv: 1000.37 })])).toBe(1000);
});

it('a print begins well inside of its part, and nowhere on a part without prints', () => {
  expect(suggestPrint(part('a'), 'none', 1)).toBeNull();
  expect(suggestPrint(part('a'), 'front', 1)).toEqual({ widthMm: 234, heightMm: 312, offsetXMm: 0, offsetYMm: 0 });
  expect(suggestPrint(part('a', { uvMax: [0.3, 0.004] }), 'front', 1000)).toMatchObject({ widthMm: 234, heightMm: 10 });
});
