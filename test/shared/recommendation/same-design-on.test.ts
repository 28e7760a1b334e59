import { describe, expect, it } from 'vitest';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import { areaSizesOf } from '../../../src/shared/design/area-sizes.ts';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { layersBounds } from '../../../src/shared/design/layer-bounds.ts';
import { colorsOnCloth } from '../../../src/shared/recommendation/cloth-colors.ts';
import type { ContentProduct } from '../../../src/shared/recommendation/content-product.ts';
import { sameDesignOn, type SameDesignOptions } from '../../../src/shared/recommendation/same-design-on.ts';
import { squareLayer } from '../../builders/designs.ts';
import { contentProduct } from './content-products.ts';
import { contentTemplate, textLayer } from './content-templates.ts';

const white = { White: '#f7f6f2' };
const source = contentProduct(1, { colours: white, tags: ['team'] });
const template = contentTemplate(1, { palettes: ['#111111', '#fafafa'] });
const document = applyTemplate(template, {
  productUid: source.uid,
  variantUid: source.variants[1]!.uid,
  areaSizes: areaSizesOf(source, 'M'),
  paletteKey: 'palette-0',
});
const sizeM = {
  kind: 'size',
  sizeKey: 'M',
  standsInFor: null,
  confidence: 1,
  sure: 'sure',
  reason: { id: 'x', params: {} },
  orderIds: [],
  kept: null,
} as const;
const unknown = { kind: 'none', why: 'unknown', reason: { id: 'x', params: {} } } as const;

function on(
  products: readonly ContentProduct[],
  parts: Partial<SameDesignOptions> & { document?: DesignDocument; ownColours?: true } = {},
) {
  const design = {
    document: parts.document ?? document,
    product: source,
    colourwayId: 10,
    sizeKey: 'M',
    template: parts.ownColours ? undefined : template,
  };
  return sameDesignOn(design, { products: [source, ...products], methods: houseMethods, sizeFor: () => sizeM, limit: 9, ...parts });
}

describe('same design on other garments', () => {
  it('keeps the centimetres, centred as before', () => {
    const wider = contentProduct(2, {
      colours: white,
      areas: { front: { widthMm: 345, heightMm: 420 }, back: { widthMm: 345, heightMm: 420 } },
    });
    const [found] = on([wider]);
    expect(found).toMatchObject({
      productId: 2,
      colourwayId: 20,
      sizeKey: 'M',
      reason: { id: 'reason.same-design', params: { product: 'Tee 2', colour: 'White' } },
    });
    const [before] = document.areas['front']!.layers;
    const [after] = found!.document.areas['front']!.layers;
    expect(after?.frame).toEqual({ ...before!.frame, xMm: before!.frame.xMm + 20 });
    expect(found?.document).toMatchObject({ productUid: wider.uid, variantUid: wider.variants[1]!.uid });
  });

  it('leaves out what lacks the area, is too small for the art, or is made by another method', () => {
    const mug = contentProduct(2, { colours: white, areas: { front: { widthMm: 200, heightMm: 90 } } });
    const noFront = contentProduct(3, { colours: white, areas: { back: { widthMm: 305, heightMm: 406 } } });
    const stitched = contentProduct(4, { colours: white, methodKeys: ['embroidery'] });
    expect(on([mug, noFront, stitched])).toEqual([]);
    const chosen = { ...document, methods: { front: 'embroidery' } };
    const stitchable = contentProduct(5, { colours: white, methodKeys: ['embroidery'], areas: { front: { widthMm: 305, heightMm: 406 } } });
    expect(on([stitchable], { document: chosen }).map(({ productId }) => productId)).toEqual([5]);
    const limited = { ...stitchable, id: 6, limits: [{ sizeKey: 'M', methodKey: 'embroidery', limits: { maxWidthMm: 100 } }] };
    expect(on([limited], { document: chosen })).toEqual([]);
  });

  it('leaves out a band that would have to be turned to see all of the art, and hangs the art on its face where it fits', () => {
    const face = { originXMm: -20, widthMm: 72 };
    const band = contentProduct(2, { colours: white, areas: { front: { widthMm: 400, heightMm: 420, face } } });
    expect(on([band])).toEqual([]);
    const { widthMm } = layersBounds(document.areas['front']!.layers)!;
    const wide = contentProduct(3, {
      colours: white,
      areas: { front: { widthMm: 400, heightMm: 420, face: { originXMm: -100, widthMm } } },
    });
    const [found] = on([wide]);
    const art = layersBounds(found!.document.areas['front']!.layers)!;
    expect(art.xMm).toBeCloseTo(100);
    expect(art.widthMm).toBeCloseTo(widthMm);
  });

  it('takes a colour that the design stands off, or another palette of its template, and says so', () => {
    const black = contentProduct(2, { colours: { Black: '#1d1d1f' } });
    const [repainted] = on([black]);
    expect(repainted?.reason).toEqual({ id: 'reason.same-design-repainted', params: { product: 'Tee 2', colour: 'Black' } });
    expect(repainted?.document.areas['front']?.layers[0]).toMatchObject({ fill: { color: '#fafafa' } });
    expect(on([black], { ownColours: true })).toEqual([]);
    const both = contentProduct(3, { colours: { Black: '#1d1d1f', Ecru: '#ece3d0' } });
    expect(on([both])[0]).toMatchObject({ colourwayId: 31, reason: { id: 'reason.same-design' } });
  });

  it('is in stock in the wearer’s size', () => {
    const noM = contentProduct(2, { colours: white, soldOut: ['White M'] });
    expect(on([noM])).toEqual([]);
    expect(on([noM], { sizeFor: () => unknown })[0]).toMatchObject({ productId: 2, sizeKey: null });
    expect(on([noM], { sizeFor: () => ({ ...unknown, why: 'not-offered' }) })).toEqual([]);
    expect(on([contentProduct(2, { colours: white, stock: 0 })], { sizeFor: () => unknown })).toEqual([]);
  });

  it('puts another kind of garment of the same tags and colour first', () => {
    const tote = contentProduct(2, { colours: white, kind: 'bag', tags: ['team'] });
    const tee = contentProduct(3, { colours: white });
    const red = contentProduct(4, { colours: { Pink: '#f0c0c8' } });
    expect(on([red, tee, tote]).map(({ productId }) => productId)).toEqual([2, 3, 4]);
  });

  it('judges only the colours that lie on the cloth', () => {
    const panel = { ...squareLayer('panel'), frame: { xMm: 0, yMm: 0, widthMm: 305, heightMm: 100, rotationDeg: 0 } };
    const onPanel = { ...document, areas: { front: { layers: [panel, textLayer('words', 'HI', 20, '#f7f6f2')] } } };
    expect(colorsOnCloth(onPanel)).toEqual(['#cc0000']);
    expect(on([contentProduct(2, { colours: white })], { document: onPanel, ownColours: true })).toHaveLength(1);
    const beside = { ...document, areas: { front: { layers: [panel, textLayer('words', 'HI', 80, '#f7f6f2')] } } };
    expect(on([contentProduct(2, { colours: white })], { document: beside, ownColours: true })).toEqual([]);
  });
});
