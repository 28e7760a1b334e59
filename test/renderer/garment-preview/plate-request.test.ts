import { describe, expect, it } from 'vitest';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import { plateKey, requestOfVariant, type PlateRequest } from '../../../src/renderer/garment-preview/plate-request.ts';
import { openShop } from '../../builders/open-shop.ts';
import { documentWith, rectangleLayer, teePrintAreas } from '../sample-documents.ts';

const document = documentWith({ front: [rectangleLayer(0, 0, 10, 10, '#112233')], back: [] });
const request: PlateRequest = {
  garmentKey: 'heavy-tee',
  sizeKey: 'L',
  camera: 'front',
  garmentHex: '#AABBCC',
  finish: 'plain',
  background: 'transparent',
  widthPx: 400,
  document,
  printAreas: teePrintAreas('L'),
};

describe('plateKey', () => {
  it('is the same for the same picture', () => {
    const same = {
      ...request,
      garmentHex: '#aabbcc',
      printAreas: [...teePrintAreas('L'), ...teePrintAreas('M')],
      document: structuredClone(document),
    };
    expect(plateKey(same)).toBe(plateKey(request));
    expect(plateKey({ ...request, document: { ...document, variantUid: '01890000-0000-7000-8000-000000000001' } })).toBe(plateKey(request));
  });

  it.each<[string, Partial<PlateRequest>]>([
    ['size', { sizeKey: 'M' }],
    ['camera', { camera: 'back' }],
    ['colour', { garmentHex: '#aabbcd' }],
    ['finish', { finish: 'heather' }],
    ['background', { background: '#ffffff' }],
    ['width', { widthPx: 401 }],
    ['design', { document: documentWith({ front: [rectangleLayer(1, 0, 10, 10, '#112233')] }) }],
    ['no design', { document: null }],
    ['print area', { printAreas: teePrintAreas('L').map((area) => ({ ...area, originYMm: area.originYMm + 1 })) }],
  ])('differs with the %s', (_, change) => {
    expect(plateKey({ ...request, ...change })).not.toBe(plateKey(request));
  });
});

describe('requestOfVariant', () => {
  it('decorates each area as the document names, else as is usual, and names what the plate is of', () => {
    const [product] = openShop().call('catalog.listProducts', {});
    const [variant, colourway] = [product!.variants[0]!, product!.colourways[0]!];
    const request = requestOfVariant(
      { product: product!, variant, colourway },
      { ...document, methods: { front: 'foil' } },
      houseMethods,
      'back',
    );
    expect(request.decorations).toMatchObject({ front: { kind: 'foil' }, back: { kind: 'dtg' } });
    expect(request).toMatchObject({ garmentKey: product!.garmentKey, sizeKey: variant.sizeKey, garmentHex: colourway.hex, camera: 'back' });
  });
});
