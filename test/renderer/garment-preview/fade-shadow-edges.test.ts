import { describe, expect, it } from 'vitest';
import { fadeShadowEdges } from '../../../src/renderer/garment-preview/fade-shadow-edges.ts';

const [widthPx, heightPx] = [100, 50];

function filled(rgba: readonly number[]): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: widthPx * heightPx * 4 }, (_, i) => rgba[i % 4]!);
}

describe('fadeShadowEdges', () => {
  it('takes the shadow away at the sides and the foot and leaves the middle', () => {
    const data = filled([0, 0, 0, 80]);
    fadeShadowEdges({ data, widthPx, heightPx });
    const alphaAt = (column: number, row: number): number => data[(row * widthPx + column) * 4 + 3]!;
    expect([alphaAt(0, 20), alphaAt(99, 20), alphaAt(50, 49)].every((alpha) => alpha < 6)).toBe(true);
    expect(alphaAt(6, 20)).toBeLessThan(20);
    expect([alphaAt(32, 20), alphaAt(50, 0), alphaAt(67, 40)]).toEqual([80, 80, 80]);
  });

  it('leaves the garment', () => {
    const data = filled([30, 0, 0, 200]);
    fadeShadowEdges({ data, widthPx, heightPx });
    expect(data).toEqual(filled([30, 0, 0, 200]));
  });
});
