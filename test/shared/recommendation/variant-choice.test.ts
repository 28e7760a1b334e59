import { describe, expect, it } from 'vitest';
import { oneSizeKey } from '../../../src/shared/catalog/product.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { chooseVariant, usualVariant, wearerHabits } from '../../../src/shared/recommendation/variant-choice.ts';
import { countVariants, createVariantCounts } from '../../../src/shared/recommendation/variant-counts.ts';
import { productWith } from './history-arbitraries.ts';

function bought(productId: number, colourwayId: number, sizeKey: string, quantity: number): OrderFact {
  return { orderId: 1, customerId: 1, placedAtMs: 0, lines: [{ productId, colourwayId, sizeKey, quantity, snapshotId: 1 }] };
}

const everything = [9, 9, 9, 9, 9, 9];
const noShop = createVariantCounts();

describe('the variant that is suggested', () => {
  it('is the colourway and size that the customer takes most', () => {
    const habits = wearerHabits([bought(1, 10, 'M', 3), bought(1, 11, 'L', 5), bought(1, 11, 'M', 1)]);
    expect(chooseVariant(productWith(1, everything), habits, noShop)).toEqual({ colourwayId: 11, sizeKey: 'L' });
    expect(usualVariant(1, habits)).toEqual({ colourwayId: 11, sizeKey: 'L' });
  });

  it('keeps to their size when their colourway is sold out in it', () => {
    const habits = wearerHabits([bought(1, 10, 'M', 3)]);
    const product = productWith(1, [9, 0, 9, 9, 9, 9]);
    expect(chooseVariant(product, habits, noShop)).toEqual({ colourwayId: 11, sizeKey: 'M' });
  });

  it('is nothing when no size that they wear is in stock', () => {
    const habits = wearerHabits([bought(2, 20, 'M', 1)]);
    expect(chooseVariant(productWith(1, [9, 0, 9, 9, 0, 9]), habits, noShop)).toBeUndefined();
  });

  it('is their size elsewhere and the shop’s favourite colour for a product that is new to them', () => {
    const habits = wearerHabits([bought(2, 20, 'L', 1)]);
    const shop = createVariantCounts();
    countVariants(shop, bought(1, 11, 'S', 4), 1);
    expect(chooseVariant(productWith(1, everything), habits, shop)).toEqual({ colourwayId: 11, sizeKey: 'L' });
    expect(usualVariant(1, habits)).toBeUndefined();
  });

  it('takes nothing from a size that fits everybody, and offers it whatever somebody wears', () => {
    const mugOnly = wearerHabits([bought(2, 20, oneSizeKey, 4)]);
    expect(chooseVariant(productWith(1, [9, 0, 0, 0, 0, 0]), mugOnly, noShop)).toEqual({ colourwayId: 10, sizeKey: 'S' });
    const mug = { ...productWith(2, []), variants: [{ colourwayId: 20, sizeKey: oneSizeKey, stockOnHand: 1 }] };
    expect(chooseVariant(mug, wearerHabits([bought(1, 10, 'M', 1)]), noShop)).toEqual({ colourwayId: 20, sizeKey: oneSizeKey });
  });

  it('is what the shop sells most to a stranger', () => {
    const shop = createVariantCounts();
    countVariants(shop, bought(1, 11, 'S', 4), 1);
    expect(chooseVariant(productWith(1, everything), wearerHabits([]), shop)).toEqual({ colourwayId: 11, sizeKey: 'S' });
  });
});
