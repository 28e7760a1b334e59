import { describe, expect, it } from 'vitest';
import { oneSizeKey } from '../../../src/shared/catalog/product.ts';
import type { ContentProduct } from '../../../src/shared/recommendation/content-product.ts';
import { learnFit } from '../../../src/shared/recommendation/your-size/learn-fit.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import type { ReturnFact, Wearer } from '../../../src/shared/recommendation/your-size/size-evidence.ts';
import { createSizeScale } from '../../../src/shared/recommendation/your-size/size-scale.ts';
import { type SizeAnswer, yourSize } from '../../../src/shared/recommendation/your-size/your-size.ts';
import { contentProduct, sizedOrder } from './content-products.ts';
import { DAY_MS, NOW_MS } from './history-arbitraries.ts';

const tee = contentProduct(1);
const otherTee = contentProduct(2);
const runsSmall = contentProduct(3, { widths: { S: 406, M: 457, L: 508, XL: 559 } });
const oversized = contentProduct(4, { widths: { S: 560, M: 590, L: 620, XL: 650 } });
const numbered = contentProduct(5, { widths: { '36': 455, '38': 480, '40': 505, '42': 530, '44': 555 } });
const mug = contentProduct(6, { kind: 'drinkware', widths: { [oneSizeKey]: 82 } });
const cap = contentProduct(7, { kind: 'headwear', widths: { small: 550, medium: 575, large: 600 } });
const all = [tee, otherTee, contentProduct(8), runsSmall, oversized, numbered, mug, cap];

function sizeOf(
  product: ContentProduct,
  wearer: Partial<Wearer>,
  inStock: (key: string) => boolean = () => true,
  fit = new Map<number, number>(),
): SizeAnswer {
  const shop = { products: new Map(all.map((each) => [each.id, each])), scale: createSizeScale(all, fit), nowMs: NOW_MS };
  return yourSize({ orders: [], returns: [], measures: [], ...wearer }, product, shop, inStock);
}

const keptM = [sizedOrder(1, 200, [[1, 'M']]), sizedOrder(2, 20, [[1, 'M']])];

