import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEdges, alignFrames, distributeAxes, distributeFrames } from '../../../src/shared/design/align-frames.ts';
import { frameBounds, framesBounds } from '../../../src/shared/design/layer-bounds.ts';
import { makeFrame } from './sample-documents.ts';

const mm = fc.integer({ min: -200, max: 400 });
const extent = fc.integer({ min: 1, max: 200 });
const frame = fc.record({ xMm: mm, yMm: mm, widthMm: extent, heightMm: extent, rotationDeg: fc.integer({ min: -180, max: 180 }) });

describe('alignFrames', () => {
  it('puts turned frames side to side by what is seen of them', () => {
    const [turned, plain] = alignFrames([makeFrame({ xMm: 50, widthMm: 40, rotationDeg: 90 }), makeFrame({ xMm: 7 })], 'left', {
      xMm: 0,
      yMm: 0,
      widthMm: 300,
      heightMm: 400,
    });
    expect(frameBounds(turned!).xMm).toBeCloseTo(0, 9);
    expect(plain!.xMm).toBe(0);
    expect(turned!.yMm, 'only sideways').toBe(0);
  });

  it('leaves the box around all as it was, along the edge that they share', () => {
    fc.assert(
      fc.property(fc.array(frame, { minLength: 2, maxLength: 6 }), fc.constantFrom(...alignEdges), (frames, edge) => {
        const before = framesBounds(frames)!;
        const again = alignFrames(alignFrames(frames, edge, before), edge, before);
        const boxes = again.map(frameBounds);
        const at = (box: typeof before): number =>
          ({
            left: box.xMm,
            center: box.xMm + box.widthMm / 2,
            right: box.xMm + box.widthMm,
            top: box.yMm,
            middle: box.yMm + box.heightMm / 2,
            bottom: box.yMm + box.heightMm,
          })[edge];
        for (const box of boxes) expect(at(box)).toBeCloseTo(at(before), 6);
      }),
    );
  });
});

describe('distributeFrames', () => {
  it('makes the gaps equal and leaves the outermost', () => {
    const frames = [0, 12, 90].map((xMm) => makeFrame({ xMm, yMm: xMm }));
    expect(distributeFrames(frames, 'horizontal').map(({ xMm }) => xMm)).toEqual([0, 45, 90]);
    expect(distributeFrames(frames, 'horizontal').map(({ yMm }) => yMm)).toEqual([0, 12, 90]);
    expect(distributeFrames(frames, 'vertical').map(({ yMm }) => yMm)).toEqual([0, 45, 90]);
  });

  it('changes nothing for two', () => {
    const frames = [makeFrame(), makeFrame({ xMm: 80 })];
    for (const axis of distributeAxes) expect(distributeFrames(frames, axis)).toEqual(frames);
  });
});
