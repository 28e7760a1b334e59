import { beforeAll, describe, expect, it } from 'vitest';
import { areaPlace } from '../../../src/renderer/garment-preview/area-place.ts';
import { poseOf } from '../../../src/renderer/garment-preview/camera-views.ts';
import { loadGarmentModel } from '../../../src/renderer/garment-preview/load-garment-model.ts';
import { wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { installBrowserPlatform } from '../browser-platform.ts';

beforeAll(() => installBrowserPlatform());

describe('areaPlace', () => {
  it.each(wardrobe.filter(({ sizeKeys }) => sizeKeys.length > 0))(
    'finds every print area of $key on its mesh, facing as its panel does',
    async ({ key, sizeKeys, printAreasOf, facing }) => {
      const size = sizeKeys[Math.floor(sizeKeys.length / 2)]!;
      const model = await loadGarmentModel(key, size);
      for (const area of printAreasOf(size)) {
        const { centreM, outwards } = areaPlace(model, area)!;
        const { minM, maxM } = model.size.bounds;
        [centreM.x, centreM.y, centreM.z].forEach((value, axis) => {
          expect(value).toBeGreaterThanOrEqual(minM[axis]!);
          expect(value).toBeLessThanOrEqual(maxM[axis]!);
        });
        const [x, y, z] = facing[area.panelKey]!;
        const agreement = (outwards.x * x + outwards.y * y + outwards.z * z) / Math.hypot(x, y, z);
        expect(agreement, `${area.key} of ${key}`).toBeGreaterThan(0.85);
      }
    },
  );

  it('shows the side of a cap from that side, and knows nothing of an area without cloth', async () => {
    const model = await loadGarmentModel('five-panel-cap', 'one-size');
    const area = { panelKey: 'side-left', originXMm: -25, originYMm: 118, widthMm: 51, heightMm: 25 };
    const { azimuthDeg } = poseOf('side-left', model.size.bounds, areaPlace(model, area));
    expect(azimuthDeg).toBeGreaterThan(70);
    expect(azimuthDeg).toBeLessThan(110);
    expect(areaPlace(model, { ...area, originYMm: 9000 })).toBeUndefined();
    expect(areaPlace(model, { ...area, panelKey: 'pocket' })).toBeUndefined();
  });
});
