import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesFrom, type BundleLimits, type BundleProduct } from '../../../src/shared/recommendation/bundles.ts';

const limits: BundleLimits = { taxRateBasisPoints: 1900, floorBasisPoints: 3000, discountBasisPoints: 1000, limit: 5 };

/** A tee of 20.00 in one size. */
function tee(id: number, costMinor: number | null, stockOnHand = 9): BundleProduct {
  return { id, name: `Tee ${id}`, pieces: [{ priceMinor: 2000, costMinor, stockOnHand }] };
}

const tees = (...costs: (number | null)[]): Map<number, BundleProduct> => new Map(costs.map((cost, at) => [at + 1, tee(at + 1, cost)]));
const pair = [{ productIds: [1, 2], orders: 9 }];

describe('bundles', () => {
  it('take off what leaves the margin, counted net of tax', () => {
    const [bundle] = bundlesFrom(pair, tees(600, 600), limits);
    // 3600 gross are 3025.21 net; 1825.21 of them are left.
    expect(bundle).toMatchObject({ fullPriceMinor: 4000, priceMinor: 3600, marginBasisPoints: 6033, unknownCostIds: [] });
    expect(bundle?.reason).toEqual({ id: 'reason.bundle', params: { products: 'Tee 1 + Tee 2', orders: 9 } });
  });

  it('take off less where the margin is narrow, and are none below it', () => {
    const [narrow] = bundlesFrom(pair, tees(1100, 1100), limits);
    expect(narrow).toMatchObject({ priceMinor: 3760, discountBasisPoints: 600, marginBasisPoints: 3037 });
    expect(bundlesFrom(pair, tees(1300, 1300), limits)).toEqual([]);
  });

  it('hold the margin in every size, also in one that is sold out', () => {
    const dear = { priceMinor: 2200, costMinor: 1400, stockOnHand: 0 };
    const products = new Map([
      [1, { ...tee(1, 1100), pieces: [...tee(1, 1100).pieces, dear] }],
      [2, tee(2, 1100)],
    ]);
    // 2200 + 2000 less 1 % leave 3494.1 net, of which 2500 are costs.
    expect(bundlesFrom(pair, products, { ...limits, floorBasisPoints: 2800 })).toMatchObject([
      { fullPriceMinor: 4000, discountBasisPoints: 100, priceMinor: 3960, marginBasisPoints: 2845 },
    ]);
  });

  it('say that a cost is not known and take nothing off', () => {
    expect(bundlesFrom(pair, tees(600, null), limits)).toMatchObject([
      { priceMinor: 4000, marginBasisPoints: null, unknownCostIds: [2], reason: { id: 'reason.bundle-cost-unknown' } },
    ]);
  });

  it('never hold one product twice nor one that is sold out or gone', () => {
    const sets = [
      { productIds: [1, 2], orders: 5 },
      { productIds: [2, 3], orders: 9 },
      { productIds: [1, 4], orders: 3 },
    ];
    const products = tees(600, 600, 600, 600);
    const found = (): (readonly number[])[] => bundlesFrom(sets, products, limits).map(({ productIds }) => productIds);
    expect(found()).toEqual([
      [2, 3],
      [1, 4],
    ]);
    products.set(3, tee(3, 600, 0));
    expect(found()).toEqual([[1, 2]]);
    products.delete(2);
    expect(found()).toEqual([[1, 4]]);
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
          const [bundle] = bundlesFrom(pair, tees(a, b), { ...limits, floorBasisPoints, discountBasisPoints });
          if (bundle === undefined) return;
          const net = (bundle.priceMinor * 10_000) / 11_900;
          expect((net - a - b) / net).toBeGreaterThanOrEqual(floorBasisPoints / 10_000 - 1e-12);
          expect(bundle.priceMinor).toBeGreaterThanOrEqual((4000 * (10_000 - discountBasisPoints)) / 10_000);
        },
      ),
    );
  });
});
