import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import {
  cameraPositionM,
  carryPose,
  fitDistanceM,
  mixPoses,
  plateCameraOf,
  poseOf,
  posesMatch,
  viewOfAzimuth,
  wrapDeg,
  type StageView,
} from '../../../src/renderer/garment-preview/camera-views.ts';
import { aimCamera, halton } from '../../../src/renderer/garment-preview/figure-camera.ts';

const bounds = { minM: [-0.39, -0.73, -0.13], maxM: [0.39, 0.03, 0.15] } as const;
const insets = { top: 0.05, right: 0.1, bottom: 0.15, left: 0 };

function corners(): Vector3[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map(
    (bits) => new Vector3(...[0, 1, 2].map((axis) => (bits & (1 << axis) ? bounds.maxM[axis]! : bounds.minM[axis]!))),
  );
}

/** Shares of the picture from its left and top. */
function project(view: StageView, widthPx: number, heightPx: number, point: Vector3): { x: number; y: number } {
  const camera = new PerspectiveCamera();
  aimCamera(camera, poseOf(view, bounds), bounds, { widthPx, heightPx, insets, jitterX: 0, jitterY: 0 });
  const at = point.clone().project(camera);
  return { x: (at.x + 1) / 2, y: (1 - at.y) / 2 };
}

describe('camera views', () => {
  it.each([
    ['front', 1200, 800],
    ['back', 700, 900],
    ['three-quarter', 500, 1000],
  ] as const)('fits the whole garment into what stays free: %s in %d × %d', (view, widthPx, heightPx) => {
    for (const corner of corners()) {
      const { x, y } = project(view, widthPx, heightPx, corner);
      expect(x).toBeGreaterThan(insets.left);
      expect(x).toBeLessThan(1 - insets.right);
      expect(y).toBeGreaterThan(insets.top);
      expect(y).toBeLessThan(1 - insets.bottom);
    }
  });

  it("shows the wearer's left on the viewer's right from the front and on the left from the back", () => {
    const left = new Vector3(0.3, -0.2, 0);
    expect(project('front', 800, 800, left).x).toBeGreaterThan(project('front', 800, 800, left.clone().setX(-0.3)).x);
    expect(project('back', 800, 800, left).x).toBeLessThan(project('back', 800, 800, left.clone().setX(-0.3)).x);
  });

  it('stands before the print area that it shows: near a small one, far enough to see a large one whole', () => {
    const distance = fitDistanceM(bounds, 1);
    const sleeve = { centreM: { x: 0.29, y: -0.17, z: 0 }, outwards: { x: 0.9, y: 0.436, z: 0 }, spanM: 0.089 };
    const pose = poseOf('sleeve-left', bounds, sleeve);
    expect(pose).toMatchObject({ azimuthDeg: 90, elevationDeg: 14, zoom: 2, targetM: sleeve.centreM });
    expect(cameraPositionM(pose, distance).x).toBeGreaterThan(0.5);
    const mirrored = { ...sleeve, centreM: { ...sleeve.centreM, x: -0.29 }, outwards: { ...sleeve.outwards, x: -0.9 } };
    expect(cameraPositionM(poseOf('sleeve-right', bounds, mirrored), distance).x).toBeLessThan(-0.5);
    expect(poseOf('wrap', bounds, { ...sleeve, spanM: 0.6 })).toMatchObject({ zoom: 1, targetM: poseOf('front', bounds).targetM });
  });

  it('looks at the front for an area that the garment does not have', () => {
    expect(poseOf('sleeve-left', bounds)).toEqual(poseOf('front', bounds));
  });

  it('turns the short way round', () => {
    const front = { ...poseOf('front', bounds), azimuthDeg: 170 };
    expect(wrapDeg(mixPoses(front, { ...front, azimuthDeg: -170 }, 0.5).azimuthDeg)).toBe(-180);
    expect(posesMatch(front, { ...front, azimuthDeg: 170 + 360 })).toBe(true);
    expect(posesMatch(front, { ...front, azimuthDeg: 171 })).toBe(false);
  });

  it('keeps a garment of another size in the middle, turned as it was', () => {
    const larger = { minM: [-0.47, -0.8, -0.2], maxM: [0.47, 0.03, 0.2] } as const;
    const turned = { ...poseOf('front', bounds), azimuthDeg: 25 };
    expect(carryPose(turned, bounds, larger)).toEqual({ ...poseOf('front', larger), azimuthDeg: 25, targetM: expect.anything() });
    expect(carryPose(turned, bounds, larger).targetM.y).toBeCloseTo(poseOf('front', larger).targetM.y, 9);
  });

  it('names the side that an azimuth shows', () => {
    expect([0, 35, 90, -90, 180, -200, 360].map(viewOfAzimuth)).toEqual([
      'front',
      'three-quarter',
      'left',
      'right',
      'back',
      'back',
      'front',
    ]);
    expect(plateCameraOf('sleeve-left')).toBe('three-quarter');
    expect(plateCameraOf('back')).toBe('back');
  });

  it('spreads its samples evenly', () => {
    const halves = Array.from({ length: 64 }, (_, index) => halton(index + 1, 2)).filter((value) => value < 0.5);
    expect(halves).toHaveLength(32);
    expect([1, 2, 3].map((index) => halton(index, 2))).toEqual([0.5, 0.25, 0.75]);
  });
});
