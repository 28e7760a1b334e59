import { describe, expect, it } from 'vitest';
import { clampZoom, fitArea, toMm } from '../../../src/renderer/design-editor/area-view.ts';

describe('the view of a print area', () => {
  const area = { widthMm: 300, heightMm: 400 };

  it('fits the area into the box with its margin, centred', () => {
    const view = fitArea(area, { widthPx: 1000, heightPx: 900 }, { xPx: 40, topPx: 60, bottomPx: 40 }, 1, { xPx: 0, yPx: 0 });
    expect(view.pxPerMm).toBe(2);
    expect(view.offsetXPx).toBe(200);
    expect(view.offsetYPx).toBe(60);
  });

  it('gives the millimetre under a pixel, zoomed and panned', () => {
    const view = fitArea(area, { widthPx: 1000, heightPx: 900 }, { xPx: 40, topPx: 60, bottomPx: 40 }, 2, { xPx: 30, yPx: -10 });
    const place = toMm(view, view.offsetXPx + 12 * view.pxPerMm, view.offsetYPx + 7 * view.pxPerMm);
    expect(place.xMm).toBeCloseTo(12);
    expect(place.yMm).toBeCloseTo(7);
  });

  it('keeps zoom in its range', () => {
    expect(clampZoom(100)).toBe(6);
    expect(clampZoom(0)).toBe(0.5);
  });
});
