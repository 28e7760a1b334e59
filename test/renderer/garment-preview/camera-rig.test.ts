import { describe, expect, it } from 'vitest';
import { CameraRig } from '../../../src/renderer/garment-preview/camera-rig.ts';
import { elevationLimitsDeg, poseOf, posesMatch, zoomLimits } from '../../../src/renderer/garment-preview/camera-views.ts';
import { keyChange, shifted, turned, zoomed } from '../../../src/renderer/garment-preview/orbit-input.ts';

const bounds = { minM: [-0.39, -0.73, -0.13], maxM: [0.39, 0.03, 0.15] } as const;
const front = poseOf('front', bounds);
const back = poseOf('back', bounds);

describe('the camera rig', () => {
  it('eases to a preset and is there in under 400 ms', () => {
    const rig = new CameraRig(front);
    rig.moveTo(back, 1000);
    rig.step(1160);
    expect(rig.moving).toBe(true);
    expect(posesMatch(rig.pose, front)).toBe(false);
    rig.step(1400);
    expect(rig.pose).toEqual(back);
    expect(rig.moving).toBe(false);
  });

  it('jumps when motion is not wanted', () => {
    const rig = new CameraRig(front);
    rig.moveTo(back, 1000, true);
    expect(rig.pose).toEqual(back);
  });

  it('follows the hand with damping, whatever the frame rate', () => {
    const [coarse, fine] = [new CameraRig(front), new CameraRig(front)];
    for (const rig of [coarse, fine]) rig.nudge((pose) => turned(pose, 40, 0), bounds, 0);
    coarse.step(60);
    for (let ms = 10; ms <= 60; ms += 10) fine.step(ms);
    expect(coarse.pose.azimuthDeg).toBeGreaterThan(10);
    expect(coarse.pose.azimuthDeg).toBeLessThan(40);
    expect(fine.pose.azimuthDeg).toBeCloseTo(coarse.pose.azimuthDeg, 6);
    coarse.step(3000);
    expect(coarse.moving).toBe(false);
  });

  it('keeps elevation, zoom and target within their limits', () => {
    const rig = new CameraRig(front);
    rig.nudge((pose) => shifted(zoomed(turned(pose, 0, 500), 1e6), 5, 5), bounds, 0);
    expect(rig.goal.elevationDeg).toBe(elevationLimitsDeg.max);
    expect(rig.goal.zoom).toBe(zoomLimits.max);
    expect(rig.goal.targetM.x).toBe(bounds.maxM[0]);
    rig.nudge((pose) => zoomed(pose, 1e-6), bounds, 0);
    expect(rig.goal.zoom).toBe(zoomLimits.min);
  });

  it('turns by itself until it is stopped, and stays where it is', () => {
    const rig = new CameraRig(front);
    rig.spin(24, 1000);
    expect(rig.moving).toBe(true);
    for (let ms = 1000; ms <= 2000; ms += 50) rig.step(ms);
    expect(rig.pose.azimuthDeg).toBeCloseTo(24, 6);
    rig.spin(0, 2000);
    expect(rig.moving).toBe(false);
    expect(rig.goal.azimuthDeg).toBeCloseTo(24, 6);
  });
});

describe('orbit input', () => {
  it('keeps the point under the pointer where it is while zooming', () => {
    const point = 0.2;
    const after = zoomed(front, 3, point, 0);
    expect((front.targetM.x + point - after.targetM.x) * after.zoom).toBeCloseTo(point * front.zoom, 9);
  });

  it('moves along the picture, not the world, when seen from the back', () => {
    expect(shifted(back, 0.1, 0).targetM.x).toBeCloseTo(back.targetM.x - 0.1, 9);
  });

  it('knows its keys', () => {
    expect(keyChange('ArrowRight')!(front).azimuthDeg).toBeGreaterThan(front.azimuthDeg);
    expect(keyChange('+')!(front).zoom).toBeGreaterThan(1);
    expect(keyChange('-')!(front).zoom).toBeLessThan(1);
    expect(keyChange('a')).toBeUndefined();
  });
});
