import { describe, expect, it } from 'vitest';
import { fadeShadowEdges } from '../../../src/renderer/garment-preview/fade-shadow-edges.ts';

describe('fadeShadowEdges', () => {
  it('takes the shadow away at the edges and leaves the middle and the garment', () => {
    const [widthPx, heightPx] = [100, 2];
    const data = new Uint8ClampedArray(widthPx * heightPx * 4);
    for (let column = 0; column < widthPx; column++) {
      data.set([0, 0, 0, 80], column * 4);
      data.set([30, 0, 0, 200], (widthPx + column) * 4);
    }
    fadeShadowEdges({ data, widthPx, heightPx });
    const alphas = [0, 6, 20, 50, 99].map((column) => data[column * 4 + 3]);
    expect(alphas[0]).toBeLessThan(3);
    expect(alphas[1]).toBeLessThan(60);
    expect(alphas.slice(2, 4)).toEqual([80, 80]);
    expect(alphas[4]).toBe(alphas[0]);
    expect(data[widthPx * 4 + 3]).toBe(200);
  });
});
