import { describe, expect, it } from 'vitest';
import { copyPreview, tellingSizes } from '../../../src/renderer/studio/copy-manners.ts';
import type { ProductChoice } from '../../../src/renderer/studio/product-choice.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { makeDocument, makeFrame, makeText } from '../../shared/design/sample-documents.ts';
import { sampleProduct } from './sample-shop.ts';

const tee = sampleProduct(1, [['White', '#ffffff']]);
const other = sampleProduct(2, [
  ['Black', '#1b1a18'],
  ['White', '#ffffff'],
]);
const variant = tee.variants.find(({ sizeKey }) => sizeKey === 'L')!;
const choice: ProductChoice = { product: tee, variant, colourway: tee.colourways[0]! };
const target = { product: other, colourwayId: other.colourways[1]!.id };

/** Words of 240 mm on an area of 300 mm; the area of S has 200 mm. */
function sampleDesign(): DesignDocument {
  const layers = [makeText({ frame: makeFrame({ xMm: 30, yMm: 20, widthMm: 240, heightMm: 50 }), fontSizeMm: 40 })];
  return { ...makeDocument(layers), productUid: tee.uid, variantUid: variant.uid };
}

describe('a copy of a design', () => {
  it('keeps its centimetres, centred, and says how far they leave a smaller area', () => {
    const copy = copyPreview(sampleDesign(), choice, target, 'S', 'size', [])!;
    expect(copy.document.areas['front']?.layers[0]).toMatchObject({ fontSizeMm: 40, frame: { xMm: -20, yMm: 20, widthMm: 240 } });
    expect(copy.overhangMm).toBe(20);
    expect(copy.document.variantUid).toBe(
      other.variants.find(({ sizeKey, colourwayId }) => sizeKey === 'S' && colourwayId === target.colourwayId)!.uid,
    );
  });

  it('keeps its share of the area, and leaves none', () => {
    const copy = copyPreview(sampleDesign(), choice, target, 'S', 'share', [])!;
    expect(copy.document.areas['front']?.layers[0]?.frame).toMatchObject({ xMm: 20, widthMm: 160 });
    expect(copy.overhangMm).toBe(0);
  });

  it('is the same either way where the areas are', () => {
    const [share, size] = (['share', 'size'] as const).map(
      (manner) => copyPreview(sampleDesign(), choice, target, 'M', manner, [])?.document.areas,
    );
    expect(share).toEqual(size);
  });

  it('is shown on S and 4XL, else on the smallest and the largest size', () => {
    expect(tellingSizes(tee)).toEqual(['S', 'L']);
    const large = {
      ...tee,
      sizes: [...tee.sizes, { ...tee.sizes[0]!, key: '4XL', label: '4XL' }, { ...tee.sizes[0]!, key: '5XL', label: '5XL' }],
    };
    expect(tellingSizes(large)).toEqual(['S', '4XL']);
    expect(tellingSizes({ ...tee, sizes: tee.sizes.slice(0, 1) })).toEqual(['S']);
    expect(copyPreview(sampleDesign(), choice, target, '9XL', 'share', [])).toBeUndefined();
  });
});
