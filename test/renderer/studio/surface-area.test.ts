import { PerspectiveCamera } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { poseOf } from '../../../src/renderer/garment-preview/camera-views.ts';
import { aimCamera, noInsets } from '../../../src/renderer/garment-preview/figure-camera.ts';
import { loadGarmentModel } from '../../../src/renderer/garment-preview/load-garment-model.ts';
import type { StageEngine } from '../../../src/renderer/garment-preview/stage-engine.ts';
import { stageSurface, type StageSurface } from '../../../src/renderer/garment-preview/stage-surface.ts';
import { localView, seeArea, SurfaceTrace } from '../../../src/renderer/studio/surface-area.ts';
import type { ProductPrintArea } from '../../../src/shared/catalog/product.ts';
import { installBrowserPlatform } from '../browser-platform.ts';

const area: ProductPrintArea = {
  key: 'front',
  sizeKey: 'M',
  panelKey: 'front',
  originXMm: -150,
  originYMm: 150,
  widthMm: 300,
  heightMm: 400,
  printPriceMinor: 0,
};
const chest = { xMm: 150, yMm: 80 };
let surface: StageSurface;

beforeAll(async () => {
  await installBrowserPlatform();
  const model = await loadGarmentModel('heavy-tee', 'M');
  const camera = new PerspectiveCamera();
  aimCamera(camera, poseOf('front', model.size.bounds), model.size.bounds, {
    widthPx: 800,
    heightPx: 800,
    insets: noInsets,
    jitterX: 0,
    jitterY: 0,
  });
  // What the stage asks of an engine, without the graphics that Node lacks.
  const engine = { model, camera, areas: [area], onSeen: () => () => undefined } as unknown as StageEngine;
  surface = stageSurface(engine, { clientWidth: 800, clientHeight: 800 } as HTMLElement, { current: 'front' });
});

describe('a print area on the garment', () => {
  it('is found under the pixel where it is seen', () => {
    const [seen] = seeArea(surface, area, [chest]);
    const local = localView(surface, area, chest)!;
    const trace = new SurfaceTrace(surface, area, local, { at: { xPx: 0, yPx: 0 }, place: { xMm: 0, yMm: 0 } });
    const place = trace.placeAt(seen!);
    expect(seen!.facing).toBe(true);
    expect(place.xMm).toBeCloseTo(chest.xMm, 2);
    expect(place.yMm).toBeCloseTo(chest.yMm, 2);
  });

  it('lies on the pixels as flat cloth does, near a place', () => {
    const local = localView(surface, area, chest)!;
    const [at, beside] = seeArea(surface, area, [chest, { xMm: chest.xMm + 5, yMm: chest.yMm - 3 }]);
    const way = local.toMm({ xPx: beside!.xPx - at!.xPx, yPx: beside!.yPx - at!.yPx });
    expect(way.xMm).toBeCloseTo(5, 0);
    expect(way.yMm).toBeCloseTo(-3, 0);
    expect(local.pxPerMm).toBeGreaterThan(0.3);
    expect(local.pxPerMm).toBeLessThan(2);
  });

  it('goes on straight where the pointer leaves its panel, from the last place on it', () => {
    const [seen] = seeArea(surface, area, [chest]);
    const local = localView(surface, area, chest)!;
    const trace = new SurfaceTrace(surface, area, local, { at: seen!, place: chest });
    trace.placeAt(seen!);
    const beyond = trace.placeAt({ xPx: 1, yPx: seen!.yPx });
    const way = local.toMm({ xPx: 1 - seen!.xPx, yPx: 0 });
    expect(beyond.xMm).toBeCloseTo(chest.xMm + way.xMm, 1);
    expect(beyond.xMm).toBeLessThan(-200);
  });

  it('is not seen from behind, nor where there is no cloth', () => {
    const [seen] = seeArea(surface, { ...area, panelKey: 'back' }, [chest]);
    expect(seen?.facing).toBe(false);
    expect(localView(surface, { ...area, panelKey: 'back' }, chest)).toBeUndefined();
    expect(seeArea(surface, { ...area, panelKey: 'pocket' }, [chest])).toEqual([undefined]);
  });
});
