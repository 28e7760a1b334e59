import { describe, expect, it } from 'vitest';
import { createRecommender } from '../../../src/main/recommendation/recommender.ts';
import { trainTasteOf } from '../../../src/main/recommendation/train-taste.ts';
import type { Suggestion } from '../../../src/shared/recommendation/contract.ts';
import { recencyWeight } from '../../../src/shared/recommendation/interaction-rows.ts';
import { usualRules } from '../../../src/shared/recommendation/slot.ts';
import { createUid } from '../../../src/shared/kernel/ids.ts';
import { documentOf } from '../../builders/designs.ts';
import { openShop } from '../../builders/open-shop.ts';
import { plainSlot } from '../../builders/plain-slot.ts';
import { sampleSessions, type SampleSession, SESSION_NOW_MS } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const DAY_MS = 86_400_000;

/** All that is suggested at a moment to nobody and to some buyers, for a product at hand as well, in every place. */
function allSuggested({ db, call }: SampleSession, nowMs: number, contextProductIds: number[] = []): Suggestion[] {
  const recommender = createRecommender(db);
  recommender.refresh();
  recommender.learnTaste(trainTasteOf(db, nowMs));
  const people = [null, ...call('customers.search', { query: '', limit: 6 }).map(({ id }) => id)];
  const places = [plainSlot(4), ...Object.values(usualRules.slots)];
  return people.flatMap((customerId) =>
    places.flatMap((slot) =>
      recommender.suggest({ customerId, contextProductIds, nowMs, slot }).panels.flatMap(({ suggestions }) => suggestions),
    ),
  );
}

describe('a clock that was set back', () => {
  const longAgo = SESSION_NOW_MS - 400 * DAY_MS;

  it('leaves suggestions what they are: of finite scores, in stock, with figures that are none below nothing', () => {
    const session = openSession();
    const suggested = allSuggested(session, longAgo);
    expect(suggested.length).toBeGreaterThan(20);
    const inStock = new Map(session.call('catalog.listProducts', {}).map(({ id, stockOnHand }) => [id, stockOnHand]));
    for (const { productId, score, reason } of suggested) {
      expect(Number.isFinite(score)).toBe(true);
      expect(inStock.get(productId)).toBeGreaterThan(0);
      for (const figure of Object.values(reason.params)) {
        if (typeof figure === 'number') expect(figure).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('weighs what is still to come as if it were of today, and never more', () => {
    expect(recencyWeight(-400 * DAY_MS, 120 * DAY_MS)).toBe(1);
    const { weights } = trainTasteOf(openSession().db, longAgo).weights;
    expect(weights.every((weight) => Number.isFinite(weight))).toBe(true);
    expect(weights.some((weight) => weight !== 0)).toBe(true);
  });

  it('gives no order number twice, and orders still stand by their time', () => {
    const times = [1_750_000_000_000, 1_749_000_000_000, 1_700_000_000_000];
    let place = 0;
    let uids = 0;
    const shop = openShop({
      nowMs: () => times[place]!,
      newUid: () => {
        uids += 1;
        return createUid(
          times[place]!,
          Uint8Array.from({ length: 10 }, (_, index) => (uids >> (index * 8)) & 255),
        );
      },
    });
    const product = shop.call('catalog.getProduct', { productId: 1 });
    const variantId = product.variants[0]!.id;
    shop.call('catalog.adjustStock', { variantId, quantity: 5 });
    const line = { key: 'a', designKey: 'a', designId: null, designName: 'Club', productId: product.id, variantId, quantity: 1 };
    const orders = times.map((_, index) => {
      place = index;
      const requestUid = createUid(times[0]!, new Uint8Array(10).fill(index + 200));
      return shop.call('orders.confirm', { requestUid, cart: { customerId: null, lines: [{ ...line, document: documentOf(product) }] } });
    });
    expect(orders.map(({ number }) => number)).toEqual(['S1-000001', 'S1-000002', 'S1-000003']);
    const listed = shop.call('orders.list', { customerId: null, statuses: null, limit: 5 });
    expect(listed.map(({ number }) => number)).toEqual(['S1-000001', 'S1-000002', 'S1-000003']);
  });
});

describe('a product that changed', () => {
  it('goes by its present name in every reason', () => {
    const session = openSession();
    const [first] = allSuggested(session, SESSION_NOW_MS).filter(({ reason }) => typeof reason.params['product'] === 'string');
    const named = String(first!.reason.params['product']);
    session.write(`UPDATE products SET name = 'Renamed ' || id WHERE name = '${named}'`);
    const words = allSuggested(session, SESSION_NOW_MS).flatMap(({ reason }) => Object.values(reason.params));
    expect(words).not.toContain(named);
    expect(words.some((word) => String(word).startsWith('Renamed '))).toBe(true);
  });

  it('is never suggested, nor named, once it is gone', () => {
    const session = openSession();
    const before = allSuggested(session, SESSION_NOW_MS);
    const goneId = before[0]!.productId;
    const { name } = session.call('catalog.getProduct', { productId: goneId });
    session.write(`
      PRAGMA foreign_keys = OFF;
      DELETE FROM stock_levels WHERE variant_id IN (SELECT id FROM variants WHERE product_id = ${goneId});
      DELETE FROM variants WHERE product_id = ${goneId};
      DELETE FROM print_areas WHERE product_id = ${goneId};
      DELETE FROM colourways WHERE product_id = ${goneId};
      DELETE FROM sizes WHERE product_id = ${goneId};
      DELETE FROM products WHERE id = ${goneId};
      PRAGMA foreign_keys = ON;`);
    const after = allSuggested(session, SESSION_NOW_MS, [goneId]);
    expect(after.length).toBeGreaterThan(20);
    expect(after.map(({ productId }) => productId)).not.toContain(goneId);
    expect(after.flatMap(({ reason }) => Object.values(reason.params))).not.toContain(name);
  });
});
