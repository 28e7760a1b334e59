import { expect, test } from 'vitest';
import { priceTerms } from '../../../src/renderer/orders/price-terms.ts';

test('counts the pieces of each price once', () => {
  const terms = priceTerms([
    { quantity: 1, unitPriceMinor: 3890 },
    { quantity: 1, unitPriceMinor: 4090 },
    { quantity: 3, unitPriceMinor: 3890 },
  ]);
  expect(terms).toEqual([
    { quantity: 4, unitPriceMinor: 3890 },
    { quantity: 1, unitPriceMinor: 4090 },
  ]);
});
