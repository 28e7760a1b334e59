import type { BufferGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGarmentModel, type GarmentPart } from '../../../src/renderer/garment-preview/load-garment-model.ts';
import { installBrowserPlatform } from '../browser-platform.ts';

beforeAll(() => installBrowserPlatform());

/** Share of the cloth on which the pattern reads from left to right for who sees their front (rolled edges do not count). */
function readableShare({ geometry }: GarmentPart): number {
  const { uv } = geometry.attributes;
  const index = geometry.index!;
  let readable = 0;
  let whole = 0;
  for (let t = 0; t < index.count; t += 3) {
    const [a, b, c] = [index.getX(t), index.getX(t + 1), index.getX(t + 2)];
    const area = (uv!.getX(b) - uv!.getX(a)) * (uv!.getY(c) - uv!.getY(a)) - (uv!.getX(c) - uv!.getX(a)) * (uv!.getY(b) - uv!.getY(a));
    // Front faces turn left; with y down in the pattern the same turn has a negative area.
    readable += Math.max(0, -area);
    whole += Math.abs(area);
  }
  return readable / whole;
}

function triangleCount(geometry: BufferGeometry): number {
  return geometry.index!.count / 3;
}

describe('loadGarmentModel', () => {
  it('reads the tee with every panel in the right place and none mirrored', async () => {
    const model = await loadGarmentModel('heavy-tee', 'L');
    const outer = model.parts.filter((part) => part.layer === 'outer');
    expect(outer.map((part) => part.panelKey).sort()).toEqual(['back', 'front', 'neck-label', 'neck-tape', 'sleeve-left', 'sleeve-right']);
    for (const part of outer.filter(({ panelKey }) => !panelKey.startsWith('neck-'))) expect(readableShare(part)).toBeGreaterThan(0.9);
  });

  it('has a light level on the same vertices', async () => {
    const { parts } = await loadGarmentModel('heavy-tee', 'L');
    const total = (pick: (part: GarmentPart) => BufferGeometry): number => parts.reduce((sum, part) => sum + triangleCount(pick(part)), 0);
    expect(total((part) => part.light)).toBeLessThanOrEqual(12_000);
    expect(total((part) => part.light)).toBeLessThan(total((part) => part.geometry) / 3);
    for (const { geometry, light } of parts) expect(light.getAttribute('position')).toBe(geometry.getAttribute('position'));
  });

  it('takes the middle size for one that it does not know', async () => {
    expect((await loadGarmentModel('heavy-tee', '6XL')).sizeKey).toBe('2XL');
  });

  it('says so when a garment has no files', async () => {
    await expect(loadGarmentModel('cap', 'M')).rejects.toMatchObject({ code: 'garment.missing' });
  });
});
