import { describe, expect, it } from 'vitest';
import { plateKey, type PlateRequest } from '../../../src/renderer/garment-preview/plate-request.ts';
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
