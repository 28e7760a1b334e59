import { describe, expect, it } from 'vitest';
import { frameCentre } from '../../../src/renderer/design-editor/frame-geometry.ts';
import { pinchLayers } from '../../../src/renderer/design-editor/pinch-layers.ts';
import { square, words } from './sample-document.ts';

const place = (xMm: number, yMm: number): { xMm: number; yMm: number } => ({ xMm, yMm });

describe('two fingers on layers', () => {
  it('scale them about what lies between the fingers, letters too', () => {
    const [layer] = pinchLayers([words('t', 'Hello')], [place(50, 35), place(70, 35)], [place(40, 35), place(80, 35)]);
    expect(layer).toMatchObject({ fontSizeMm: 40, frame: { xMm: -40, yMm: 5, widthMm: 200, heightMm: 60, rotationDeg: 0 } });
  });

  it('turn and move several as one', () => {
    const [a, b] = pinchLayers(
      [square('a', { xMm: 0, yMm: 0 }), square('b', { xMm: 100, yMm: 0 })],
      [place(0, 25), place(150, 25)],
      [place(75, -50), place(75, 100)],
    );
    expect(a!.frame.rotationDeg).toBeCloseTo(90, 9);
    expect(frameCentre(a!.frame).xMm).toBeCloseTo(75, 9);
    expect(frameCentre(a!.frame).yMm).toBeCloseTo(-25, 9);
    expect(frameCentre(b!.frame).yMm).toBeCloseTo(75, 9);
  });

  it('never make anything too small to be caught again', () => {
    const [layer] = pinchLayers([square('a')], [place(0, 0), place(100, 0)], [place(50, 0), place(50.1, 0)]);
    expect(layer!.frame.widthMm).toBe(2);
  });
});
