import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameBounds, moveFrame } from '../../../src/renderer/design-editor/frame-geometry.ts';
import { snapBounds, snapLines } from '../../../src/renderer/design-editor/snap-frame.ts';
import type { Frame } from '../../../src/shared/design/layer.ts';

const area = { widthMm: 300, heightMm: 400 };

function frame(xMm: number, yMm: number, widthMm = 60, heightMm = 40): Frame {
  return { xMm, yMm, widthMm, heightMm, rotationDeg: 0 };
}

describe('snapping', () => {
  it('catches the middle of the area with the middle of the frame', () => {
    const snap = snapBounds(frameBounds(frame(121, 177)), snapLines(area, 10, []), 4);
    expect(snap.dxMm).toBeCloseTo(-1);
    expect(snap.dyMm).toBeCloseTo(3);
    expect(snap.guides).toEqual([
      { axis: 'x', atMm: 150 },
      { axis: 'y', atMm: 200 },
    ]);
  });

  it('catches an edge, the safe area and another layer', () => {
    expect(snapBounds(frameBounds(frame(2, 100)), snapLines(area, 10, []), 4).dxMm).toBeCloseTo(-2);
    expect(snapBounds(frameBounds(frame(8, 100)), snapLines(area, 10, []), 4).dxMm).toBeCloseTo(2);
    const lines = snapLines(area, 10, [frame(30, 300, 33, 20)]);
    expect(snapBounds(frameBounds(frame(64, 100)), lines, 2)).toMatchObject({ dxMm: -1, guides: [{ axis: 'x', atMm: 63 }] });
  });

  it('leaves a frame that is near nothing', () => {
    expect(snapBounds(frameBounds(frame(40, 100)), snapLines(area, 10, []), 3)).toEqual({ dxMm: 0, dyMm: 0, guides: [] });
  });

  it('never shifts further than allowed, and lands on the guide it names', () => {
    const frames = fc.record<Frame>({
      xMm: fc.double({ min: -50, max: 300, noNaN: true }),
      yMm: fc.double({ min: -50, max: 400, noNaN: true }),
      widthMm: fc.double({ min: 5, max: 200, noNaN: true }),
      heightMm: fc.double({ min: 5, max: 200, noNaN: true }),
      rotationDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(frames, fc.array(frames, { maxLength: 4 }), (moving, others) => {
        const snap = snapBounds(frameBounds(moving), snapLines(area, 10, others), 3);
        expect(Math.abs(snap.dxMm)).toBeLessThanOrEqual(3);
        expect(Math.abs(snap.dyMm)).toBeLessThanOrEqual(3);
        const box = frameBounds(moveFrame(moving, snap.dxMm, snap.dyMm));
        for (const guide of snap.guides) {
          const own = guide.axis === 'x' ? [box.leftMm, box.rightMm] : [box.topMm, box.bottomMm];
          const lines = [...own, (own[0]! + own[1]!) / 2];
          expect(Math.min(...lines.map((line) => Math.abs(line - guide.atMm)))).toBeLessThan(1e-6);
        }
      }),
    );
  });
});
