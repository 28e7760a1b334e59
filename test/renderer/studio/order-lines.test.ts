import { describe, expect, it } from 'vitest';
import { orderLines, sizeOffers, soldSizes } from '../../../src/renderer/studio/order-lines.ts';
import { findChoice } from '../../../src/renderer/studio/product-choice.ts';
import { templateDocument } from '../../../src/renderer/bridge/start-document.ts';
import { cartSchema, MAX_LINE_QUANTITY } from '../../../src/shared/orders/order.ts';
import { sampleProduct, shippedTemplate } from './sample-shop.ts';

const product = sampleProduct(1, [
  ['White', '#ffffff'],
  ['Black', '#101010'],
]);
const document = templateDocument(shippedTemplate('sunset-badge'), { product, variant: product.variants[2]! });
const offers = sizeOffers(findChoice(document, [product])!, document);
const design = { designId: 3, name: 'Summer' };

describe('basket lines of a design', () => {
  it('offers every size of the colour in view, the design fitted to each', () => {
    expect(offers.map(({ size }) => size.label)).toEqual(['S', 'M', 'L']);
    expect(soldSizes(findChoice(document, [product])!)).toEqual(offers.map(({ size }) => size.key));
    expect(offers.map(({ document: fitted, variant }) => fitted.variantUid === variant.uid)).toEqual([true, true, true]);
    expect(offers[0]?.document.areas).not.toEqual(document.areas);
    expect(offers[2]?.document).toBe(document);
  });

  it('makes no line of a size that lacks an area with a print on it, and says which', () => {
    const labelled = { ...product, printAreas: [...product.printAreas, { ...product.printAreas.at(-1)!, key: 'neck-inside' }] };
    const withLabel = { ...document, areas: { ...document.areas, 'neck-inside': document.areas['front']! } };
    const found = sizeOffers(findChoice(withLabel, [labelled])!, withLabel);
    expect(found.map(({ lackedAreaKeys }) => lackedAreaKeys)).toEqual([['neck-inside'], ['neck-inside'], []]);
    expect(found.map(({ unitMinor }) => unitMinor)).toEqual([undefined, undefined, 1990 + 2 * 950]);
    const one = new Map(found.map(({ variant }) => [variant.id, 1]));
    expect(orderLines(labelled, found, one, design, () => 'line').map(({ variantId }) => variantId)).toEqual([found[2]!.variant.id]);
  });

  it('makes a line for each size with pieces, which a basket takes', () => {
    let key = 0;
    const quantities = new Map([
      [offers[0]!.variant.id, 2],
      [offers[1]!.variant.id, 0],
      [offers[2]!.variant.id, 99_999_999],
    ]);
    const lines = orderLines(product, offers, quantities, design, () => `line-${(key += 1)}`);
    expect(lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      [offers[0]!.variant.id, 2],
      [offers[2]!.variant.id, MAX_LINE_QUANTITY],
    ]);
    expect(cartSchema.safeParse({ customerId: null, lines }).success).toBe(true);
  });
});
