import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlePoint, handles, type Handle } from '../../../src/renderer/design-editor/frame-geometry.ts';
import { MIN_SIDE_MM, resizeFrame, rotationTowards, stickyRotation } from '../../../src/renderer/design-editor/resize-frame.ts';
import type { Frame } from '../../../src/shared/design/layer.ts';

const frames = fc.record<Frame>({
  xMm: fc.double({ min: -200, max: 200, noNaN: true }),
  yMm: fc.double({ min: -200, max: 200, noNaN: true }),
  widthMm: fc.double({ min: 3, max: 400, noNaN: true }),
  heightMm: fc.double({ min: 3, max: 400, noNaN: true }),
  rotationDeg: fc.double({ min: -360, max: 360, noNaN: true }),
});
const points = fc.record({ xMm: fc.double({ min: -500, max: 500, noNaN: true }), yMm: fc.double({ min: -500, max: 500, noNaN: true }) });
const grips = fc.constantFrom(...handles);
const corners = fc.constantFrom(...handles.filter((handle) => handle.x !== 0 && handle.y !== 0));
const free = { keepRatio: false, fromCentre: false };

function opposite(handle: Handle): { x: Handle['x']; y: Handle['y'] } {
  const at = handles.indexOf(handle);
  return handles[(at + 4) % 8]!;
}

describe('resizing a turned frame', () => {
  it('keeps the opposite grip where it is', () => {
    fc.assert(
      fc.property(frames, grips, points, fc.boolean(), (frame, handle, to, keepRatio) => {
        const after = resizeFrame(frame, handle, to, { keepRatio, fromCentre: false });
        const before = handlePoint(frame, opposite(handle));
        const now = handlePoint(after, opposite(handle));
        expect(now.xMm).toBeCloseTo(before.xMm, 6);
        expect(now.yMm).toBeCloseTo(before.yMm, 6);
      }),
    );
  });

  it('puts a corner under the pointer unless the side is at its smallest', () => {
    fc.assert(
      fc.property(frames, corners, points, (frame, handle, to) => {
        const after = resizeFrame(frame, handle, to, free);
        if (after.widthMm <= MIN_SIDE_MM || after.heightMm <= MIN_SIDE_MM) return;
        const corner = handlePoint(after, handle);
        expect(corner.xMm).toBeCloseTo(to.xMm, 6);
        expect(corner.yMm).toBeCloseTo(to.yMm, 6);
      }),
    );
  });

  it('keeps the centre and the ratio when asked to', () => {
    fc.assert(
      fc.property(frames, grips, points, (frame, handle, to) => {
        const after = resizeFrame(frame, handle, to, { keepRatio: true, fromCentre: true });
        expect(after.widthMm / after.heightMm).toBeCloseTo(frame.widthMm / frame.heightMm, 6);
        const before = handlePoint(frame, { x: 0, y: 0 });
        const now = handlePoint(after, { x: 0, y: 0 });
        expect(now.xMm).toBeCloseTo(before.xMm, 6);
        expect(now.yMm).toBeCloseTo(before.yMm, 6);
      }),
    );
  });

  it('never turns a side inside out', () => {
    fc.assert(
      fc.property(frames, grips, points, fc.boolean(), fc.boolean(), (frame, handle, to, keepRatio, fromCentre) => {
        const after = resizeFrame(frame, handle, to, { keepRatio, fromCentre });
        expect(Math.min(after.widthMm, after.heightMm)).toBeGreaterThanOrEqual(MIN_SIDE_MM - 1e-9);
      }),
    );
  });
});

describe('rotating a frame', () => {
  const frame: Frame = { xMm: 0, yMm: 0, widthMm: 100, heightMm: 50, rotationDeg: 0 };

  it('points the top at the pointer, clockwise', () => {
    expect(rotationTowards(frame, { xMm: 50, yMm: -100 })).toBeCloseTo(0);
    expect(rotationTowards(frame, { xMm: 200, yMm: 25 })).toBeCloseTo(90);
    expect(rotationTowards(frame, { xMm: 50, yMm: 200 })).toBeCloseTo(180);
    expect(rotationTowards(frame, { xMm: -200, yMm: 25 })).toBeCloseTo(-90);
  });

  it('sticks to quarter turns', () => {
    expect(stickyRotation(88, 3)).toBe(90);
    expect(stickyRotation(-179, 3)).toBe(180);
    expect(stickyRotation(45, 3)).toBe(45);
  });
});
