import { describe, expect, it } from 'vitest';
import { newText } from '../../../src/renderer/design-editor/new-layer.ts';
import { areaSizeOf } from '../../../src/shared/design/area-sizes.ts';
import { retargetAreas } from '../../../src/shared/design/change-variant.ts';
import { fitArea, fitFrame, keepSize, seenAtOnce, type AreaSizeMm } from '../../../src/shared/design/fit-area.ts';
import type { Frame } from '../../../src/shared/design/layer.ts';
import { squareLayer } from '../../builders/designs.ts';

const tee: AreaSizeMm = { widthMm: 300, heightMm: 400 };
const band: AreaSizeMm = { widthMm: 200, heightMm: 90, face: { xMm: 80, widthMm: 72 } };
const faceMiddleMm = 116;
const layerAt = (frame: Omit<Frame, 'rotationDeg'>) => ({ ...squareLayer(), frame: { ...frame, rotationDeg: 0 } });
const badge = layerAt({ xMm: 30, yMm: 20, widthMm: 240, heightMm: 120 });
const mark = layerAt({ xMm: 200, yMm: 10, widthMm: 40, heightMm: 20 });
const poster = layerAt({ xMm: 50, yMm: 0, widthMm: 200, heightMm: 400 });
const wrap = layerAt({ xMm: 2, yMm: 5, widthMm: 196, heightMm: 80 });
const placed = (layer: typeof badge, from: AreaSizeMm, to: AreaSizeMm, fit = fitArea) => fitFrame(layer.frame, fit([layer], from, to));

describe('a design that comes to a band', () => {
  it('is the picture in the middle of its face, as wide as that', () => {
    expect(placed(badge, tee, band)).toMatchObject({ xMm: 80, yMm: 27, widthMm: 72, heightMm: 36 });
  });

  it('has room above and below, and is never larger than it was', () => {
    const tall = placed(poster, tee, band);
    expect(tall.yMm).toBeGreaterThan(4);
    expect(tall.yMm + tall.heightMm).toBeLessThan(86);
    expect(tall.xMm + tall.widthMm / 2).toBeCloseTo(faceMiddleMm);
    expect(placed(mark, tee, band)).toMatchObject({ xMm: 96, yMm: 35, widthMm: 40, heightMm: 20 });
  });

  it('keeps its centimetres where they are asked for', () => {
    expect(placed(badge, tee, band, keepSize)).toMatchObject({ xMm: -4, yMm: -15, widthMm: 240, heightMm: 120 });
  });

  it('moves there with its document, and to the top of a wider area, inside its margins, when it leaves', () => {
    const document = { areas: { front: { layers: [badge] } }, productUid: '', fits: {} } as never;
    const moved = retargetAreas(document, { from: { front: tee }, to: { front: band } });
    expect(moved.areas['front']!.layers[0]!.frame).toMatchObject({ xMm: 80, widthMm: 72 });
    const back = retargetAreas(moved, { from: { front: band }, to: { front: tee } });
    expect(back.areas['front']!.layers[0]!.frame).toMatchObject({ xMm: 30, yMm: 0, widthMm: 240, heightMm: 120 });
  });
});

describe('what was laid on a band by hand', () => {
  it('stays as it is on a like one', () => {
    const inside = layerAt({ xMm: 90, yMm: 60, widthMm: 30, heightMm: 20 });
    for (const layer of [wrap, inside]) expect(placed(layer, band, { ...band })).toEqual(layer.frame);
  });

  it('goes round the next band when it went round this one, and over the whole of other areas', () => {
    const wider = { widthMm: 220, heightMm: 99, face: { xMm: 60, widthMm: 80 } };
    expect(placed(wrap, band, wider).widthMm).toBeCloseTo(215.6);
    expect(placed(wrap, band, tee)).toMatchObject({ xMm: 3, widthMm: 294 });
  });
});

describe('the face of a print area', () => {
  const area = { originXMm: -100, widthMm: 200, heightMm: 90, face: { originXMm: -20, widthMm: 72 } };

  it('is told from the area’s own edge, and cut where the area ends', () => {
    expect(areaSizeOf(area).face).toEqual({ xMm: 80, widthMm: 72 });
    expect(areaSizeOf({ ...area, widthMm: 140 }).face).toEqual({ xMm: 80, widthMm: 60 });
  });

  it('is where a new layer goes', () => {
    const { area: seen, leftMm } = seenAtOnce(areaSizeOf(area));
    const { frame } = newText('a', '', 'Tea', seen, '#000000');
    expect(leftMm + frame.xMm + frame.widthMm / 2).toBeCloseTo(116);
    expect(frame.widthMm).toBeLessThan(72);
    expect(seenAtOnce(tee)).toEqual({ area: tee, leftMm: 0 });
  });

  it('is nothing to go by when a shop prints elsewhere, or only on it', () => {
    expect(areaSizeOf({ ...area, widthMm: 100 })).not.toHaveProperty('face');
    expect(areaSizeOf({ ...area, originXMm: -10, widthMm: 60 })).not.toHaveProperty('face');
  });
});
