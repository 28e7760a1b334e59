import { describe, expect, it } from 'vitest';
import { orderLines, sizeOffers } from '../../../src/renderer/studio/order-lines.ts';
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
    expect(offers.map(({ document: fitted, variant }) => fitted.variantUid === variant.uid)).toEqual([true, true, true]);
    expect(offers[0]?.document.areas).not.toEqual(document.areas);
    expect(offers[2]?.document).toBe(document);
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
