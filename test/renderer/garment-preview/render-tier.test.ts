import { describe, expect, it } from 'vitest';
import { graphicsOfRenderer, restSamplesFor, tierFor, type GraphicsKind } from '../../../src/renderer/garment-preview/render-tier.ts';

describe('graphicsOfRenderer', () => {
  it.each<[GraphicsKind, string]>([
    ['software', 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)'],
    ['software', 'llvmpipe (LLVM 15.0.6, 256 bits)'],
    ['software', 'Microsoft Basic Render Driver'],
    ['integrated', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)'],
    ['integrated', 'ANGLE (Intel, Intel(R) Arc(TM) Graphics (0x00007D55) Direct3D11 vs_5_0 ps_5_0, D3D11)'],
    ['integrated', 'ANGLE (AMD, AMD Radeon(TM) Graphics (0x00001638) Direct3D11 vs_5_0 ps_5_0, D3D11)'],
    ['integrated', 'Mali-G78'],
    ['integrated', ''],
    ['discrete', 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)'],
    ['discrete', 'ANGLE (AMD, AMD Radeon RX 6700 XT Direct3D11)'],
    ['discrete', 'ANGLE (Intel, Intel(R) Arc(TM) A770 Graphics Direct3D11)'],
    ['discrete', 'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)'],
  ])('finds %s graphics: %s', (kind, name) => {
    expect(graphicsOfRenderer(name)).toBe(kind);
  });
});

describe('tierFor', () => {
  it.each([
    ['software', 'fast'],
    ['integrated', 'balanced'],
    ['discrete', 'best'],
  ] as const)('suits %s graphics by itself: %s', (kind, key) => {
    expect(tierFor('automatic', kind).key).toBe(key);
  });

  it('takes what was chosen, whatever was found', () => {
    for (const key of ['fast', 'balanced', 'best'] as const) expect(tierFor(key, 'software').key).toBe(key);
  });

  it('never draws worse at a higher quality', () => {
    const [fast, balanced, best] = (['fast', 'balanced', 'best'] as const).map((key) => tierFor(key, 'discrete'));
    for (const [low, high] of [
      [fast!, balanced!],
      [balanced!, best!],
    ] as const) {
      for (const key of [
        'maxPixelRatio',
        'movingScale',
        'restPixels',
        'movingSamples',
        'shadowMapPx',
        'lightShadowMapPx',
        'shadowTaps',
        'printPixelsPerMm',
      ] as const)
        expect(high[key], key).toBeGreaterThanOrEqual(low[key]);
    }
  });
});

describe('restSamplesFor', () => {
  it('takes many for a small picture and few for a large one', () => {
    const fast = tierFor('fast', 'software');
    expect([200_000, 400_000, 4_000_000].map((pixels) => restSamplesFor(fast, pixels))).toEqual([12, 6, 5]);
    expect(restSamplesFor(tierFor('best', 'discrete'), 2_000_000)).toBe(32);
  });
});
