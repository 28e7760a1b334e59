import { expect, it } from 'vitest';
import { printRegion } from '../../../src/renderer/studio/print-region.ts';
import { sampleDocument, square } from '../design-editor/sample-document.ts';
import { sampleProduct } from './sample-shop.ts';

const area = sampleProduct(1, [['White', '#ffffff']]).printAreas.find(({ key, sizeKey }) => key === 'front' && sizeKey === 'L')!;
const garment = {
  camera: { positionM: [0, -0.4, 3], targetM: [0, -0.4, 0], fovDeg: 19 } as const,
  panel: {
    kind: 'body',
    outlineMm: [
      [-280, 0],
      [280, 0],
      [280, 760],
      [-280, 760],
    ],
    edges: {},
  } as never,
  aspect: 8 / 9,
};
const documentWith = (xMm: number): ReturnType<typeof sampleDocument> => ({
  ...sampleDocument(),
  areas: { front: { layers: [square('a', { xMm, yMm: 20 })] } },
});
const regionOf = (xMm: number): NonNullable<ReturnType<typeof printRegion>> => printRegion(documentWith(xMm), area, garment as never)!;

it('is nothing for an empty front', () => {
  expect(printRegion({ ...sampleDocument(), areas: { front: { layers: [] } } }, area, garment as never)).toBeUndefined();
});

it('is a square of cloth inside the picture, about the print', () => {
  const middle = area.widthMm / 2 - square('a').frame.widthMm / 2;
  const region = regionOf(middle);
  expect(region.width * garment.aspect).toBeCloseTo(region.height);
  expect(region.left + region.width / 2).toBeCloseTo(
    0.5 + (area.originXMm + area.widthMm / 2) / (2000 * 3 * Math.tan((9.5 * Math.PI) / 180) * garment.aspect),
  );
  expect(region.top).toBeGreaterThan(0);
  expect(region.top + region.height).toBeLessThan(1);
});

it('follows the print across the chest', () => {
  expect(regionOf(200).left).toBeGreaterThan(regionOf(20).left);
});
