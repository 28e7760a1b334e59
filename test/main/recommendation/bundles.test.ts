import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundleQueries } from '../../../src/main/recommendation/bundle-statements.ts';
import { createRecommender } from '../../../src/main/recommendation/recommender.ts';
import { createUid } from '../../../src/shared/kernel/ids.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import { includedTaxMinor } from '../../../src/shared/kernel/money.ts';
import type { BundleOffer } from '../../../src/shared/orders/bundle-offer.ts';
import type { Cart } from '../../../src/shared/orders/order.ts';
import type { BundleBoard, BundleProposal } from '../../../src/shared/recommendation/bundle-board.ts';
import type { Suggestion } from '../../../src/shared/recommendation/contract.ts';
import { sampleSessions, SESSION_NOW_MS, type SampleSession } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
let session: SampleSession;
let requests = 0;

beforeEach(() => {
  session = openSession();
});

const board = (): BundleBoard => session.host.listBundles();

function firstPair(): BundleProposal {
  const found = board().proposals.find(({ productIds, discountBasisPoints }) => productIds.length === 2 && discountBasisPoints > 0);
  if (found === undefined) throw new Error('the sample shop has no pairs');
  return found;
}

function putOnOffer({ productIds, discountBasisPoints } = firstPair()): BundleOffer {
  return session.call('recommendation.offerBundle', { productIds: [...productIds], discountBasisPoints });
}

/** A basket of so many pieces of each product, in a variant of which there are enough. */
function basketOf(pieces: readonly (readonly [productId: number, quantity: number])[], customerId: number | null = null): Cart {
  const { document, name } = session.call('design.getSnapshot', { snapshotId: 1 });
  const lines = pieces.map(([productId, quantity], at) => {
    const variant = session.call('catalog.getProduct', { productId }).variants.find(({ stockOnHand }) => stockOnHand > 10)!;
    return { key: String(at), designKey: 'd', designId: null, designName: name, productId, variantId: variant.id, quantity, document };
  });
  return { customerId, lines };
}

function confirm(cart: Cart, more: { readonly sessionMs?: number; readonly expectedTotalMinor?: number } = {}) {
  requests += 1;
  return session.call('orders.confirm', { requestUid: createUid(SESSION_NOW_MS, new Uint8Array(10).fill(requests)), cart, ...more });
}

const garmentMinor = ({ lines }: Cart, at: number): number => {
  const { productId, variantId } = lines[at]!;
  return session.call('catalog.getProduct', { productId }).variants.find(({ id }) => id === variantId)!.priceMinor;
};

describe('what is proposed', () => {
  it('stands together in as many orders as the database counts by itself, past orders among them', () => {
    const count = (ids: readonly number[]): number =>
      z.int().parse(
        session.db
          .prepare(
            `SELECT count(*) FROM (SELECT o.id FROM orders o JOIN order_states s ON s.order_id = o.id JOIN order_lines l ON l.order_id = o.id
             WHERE s.status <> 'cancelled' AND l.product_id IN (SELECT value FROM json_each(?))
             GROUP BY o.id HAVING count(DISTINCT l.product_id) = ?)`,
          )
          .pluck()
          .get(JSON.stringify(ids), ids.length),
      );
    const { proposals, terms } = board();
    expect(proposals.length).toBeGreaterThanOrEqual(3);
    for (const { productIds, orders } of proposals) {
      expect(orders).toBe(count(productIds));
      expect(orders).toBeGreaterThanOrEqual(terms.leastOrders);
    }
    const { productIds, orders, evidence } = firstPair();
    expect(session.host.listEvidence({ evidence: evidence!, limit: 1 }).orderCount).toBe(orders);
    session.write(`
      INSERT INTO imports (id, device_id, sequence, kind, state, file_name, content_hash, time_zone, currency, order_count, line_count,
          customer_count, duplicate_count, problem_count, started_at_ms)
        VALUES (1, 1, 900000, 'orders', 'done', 'till.csv', '${'a'.repeat(64)}', 'UTC', 'EUR', 1, 2, 0, 0, 0, 0);
      INSERT INTO past_items (id, import_id, sku, name, product_id) VALUES (1, 1, 'A', 'A', ${productIds[0]}), (2, 1, 'B', 'B', ${productIds[1]});
      INSERT INTO past_orders (id, import_id, number, customer_id, placed_at_ms) VALUES (1, 1, 'OLD-1', NULL, 1000);
      INSERT INTO past_order_lines (order_id, position, item_id, quantity, returned) VALUES (1, 0, 1, 2, 0), (1, 1, 2, 1, 0);`);
    expect(firstPair()).toMatchObject({ productIds, orders: orders + 1 });
  });

  it('follows the terms, and says when a cost is not known', () => {
    const before = firstPair();
    session.call('recommendation.setBundleTerms', {
      floorBasisPoints: before.marginBasisPoints! + 100,
      discountBasisPoints: 1000,
      leastOrders: 10,
    });
    expect(board().proposals.find(({ productIds }) => productIds.join() === before.productIds.join())?.discountBasisPoints).toBeLessThan(
      1000,
    );
    session.call('recommendation.setBundleTerms', { floorBasisPoints: 3000, discountBasisPoints: 2000, leastOrders: before.orders + 1 });
    expect(board().proposals.map(({ productIds }) => productIds.join())).not.toContain(before.productIds.join());
    session.call('recommendation.setBundleTerms', { floorBasisPoints: 3000, discountBasisPoints: 1000, leastOrders: 10 });
    const [productId = 0] = before.productIds;
    session.call('catalog.setCost', { productId, sizeKey: 'M', costMinor: null });
    expect(board().proposals.find(({ productIds }) => productIds.join() === before.productIds.join())).toMatchObject({
      unknownCostIds: [productId],
      discountBasisPoints: 0,
      marginBasisPoints: null,
      reason: { id: 'reason.bundle-cost-unknown' },
    });
    const offer = { productIds: [...before.productIds], discountBasisPoints: 1000 };
    expect(() => session.call('recommendation.offerBundle', offer)).toThrow(new AppError('bundle.cost-unknown'));
  });
});

