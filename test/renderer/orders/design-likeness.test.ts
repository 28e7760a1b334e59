import { expect, test } from 'vitest';
import { designLikeness } from '../../../src/renderer/orders/design-likeness.ts';
import { retargetDocument } from '../../../src/renderer/bridge/retarget-document.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { emptyDesign, sampleTee } from './sample-tee.ts';

const withRectangle = (color: string): DesignDocument => ({
  ...emptyDesign(sampleTee.variants[0]?.uid ?? ''),
  areas: {
    front: {
      layers: [
        {
          id: 'one',
          name: 'One',
          kind: 'shape',
          geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
          frame: { xMm: 10, yMm: 10, widthMm: 100, heightMm: 50, rotationDeg: 0 },
          opacity: 1,
          hidden: false,
          locked: false,
          fill: { kind: 'solid', color },
          stroke: null,
        },
      ],
    },
  },
});

test('a design fitted to another size is alike, one in another colour is not', () => {
  const [medium, large] = sampleTee.variants;
  if (medium === undefined || large === undefined) throw new Error('the tee has two sizes');
  const red = withRectangle('#c8402b');
  const fitted = retargetDocument(red, { product: sampleTee, variant: medium }, { product: sampleTee, variant: large });
  expect(fitted).not.toEqual(red);
  expect(designLikeness(fitted)).toBe(designLikeness(red));
  expect(designLikeness(withRectangle('#2f7d4f'))).not.toBe(designLikeness(red));
});

test('a print area that only one size has makes no difference while nothing is on it', () => {
  const red = withRectangle('#c8402b');
  const [front] = red.areas['front']!.layers;
  const withMore = (layers: readonly Layer[]): DesignDocument => ({
    ...red,
    areas: { ...red.areas, 'front-large': { layers: [...layers] } },
  });
  expect(designLikeness(withMore([]))).toBe(designLikeness(red));
  expect(designLikeness(withMore([front!]))).not.toBe(designLikeness(red));
});
