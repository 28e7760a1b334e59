import { describe, expect, it } from 'vitest';
import { fabricLookKeySchema, fabricLookOf, fabricLooks, type Weave } from '../../../src/shared/garments/fabric-look.ts';
import { weaveHeights } from '../../../src/shared/garments/weave-height.ts';

describe('the look of a fabric', () => {
  it.each([
    [150, 'jersey'],
    [207, 'heavy-jersey'],
    [260, 'french-terry'],
    [320, 'fleece'],
  ] as const)('of jersey of %d g/m² is told by its weight: %s', (gramsPerSquareMetre, key) => {
    expect(fabricLookOf({ material: 'jersey', gramsPerSquareMetre })).toBe(fabricLooks[key]);
  });

  it.each(fabricLookKeySchema.exclude(['jersey']).options)('is the one that a garment names: %s', (material) => {
    expect(fabricLookOf({ material, gramsPerSquareMetre: 207 })).toBe(fabricLooks[material]);
  });

  it('gives brushed cloth the most fuzz and woven cloth the least sheen', () => {
    const { fleece, twill, canvas, ...knits } = fabricLooks;
    for (const look of Object.values(knits)) {
      expect(look.fuzzMm).toBeLessThan(fleece.fuzzMm);
      for (const woven of [twill, canvas]) expect(woven.sheen).toBeLessThan(look.sheen);
    }
  });
});

describe('weaves', () => {
  const names = Object.keys(weaveHeights) as Weave[];

  it.each(names)('repeat without a seam, within their height: %s', (weave) => {
    const height = weaveHeights[weave];
    for (let i = 0; i < 200; i++) {
      const [x, y] = [(i * 0.137) % 2, (i * 0.311) % 2];
      expect(height(x, y)).toBeGreaterThanOrEqual(0);
      expect(height(x, y)).toBeLessThanOrEqual(1.0001);
      expect(height(x + 16, y)).toBeCloseTo(height(x, y), 9);
      expect(height(x, y + 16)).toBeCloseTo(height(x, y), 9);
    }
  });

  it('lean as they are woven: twill runs aslant, rib straight down', () => {
    for (const along of [0.25, 0.5, 0.75]) expect(weaveHeights.twill(along, 1 - along)).toBeCloseTo(0, 6);
    expect(weaveHeights.rib(0.5, 0.3)).toBeCloseTo(0, 6);
    expect(weaveHeights.rib(0.5, 0.8)).toBeCloseTo(0, 6);
  });
});
