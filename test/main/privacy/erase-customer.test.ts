import { describe, expect, it } from 'vitest';
import type { ReadableDatabase } from '../../../src/main/database/connection.ts';
import { createRecommender } from '../../../src/main/recommendation/recommender.ts';
import { trainTasteOf } from '../../../src/main/recommendation/train-taste.ts';
import type { RecommendationState } from '../../../src/shared/recommendation/recommendation-state.ts';
import type { TasteModel } from '../../../src/shared/recommendation/taste-training.ts';
import { plainSlot } from '../../builders/plain-slot.ts';
import { sampleSessions, type SampleSession, SESSION_NOW_MS } from '../../builders/sample-session.ts';
import { findMarkers } from '../../builders/find-markers.ts';
import { plantCustomer } from '../../builders/whole-customer.ts';

const openSession = sampleSessions();

function stateOf(db: ReadableDatabase): RecommendationState {
  const recommender = createRecommender(db);
  recommender.refresh();
  return recommender.knowledge().state;
}

/** Product × product weights, so that models compare whatever the order of their places. */
function dense({ productIds, weights }: TasteModel): Map<string, number> {
  const all = new Map<string, number>();
  for (const [place, productId] of productIds.entries()) {
    for (let at = place * weights.keep; at < (place + 1) * weights.keep; at += 1) {
      all.set(`${productId} ${productIds[weights.neighbours[at]!]}`, weights.weights[at]!);
    }
  }
  return all;
}

function largestDifference(one: TasteModel, other: TasteModel): number {
  const [a, b] = [dense(one), dense(other)];
  return Math.max(...[...new Set([...a.keys(), ...b.keys()])].map((pair) => Math.abs((a.get(pair) ?? 0) - (b.get(pair) ?? 0))));
}

const suggestTo = ({ suggest }: SampleSession, customerId: number | null) =>
  suggest({ customerId, contextProductIds: [], slot: plainSlot(6) }).panels;

describe('erasing a customer', () => {
  it('leaves none of their words in the database, its log of writes or the index of names', () => {
    const session = openSession();
    expect(findMarkers(session)).toEqual([]);
    const { customerId } = plantCustomer(session);
    expect(findMarkers(session).length).toBeGreaterThanOrEqual(20);
    session.call('customers.erase', { customerId });
    expect(findMarkers(session)).toEqual([]);
  });

  it('keeps their orders for the books, of nobody and without designs', () => {
    const session = openSession();
    const { customerId, orderIds } = plantCustomer(session);
    const before = orderIds.map((orderId) => session.call('orders.get', { orderId }));
    expect(session.call('customers.previewErasure', { customerId })).toEqual({
      orderCount: 2,
      openOrderCount: 0,
      pastOrderCount: 1,
      designCount: 1,
      proofCount: 1,
      keptCount: 6,
    });
    expect(session.call('customers.erase', { customerId })).toEqual({ orderCount: 2 });
    const after = orderIds.map((orderId) => session.call('orders.get', { orderId }));
    expect(after).toEqual(
      before.map((order) => ({ ...order, customerName: null, lines: order.lines.map((line) => ({ ...line, designName: '' })) })),
    );
    expect(() => session.call('design.getSnapshot', { snapshotId: after[0]!.lines[0]!.snapshotId })).toThrow('record.not-found');
    expect(() => session.call('customers.get', { customerId })).toThrow('record.not-found');
    expect(() => session.call('customers.erase', { customerId })).toThrow('record.not-found');
    expect(session.call('history.listOrders', { customerId: null, importId: null, offset: 0, limit: 10 })).toMatchObject({ total: 1 });
    expect(session.call('orders.getCart', {})).toEqual({ customerId: null, lines: [] });
    expect(session.call('design.findDraft', {})).toBeNull();
    expect(session.db.pragma('foreign_key_check')).toEqual([]);
  });

  it('waits until their orders are out of the house', () => {
    const session = openSession();
    const { customerId, orderIds } = plantCustomer(session);
    session.call('orders.setStatus', { orderId: orderIds[0]!, status: 'ready' });
    expect(() => session.call('customers.erase', { customerId })).toThrow(
      expect.objectContaining({ code: 'customer.open-orders', params: { count: 1 } }),
    );
    expect(session.call('customers.get', { customerId }).orderCount).toBe(2);
  });

  it('leaves a design that somebody else ordered as well', () => {
    const session = openSession();
    const { customerId, orderIds } = plantCustomer(session);
    const { snapshotId } = session.call('orders.get', { orderId: orderIds[0]! }).lines[0]!;
    session.write(`
      INSERT INTO orders SELECT 900001, 'other', device_id, 900001, 900001, 'S1-900001', 'other', NULL, placed_at_ms, currency, total_minor,
        included_tax_minor, tax_rate_basis_points FROM orders WHERE id = ${orderIds[0]};
      INSERT INTO order_lines SELECT NULL, 900001, position, product_id, product_name, variant_id, colourway_id, colourway_name, colourway_hex,
        size_key, quantity, unit_price_minor, price_parts, total_minor, snapshot_id FROM order_lines WHERE order_id = ${orderIds[0]};`);
    session.call('customers.erase', { customerId });
    expect(session.call('design.getSnapshot', { snapshotId }).id).toBe(snapshotId);
  });
});

