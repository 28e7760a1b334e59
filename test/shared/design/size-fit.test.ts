import { describe, expect, test } from 'vitest';
import { changeVariant, retargetAreas } from '../../../src/shared/design/change-variant.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { layersBounds } from '../../../src/shared/design/layer-bounds.ts';
import { noSizeFit, setSizeFit } from '../../../src/shared/design/size-fit.ts';
import { fitInside, sizeTable } from '../../../src/shared/design/size-table.ts';
import { makeDocument, makeFrame, makeShape, makeText, productUid, variantUid } from './sample-documents.ts';

const front = 'front';
const large = { widthMm: 300, heightMm: 400 };
const small = { widthMm: 200, heightMm: 300 };
const current = { sizeKey: 'L', area: large };
const fit = { scale: 0.8, shiftXMm: 10, shiftYMm: -5 };

const design = (): DesignDocument =>
  makeDocument([makeText({ id: 'words', frame: makeFrame({ xMm: 90, yMm: 60, widthMm: 120, heightMm: 40 }) })]);
const onSmall = (document: DesignDocument): DesignDocument =>
  retargetAreas(document, { from: { front: large }, to: { front: small }, fitted: { fromSizeKey: 'L', toSizeKey: 'S' } });
const onLarge = (document: DesignDocument): DesignDocument =>
  retargetAreas(document, { from: { front: small }, to: { front: large }, fitted: { fromSizeKey: 'S', toSizeKey: 'L' } });
const boxOf = (document: DesignDocument) => layersBounds(document.areas[front]!.layers)!;

describe('a size fitted by hand', () => {
  test('keeps the size at hand as it is and changes its own, about the top middle', () => {
    const fitted = setSizeFit(design(), { sizeKey: 'S', areaKey: front, fit, current });
    expect(fitted.areas).toEqual(design().areas);
    const usual = boxOf(onSmall(design()));
    const box = boxOf(onSmall(fitted));
    expect(box.widthMm).toBeCloseTo(usual.widthMm * 0.8, 6);
    expect(box.yMm).toBeCloseTo(usual.yMm * 0.8 - 5, 6);
    expect(box.xMm + box.widthMm / 2).toBeCloseTo(100 + 10, 6);
    expect(onSmall(fitted).areas[front]!.layers[0]).toMatchObject({ fontSizeMm: expect.closeTo((10 * 2 * 0.8) / 3, 6) });
  });

  test('comes and goes with its size, and leaves the others where they were', () => {
    const fitted = setSizeFit(design(), { sizeKey: 'S', areaKey: front, fit, current });
    const back = boxOf(onLarge(onSmall(fitted)));
    const before = boxOf(design());
    for (const key of ['xMm', 'yMm', 'widthMm', 'heightMm'] as const) expect(back[key]).toBeCloseTo(before[key], 6);
  });

  test('moves the layers at once when it is the size at hand, and undoes to where they were', () => {
    const fitted = setSizeFit(design(), { sizeKey: 'L', areaKey: front, fit, current });
    expect(boxOf(fitted).widthMm).toBeCloseTo(96, 6);
    const undone = setSizeFit(fitted, { sizeKey: 'L', areaKey: front, fit: noSizeFit, current });
    expect(boxOf(undone).xMm).toBeCloseTo(90, 6);
    expect(undone.fits).toEqual({});
  });

  test('is forgotten on another product', () => {
    const fitted = setSizeFit(design(), { sizeKey: 'S', areaKey: front, fit, current });
    expect(changeVariant(fitted, { productUid, variantUid }).fits).toEqual(fitted.fits);
    expect(changeVariant(fitted, { productUid: variantUid, variantUid }).fits).toEqual({});
  });
});

describe('the table of sizes', () => {
  const wide = makeDocument([makeShape({ frame: makeFrame({ xMm: -20, yMm: 350, widthMm: 340, heightMm: 100 }) })]);
  const rows = (document: DesignDocument) =>
    sizeTable(
      [
        { sizeKey: 'L', document, area: large },
        { sizeKey: 'S', document: onSmall(document), area: small },
        { sizeKey: 'XS', document, area: undefined },
      ],
      front,
    );

  test('says the millimetres of the print on each size, and where there is no area', () => {
    const [l, s, xs] = rows(design());
    expect(l).toMatchObject({ print: { widthMm: 120, heightMm: 40, yMm: 60 }, fit: noSizeFit, overhangMm: 0 });
    expect(s?.print?.widthMm).toBeCloseTo(80, 6);
    expect(xs).toMatchObject({ area: undefined, print: undefined });
  });

  test.each([noSizeFit, { scale: 1.3, shiftXMm: -25, shiftYMm: 40 }])('brings what reaches beyond inside, from %j', (before) => {
    const at = setSizeFit(wide, { sizeKey: 'L', areaKey: front, fit: before, current });
    const row = rows(at)[0]!;
    expect(row.overhangMm).toBeGreaterThan(0);
    const inside = rows(setSizeFit(at, { sizeKey: 'L', areaKey: front, fit: fitInside(row), current }))[0]!;
    expect(inside.overhangMm).toBeCloseTo(0, 6);
    expect(inside.print?.widthMm).toBeCloseTo(300, 6);
  });

  test('leaves what lies inside where it is', () => {
    const [l] = rows(design());
    const { scale, shiftXMm, shiftYMm } = fitInside(l!);
    expect([scale, shiftXMm, shiftYMm]).toEqual([1, 0, 0]);
  });
});
