import { describe, expect, it } from 'vitest';
import { detailMaxSlope, detailTexels } from '../../../src/renderer/garment-preview/detail-texels.ts';

describe('detailTexels', () => {
  it('turns a ramp of heights into its slope', () => {
    const [widthPx, heightPx, pixelsPerMm] = [8, 4, 2];
    const data = new Uint8ClampedArray(widthPx * heightPx * 4);
    for (let i = 0; i < widthPx * heightPx; i++) data.set([140, 128 + (i % widthPx) * 4, 200, 90], i * 4);
    const texels = detailTexels({ originXMm: 0, originYMm: 0, pixelsPerMm, widthPx, heightPx, data });
    const [shade, along, down, worn] = texels.data.subarray((2 * widthPx + 4) * 4);
    const slope = ((along! - 128) / 127) * detailMaxSlope;
    // 4 steps of 0.6/127 mm in height over half a millimetre.
    expect(slope).toBeCloseTo((4 * 0.6) / 127 / 0.5, 1);
    expect([shade, down, worn]).toEqual([140, 128, 90]);
  });
});
