import { describe, expect, it } from 'vitest';
import { createRecommender } from '../../../src/main/recommendation/recommender.ts';
import type { RecommendationState } from '../../../src/shared/recommendation/recommendation-state.ts';
import { createUid } from '../../../src/shared/kernel/ids.ts';
import { findMarkers } from '../../builders/find-markers.ts';
import { sampleSessions, type SampleSession, SESSION_NOW_MS } from '../../builders/sample-session.ts';
import { plantCustomer } from '../../builders/whole-customer.ts';

const openSession = sampleSessions();

interface Twins {
  readonly session: SampleSession;
  readonly keptId: number;
  readonly mergedId: number;
  readonly productIds: readonly number[];
}

/** Somebody with a record of their own, who stands in the shop a second time with everything that it can keep. */
function openTwins(): Twins {
  const session = openSession();
  const { customerId: mergedId, productIds } = plantCustomer(session);
  const { id: keptId } = session.call('customers.add', { name: 'M. Miller', email: null, phone: '+44 20 7946 0001' });
  return { session, keptId, mergedId, productIds };
}

/** Everything that the studio shows of a customer, but the facts of consents. */
function shownOf({ call, db }: SampleSession, customerId: number): unknown {
  return {
    contact: db.prepare('SELECT * FROM customer_contacts WHERE customer_id = ?').get(customerId),
    stats: db.prepare('SELECT * FROM customer_stats WHERE customer_id = ?').get(customerId),
    preferences: call('customers.getPreferences', { customerId }),
    measures: call('customers.getMeasures', { customerId }),
    agrees: call('customers.listConsents', { customerId })[0]!.given,
    orders: call('orders.list', { customerId, statuses: null, limit: 50 }).map(({ number }) => number),
    pastOrders: call('history.listOrders', { customerId, importId: null, offset: 0, limit: 50 }),
    designs: call('design.listDesigns', { customerId, limit: 50 }),
    kept: call('interactions.listKept', { customerId, productId: null, beforeId: null, limit: 50 }),
  };
}

function stateOf({ db }: SampleSession): RecommendationState {
  const recommender = createRecommender(db);
  recommender.refresh();
  return recommender.knowledge().state;
}

const found = ({ call }: SampleSession, query: string): number[] => call('customers.search', { query, limit: 5 }).map(({ id }) => id);

