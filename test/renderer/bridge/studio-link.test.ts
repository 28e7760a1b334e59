import { expect, test } from 'vitest';
import { studioLink } from '../../../src/renderer/bridge/studio-link.ts';

test.each([
  [{}, '/studio'],
  [{ productId: 3 }, '/studio?product=3'],
  [
    { productId: 3, colourwayId: 9, sizeKey: '2XL', design: { kind: 'template' as const, templateUid: 'u' } },
    '/studio?product=3&colourway=9&size=2XL&template=u',
  ],
  [{ productId: 3, design: { kind: 'snapshot' as const, snapshotId: 4 } }, '/studio?product=3&snapshot=4'],
  [{ designId: 12 }, '/studio?design=12'],
])('%j opens %s', (start, link) => {
  expect(studioLink(start)).toBe(link);
});
