import { beforeAll, describe, expect, it } from 'vitest';
import { dressMannequin, findBuilds, type DrapedSize } from '../../../src/renderer/garment-preview/make-mannequin.ts';
import { hungBodyField } from '../../../src/shared/garments/mannequin/mannequin.ts';
import { isDraped } from '../../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { findBlueprint } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { loadGarmentModel } from '../../../src/renderer/garment-preview/load-garment-model.ts';
import { clothOf } from '../../../src/renderer/garment-preview/mannequins.ts';
import { installBrowserPlatform } from '../browser-platform.ts';

beforeAll(() => installBrowserPlatform());

async function sizeOf(garmentKey: string, sizeKey: string): Promise<DrapedSize> {
  const model = await loadGarmentModel(garmentKey, sizeKey);
  return { garmentKey, sizeKey, bodyYM: model.size.drape?.bodyYM ?? 0, ...clothOf(model) };
}

describe('the mannequin of a draped garment', () => {
  it('has at most 6000 triangles and stays inside of its wearer', { timeout: 240_000 }, async () => {
    const size = await sizeOf('heavy-tee', 'L');
    const mesh = (await dressMannequin(size, 'own'))!;
    expect(mesh.triangles.length / 3).toBeGreaterThan(1000);
    expect(mesh.triangles.length / 3).toBeLessThanOrEqual(6000);
    const blueprint = findBlueprint('heavy-tee')!;
    if (!isDraped(blueprint)) throw new Error('nobody wears it');
    const field = hungBodyField(blueprint.cut('L').body);
    const gradient = new Float64Array(3);
    const distances = Array.from({ length: mesh.open.length }, (_, vertex) => {
      const [x, y, z] = [...mesh.positions.subarray(vertex * 3, vertex * 3 + 3)] as [number, number, number];
      return field.distance(x, y - size.bodyYM, z, gradient);
    });
    expect(Math.max(...distances)).toBeLessThan(0);
  });

  it('is offered as its wearer and slimmer, not broader where cloth would be cut', { timeout: 240_000 }, async () => {
    expect(findBuilds(await sizeOf('tank', 'M'))).toEqual(['own', 'slim', 'slender']);
  });
});

describe('what nobody wears', () => {
  it('has no mannequin', async () => {
    const mug = await sizeOf('mug', 'one-size');
    expect(findBuilds(mug)).toEqual([]);
    expect(await dressMannequin(mug, 'own')).toBeUndefined();
  });
});
