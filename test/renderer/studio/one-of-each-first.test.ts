import { describe, expect, it } from 'vitest';
import { oneOfEachFirst } from '../../../src/renderer/studio/one-of-each-first.ts';
import { sampleProduct } from './sample-shop.ts';

const made = (number: number, garmentKey: string) => ({ ...sampleProduct(number, [['White', '#ffffff']]), garmentKey });

describe('the row of blank garments', () => {
  it('begins with one of each kind and keeps the order of the rest', () => {
    const products = [made(1, 'heavy-tee'), made(2, 'heavy-tee'), made(3, 'shop-own'), made(4, 'tote-bag'), made(5, 'crewneck')];
    expect(oneOfEachFirst(products).map(({ id }) => id)).toEqual([1, 5, 4, 2, 3]);
  });

  it('leaves a shop without them as it is', () => {
    const products = [made(1, 'shop-own'), made(2, 'shop-own')];
    expect(oneOfEachFirst(products)).toEqual(products);
  });
});
