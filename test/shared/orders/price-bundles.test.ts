import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastMargin, marginBasisPoints, stateOfOffer, takenOffMinor } from '../../../src/shared/orders/bundle-margin.ts';
import { type BasketPieces, missingPieces, priceBundles, type StandingOffer } from '../../../src/shared/orders/price-bundles.ts';

const offer = (uid: string, productIds: number[], discountBasisPoints = 1000): StandingOffer => ({ uid, productIds, discountBasisPoints });
const pieces = (productId: number, priceMinor: number, quantity = 1): BasketPieces => ({ productId, priceMinor, quantity });
const offOf = (basket: readonly BasketPieces[], offers: readonly StandingOffer[]): number =>
  priceBundles(basket, offers).found.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

describe('sets in a basket', () => {
  it('are as many as the product of which there are fewest', () => {
    const { found, lineDiscountsMinor } = priceBundles([pieces(1, 2000, 3), pieces(2, 1000, 2)], [offer('a', [1, 2])]);
    expect(found).toMatchObject([{ count: 2, amountMinor: 600 }]);
    expect(lineDiscountsMinor).toEqual([400, 200]);
  });

  it('take nothing off while one product is missing', () => {
    expect(offOf([pieces(1, 2000, 3)], [offer('a', [1, 2])])).toBe(0);
    expect(offOf([pieces(1, 2000), pieces(2, 2000)], [offer('a', [1, 2, 3])])).toBe(0);
    expect(offOf([], [offer('a', [1, 2])])).toBe(0);
  });

  it('use each piece once, the set that takes off most first and its dearest pieces first', () => {
    const offers = [offer('a', [1, 2], 1000), offer('b', [1, 3], 2000)];
    const { found, lineDiscountsMinor } = priceBundles([pieces(1, 2000), pieces(1, 2200), pieces(2, 1000), pieces(3, 1000)], offers);
    expect(found.map(({ offer: { uid }, count, amountMinor }) => [uid, count, amountMinor])).toEqual([
      ['a', 1, 300],
      ['b', 1, 640],
    ]);
    expect(lineDiscountsMinor).toEqual([200, 440, 100, 200]);
  });

  it('gather sets of different sizes under one offer', () => {
    const { found } = priceBundles([pieces(1, 2000, 1), pieces(1, 2200, 1), pieces(2, 1005, 2)], [offer('a', [1, 2])]);
    // 320.5 and 300.5, each rounded down.
    expect(found).toMatchObject([{ count: 2, amountMinor: 320 + 300 }]);
  });
});

const aPiece = fc.record({
  productId: fc.integer({ min: 1, max: 5 }),
  priceMinor: fc.integer({ min: 0, max: 9_999 }),
  quantity: fc.integer({ min: 1, max: 30 }),
});
const someOffers = fc.uniqueArray(
  fc
    .record({
      productIds: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 3 }),
      discountBasisPoints: fc.integer({ min: 100, max: 5000 }),
    })
    .map(({ productIds, discountBasisPoints }) => {
      const ids = productIds.toSorted((a, b) => a - b);
      return { uid: ids.join(), productIds: ids, discountBasisPoints };
    }),
  { maxLength: 5, selector: ({ uid }) => uid },
);

describe('whatever the basket', () => {
  it('the lines share exactly what is taken off, none more than its own price', () => {
    fc.assert(
      fc.property(fc.array(aPiece, { maxLength: 8 }), someOffers, (basket, offers) => {
        const { found, lineDiscountsMinor } = priceBundles(basket, offers);
        const off = found.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        expect(lineDiscountsMinor.reduce((sum, share) => sum + share, 0)).toBe(off);
        expect(basket.every(({ priceMinor, quantity }, at) => lineDiscountsMinor[at]! <= priceMinor * quantity)).toBe(true);
      }),
    );
  });

  it('the order of lines and offers changes nothing of what is taken off', () => {
    fc.assert(
      fc.property(fc.array(aPiece, { maxLength: 8 }), someOffers, fc.integer(), (basket, offers, seed) => {
        const turned = <Item>(items: readonly Item[]): Item[] => {
          const by = items.length === 0 ? 0 : Math.abs(seed) % items.length;
          return [...items.slice(by), ...items.slice(0, by)].toReversed();
        };
        const summary = (found: ReturnType<typeof priceBundles>['found']): unknown =>
          found.map((each) => [each.offer.uid, each.count, each.amountMinor]);
        expect(summary(priceBundles(turned(basket), turned(offers)).found)).toEqual(summary(priceBundles(basket, offers).found));
      }),
    );
  });

  it('lines of the same product and price may be one line or many', () => {
    fc.assert(
      fc.property(fc.array(aPiece, { maxLength: 5 }), someOffers, (basket, offers) => {
        const single = basket.flatMap((each) => Array.from({ length: each.quantity }, () => ({ ...each, quantity: 1 })));
        expect(offOf(single, offers)).toBe(offOf(basket, offers));
      }),
    );
  });

  it('no product is used more often than it is there', () => {
    fc.assert(
      fc.property(fc.array(aPiece, { maxLength: 8 }), someOffers, (basket, offers) => {
        const { found } = priceBundles(basket, offers);
        for (const id of [1, 2, 3, 4, 5]) {
          const used = found.filter((each) => each.offer.productIds.includes(id)).reduce((sum, { count }) => sum + count, 0);
          const there = basket.filter(({ productId }) => productId === id).reduce((sum, { quantity }) => sum + quantity, 0);
          expect(used).toBeLessThanOrEqual(there);
        }
      }),
    );
  });

  it('what completing a set is said to save is what it saves', () => {
    fc.assert(
      fc.property(fc.array(aPiece, { maxLength: 6 }), someOffers, fc.integer({ min: 0, max: 9_999 }), (basket, offers, priceMinor) => {
        for (const [productId, saving] of missingPieces(basket, offers)) {
          expect(basket.some((each) => each.productId === productId)).toBe(false);
          const gained = offOf([...basket, pieces(productId, priceMinor)], offers) - offOf(basket, offers);
          expect(saving(priceMinor)).toBe(Math.max(0, gained));
        }
      }),
    );
  });
});

