import { beforeEach, describe, expect, it } from 'vitest';
import { createRecommender } from '../../../src/main/recommendation/recommender.ts';
import { figuresQueries } from '../../../src/main/recommendation/figures-reader.ts';
import { openingsQuery } from '../../../src/main/recommendation/figures-statements.ts';
import type { SuggestionNote } from '../../../src/shared/recommendation/evaluation/figures.ts';
import { usualRules } from '../../../src/shared/recommendation/slot.ts';
import { createUid } from '../../../src/shared/kernel/ids.ts';
import { sampleSessions, SESSION_NOW_MS, type SampleSession } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const FIRST = SESSION_NOW_MS - 1000;
let requests = 0;
let session: SampleSession;

beforeEach(() => {
  session = openSession();
});

function note(step: SuggestionNote['step'], sessionMs: number, more: Partial<SuggestionNote> = {}): void {
  session.call('recommendation.noteSuggestion', {
    step,
    slot: 'home',
    panel: 'trending',
    isHeldOut: false,
    productId: 1,
    sessionMs,
    customerId: null,
    ...more,
  });
}

/** Opens as the windows do: counted, and kept of whom agreed. */
function open(sessionMs: number, customerId: number | null, productId = 1): void {
  note('opened', sessionMs, { productId });
  const detail = { place: 'home', panel: 'trending', isHeldOut: false };
  const about = { kind: 'opened-suggestion', customerId, productId, templateUid: null, screen: 'home', sessionMs, dwellMs: null } as const;
  session.call('interactions.record', { ...about, detail });
}

function order(sessionMs: number, customerId: number | null, productIds: readonly number[] = [1], quantity = 2) {
  const lines = productIds.map((productId, index) => {
    const variant = session.call('catalog.getProduct', { productId }).variants.find(({ stockOnHand }) => stockOnHand > 10)!;
    const { document, name } = session.call('design.getSnapshot', { snapshotId: 1 });
    return { key: String(index), designKey: 'd', designId: null, designName: name, productId, variantId: variant.id, quantity, document };
  });
  requests += 1;
  const requestUid = createUid(SESSION_NOW_MS, new Uint8Array(10).fill(requests));
  return session.call('orders.confirm', { requestUid, cart: { customerId, lines }, sessionMs });
}

function addCustomer(given: boolean): number {
  const { id } = session.call('customers.add', { name: 'Ada', email: null, phone: null });
  session.call('customers.setConsent', { customerId: id, purpose: 'suggestions', given });
  return id;
}

function figures() {
  const { panels, suggested, heldOut } = createRecommender(session.db).getFigures(90, SESSION_NOW_MS);
  return { panels, suggested, heldOut };
}

const home = (): unknown => figures().panels.find(({ slot, panel }) => slot === 'home' && panel === 'trending');

