import { describe, expect, it } from 'vitest';
import { printRegion, type PicturedGarment } from '../../../src/renderer/studio/print-region.ts';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { areaSizesOf } from '../../../src/shared/design/area-sizes.ts';
import { sideOfDesign } from '../../../src/shared/design/design-side.ts';
import { heightInView } from '../../../src/shared/garments/measure/seen-hems.ts';
import { wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { readMetadata } from '../../../scripts/garments/committed-garment.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { productUid, variantUid } from '../../shared/design/sample-documents.ts';
import { sampleDocument, square } from '../design-editor/sample-document.ts';
import { sampleProduct } from './sample-shop.ts';

const area = sampleProduct(1, [['White', '#ffffff']]).printAreas.find(({ key, sizeKey }) => key === 'front' && sizeKey === 'L')!;
const garment: PicturedGarment = {
  camera: { positionM: [0, -0.4, 3], targetM: [0, -0.4, 0], fovDeg: 19 },
  bounds: { minM: [-0.36, -0.74, -0.14], maxM: [0.36, 0.02, 0.15] },
  panel: {
    kind: 'body',
    outlineMm: [
      [-280, 0],
      [280, 0],
      [280, 760],
      [-280, 760],
    ],
    edges: {},
  },
  aspect: 8 / 9,
};
const viewHeightMm = 2000 * 3 * Math.tan((9.5 * Math.PI) / 180);
const documentWith = (frame: object): ReturnType<typeof sampleDocument> => ({
  ...sampleDocument(),
  areas: { front: { layers: [square('a', { xMm: 20, yMm: 20, ...frame })] } },
});
const regionOf = (frame: object): NonNullable<ReturnType<typeof printRegion>> => printRegion(documentWith(frame), area, garment)!;
/** From the picture's upper edge, as a share of its height. */
const downMm = (mm: number): number => (mm - 400 + viewHeightMm / 2) / viewHeightMm;

describe('the part of a picture that shows a print', () => {
  it('is nothing for an empty front', () => {
    expect(printRegion({ ...sampleDocument(), areas: { front: { layers: [] } } }, area, garment)).toBeUndefined();
  });

  it('is a square inside the picture, from above the collar to below the print', () => {
    for (const frame of [{}, { widthMm: 240, heightMm: 260 }, { widthMm: 250, heightMm: 60 }]) {
      const region = regionOf(frame);
      expect(region.width * garment.aspect).toBeCloseTo(region.height);
      expect(region.top).toBeGreaterThan(0);
      expect(region.top).toBeLessThan(downMm(-25));
      expect(region.top + region.height).toBeGreaterThan(downMm(area.originYMm + 20 + ('heightMm' in frame ? frame.heightMm : 50) + 20));
      expect(region.top + region.height).toBeLessThan(1);
    }
  });

  it('stands about the middle of the garment wherever the print lies, so that the print is in it', () => {
    for (const xMm of [0, 100, 250]) {
      const { left, width } = regionOf({ xMm });
      expect(left + width / 2).toBeCloseTo(0.5);
      expect(left).toBeLessThan(0.5 + (area.originXMm + xMm) / (viewHeightMm * garment.aspect));
    }
  });

  it('goes near enough for the print to be read: a collar far above a low print is left out', () => {
    const low = regionOf({ yMm: 380, widthMm: 120, heightMm: 20 });
    expect(low.top).toBeGreaterThan(downMm(-25));
    expect(low.height).toBeCloseTo(420 / viewHeightMm);
  });
});

const templates = shippedTemplates();
const jobs = wardrobe.flatMap((blueprint) => blueprint.sizeKeys.map((size) => ({ blueprint, size, name: `${blueprint.key} ${size}` })));
/** How far above shoulders or rim a garment counts: all of a collar, a part of a hood and of straps. */
const collarM = 0.06;

it.each(jobs)('of every template on $name begins above the collar and holds the print', ({ blueprint, size }) => {
  const metadata = readMetadata(blueprint.key);
  const { bounds, hems, panels, cameras = metadata.cameras } = metadata.sizes[size]!;
  const printAreas = blueprint.printAreasOf(size).map((each) => ({ ...each, sizeKey: size, printPriceMinor: 0 }));
  const aspect = metadata.plateSizePx.widthPx / metadata.plateSizePx.heightPx;
  for (const template of templates) {
    const document = applyTemplate(template, { productUid, variantUid, areaSizes: areaSizesOf({ printAreas }, size) });
    const side = sideOfDesign(document, printAreas, size);
    const printed = printAreas.find(
      ({ key, panelKey }) => document.areas[key]!.layers.length > 0 && (panelKey === 'back') === (side === 'back'),
    )!;
    const camera = cameras[side];
    const region = printRegion(document, printed, { camera, bounds, hemM: hems?.[side], panel: panels[printed.panelKey]!, aspect })!;
    const half = Math.tan((camera.fovDeg * Math.PI) / 360);
    const topInView = (half - heightInView(camera, [0, Math.min(bounds.maxM[1], collarM), 0])) / (2 * half);
    expect(region.top, template.key).toBeLessThan(topInView);
    const share = region.height * 2 * Math.hypot(...camera.positionM.map((value, axis) => value - camera.targetM[axis]!)) * half;
    const widestM = Math.max(...document.areas[printed.key]!.layers.map(({ frame }) => frame.widthMm)) / 1000;
    expect(share, template.key).toBeGreaterThan(widestM);
    expect(region.left + region.width).toBeLessThanOrEqual(1 + 1e-9);
  }
});