describe('a set on offer', () => {
  it('costs less in the basket and in the order, and every sum agrees to the cent', () => {
    const { productIds } = firstPair();
    const offer = putOnOffer();
    const cart = basketOf([
      [productIds[0]!, 3],
      [productIds[1]!, 2],
    ]);
    const perSet = Math.floor(((garmentMinor(cart, 0) + garmentMinor(cart, 1)) * offer.discountBasisPoints) / 10_000);
    const quote = session.call('orders.quote', cart);
    expect(quote.bundles).toMatchObject([{ offerUid: offer.uid, count: 2, amountMinor: 2 * perSet }]);
    const full = quote.lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
    expect(quote.totalMinor).toBe(full - 2 * perSet);
    expect(quote.includedTaxMinor).toBe(includedTaxMinor(quote.totalMinor, quote.taxRateBasisPoints));

    const order = confirm(cart, { expectedTotalMinor: quote.totalMinor });
    expect(order).toMatchObject({ totalMinor: quote.totalMinor, includedTaxMinor: quote.includedTaxMinor, bundles: quote.bundles });
    expect(order.lines.map(({ discountMinor }) => discountMinor)).toEqual(quote.lines.map(({ discountMinor }) => discountMinor));
    expect(order.lines.reduce((sum, line) => sum + line.totalMinor - line.discountMinor, 0)).toBe(order.totalMinor);
    expect(session.call('orders.list', { customerId: null, statuses: null, limit: 1 })).toEqual([order]);
    expect(board().offers).toMatchObject([{ uid: offer.uid, soldCount: 2, state: { kind: 'applies' } }]);
    session.call('orders.setStatus', { orderId: order.id, status: 'cancelled' });
    expect(board().offers).toMatchObject([{ soldCount: 0 }]);
  });

  it('is credited to suggestions at what was paid, also when the customer is forgotten', () => {
    const { productIds } = firstPair();
    putOnOffer();
    const { id: customerId } = session.call('customers.add', { name: 'Ada', email: null, phone: null });
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    const sessionMs = SESSION_NOW_MS - 1000;
    const [productId = 0] = productIds;
    session.call('recommendation.noteSuggestion', {
      step: 'opened',
      slot: 'home',
      panel: 'trending',
      isHeldOut: false,
      productId,
      customerId,
      sessionMs,
    });
    const order = confirm(
      basketOf(
        productIds.map((id) => [id, 1] as const),
        customerId,
      ),
      { sessionMs },
    );
    const line = order.lines.find((each) => each.productId === productId)!;
    expect(line.discountMinor).toBeGreaterThan(0);
    const revenue = (): unknown => createRecommender(session.db).getFigures(90, SESSION_NOW_MS).panels[0]?.revenue;
    const paid = [{ currency: order.currency, amountMinor: line.totalMinor - line.discountMinor }];
    expect(revenue()).toEqual(paid);
    session.write(`DELETE FROM customer_contacts WHERE customer_id = ${customerId}`);
    expect(session.db.prepare('SELECT count(*) FROM suggestion_credits').pluck().get()).toBe(0);
    expect(revenue()).toEqual(paid);
  });

  it('is taken off and put back; a basket that was open meanwhile is refused at the price that no longer holds', () => {
    const { productIds } = firstPair();
    const { uid } = putOnOffer();
    const cart = basketOf(productIds.map((id) => [id, 1] as const));
    const shown = session.call('orders.quote', cart);
    session.call('recommendation.setBundleOffered', { uid, isOffered: false });
    expect(board().offers).toEqual([]);
    expect(session.call('orders.quote', cart)).toMatchObject({ bundles: [], totalMinor: shown.totalMinor + shown.bundles[0]!.amountMinor });
    const orders = session.db.prepare('SELECT count(*) FROM orders').pluck();
    const before = orders.get();
    expect(() => confirm(cart, { expectedTotalMinor: shown.totalMinor })).toThrow(new AppError('order.price-changed'));
    expect(orders.get()).toBe(before);
    session.call('recommendation.setBundleOffered', { uid, isOffered: true });
    expect(session.call('orders.quote', cart)).toEqual(shown);
    expect(confirm(cart, { expectedTotalMinor: shown.totalMinor }).totalMinor).toBe(shown.totalMinor);
  });

  it('stands once for the same products, whichever way it comes back', () => {
    const first = putOnOffer();
    const second = session.call('recommendation.offerBundle', { productIds: first.productIds, discountBasisPoints: 500 });
    expect(board().offers.map(({ uid }) => uid)).toEqual([second.uid]);
    session.call('recommendation.setBundleOffered', { uid: first.uid, isOffered: true });
    expect(board().offers.map(({ uid }) => uid)).toEqual([first.uid]);
    expect(() => session.call('recommendation.setBundleOffered', { uid: createUid(1, new Uint8Array(10)), isOffered: true })).toThrow(
      'record.not-found',
    );
  });

  it('is not given while it would leave less than the floor, and the owner is told', () => {
    const { productIds } = firstPair();
    const offer = putOnOffer();
    const cart = basketOf(productIds.map((id) => [id, 1] as const));
    expect(session.call('orders.quote', cart).bundles).toHaveLength(1);
    const [productId = 0] = productIds;
    const costs = session.call('catalog.listCosts', { productId });
    session.call('catalog.setCost', { productId, sizeKey: 'L', costMinor: 9_000 });
    expect(session.call('orders.quote', cart).bundles).toEqual([]);
    expect(board().offers).toMatchObject([{ uid: offer.uid, state: { kind: 'below-floor' } }]);
    expect(() => session.call('recommendation.offerBundle', { productIds: offer.productIds, discountBasisPoints: 500 })).toThrow(
      'bundle.below-floor',
    );
    session.call('catalog.setCost', { productId, sizeKey: 'L', costMinor: null });
    expect(board().offers).toMatchObject([{ state: { kind: 'cost-unknown', productIds: [productId] } }]);
    expect(session.call('orders.quote', cart).bundles).toEqual([]);
    session.call('catalog.setCost', { productId, sizeKey: 'L', costMinor: costs.find(({ sizeKey }) => sizeKey === 'L')!.costMinor });
    expect(session.call('catalog.listCosts', { productId })).toEqual(costs);
    expect(session.call('orders.quote', cart).bundles).toHaveLength(1);
    session.call('recommendation.setBundleTerms', { floorBasisPoints: 9000, discountBasisPoints: 1000, leastOrders: 10 });
    expect(session.call('orders.quote', cart).bundles).toEqual([]);
  });

  it('follows a changed price and a changed name; without one of its products it is none', () => {
    const { productIds } = firstPair();
    const offer = putOnOffer();
    const [productId = 0] = productIds;
    const cart = basketOf(productIds.map((id) => [id, 1] as const));
    session.write(`UPDATE variants SET price_minor = price_minor + 1000 WHERE product_id = ${productId};
      UPDATE products SET name = 'Renamed Tee' WHERE id = ${productId}`);
    const off = Math.floor(((garmentMinor(cart, 0) + garmentMinor(cart, 1)) * offer.discountBasisPoints) / 10_000);
    const [bundle] = session.call('orders.quote', cart).bundles;
    expect(bundle).toMatchObject({ amountMinor: off });
    expect(bundle?.productNames[0]).toBe('Renamed Tee');
    session.write(`UPDATE bundle_offers SET product_ids = '[${productId},999999]'`);
    expect(session.call('orders.quote', cart).bundles).toEqual([]);
    expect(board().offers).toMatchObject([{ products: [{ name: 'Renamed Tee' }], state: { kind: 'product-gone', productIds: [999_999] } }]);
  });

  it('is kept with the order as a fact', () => {
    const { productIds } = firstPair();
    putOnOffer();
    confirm(basketOf(productIds.map((id) => [id, 1] as const)));
    for (const table of ['order_bundles', 'order_line_discounts']) {
      expect(() => session.write(`UPDATE ${table} SET amount_minor = 1`)).toThrow('append-only');
      expect(() => session.write(`DELETE FROM ${table}`)).toThrow('append-only');
    }
  });
});