describe('how a suggestion did', () => {
  it('is nothing at first', () => {
    expect(figures()).toEqual({ panels: [], suggested: { visits: 0, ordered: 0 }, heldOut: { visits: 0, ordered: 0 } });
  });

  it('is counted once per session, however often it is seen and pressed, up to the amount of its order', () => {
    for (const sessionMs of [FIRST, FIRST, FIRST + 1]) note('shown', sessionMs);
    open(FIRST, null);
    open(FIRST, null);
    for (let times = 0; times < 2; times += 1) {
      session.call('recommendation.noteAdded', { customerId: null, sessionMs: FIRST, productIds: [1, 2] });
    }
    const { lines, currency } = order(FIRST, null, [1, 2]);
    const amountMinor = lines.find(({ productId }) => productId === 1)!.totalMinor;
    expect(home()).toMatchObject({ shown: 2, opened: 1, added: 1, ordered: 1, revenue: [{ currency, amountMinor }] });
    expect(figures().suggested).toEqual({ visits: 2, ordered: 1 });
  });

  it.each(['nobody', 'a customer who agreed', 'a customer who did not'])(
    'leaves out a cancelled order of %s, and takes it in again',
    (who) => {
      const customerId = who === 'nobody' ? null : addCustomer(who === 'a customer who agreed');
      open(FIRST, customerId);
      const { id } = order(FIRST, customerId);
      const before = figures();
      expect(before.suggested).toEqual({ visits: 1, ordered: 1 });
      session.call('orders.setStatus', { orderId: id, status: 'cancelled' });
      expect(home()).toMatchObject({ opened: 1, ordered: 0, revenue: [] });
      expect(figures().suggested).toEqual({ visits: 1, ordered: 0 });
      session.call('orders.setStatus', { orderId: id, status: 'placed' });
      expect(figures()).toEqual(before);
    },
  );

  it('points from an order to a suggestion only with consent or where nobody is named', () => {
    const credits = (): unknown => session.db.prepare('SELECT count(*) FROM suggestion_credits').pluck().get();
    open(FIRST, addCustomer(false));
    const customerId = addCustomer(false);
    open(FIRST + 1, customerId);
    order(FIRST + 1, customerId);
    expect(credits()).toBe(0);
    expect(home()).toMatchObject({ ordered: 1 });
    open(FIRST + 2, null);
    order(FIRST + 2, null);
    expect(credits()).toBe(1);
    const columns = session.db.prepare("SELECT group_concat(name) FROM pragma_table_info('suggestion_counts')").pluck().get();
    expect(columns).toBe('id,day,step,slot,panel,held_out,currency,count,amount_minor');
  });

  it('is found in another session only of a customer who agreed', () => {
    const [agreed, silent] = [addCustomer(true), addCustomer(false)];
    open(FIRST, agreed);
    open(FIRST + 1, silent);
    order(FIRST + 2, silent);
    expect(home()).toMatchObject({ opened: 2, ordered: 0 });
    order(FIRST + 3, agreed);
    expect(home()).toMatchObject({ opened: 2, ordered: 1 });
  });

  it('stays the same when consent is withdrawn, but points to nobody any more', () => {
    const customerId = addCustomer(true);
    open(FIRST, customerId);
    order(FIRST, customerId);
    order(FIRST, customerId);
    const before = figures();
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false });
    expect(figures()).toEqual(before);
    for (const table of ['suggestion_credits', 'suggestion_visit_orders']) {
      expect(session.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
  });

  it.each(['nobody', 'a customer who agreed', 'a customer who did not'])(
    'brought in what was paid for the pieces that %s kept, and all of it when they did not come back after all',
    (who) => {
      const customerId = who === 'nobody' ? null : addCustomer(who === 'a customer who agreed');
      open(FIRST, customerId);
      const sold = order(FIRST, customerId, [1], 3);
      const before = figures();
      const kept = (): unknown =>
        session.db
          .prepare(
            `SELECT l.total_minor - l.total_minor * (SELECT sum(quantity) FROM order_returns WHERE order_line_id = l.id) / l.quantity
             FROM order_lines l WHERE l.order_id = ?`,
          )
          .pluck()
          .get(sold.id);
      session.call('orders.setStatus', { orderId: sold.id, status: 'collected' });
      const back = { orderId: sold.id, orderLineId: sold.lines[0]!.id, quantity: 1, reason: 'changed-mind', restock: true } as const;
      session.call('orders.recordReturn', back);
      expect(home()).toMatchObject({ ordered: 1, revenue: [{ amountMinor: kept() }] });
      const [, second] = session.call('orders.recordReturn', { ...back, quantity: 2 });
      expect(home()).toMatchObject({ ordered: 1, revenue: [{ amountMinor: 0 }] });
      session.call('orders.undoReturn', { orderId: sold.id, returnId: second!.id });
      const [first] = session.call('orders.listReturns', { orderId: sold.id });
      expect(home()).toMatchObject({ ordered: 1, revenue: [{ amountMinor: kept() }] });
      session.call('orders.undoReturn', { orderId: sold.id, returnId: first!.id });
      expect(figures()).toEqual(before);
    },
  );

  it.each(['withdrawn', 'erased'])('stays without the pieces that came back when who ordered is %s', (how) => {
    const customerId = addCustomer(true);
    open(FIRST, customerId);
    const sold = order(FIRST, customerId, [1], 3);
    session.call('orders.setStatus', { orderId: sold.id, status: 'collected' });
    const [line] = sold.lines;
    session.call('orders.recordReturn', {
      orderId: sold.id,
      orderLineId: line!.id,
      quantity: 1,
      reason: 'damaged',
      restock: false,
    });
    const before = figures();
    expect(home()).toMatchObject({ revenue: [{ amountMinor: line!.totalMinor - Math.floor(line!.totalMinor / 3) }] });
    if (how === 'erased') session.call('customers.erase', { customerId });
    else session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: false });
    expect(session.db.prepare('SELECT count(*) FROM suggestion_credits').pluck().get()).toBe(0);
    expect(figures()).toEqual(before);
  });

  it('is held apart from sessions that are held out, which see one row of bestsellers', () => {
    session.call('recommendation.setRules', { ...usualRules, heldOutPercent: 20 });
    const answerOf = (sessionMs: number) => session.suggest({ customerId: 1, contextProductIds: [], slot: 'home', sessionMs });
    const held = Array.from({ length: 200 }, (_, index) => FIRST - index).find((sessionMs) => answerOf(sessionMs).isHeldOut)!;
    expect(answerOf(held).panels.map(({ panel }) => panel)).toEqual(['trending']);
    expect(session.suggest({ customerId: 1, contextProductIds: [], slot: 'home' }).isHeldOut).toBe(false);
    note('opened', held, { isHeldOut: true });
    order(held, null);
    expect(figures()).toEqual({ panels: [], suggested: { visits: 0, ordered: 0 }, heldOut: { visits: 1, ordered: 1 } });
  });

  it('can be recounted from the rows', () => {
    const amounts: number[] = [];
    for (const [index, customerId] of [null, addCustomer(true), addCustomer(true)].entries()) {
      for (const productId of [1, 2, 3]) note('shown', FIRST + index, { productId, panel: productId === 3 ? 'picked' : 'trending' });
      open(FIRST + index, customerId, 2);
      amounts.push(order(FIRST + index, customerId, [2], index + 1).totalMinor);
    }
    const count = (where: string): unknown => session.db.prepare(`SELECT sum(count) FROM suggestion_counts WHERE ${where}`).pluck().get();
    const credited = session.db
      .prepare(
        'SELECT count(*) AS ordered, sum(total_minor) AS amountMinor FROM order_lines WHERE id IN (SELECT order_line_id FROM suggestion_credits)',
      )
      .get() as { ordered: number; amountMinor: number };
    expect(home()).toMatchObject({
      shown: count("step = 'shown' AND panel = 'trending'"),
      opened: count("step = 'opened'"),
      ordered: credited.ordered,
      revenue: [{ amountMinor: credited.amountMinor }],
    });
    expect(credited.amountMinor).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
    expect(figures().suggested).toEqual({ visits: count("step = 'visit'"), ordered: 3 });
  });

  it('is read without going through all orders', () => {
    const plan = (sql: string, values: object): string[] =>
      session.db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(values)
        .map((row) => (row as { detail: string }).detail);
    const since = { fromDay: 1, fromMs: 1 };
    for (const sql of Object.values(figuresQueries)) expect(plan(sql, since).filter((step) => /SCAN (o|l|s)\b/.test(step))).toEqual([]);
    expect(plan(openingsQuery, { customerId: 1, fromMs: 1 })[0]).toMatch(/SEARCH i USING INDEX interactions_by_customer/);
  });
});
