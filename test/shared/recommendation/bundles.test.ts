import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesFrom, type BundleTerms } from '../../../src/shared/recommendation/bundles.ts';
import { contentProduct } from './content-products.ts';

const terms: BundleTerms = { taxRateBasisPoints: 1900, floorBasisPoints: 3000, discountBasisPoints: 1000, limit: 5 };
const products = new Map([1, 2, 3, 4].map((id) => [id, contentProduct(id, { priceMinor: 2000 })]));
const costs = (each: number): ReadonlyMap<number, number> => new Map([1, 2, 3, 4].map((id) => [id, each]));

describe('bundles', () => {
  it('take off what leaves the margin, counted net of tax', () => {
    const [bundle] = bundlesFrom([{ productIds: [1, 2], orders: 9 }], products, costs(600), terms);
    // 3600 gross are 3025 net; 1825 of them are left.
    expect(bundle).toMatchObject({ fullPriceMinor: 4000, priceMinor: 3600, marginBasisPoints: 6033, unknownCostIds: [] });
    expect(bundle?.reason).toEqual({ id: 'reason.bundle', params: { products: 'Tee 1 + Tee 2', orders: 9 } });
  });

  it('take off less where the margin is narrow, and are none below it', () => {
    const [narrow] = bundlesFrom([{ productIds: [1, 2], orders: 9 }], products, costs(1100), terms);
    expect(narrow).toMatchObject({ priceMinor: 3760, marginBasisPoints: 3037 });
    expect(bundlesFrom([{ productIds: [1, 2], orders: 9 }], products, costs(1300), terms)).toEqual([]);
  });

  it('say that a cost is not known and take nothing off', () => {
    const [bundle] = bundlesFrom([{ productIds: [1, 2], orders: 9 }], products, new Map([[1, 600]]), terms);
    expect(bundle).toMatchObject({
      priceMinor: 4000,
      marginBasisPoints: null,
      unknownCostIds: [2],
      reason: { id: 'reason.bundle-cost-unknown' },
    });
  });

  it('never hold one product twice nor one that is sold out', () => {
    const sets = [
      { productIds: [1, 2], orders: 5 },
      { productIds: [2, 3], orders: 9 },
      { productIds: [1, 4], orders: 3 },
    ];
    expect(bundlesFrom(sets, products, costs(600), terms).map(({ productIds }) => productIds)).toEqual([
      [2, 3],
      [1, 4],
    ]);
    const soldOut = new Map([...products, [3, contentProduct(3, { stock: 0 })]]);
    expect(bundlesFrom(sets, soldOut, costs(600), terms).map(({ productIds }) => productIds)).toEqual([[1, 2]]);
  });

  it('are never below the floor', () => {
    const cost = fc.integer({ min: 0, max: 2500 });
    fc.assert(
      fc.property(
        cost,
        cost,
        fc.integer({ min: 0, max: 8000 }),
        fc.integer({ min: 0, max: 5000 }),
        (a, b, floorBasisPoints, discountBasisPoints) => {
          const known = new Map([
            [1, a],
            [2, b],
          ]);
          const [bundle] = bundlesFrom([{ productIds: [1, 2], orders: 2 }], products, known, {
            ...terms,
            floorBasisPoints,
            discountBasisPoints,
          });
          if (bundle === undefined) return;
          const net = bundle.priceMinor - Math.round((bundle.priceMinor * 1900) / 11_900);
          expect((net - a - b) / net).toBeGreaterThanOrEqual(floorBasisPoints / 10_000);
          expect(bundle.priceMinor).toBeGreaterThanOrEqual(Math.round(4000 * (1 - discountBasisPoints / 10_000)));
        },
      ),
    );
  });
});
