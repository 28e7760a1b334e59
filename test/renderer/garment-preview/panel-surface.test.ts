import { PerspectiveCamera, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { poseOf } from '../../../src/renderer/garment-preview/camera-views.ts';
import { aimCamera, noInsets } from '../../../src/renderer/garment-preview/figure-camera.ts';
import { loadGarmentModel } from '../../../src/renderer/garment-preview/load-garment-model.ts';
import { PanelSurface } from '../../../src/renderer/garment-preview/panel-surface.ts';
import { pickGarment } from '../../../src/renderer/garment-preview/pick-garment.ts';
import { installBrowserPlatform } from '../browser-platform.ts';

beforeAll(() => installBrowserPlatform());

describe('PanelSurface', () => {
  it('finds in space what the camera picks on the cloth, to a hundredth of a millimetre', async () => {
    const model = await loadGarmentModel('heavy-tee', 'M');
    const camera = new PerspectiveCamera();
    const view = { widthPx: 800, heightPx: 800, insets: noInsets, jitterX: 0, jitterY: 0 };
    aimCamera(camera, poseOf('front', model.size.bounds), model.size.bounds, view);
    const part = model.parts.find(({ panelKey, layer }) => panelKey === 'front' && layer !== 'inner')!;
    const surface = PanelSurface.of(part);
    for (const [x, y] of [
      [0, 0.1],
      [0.12, -0.2],
      [-0.2, 0.15],
    ] as const) {
      const picked = pickGarment(model, camera, x, y)!;
      expect(picked.panelKey).toBe('front');
      const { position, outwards } = surface.at(picked.xMm, picked.yMm)!;
      const seen = position.clone().project(camera);
      expect(seen.x).toBeCloseTo(x, 5);
      expect(seen.y).toBeCloseTo(y, 5);
      expect(outwards.dot(new Vector3(0, 0, 1))).toBeGreaterThan(0.6);
    }
  });

  it('goes on a little beyond the edge of the panel, and knows nothing far from it', async () => {
    const model = await loadGarmentModel('heavy-tee', 'M');
    const part = model.parts.find(({ panelKey, layer }) => panelKey === 'front' && layer !== 'inner')!;
    const surface = PanelSurface.of(part);
    const { geometry, uvScaleMm, uvOffsetMm } = part;
    const uv = geometry.attributes.uv!;
    const lowest = Math.max(...Array.from({ length: uv.count }, (_, vertex) => uv.getY(vertex) * uvScaleMm[1] + uvOffsetMm[1]));
    const inside = surface.at(0, lowest - 20)!.position;
    const beyond = surface.at(0, lowest + 20)!.position;
    expect(beyond.distanceTo(inside) * 1000).toBeGreaterThan(30);
    expect(beyond.distanceTo(inside) * 1000).toBeLessThan(50);
    expect(surface.at(0, lowest + 900)).toBeUndefined();
  });
});