describe('suggestions after an erasure', () => {
  it('count exactly what a shop counts that never had them, at once and when opened anew', () => {
    const session = openSession();
    const recommender = createRecommender(session.db);
    recommender.refresh();
    const never = stateOf(session.db);
    const { customerId } = plantCustomer(session);
    recommender.refresh();
    expect(recommender.knowledge().state).not.toEqual(never);
    session.call('customers.erase', { customerId });
    expect(recommender.refresh()).toBe(true);
    expect(recommender.knowledge().state).toEqual(never);
    expect(stateOf(session.db)).toEqual(never);
  });

  it('differ by no more than 1e-6 from a taste that was trained without them', () => {
    const session = openSession();
    const never = trainTasteOf(session.db, SESSION_NOW_MS);
    const { customerId } = plantCustomer(session);
    expect(largestDifference(trainTasteOf(session.db, SESSION_NOW_MS), never)).toBeGreaterThan(1e-6);
    session.call('customers.erase', { customerId });
    expect(largestDifference(trainTasteOf(session.db, SESSION_NOW_MS), never)).toBeLessThanOrEqual(1e-6);
  });

  it('forget the taste that knew them, until one is trained without them', () => {
    const session = openSession();
    const recommender = createRecommender(session.db);
    recommender.refresh();
    recommender.learnTaste(trainTasteOf(session.db, SESSION_NOW_MS));
    const { customerId } = plantCustomer(session);
    recommender.refresh();
    expect(recommender.knowledge().taste).toBeDefined();
    session.call('customers.erase', { customerId });
    recommender.refresh();
    expect(recommender.knowledge().taste).toBeUndefined();
  });

  it('fall back at once to what somebody unknown is shown', () => {
    const session = openSession();
    const { customerId, productIds } = plantCustomer(session);
    expect(suggestTo(session, customerId).map(({ panel }) => panel)).toContain('buy-again');
    const [product] = productIds.map((productId) => session.call('catalog.getProduct', { productId }));
    const asked = { customerId, productId: product!.id, colourwayId: product!.colourways[0]!.id };
    const size = (): unknown => session.advice['recommendation.suggestSize'](asked);
    expect(size()).not.toBeNull();
    session.call('customers.erase', { customerId });
    const { id: stranger } = session.call('customers.add', { name: 'Nobody Yet', email: null, phone: null });
    const shown = (id: number) =>
      suggestTo(session, id).map(({ panel, suggestions }) => [panel, suggestions.map(({ reason }) => reason.id)]);
    expect(shown(customerId)).toEqual(shown(stranger));
    expect(size()).toBeNull();
    for (const productId of productIds) {
      const { orderCount } = session.host.listEvidence({ evidence: { kind: 'own-orders', customerId, productId }, limit: 5 });
      expect(orderCount).toBe(0);
    }
  });
});

describe('withdrawing consent', () => {
  it('leaves exactly the counts of a shop in which they never did a thing', () => {
    const session = openSession();
    const customerId = session.call('customers.search', { query: '', limit: 1 })[0]!.id;
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false });
    const never = stateOf(session.db);
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    const [template] = session.call('design.listTemplates', {});
    const about = { customerId, productId: 1, templateUid: template!.uid };
    session.call('interactions.record', { ...about, kind: 'saved-design' } as never);
    expect(stateOf(session.db)).not.toEqual(never);
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false });
    expect(stateOf(session.db)).toEqual(never);
  });
});
