import { Matrix4, PerspectiveCamera, PlaneGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { fabricLooks } from '../../../src/shared/garments/fabric-look.ts';
import { noInsets, aimCamera } from '../../../src/renderer/garment-preview/figure-camera.ts';
import type { GarmentModel, GarmentPart } from '../../../src/renderer/garment-preview/load-garment-model.ts';
import { pickGarment } from '../../../src/renderer/garment-preview/pick-garment.ts';
import { poseOfArea } from '../../../src/renderer/garment-preview/print-area-pose.ts';

const bounds = { minM: [-0.25, -0.75, -0.1], maxM: [0.25, 0, 0.1] } as const;

/** A flat panel of 500 × 700 mm, its top left at (−250, 50), hanging in the middle of the garment and turned about the vertical. */
function flatPart(panelKey: string, azimuthDeg: number): GarmentPart {
  const geometry = new PlaneGeometry(0.5, 0.7, 20, 28);
  const uv = geometry.getAttribute('uv');
  for (let i = 0; i < uv.count; i++) uv.setY(i, 1 - uv.getY(i));
  const matrix = new Matrix4().makeRotationY((azimuthDeg * Math.PI) / 180).setPosition(0, -0.4, 0);
  return { panelKey, layer: 'outer', uvScaleMm: [500, 700], uvOffsetMm: [-250, 50], geometry, light: geometry, matrix };
}

function modelOf(...parts: GarmentPart[]): GarmentModel {
  return {
    garmentKey: 'flat',
    level: 'standard',
    sizeKey: 'L',
    size: { bounds } as unknown as GarmentModel['size'],
    material: 'jersey',
    look: fabricLooks.jersey,
    parts,
  };
}

/** Its middle is 200 mm below the panel's zero; its edges lie between the rows of the mesh. */
const area = { originXMm: -112, originYMm: 88, widthMm: 224, heightMm: 224 };

describe('the pose of an area', () => {
  it('stands straight in front of it and aims at its middle', () => {
    const pose = poseOfArea(modelOf(flatPart('front', 0), flatPart('back', 180)), 'front', area, 1)!;
    expect(pose.azimuthDeg).toBeCloseTo(0, 6);
    expect(pose.elevationDeg).toBeCloseTo(0, 6);
    expect(pose.targetM.x).toBeCloseTo(0, 3);
    // The panel's top edge, at 50 mm, hangs at −0.05 m.
    expect(pose.targetM.y).toBeCloseTo(-0.2, 3);
    expect(pose.zoom).toBeGreaterThan(2);
  });

  it('goes round to the back, and nearer to a smaller area', () => {
    const model = modelOf(flatPart('front', 0), flatPart('back', 180));
    const whole = poseOfArea(model, 'back', area, 1)!;
    expect(Math.abs(whole.azimuthDeg)).toBeCloseTo(180, 6);
    expect(poseOfArea(model, 'back', { ...area, widthMm: 112, heightMm: 112 }, 1)!.zoom).toBeCloseTo(whole.zoom * 2, 6);
  });

  it('is none where no cloth is', () => {
    expect(poseOfArea(modelOf(flatPart('front', 0)), 'front', { ...area, originXMm: 900 }, 1)).toBeUndefined();
    expect(poseOfArea(modelOf(flatPart('front', 0)), 'hood', area, 1)).toBeUndefined();
  });
});

describe('picking', () => {
  const camera = new PerspectiveCamera();
  const pose = { azimuthDeg: 0, elevationDeg: 0, zoom: 1, targetM: { x: 0, y: -0.4, z: 0 } };
  aimCamera(camera, pose, bounds, { widthPx: 400, heightPx: 400, insets: noInsets, jitterX: 0, jitterY: 0 });

  it('finds the place on the cloth that is seen', () => {
    const picked = pickGarment(modelOf(flatPart('front', 0), flatPart('back', 180)), camera, 0, 0)!;
    expect(picked.panelKey).toBe('front');
    expect(picked.xMm).toBeCloseTo(0, 3);
    expect(picked.yMm).toBeCloseTo(400, 3);
    expect(pickGarment(modelOf(flatPart('front', 0)), camera, 0.1, 0.2)!.yMm).toBeLessThan(400);
  });

  it('finds nothing beside it', () => {
    expect(pickGarment(modelOf(flatPart('front', 0)), camera, 0.99, 0)).toBeUndefined();
  });
});
