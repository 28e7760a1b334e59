import { BufferAttribute } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { canMorph, formOf, GarmentMorph } from '../../../src/renderer/garment-preview/garment-morph.ts';
import { loadGarmentModel, type GarmentModel } from '../../../src/renderer/garment-preview/load-garment-model.ts';
import { shapeOf } from '../../../src/renderer/garment-preview/part-shape.ts';
import { installBrowserPlatform } from '../browser-platform.ts';

beforeAll(() => installBrowserPlatform());

/** The tee as a wearer half as wide again would have it, cut from the same pieces: what grading gives. */
function graded(model: GarmentModel, wider: number): GarmentModel {
  const parts = model.parts.map((part) => {
    const shape = shapeOf(part);
    const geometry = part.geometry.clone();
    const positions = shape.positions.map((value, index) => (index % 3 === 0 ? value * wider : value));
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    return { ...part, geometry, matrix: part.matrix.clone().identity() };
  });
  const { minM, maxM } = model.size.bounds;
  const bounds = { minM: [minM[0] * wider, minM[1], minM[2]], maxM: [maxM[0] * wider, maxM[1], maxM[2]] } as typeof model.size.bounds;
  return { ...model, sizeKey: 'wide', size: { ...model.size, bounds }, parts };
}

describe('a morph between two sizes', () => {
  it('is decided by the committed files themselves', async () => {
    const [m, l] = await Promise.all([loadGarmentModel('heavy-tee', 'M'), loadGarmentModel('heavy-tee', 'L')]);
    const meshes = ({ parts }: GarmentModel): string[] =>
      parts.map(({ panelKey, layer, geometry }) => `${panelKey}/${layer}: ${[...geometry.index!.array].join()}`).toSorted();
    expect(canMorph(m, l)).toBe(JSON.stringify(meshes(m)) === JSON.stringify(meshes(l)));
    expect(canMorph(m, m)).toBe(true);
  });

  it('is not made between garments', async () => {
    const tee = await loadGarmentModel('heavy-tee', 'M');
    expect(canMorph(tee, { ...tee, garmentKey: 'other-tee' })).toBe(false);
  });

  it('starts as the one, ends as the other within a quarter of a second, and never lies outside of both', async () => {
    const narrow = await loadGarmentModel('heavy-tee', 'M');
    const wide = graded(narrow, 1.5);
    expect(canMorph(narrow, wide)).toBe(true);
    const morph = new GarmentMorph(formOf(narrow), wide, 1000);
    const front = narrow.parts.findIndex(({ panelKey, layer }) => panelKey === 'front' && layer === 'outer');
    const [begin, end] = [shapeOf(narrow.parts[front]!).positions, shapeOf(wide.parts[front]!).positions];
    const now = (): Float32Array => morph.form.parts[front]!.positions;
    expect(now()).toEqual(begin);

    expect(morph.step(1100)).toBe(true);
    expect(morph.share).toBeGreaterThan(0.4);
    now().forEach((value, index) => {
      expect(value).toBeGreaterThanOrEqual(Math.min(begin[index]!, end[index]!) - 1e-6);
      expect(value).toBeLessThanOrEqual(Math.max(begin[index]!, end[index]!) + 1e-6);
    });
    expect(morph.form.bounds.maxM[0]).toBeCloseTo(narrow.size.bounds.maxM[0] * (1 + 0.5 * morph.share), 6);

    expect(morph.step(1250)).toBe(false);
    now().forEach((value, index) => expect(value).toBeCloseTo(end[index]!, 5));
    morph.dispose();
  });

  it('can turn round on its way', async () => {
    const narrow = await loadGarmentModel('heavy-tee', 'M');
    const there = new GarmentMorph(formOf(narrow), graded(narrow, 1.5), 0);
    there.step(60);
    const onItsWay = there.form.parts[0]!.positions.slice();
    const back = new GarmentMorph(there.form, narrow, 60);
    expect(back.form.parts[0]!.positions).toEqual(onItsWay);
  });
});