it('only what alone is missing completes a set, and only where its other pieces are free', () => {
  const savings = missingPieces(
    [pieces(1, 2000), pieces(2, 1000)],
    [offer('a', [1, 2]), offer('b', [1, 3]), offer('c', [1, 2, 4]), offer('d', [5, 6])],
  );
  expect([...savings.keys()]).toEqual([3, 4]);
  // Product 1 is in a set with 2 already, which takes off as much.
  expect(savings.get(3)!(1000)).toBe(0);
  // All three take off 400 instead of 300.
  expect(savings.get(4)!(1000)).toBe(100);
});

describe('an offer', () => {
  const cents = fc.integer({ min: 1, max: 9_999 });
  const piece = fc.record({ priceMinor: cents, costMinor: cents });
  const members = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 });

  it('that applies leaves no choice of sizes below the floor', () => {
    const points = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(members, points, fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 2700 }), (sizes, off, floor, tax) => {
        const productIds = sizes.map((_, at) => at);
        const state = stateOfOffer({ productIds, discountBasisPoints: off }, (id) => sizes[id]!, { floorBasisPoints: floor }, tax);
        const choices = sizes.reduce<{ price: number; cost: number }[]>(
          (sums, own) =>
            sums.flatMap(({ price, cost }) => own.map((each) => ({ price: price + each.priceMinor, cost: cost + each.costMinor }))),
          [{ price: 0, cost: 0 }],
        );
        const left = choices.map(({ price, cost }) => {
          const net = ((price - takenOffMinor(price, off)) * 10_000) / (10_000 + tax);
          return net === 0 ? -1 : (net - cost) / net;
        });
        if (state.kind === 'applies') expect(Math.min(...left)).toBeGreaterThanOrEqual(floor / 10_000 - 1e-12);
        else expect(Math.min(...left)).toBeLessThan(floor / 10_000);
      }),
    );
  });

  it('says what stands in its way', () => {
    const known = [{ priceMinor: 2000, costMinor: 600 }];
    const both = { productIds: [1, 2], discountBasisPoints: 1000 };
    const stateWith = (second: Parameters<typeof stateOfOffer>[1]): unknown =>
      stateOfOffer(both, (id) => (id === 1 ? known : second(id)), { floorBasisPoints: 3000 }, 1900);
    expect(stateWith(() => known)).toEqual({ kind: 'applies', marginBasisPoints: 6033 });
    expect(stateWith(() => [{ priceMinor: 2000, costMinor: 1700 }])).toEqual({ kind: 'below-floor', marginBasisPoints: 2397 });
    expect(stateWith(() => [...known, { priceMinor: 2000, costMinor: null }])).toEqual({ kind: 'cost-unknown', productIds: [2] });
    expect(stateWith(() => [])).toEqual({ kind: 'product-gone', productIds: [2] });
  });

  it('applies at the floor to the point, and not a point above what it leaves', () => {
    const kindAt = (floorBasisPoints: number): string =>
      stateOfOffer(
        { productIds: [1, 2], discountBasisPoints: 1000 },
        () => [{ priceMinor: 2000, costMinor: 600 }],
        { floorBasisPoints },
        1900,
      ).kind;
    expect([kindAt(6033), kindAt(6034)]).toEqual(['applies', 'below-floor']);
  });

  it('of what costs nothing leaves all, of what is given away nothing', () => {
    expect(marginBasisPoints(1000, 0, 1900)).toBe(10_000);
    expect(marginBasisPoints(0, 0, 1900)).toBe(-10_000);
    expect(leastMargin([[{ priceMinor: 1190, costMinor: 500 }]], 0, 1900)).toBe(5000);
  });
});
