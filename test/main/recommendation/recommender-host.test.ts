import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRecommenderHost } from '../../../src/main/recommendation/recommender-host.ts';
import { inTransaction, type ReadableDatabase } from '../../../src/main/database/connection.ts';
import { catalogRepository } from '../../../src/main/catalog/repository.ts';
import { fillNewShop } from '../../../src/main/workers/fill-new-shop.ts';
import type { Suggestion, SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import type { Order } from '../../../src/shared/orders/order.ts';
import { createUid } from '../../../src/shared/kernel/ids.ts';
import { SAMPLE_NOW_MS, shippedTemplates } from '../../builders/sample-shop.ts';
import { sampleSessions, type SampleSession, SESSION_NOW_MS } from '../../builders/sample-session.ts';
import { steadySource } from '../../builders/open-shop.ts';
import { emptyShopDatabase, temporaryFolder } from '../../builders/shop-database.ts';
import { plainSlot } from '../../builders/plain-slot.ts';

const openSession = sampleSessions();
const requestUid = createUid(SESSION_NOW_MS, new Uint8Array(10).fill(7));

/** Someone with several orders of one product whose usual variant is in stock. */
function findRegular(session: SampleSession): { customerId: number; repeat: Suggestion } {
  for (const { id: customerId } of session.call('customers.search', { query: '', limit: 50 })) {
    const repeat = find(session, customerId, 'buy-again')[0];
    if (repeat?.reason.id === 'reason.buy-again' && Number(repeat.reason.params['orders']) > 2) return { customerId, repeat };
  }
  throw new Error('the sample shop has no regulars');
}

function find(session: SampleSession, customerId: number | null, panel: string, contextProductIds: number[] = []): Suggestion[] {
  const { panels } = session.suggest({ customerId, contextProductIds, slot: plainSlot(4) });
  return panels.find((each) => each.panel === panel)?.suggestions ?? [];
}

/** Orders one piece of each variant through the same call that the studio makes. */
function order(session: SampleSession, customerId: number | null, wanted: readonly Suggestion[]): Order {
  const lines = wanted.map(({ productId, colourwayId, sizeKey, design }, index) => {
    const product = session.call('catalog.getProduct', { productId });
    const variant = product.variants.find((each) => each.colourwayId === colourwayId && each.sizeKey === sizeKey);
    if (variant === undefined || design.kind !== 'snapshot') throw new Error('no such variant or design');
    const { document, name } = session.call('design.getSnapshot', { snapshotId: design.snapshotId });
    return {
      key: String(index),
      designKey: 'design',
      designId: null,
      designName: name,
      productId,
      variantId: variant.id,
      quantity: 1,
      document,
    };
  });
  return session.call('orders.confirm', { requestUid, cart: { customerId, lines } });
}

describe('an order', () => {
  it('changes the reasons by exactly itself', () => {
    const session = openSession();
    const { customerId, repeat } = findRegular(session);
    const before = session.suggest({ customerId, contextProductIds: [], slot: plainSlot(4) });
    order(session, customerId, [repeat]);
    session.host.refresh();
    const after = session.suggest({ customerId, contextProductIds: [], slot: plainSlot(4) });
    const again = find(session, customerId, 'buy-again').find(({ productId }) => productId === repeat.productId);
    expect(after).not.toEqual(before);
    expect(after.orderCount).toBe(before.orderCount + 1);
    expect(again?.reason).toEqual({
      id: 'reason.buy-again',
      params: { ...repeat.reason.params, orders: Number(repeat.reason.params['orders']) + 1, lastOrderedAtMs: SESSION_NOW_MS },
    });
  });

  it('is told to the windows once, and so is its cancellation', () => {
    const session = openSession();
    const { customerId, repeat } = findRegular(session);
    const { orderCount } = session.suggest({ customerId, contextProductIds: [], slot: plainSlot(4) });
    session.events.length = 0;
    const { id } = order(session, customerId, [repeat]);
    session.host.refresh();
    session.host.refresh();
    session.call('orders.setStatus', { orderId: id, status: 'cancelled' });
    session.host.refresh();
    const refreshed = session.events.filter(({ name }) => name === 'recommendation.refreshed');
    expect(refreshed.map(({ payload }) => payload)).toEqual([{ orderCount: orderCount + 1 }, { orderCount }]);
  });

  it('leaves no trace in the suggestions once it is cancelled, and comes back with its revival', () => {
    const session = openSession();
    const { customerId, repeat } = findRegular(session);
    const reasons = (): unknown =>
      ['buy-again', 'goes-with'].map((panel) => find(session, customerId, panel).map(({ reason, score }) => ({ reason, score })));
    const before = reasons();
    const { id } = order(session, customerId, [repeat]);
    const ordered = reasons();
    session.call('orders.setStatus', { orderId: id, status: 'cancelled' });
    expect(reasons()).toEqual(before);
    session.call('orders.setStatus', { orderId: id, status: 'placed' });
    expect(reasons()).toEqual(ordered);
    expect(ordered).not.toEqual(before);
  });

  it('of two products adds one to the figures of the pair', () => {
    const session = openSession();
    const companion = (contextProductId: number): Suggestion | undefined => find(session, null, 'goes-with', [contextProductId])[0];
    const { customerId, repeat } = findRegular(session);
    const pair = companion(repeat.productId);
    if (pair === undefined) throw new Error('nothing goes with it');
    order(session, customerId, [repeat, { ...pair, design: repeat.design }]);
    expect(companion(repeat.productId)?.reason.params).toEqual({
      ...pair.reason.params,
      together: Number(pair.reason.params['together']) + 1,
      orders: Number(pair.reason.params['orders']) + 1,
    });
  });
});

describe('stock', () => {
  it('takes a variant out of the suggestions when it runs out, and a product when nothing wearable is left', () => {
    const session = openSession();
    const { customerId, repeat } = findRegular(session);
    const sellOut = (isSoldOut: (variant: { colourwayId: number; sizeKey: string }) => boolean): void => {
      for (const variant of session.call('catalog.getProduct', { productId: repeat.productId }).variants.filter(isSoldOut)) {
        if (variant.stockOnHand > 0) session.call('catalog.adjustStock', { variantId: variant.id, quantity: -variant.stockOnHand });
      }
    };
    const shown = (): Suggestion | undefined =>
      find(session, customerId, 'buy-again').find(({ productId }) => productId === repeat.productId);
    sellOut(({ colourwayId, sizeKey }) => colourwayId === repeat.colourwayId && sizeKey === repeat.sizeKey);
    expect(shown()?.reason.id ?? 'reason.buy-again-stand-in').toBe('reason.buy-again-stand-in');
    sellOut(() => true);
    expect(shown()).toBeUndefined();
  });
});

describe('a shop without orders', () => {
  it('shows what is in stock of its catalogue, in the owner’s order but of several kinds, and says that it is new', () => {
    const shopsFolder = temporaryFolder();
    const db = emptyShopDatabase(join(shopsFolder, 'own.sqlite'));
    inTransaction(db, () => fillNewShop('own', db, { templates: shippedTemplates(), source: steadySource() }));
    const host = createRecommenderHost({ shopsFolder, nowMs: () => SESSION_NOW_MS, emit: () => undefined });
    host.open('own');
    const suggestions = (): unknown =>
      host
        .suggest({ customerId: null, contextProductIds: [], slot: plainSlot(4) })
        .panels.flatMap((panel) => panel.suggestions.map(({ productId, reason }) => [panel.panel, productId, reason]));
    expect(suggestions()).toEqual([]);
    const catalog = catalogRepository(db);
    const products = catalog.listProducts();
    inTransaction(db, () => {
      for (const { id: variantId } of products.flatMap(({ variants }) => variants)) {
        catalog.insertStockMovement({ variantId, reason: 'received', quantity: 1, orderId: null, atMs: SAMPLE_NOW_MS });
      }
    });
    const apparel = products.filter(({ kind }) => kind === 'apparel').slice(0, 2);
    const others = products.filter(({ kind }) => kind !== 'apparel').slice(0, 2);
    expect(suggestions()).toEqual([...apparel, ...others].map(({ id }) => ['trending', id, { id: 'reason.new-shop', params: {} }]));
    host.close();
  });

  it('is refused in words while its database cannot be opened', () => {
    const host = createRecommenderHost({ shopsFolder: temporaryFolder(), nowMs: () => SESSION_NOW_MS, emit: () => undefined });
    const query = { customerId: null, contextProductIds: [], slot: plainSlot(4) };
    expect(() => host.suggest(query)).toThrow(expect.objectContaining({ code: 'database.unavailable' }));
    host.open('own');
    expect(() => host.suggest(query)).toThrow(expect.objectContaining({ code: 'database.unavailable' }));
  });
});

const counted = "o.id IN (SELECT order_id FROM order_states WHERE status <> 'cancelled')";

function one(db: ReadableDatabase, sql: string, params: object): unknown {
  return db.prepare(sql).get(params);
}

function customerIds(db: ReadableDatabase): number[] {
  return z.array(z.int()).parse(db.prepare('SELECT id FROM customers ORDER BY id').pluck().all());
}

/** Recounts a reason's figures straight from the order lines. */
function recount(db: ReadableDatabase, suggestion: Suggestion, customerId: number | null): object {
  const { productId, reason } = suggestion;
  const params = { productId, customerId };
  const ownLines = `FROM order_lines l JOIN orders o ON o.id = l.order_id
    WHERE o.customer_id = @customerId AND l.product_id = @productId AND ${counted}`;
  if (reason.id.startsWith('reason.buy-again')) {
    const figures = one(db, `SELECT count(DISTINCT o.id) AS orders, max(o.placed_at_ms) AS lastOrderedAtMs ${ownLines}`, params);
    const colour = `SELECT l.colourway_name AS colour ${ownLines} GROUP BY l.colourway_id ORDER BY sum(l.quantity) DESC, l.colourway_id LIMIT 1`;
    const size = `SELECT (SELECT label FROM sizes s WHERE s.product_id = @productId AND s.key = l.size_key) AS size ${ownLines}
      GROUP BY l.size_key ORDER BY sum(l.quantity) DESC, l.size_key LIMIT 1`;
    return Object.assign({}, figures, one(db, colour, params), one(db, size, params));
  }
  if (reason.id === 'reason.goes-with') {
    const companion = z
      .object({ id: z.int() })
      .parse(one(db, 'SELECT id FROM products WHERE name = @name', { name: reason.params['product'] }));
    const both = `SELECT count(*) AS orders, sum(has) AS together FROM (
      SELECT o.id, EXISTS (SELECT 1 FROM order_lines b WHERE b.order_id = o.id AND b.product_id = @productId) AS has
      FROM orders o WHERE ${counted} AND EXISTS (SELECT 1 FROM order_lines a WHERE a.order_id = o.id AND a.product_id = @companionId))`;
    return Object.assign({}, one(db, both, { productId, companionId: companion.id }));
  }
  if (reason.id === 'reason.new-for-you') {
    const owned = z
      .object({ id: z.int() })
      .parse(one(db, 'SELECT id FROM products WHERE name = @name', { name: reason.params['product'] }));
    const having = (id: string): string => `SELECT o.customer_id FROM order_lines l JOIN orders o ON o.id = l.order_id
      WHERE l.product_id = ${id} AND o.customer_id IS NOT NULL AND ${counted}`;
    const both = `SELECT (SELECT count(*) FROM (${having('@ownedId')} INTERSECT ${having('@ownedId')})) AS owners,
      (SELECT count(*) FROM (${having('@ownedId')} INTERSECT ${having('@productId')})) AS together`;
    return Object.assign({}, one(db, both, { productId, ownedId: owned.id }));
  }
  if (reason.id === 'reason.rising') {
    const { recentDays, beforeDays } = z.object({ recentDays: z.int(), beforeDays: z.int() }).parse(reason.params);
    const today = Math.floor(SESSION_NOW_MS / 86_400_000);
    const sold = `SELECT coalesce(sum(l.quantity), 0) AS pieces FROM order_lines l JOIN orders o ON o.id = l.order_id
      WHERE l.product_id = @productId AND ${counted} AND o.placed_at_ms / 86400000 BETWEEN @from AND @to`;
    const pieces = (from: number, to: number): unknown => Object.values(one(db, sold, { productId, from, to }) as object)[0];
    const recent = pieces(today - recentDays + 1, today);
    return { recent, before: pieces(today - recentDays - beforeDays + 1, today - recentDays), recentDays, beforeDays };
  }
  if (reason.id.startsWith('reason.cold-')) return {};
  const days = Number(reason.params['days']);
  const firstDay = Math.floor(SESSION_NOW_MS / 86_400_000) - days + 1;
  const pieces = `SELECT sum(l.quantity) AS pieces FROM order_lines l JOIN orders o ON o.id = l.order_id
    WHERE l.product_id = @productId AND ${counted} AND o.placed_at_ms >= @firstDay * 86400000`;
  return Object.assign({ days }, one(db, pieces, { productId, firstDay }));
}

function each(panels: readonly SuggestionPanel[]): Suggestion[] {
  return panels.flatMap(({ suggestions }) => suggestions);
}

describe('the figures in the reasons', () => {
  it('are what the order lines say, for every fifth customer and for a stranger', () => {
    const { db, suggest } = openSession();
    const seen = new Set<string>();
    const whom = [null, ...customerIds(db).filter((id) => id % 5 === 0)];
    for (const customerId of whom) {
      const contextProductIds = customerId === null ? [1] : [];
      const { panels, orderCount } = suggest({ customerId, contextProductIds, slot: plainSlot(6) });
      expect({ orderCount }).toEqual(one(db, `SELECT count(*) AS orderCount FROM orders o WHERE ${counted}`, {}));
      for (const suggestion of each(panels)) {
        seen.add(suggestion.reason.id);
        expect(suggestion.reason.params).toMatchObject(recount(db, suggestion, customerId));
      }
    }
    expect([...seen].toSorted()).toEqual([
      'reason.buy-again',
      'reason.buy-again-stand-in',
      'reason.cold-look',
      'reason.cold-word',
      'reason.goes-with',
      'reason.new-for-you',
      'reason.rising',
      'reason.trending',
    ]);
  });

  it('name a stand-in that is in stock, for a variant that is not', () => {
    const { db, suggest } = openSession();
    const onHand = (productId: number, colour: unknown, size: unknown): unknown =>
      one(
        db,
        `SELECT l.on_hand AS onHand FROM variants v JOIN colourways c ON c.id = v.colourway_id JOIN stock_levels l ON l.variant_id = v.id
        JOIN sizes s ON s.product_id = v.product_id AND s.key = v.size_key
        WHERE v.product_id = @productId AND c.name = @colour AND s.label = @size`,
        { productId, colour, size },
      );
    const all = customerIds(db).flatMap((customerId) => each(suggest({ customerId, contextProductIds: [], slot: plainSlot(6) }).panels));
    const standIns = all.filter(({ reason }) => reason.id === 'reason.buy-again-stand-in');
    expect(standIns.length).toBeGreaterThan(5);
    for (const { productId, reason } of standIns) {
      expect(onHand(productId, reason.params['colour'], reason.params['size'])).toEqual({ onHand: 0 });
      expect(onHand(productId, reason.params['otherColour'], reason.params['otherSize'])).not.toEqual({ onHand: 0 });
    }
  });
});

describe('what is suggested', () => {
  it('is in stock, stands in one panel, and bears a design that can be read, for every customer', () => {
    const { db, suggest, call } = openSession();
    const templates = new Set(call('design.listTemplates', {}).map(({ uid }) => uid));
    const stock = db
      .prepare(
        `SELECT l.on_hand FROM variants v JOIN stock_levels l ON l.variant_id = v.id
       WHERE v.product_id = @productId AND v.colourway_id = @colourwayId AND v.size_key = @sizeKey`,
      )
      .pluck();
    for (const customerId of [null, ...customerIds(db)]) {
      const all = each(suggest({ customerId, contextProductIds: [], slot: plainSlot(6) }).panels);
      expect(all.length).toBeGreaterThan(3);
      expect(new Set(all.map(({ productId }) => productId)).size).toBe(all.length);
      for (const { productId, colourwayId, sizeKey, design } of all) {
        expect(stock.get({ productId, colourwayId, sizeKey })).toBeGreaterThan(0);
        if (design.kind === 'template') expect(templates).toContain(design.templateUid);
        if (design.kind === 'snapshot') expect(call('design.getSnapshot', { snapshotId: design.snapshotId }).id).toBe(design.snapshotId);
      }
    }
  });

  it('is what rises, before what sells anyway, to a stranger with nothing at hand', () => {
    const { suggest } = openSession();
    const { panels } = suggest({ customerId: null, contextProductIds: [], slot: plainSlot(12) });
    expect(panels.map(({ panel }) => panel)).toEqual(['trending']);
    const reasons = panels[0]!.suggestions.map(({ reason }) => reason.id);
    expect(new Set(reasons)).toEqual(new Set(['reason.rising', 'reason.trending']));
    expect(reasons).toEqual(reasons.toSorted());
  });
});