describe('beside the basket', () => {
  const goesWith = (cart: Cart, more: { readonly slot?: 'basket' | 'home' } = {}): Suggestion[] => {
    const basket = cart.lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
    const contextProductIds = cart.lines.map(({ productId }) => productId);
    const { panels } = session.suggest({ customerId: null, contextProductIds, slot: more.slot ?? 'basket', basket });
    return panels.find(({ panel }) => panel === 'goes-with')?.suggestions ?? [];
  };

  it('what completes a set comes first and says what it takes off, to the cent', () => {
    const { productIds } = firstPair();
    const [has = 0, lacks = 0] = productIds;
    const cart = basketOf([[has, 1]]);
    expect(goesWith(cart).map(({ reason }) => reason.id)).not.toContain('reason.completes-set');
    putOnOffer();
    const completing = goesWith(cart)[0]!;
    expect(completing).toMatchObject({ productId: lacks, reason: { id: 'reason.completes-set', params: { currency: 'EUR' } } });

    const product = session.call('catalog.getProduct', { productId: lacks });
    const variant = product.variants.find(
      ({ colourwayId, sizeKey }) => colourwayId === completing.colourwayId && sizeKey === completing.sizeKey,
    )!;
    const added = { ...cart.lines[0]!, key: 'added', productId: lacks, variantId: variant.id };
    const { bundles } = session.call('orders.quote', { ...cart, lines: [...cart.lines, added] });
    expect(completing.reason.params['savingMinor']).toBe(bundles[0]!.amountMinor);
  });

  it('says nothing of a set that is off, that is complete, or that is not given', () => {
    const { productIds } = firstPair();
    const [has = 0, lacks = 0] = productIds;
    const { uid } = putOnOffer();
    const reasons = (cart: Cart): string[] => goesWith(cart).map(({ reason }) => reason.id);
    expect(reasons(basketOf([[has, 1]]))).toContain('reason.completes-set');
    expect(reasons(basketOf(productIds.map((id) => [id, 1] as const)))).not.toContain('reason.completes-set');
    session.call('catalog.setCost', { productId: lacks, sizeKey: 'M', costMinor: null });
    expect(reasons(basketOf([[has, 1]]))).not.toContain('reason.completes-set');
    session.call('catalog.setCost', { productId: lacks, sizeKey: 'M', costMinor: 500 });
    expect(reasons(basketOf([[has, 1]]))).toContain('reason.completes-set');
    session.call('recommendation.setBundleOffered', { uid, isOffered: false });
    expect(reasons(basketOf([[has, 1]]))).not.toContain('reason.completes-set');
  });
});

it('reads only the variants that are asked for', () => {
  for (const sql of [bundleQueries.pieces, bundleQueries.priced]) {
    const rows = session.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all({ ids: '[1]' });
    const steps = rows.map((row) => (row as { detail: string }).detail);
    expect(steps.filter((step) => step.startsWith('SCAN') && !step.includes('VIRTUAL'))).toEqual([]);
    expect(steps.some((step) => step.startsWith('SEARCH v USING'))).toBe(true);
  }
});