describe('your size', () => {
  it('is the one that was kept, with the orders that say so', () => {
    expect(sizeOf(tee, { orders: keptM })).toMatchObject({
      kind: 'size',
      sizeKey: 'M',
      sure: 'sure',
      standsInFor: null,
      orderIds: [2, 1],
      reason: {
        id: 'reason.size-kept',
        params: { size: 'M', worn: 'M', product: 'Tee 1', orders: 2, lastOrderedAtMs: NOW_MS - 20 * DAY_MS },
      },
    });
  });

  it('goes by the measures of a product that fits otherwise, and by the letter where it is wide on purpose', () => {
    expect(sizeOf(otherTee, { orders: keptM })).toMatchObject({ sizeKey: 'M' });
    expect(sizeOf(runsSmall, { orders: keptM })).toMatchObject({ sizeKey: 'L' });
    expect(sizeOf(oversized, { orders: keptM })).toMatchObject({ sizeKey: 'M' });
    expect(sizeOf(numbered, { orders: keptM })).toMatchObject({ sizeKey: '40' });
    expect(sizeOf(tee, { orders: [sizedOrder(1, 20, [[4, 'L']]), sizedOrder(2, 9, [[4, 'L']])] })).toMatchObject({ sizeKey: 'L' });
  });

  it('is not what was bought by the dozen for others', () => {
    const crate = (orderId: number, daysAgo: number): OrderFact => {
      const order = sizedOrder(orderId, daysAgo, [[1, 'S']]);
      return { ...order, lines: order.lines.map((line) => ({ ...line, quantity: 30 })) };
    };
    expect(sizeOf(tee, { orders: [...keptM, crate(3, 10), crate(4, 5)] })).toMatchObject({ kind: 'size', sizeKey: 'M' });
  });

  it('learns from what came back: from this wearer, and from everybody', () => {
    const back: ReturnFact = { orderId: 1, productId: 1, sizeKey: 'M', verdict: 'too-small' };
    const swapped = [sizedOrder(1, 30, [[1, 'M']]), sizedOrder(2, 20, [[1, 'L']])];
    expect(sizeOf(tee, { orders: swapped, returns: [back] })).toMatchObject({ sizeKey: 'L', sure: 'likely' });
    expect(sizeOf(tee, { orders: swapped.slice(0, 1), returns: [back] })).not.toMatchObject({ sizeKey: 'M' });
    const many = Array.from({ length: 100 }, (_, index) => sizedOrder(100 + index, 50, [[2, 'M']], 100 + index));
    const fit = learnFit([{ productId: 2, taken: many.length, tooSmall: 80, tooLarge: 0 }]);
    expect(fit.get(2)).toBeCloseTo(80 / 120, 12);
    expect(sizeOf(otherTee, { orders: keptM }, undefined, fit)).toMatchObject({ sizeKey: 'L' });
    expect(sizeOf(otherTee, { orders: swapped.slice(0, 1), returns: [{ ...back, verdict: 'other' }] })).toMatchObject({ why: 'unknown' });
  });

  it('comes from stated measures of the body or of a favourite garment', () => {
    const chest = sizeOf(tee, { measures: [{ kind: 'body', part: 'chest', girthMm: 1040 }] });
    expect(chest).toMatchObject({ sizeKey: 'L', reason: { id: 'reason.size-measured' }, orderIds: [] });
    const favourite = sizeOf(numbered, { measures: [{ kind: 'garment', worn: 'apparel', widthMm: 531 }] });
    expect(favourite).toMatchObject({ sizeKey: '42', reason: { id: 'reason.size-favourite', params: { size: '42' } } });
    expect(sizeOf(cap, { measures: [{ kind: 'body', part: 'head', girthMm: 598 }] })).toMatchObject({ sizeKey: 'large' });
    expect(sizeOf(cap, { orders: keptM })).toMatchObject({ kind: 'none', why: 'unknown' });
  });

  it('is not named where nothing is known or what is known contradicts itself', () => {
    expect(sizeOf(tee, {})).toMatchObject({ kind: 'none', why: 'unknown', reason: { id: 'reason.size-unknown' } });
    const gifts = [
      sizedOrder(
        1,
        9,
        ['S', 'M', 'L', 'XL'].map((key) => [1, key] as const),
      ),
    ];
    expect(sizeOf(tee, { orders: gifts })).toMatchObject({ kind: 'none', why: 'unclear' });
    expect(sizeOf(tee, { orders: [sizedOrder(1, 9, [[1, 'S']]), sizedOrder(2, 9, [[1, 'XL']])] })).toMatchObject({ why: 'unclear' });
    const oneXl = sizedOrder(9, 5, [[1, 'XL']]);
    expect(sizeOf(tee, { orders: [...keptM, ...gifts, oneXl] })).toMatchObject({ why: 'unclear' });
    const more = [sizedOrder(3, 40, [[1, 'M']]), sizedOrder(4, 60, [[1, 'M']])];
    expect(sizeOf(tee, { orders: [...keptM, ...more, ...gifts, oneXl] })).toMatchObject({ sizeKey: 'M' });
  });

  it('is not named of who buys one piece at a time for a whole team, nor is it said that nothing would fit', () => {
    const sizes = ['S', 'L', 'S', 'XL', 'M', 'S', 'L', 'S', 'S', 'XL', 'S', 'M'];
    const orders = sizes.map((key, index) => sizedOrder(index + 1, 10 + 20 * index, [[1, key]]));
    expect(sizeOf(tee, { orders })).toMatchObject({ kind: 'none', why: 'unclear' });
    expect(sizeOf(oversized, { orders })).toMatchObject({ kind: 'none', why: 'unclear' });
    // What they state of themselves counts all the same.
    const measures = [{ kind: 'garment', worn: 'apparel', widthMm: 559 }] as const;
    expect(sizeOf(tee, { orders, measures })).toMatchObject({ sizeKey: 'L' });
  });

  it('is never one that could not be worn', () => {
    const stocked =
      (...keys: string[]) =>
      (key: string): boolean =>
        keys.includes(key);
    expect(sizeOf(tee, { orders: keptM }, stocked('S', 'L', 'XL'))).toMatchObject({ kind: 'none', why: 'sold-out' });
    const between = { measures: [{ kind: 'garment', worn: 'apparel', widthMm: 530 }] } as const;
    expect(sizeOf(tee, between)).toMatchObject({ sizeKey: 'M' });
    expect(sizeOf(tee, between, stocked('S', 'L'))).toMatchObject({
      sizeKey: 'L',
      standsInFor: 'M',
      reason: { id: 'reason.size-stand-in', params: { size: 'M', otherSize: 'L' } },
    });
    const tall = { measures: [{ kind: 'body', part: 'chest', girthMm: 1400 }] } as const;
    expect(sizeOf(tee, tall)).toMatchObject({ kind: 'none', why: 'not-offered' });
  });

  it('is no question for what fits everybody', () => {
    expect(sizeOf(mug, {})).toMatchObject({ kind: 'size', sizeKey: oneSizeKey, confidence: 1 });
    expect(sizeOf(mug, {}, () => false)).toMatchObject({ kind: 'none', why: 'sold-out' });
  });
});
