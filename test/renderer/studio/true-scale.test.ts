import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import {
  commonPxPerMm,
  garmentExtent,
  plateScale,
  unionExtent,
  wornLengthMm,
  type PlateScale,
} from '../../../src/renderer/studio/true-scale.ts';
import { comparableSizes, sizesAround, toggleSize } from '../../../src/renderer/studio/sizes-to-compare.ts';
import type { Camera, GarmentMetadata } from '../../../src/shared/garments/garment-metadata.ts';

const bounds = { minM: [-0.38, -0.73, -0.14] as [number, number, number], maxM: [0.38, 0.03, 0.15] as [number, number, number] };
const cameras: Camera[] = [
  { positionM: [0, -0.13, 3.1], targetM: [0, -0.4, 0], fovDeg: 19 },
  { positionM: [0, -0.109, -3.8], targetM: [0, -0.44, 0], fovDeg: 19 },
  { positionM: [1.6, 0.1, 2.6], targetM: [0, -0.4, 0], fovDeg: 25 },
];

/** Where a point lies in a picture of a height, in pixels from the upper left corner, as three projects it. */
function pixelOf({ positionM, targetM, fovDeg }: Camera, at: Vector3, heightPx: number, aspect: number): { x: number; y: number } {
  const camera = new PerspectiveCamera(fovDeg, aspect, 0.1, 20);
  camera.position.set(...positionM);
  camera.lookAt(...targetM);
  camera.updateMatrixWorld();
  const { x, y } = at.project(camera);
  return { x: ((x + 1) / 2) * heightPx * aspect, y: ((1 - y) / 2) * heightPx };
}

/** What the ruler reads at a place of the picture. */
function readMm(scale: PlateScale, { y }: { y: number }, heightPx: number): number {
  return (y / heightPx) * scale.heightMm - scale.originYMm;
}

const hems = { front: [0.07, -0.7, 0.14] as [number, number, number], back: [-0.02, -0.73, -0.13] as [number, number, number] };

describe('plateScale', () => {
  const aspect = 8 / 9;

  it.each([
    ['front', cameras[0]!],
    ['back', cameras[1]!],
  ] as const)('reads nothing at the origin and at the %s hem how deep it hangs', (side, camera) => {
    const scale = plateScale(camera, aspect, { bounds, hems }, side);
    const origin = pixelOf(camera, new Vector3(), 1000, aspect);
    expect(readMm(scale, origin, 1000)).toBeCloseTo(0, 6);
    expect((origin.x / (1000 * aspect)) * scale.widthMm).toBeCloseTo(scale.originXMm, 6);
    expect(readMm(scale, pixelOf(camera, new Vector3(...hems[side]), 1000, aspect), 1000)).toBeCloseTo(-1000 * hems[side][1], 6);
    expect(scale.widthMm / scale.heightMm).toBeCloseTo(aspect, 9);
    expect(wornLengthMm({ hems }, side)).toBeCloseTo(-1000 * hems[side][1], 9);
  });

  it('takes a hem that was not measured for the nearest corner of the box, and claims no worn length', () => {
    const corner = { front: [0, bounds.minM[1], bounds.maxM[2]] as [number, number, number], back: hems.back };
    expect(plateScale(cameras[0]!, aspect, { bounds }, 'front')).toEqual(
      plateScale(cameras[0]!, aspect, { bounds, hems: corner }, 'front'),
    );
    expect(wornLengthMm({}, 'front')).toBeUndefined();
  });

  it('says how much larger or smaller cloth looks, near and at the shoulder', () => {
    const scale = plateScale(cameras[0]!, aspect, { bounds, hems }, 'front');
    const looks = (z: number): number => {
      const at = (x: number): number => pixelOf(cameras[0]!, new Vector3(x, 0, z), 1000, aspect).x;
      return ((at(0.1) - at(-0.1)) / (1000 * aspect)) * scale.widthMm;
    };
    expect(scale.nearestShare).toBeCloseTo(looks(bounds.maxM[2]) / 200 - 1, 3);
    expect(scale.shoulderShare).toBeCloseTo(looks(0) / 200 - 1, 6);
  });
});

describe('sizes in one scale', () => {
  const scale = plateScale(cameras[0]!, 8 / 9, { bounds, hems }, 'front');
  const small = garmentExtent(bounds, scale);
  const large = { ...small, halfWidthMm: small.halfWidthMm * 1.3, bottomMm: small.bottomMm * 1.1 };

  it('fit their box in both ways', () => {
    const wide = commonPxPerMm([small, large], 4000, 500, 20);
    expect((large.bottomMm - large.topMm) * wide).toBeCloseTo(500, 6);
    const narrow = commonPxPerMm([small, large], 600, 5000, 20);
    expect(2 * (small.halfWidthMm + large.halfWidthMm) * narrow + 20).toBeCloseTo(600, 6);
    expect(unionExtent([small, large])).toEqual({ topMm: small.topMm, bottomMm: large.bottomMm });
  });

  it('are never drawn where there is no room', () => {
    expect(commonPxPerMm([small, large], 0, 0, 20)).toBe(0);
  });
});

describe('the sizes to compare', () => {
  const all = ['S', 'M', 'L', 'XL', '2XL'];

  it('are those with pictures of their own', () => {
    const sizes = { S: { plates: { front: 'S-front.plate.gz' } }, M: { plates: {} } };
    expect(comparableSizes({ sizes } as unknown as GarmentMetadata, ['S', 'M', 'L'])).toEqual(['S']);
  });

  it('begin with the size in view and its neighbours', () => {
    expect(sizesAround(all, 'L')).toEqual(['M', 'L', 'XL']);
    expect(sizesAround(all, 'S')).toEqual(['S', 'M', 'L']);
    expect(sizesAround(all, '2XL')).toEqual(['L', 'XL', '2XL']);
    expect(sizesAround(['M', 'L'], 'L')).toEqual(['M', 'L']);
  });

  it('are two to four, in their own order', () => {
    expect(toggleSize(all, ['M', 'XL'], 'S')).toEqual(['S', 'M', 'XL']);
    expect(toggleSize(all, ['M', 'XL'], 'M')).toEqual(['M', 'XL']);
    expect(toggleSize(all, ['S', 'M', 'L', 'XL'], '2XL')).toEqual(['S', 'M', 'L', 'XL']);
    expect(toggleSize(all, ['S', 'M', 'L'], 'M')).toEqual(['S', 'L']);
  });
});
