import { describe, expect, it } from 'vitest';
import { decoratedAreas } from '../../../src/shared/design/design-side.ts';
import { chooseVariant, colourwayLike, decoratedKeyOf } from '../../../src/renderer/studio/product-choice.ts';
import { fileName } from '../../../src/renderer/studio/file-name.ts';
import { emptyDocument } from '../../../src/renderer/bridge/start-document.ts';
import { square } from '../design-editor/sample-document.ts';
import { sampleProduct } from './sample-shop.ts';

const product = sampleProduct(1, [
  ['White', '#ffffff'],
  ['Navy', '#1f2a44'],
  ['Red', '#b3261e'],
]);

describe('choosing a variant', () => {
  it('puts colour before size and size before stock', () => {
    expect(chooseVariant(product, { colourwayId: 11, sizeKey: 'S' })).toMatchObject({ colourwayId: 11, sizeKey: 'S' });
    expect(chooseVariant(product, { colourwayId: 11, sizeKey: '5XL' })).toMatchObject({ colourwayId: 11, sizeKey: 'M' });
    const soldOut = {
      ...product,
      variants: product.variants.map((variant) => (variant.sizeKey === 'M' ? { ...variant, stockOnHand: 0 } : variant)),
    };
    expect(chooseVariant(soldOut, { colourwayId: 12, sizeKey: 'M' })?.sizeKey).toBe('M');
  });

  it('has none for a product without variants', () => {
    expect(chooseVariant({ ...product, variants: [] }, {})).toBeUndefined();
  });

  it('finds the colour of the same name, else the one that looks nearest', () => {
    const wanted = { ...product.colourways[0]!, name: 'Navy', hex: '#ffffff' };
    expect(colourwayLike(product, wanted)?.name).toBe('Navy');
    expect(colourwayLike(product, { ...wanted, name: 'Burgundy', hex: '#8a1020' })?.name).toBe('Red');
  });
});

describe('areas of a design', () => {
  const document = {
    ...emptyDocument({ product, variant: product.variants[0]! }),
    areas: { front: { layers: [] }, back: { layers: [square('a')] } },
  };

  it('goes to the first that is decorated, unless the wanted one is', () => {
    expect(decoratedKeyOf(document, 'front')).toBe('back');
    expect(decoratedKeyOf(emptyDocument({ product, variant: product.variants[0]! }), 'back')).toBe('back');
  });

  it('counts hidden layers as nothing', () => {
    const areas = product.printAreas.filter(({ sizeKey }) => sizeKey === 'S');
    expect(decoratedAreas(document, areas).map(({ key }) => key)).toEqual(['back']);
    const hidden = { ...document, areas: { back: { layers: [{ ...square('a'), hidden: true }] } } };
    expect(decoratedAreas(hidden, areas)).toEqual([]);
  });
});

describe('file names', () => {
  it('keep letters of all scripts and drop what file systems refuse', () => {
    expect(fileName(['Łódź: “café”', 'front'])).toBe('Łódź-café-front.png');
    expect(fileName(['///'])).toBe('design.png');
    expect(fileName(['x'.repeat(300)]).length).toBeLessThanOrEqual(120);
  });
});
