import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropImage, cropToRatio, dragCrop, wholePicture } from '../../../src/shared/design/crop-image.ts';
import { withCutout, withoutCutout } from '../../../src/shared/design/cutout-layer.ts';
import type { ImageLayer } from '../../../src/shared/design/layer.ts';
import { imageLayerSchema } from '../../../src/shared/design/layer.ts';
import { assetHash, makeFrame, makeImage } from './sample-documents.ts';

/** Where a place of the picture, in shares, is printed, in mm. */
function printedAt({ frame, crop, flipX, flipY }: ImageLayer, x: number, y: number): readonly [number, number] {
  const part = crop ?? wholePicture;
  const acrossMm = (((x - part.x) / part.width - 0.5) * (flipX ? -1 : 1) * frame.widthMm) as number;
  const downMm = ((y - part.y) / part.height - 0.5) * (flipY ? -1 : 1) * frame.heightMm;
  const angle = (frame.rotationDeg * Math.PI) / 180;
  return [
    frame.xMm + frame.widthMm / 2 + acrossMm * Math.cos(angle) - downMm * Math.sin(angle),
    frame.yMm + frame.heightMm / 2 + acrossMm * Math.sin(angle) + downMm * Math.cos(angle),
  ];
}

const anyPicture = fc
  .record({ rotationDeg: fc.integer({ min: -180, max: 180 }), flipX: fc.boolean(), flipY: fc.boolean() })
  .map(({ rotationDeg, ...flips }) =>
    makeImage({ frame: makeFrame({ xMm: 20, yMm: 30, widthMm: 80, heightMm: 40, rotationDeg }), ...flips }),
  );
const share = fc.double({ min: 0.05, max: 1, noNaN: true });
const anyCrop = fc.record({ x: share, y: share, width: share, height: share });

describe('cropping', () => {
  test('leaves every place of the picture where it was printed, however it is turned and mirrored', () => {
    fc.assert(
      fc.property(anyPicture, anyCrop, anyCrop, (picture, first, second) => {
        const cropped = cropImage(cropImage(picture, first), second);
        for (const [x, y] of [
          [0.2, 0.3],
          [0.9, 0.1],
        ] as const) {
          const [before, after] = [printedAt(picture, x, y), printedAt(cropped, x, y)];
          expect(Math.hypot(before[0] - after[0], before[1] - after[1])).toBeLessThan(1e-6);
        }
        expect(imageLayerSchema.safeParse(cropped).success).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('the whole picture again is no crop', () => {
    const picture = makeImage();
    const back = cropImage(cropImage(picture, { x: 0.2, y: 0.2, width: 0.5, height: 0.5 }), wholePicture);
    expect(back.crop).toBeNull();
    expect(back.frame.widthMm).toBeCloseTo(picture.frame.widthMm);
  });

  test('a ratio is that of the print, as large as the picture allows, about the middle of the crop', () => {
    const square = cropToRatio(makeImage({ frame: makeFrame({ widthMm: 40, heightMm: 20 }) }), 1);
    expect([square.frame.widthMm, square.frame.heightMm]).toEqual([20, 20]);
    expect(square.crop).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 });
  });
});

describe('dragging a crop', () => {
  const picture = makeImage({ frame: makeFrame({ widthMm: 40, heightMm: 20 }) });

  test('a side moves with the pointer and stops at the picture’s edge', () => {
    const narrower = dragCrop(picture, { x: -1, y: 0, rightMm: 10, downMm: 3 });
    expect([narrower.crop, narrower.frame.xMm, narrower.frame.widthMm]).toEqual([{ x: 0.25, y: 0, width: 0.75, height: 1 }, 10, 30]);
    expect(dragCrop(narrower, { x: -1, y: 0, rightMm: -99, downMm: 0 }).crop).toBeNull();
    expect(dragCrop(picture, { x: 1, y: 1, rightMm: -999, downMm: -999 }).crop).toMatchObject({ width: 0.02, height: 0.02 });
  });

  test('of a mirrored and turned picture is the side under the pointer', () => {
    const mirrored = dragCrop({ ...picture, flipX: true }, { x: -1, y: 0, rightMm: 10, downMm: 0 });
    expect([mirrored.crop, mirrored.frame.xMm]).toEqual([{ x: 0, y: 0, width: 0.75, height: 1 }, 10]);
    const turned = dragCrop({ ...picture, frame: { ...picture.frame, rotationDeg: 90 } }, { x: 1, y: 0, rightMm: 0, downMm: -10 });
    expect(turned.crop?.width).toBeCloseTo(0.75);
  });

  test('the picture behind its frame moves within its edges, and the frame stays', () => {
    const half = cropImage(picture, { x: 0.25, y: 0, width: 0.5, height: 1 });
    const moved = dragCrop(half, { x: 0, y: 0, rightMm: 4, downMm: 4 });
    expect([moved.crop?.x, moved.crop?.y, moved.frame]).toEqual([0.15, 0, half.frame]);
    expect(dragCrop(half, { x: 0, y: 0, rightMm: 400, downMm: 0 }).crop?.x).toBe(0);
    expect(dragCrop(picture, { x: 0, y: 0, rightMm: 4, downMm: 4 })).toEqual(picture);
  });
});

test('a cut-out keeps the first original, and goes back to it', () => {
  const picture = makeImage({ mimeType: 'image/jpeg' });
  const first = withCutout(picture, { hash: 'b'.repeat(64), mimeType: 'image/png' }, 10);
  const second = withCutout(first, { hash: 'c'.repeat(64), mimeType: 'image/webp' }, 20);
  expect(second).toMatchObject({
    assetHash: 'c'.repeat(64),
    cutout: { originalHash: assetHash, originalMimeType: 'image/jpeg', tolerance: 20 },
  });
  expect(imageLayerSchema.safeParse(second).success).toBe(true);
  expect(withoutCutout(second)).toEqual(picture);
});