describe('merging two records', () => {
  it('gives all of one to the other, which is then the only one', () => {
    const { session, keptId, mergedId } = openTwins();
    const before = session.call('customers.previewMerge', { keptId, mergedId });
    expect(before).toMatchObject({ kept: { orderCount: 0 }, merged: { orderCount: 2, keptCount: 6 }, agrees: true, forgottenCount: 0 });
    session.call('customers.merge', { keptId, mergedId });
    expect(session.call('customers.get', { customerId: keptId })).toMatchObject({
      name: 'M. Miller',
      email: 'qzxmail@example.com',
      phone: '+44 20 7946 0001',
      orderCount: 2,
    });
    expect(session.call('customers.previewErasure', { customerId: keptId })).toEqual(before.merged);
    expect(session.call('customers.getMeasures', { customerId: keptId }).chestMm).toBe(1011);
    expect(session.call('customers.getPreferences', { customerId: keptId }).studioDepth).toBe('guided');
    expect(session.call('customers.listConsents', { customerId: keptId })[0]!.given).toBe(true);
    expect(session.call('orders.getCart', {}).customerId).toBe(keptId);
    expect(session.call('design.findDraft', {})!.customerId).toBe(keptId);
    expect(() => session.call('customers.get', { customerId: mergedId })).toThrow('record.not-found');
    expect(found(session, 'Qzxname')).toEqual([]);
    expect(found(session, 'qzxmail')).toEqual([keptId]);
    expect(session.db.pragma('foreign_key_check')).toEqual([]);
  });

  it('is undone without a trace but its facts', () => {
    const { session, keptId, mergedId } = openTwins();
    const shown = (): unknown[] => [keptId, mergedId].map((id) => shownOf(session, id));
    const before = shown();
    const { mergeId } = session.call('customers.merge', { keptId, mergedId });
    expect(session.call('customers.listMerges', { customerId: keptId })).toEqual([
      { id: mergeId, name: 'Qzxname Miller', atMs: SESSION_NOW_MS },
    ]);
    expect(session.call('customers.undoMerge', { mergeId })).toEqual({ keptId, mergedId });
    expect(shown()).toEqual(before);
    expect(found(session, 'Qzxname')).toEqual([mergedId]);
    expect(found(session, 'qzxmail')).toEqual([mergedId]);
    expect(() => session.call('customers.undoMerge', { mergeId })).toThrow('record.conflict');
    expect(session.call('customers.listMerges', { customerId: keptId })).toEqual([]);
  });

  it('leaves with the kept one what came since, when it is undone', () => {
    const { session, keptId, mergedId } = openTwins();
    const { mergeId } = session.call('customers.merge', { keptId, mergedId });
    const requestUid = createUid(SESSION_NOW_MS, new Uint8Array(10).fill(77));
    const order = session.call('orders.confirm', { requestUid, cart: session.call('orders.getCart', {}) });
    session.call('customers.undoMerge', { mergeId });
    expect(session.call('orders.get', { orderId: order.id }).customerId).toBe(keptId);
    expect(session.call('customers.get', { customerId: keptId }).orderCount).toBe(1);
    expect(session.call('customers.get', { customerId: mergedId }).orderCount).toBe(2);
  });

  it('goes by what the person said last of what is kept, and says before what that deletes', () => {
    const { session, keptId, mergedId } = openTwins();
    session.call('customers.setConsent', { customerId: keptId, purpose: 'suggestions', given: false });
    expect(session.call('customers.previewMerge', { keptId, mergedId })).toMatchObject({ agrees: false, forgottenCount: 6 });
    session.call('customers.merge', { keptId, mergedId });
    expect(session.call('customers.previewErasure', { customerId: keptId }).keptCount).toBe(0);
    expect(session.call('customers.getMeasures', { customerId: keptId }).chestMm).toBeNull();
  });

  it('refuses one with themselves, and whoever is not there', () => {
    const { session, keptId, mergedId } = openTwins();
    expect(() => session.call('customers.merge', { keptId, mergedId: keptId })).toThrow('record.conflict');
    session.call('customers.merge', { keptId, mergedId });
    expect(() => session.call('customers.merge', { keptId, mergedId })).toThrow('record.not-found');
  });

  it('lets nothing of an order change but whose it is, and that only between the two', () => {
    const { session, keptId, mergedId } = openTwins();
    session.call('customers.merge', { keptId, mergedId });
    expect(() => session.write('UPDATE orders SET total_minor = 0')).toThrow('append-only');
    expect(() => session.write(`UPDATE orders SET customer_id = 1 WHERE customer_id = ${keptId}`)).toThrow('append-only');
  });
});

describe('suggestions after a merge', () => {
  it('count every order once, as of one person, at once and when opened anew; and as before when it is undone', () => {
    const { session, keptId, mergedId, productIds } = openTwins();
    const recommender = createRecommender(session.db);
    recommender.refresh();
    const before = stateOf(session);
    const { mergeId } = session.call('customers.merge', { keptId, mergedId });
    recommender.refresh();
    const { state } = recommender.knowledge();
    expect(state).toEqual(stateOf(session));
    expect(state.pairs).toEqual(before.pairs);
    expect(state.repeats).toEqual(before.repeats);
    expect([...state.orders.keys()].toSorted()).toEqual([...before.orders.keys()].toSorted());
    expect(state.histories.get(keptId)?.orders).toHaveLength(3);
    expect(state.histories.has(mergedId)).toBe(false);
    const rows = recommender.listEvidence({ kind: 'own-orders', customerId: keptId, productId: productIds[0]! }, 5);
    expect(rows.orderCount).toBe(3);
    session.call('customers.undoMerge', { mergeId });
    recommender.refresh();
    expect(recommender.knowledge().state).toEqual(before);
  });
});

it('erasing the kept one leaves nothing of the record that was merged, and nothing to undo', () => {
  const { session, keptId, mergedId } = openTwins();
  const { mergeId } = session.call('customers.merge', { keptId, mergedId });
  session.call('customers.erase', { customerId: keptId });
  expect(findMarkers(session)).toEqual([]);
  expect(() => session.call('customers.undoMerge', { mergeId })).toThrow('record.conflict');
});
