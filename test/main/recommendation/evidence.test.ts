import { expect, it } from 'vitest';
import { evidenceQueries } from '../../../src/main/recommendation/evidence-statements.ts';
import type { Suggestion } from '../../../src/shared/recommendation/contract.ts';
import { sampleSessions, type SampleSession } from '../../builders/sample-session.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';
import { plainSlot } from '../../builders/plain-slot.ts';

const openSession = sampleSessions();

/** All suggestions of the sample shop for some of its customers and for anyone. */
function suggestionsOf(session: SampleSession): Suggestion[] {
  const customers = session.call('customers.search', { query: '', limit: 40 }).map(({ id }) => id);
  return [null, ...customers].flatMap((customerId) =>
    session.suggest({ customerId, contextProductIds: [], slot: plainSlot(6) }).panels.flatMap(({ suggestions }) => suggestions),
  );
}

/** The figure that a reason states, and the one that the orders behind it give. */
function figuresOf(session: SampleSession, { reason, evidence }: Suggestion): { stated: unknown; found: number } | undefined {
  if (evidence === null) return undefined;
  const rows = session.host.listEvidence({ evidence, limit: 100 });
  const pieces = rows.orders.reduce((sum, order) => sum + order.pieces, 0);
  if (rows.orderCount <= 100)
    expect({ orderCount: rows.orders.length, pieces }).toEqual({ orderCount: rows.orderCount, pieces: rows.pieces });
  const { orders, together, recent, pieces: stated = recent } = reason.params;
  if (evidence.kind === 'same-taste') return { stated: together, found: rows.customerCount };
  if (evidence.kind === 'sold') return { stated, found: rows.pieces };
  return { stated: evidence.kind === 'together' ? together : orders, found: rows.orderCount };
}

it('finds behind every reason exactly as many orders or pieces as it states', () => {
  const session = openSession();
  const suggestions = suggestionsOf(session);
  const kinds = new Set(suggestions.flatMap(({ evidence }) => evidence?.kind ?? []));
  expect(kinds).toEqual(new Set(['own-orders', 'together', 'same-taste', 'sold']));
  expect(suggestions.some(({ reason, evidence }) => reason.id === 'reason.rising' && evidence?.kind === 'sold')).toBe(true);
  for (const suggestion of suggestions) {
    const figures = figuresOf(session, suggestion);
    expect(figures?.found, `${suggestion.key} ${suggestion.reason.id}`).toBe(figures?.stated);
  }
});

it('lists the latest orders first and leaves out those that were cancelled', () => {
  const session = openSession();
  const { evidence } = suggestionsOf(session).find((each) => each.evidence?.kind === 'own-orders')!;
  const before = session.host.listEvidence({ evidence: evidence!, limit: 100 });
  const times = before.orders.map(({ placedAtMs }) => placedAtMs);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  session.call('orders.setStatus', { orderId: before.orders[0]!.orderId, status: 'cancelled' });
  const after = session.host.listEvidence({ evidence: evidence!, limit: 100 });
  expect(after.orders).toEqual(before.orders.slice(1));
  expect(after.orderCount).toBe(before.orderCount - 1);
});

it.each(Object.entries(evidenceQueries))('reads only orders of the product: %s', (_, sql) => {
  const values = { productId: 1, customerId: 1, sizeKey: 'M', companionId: 2, ownedId: 2, fromMs: 0, untilMs: 1 };
  const used = Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`@${name}`)));
  const rows = emptyShopDatabase().prepare(`EXPLAIN QUERY PLAN ${sql}`).all(used) as { detail: string }[];
  const reads = rows.map(({ detail }) => detail).filter((step) => /^(SCAN|SEARCH)/.test(step));
  expect(reads[0]).toBe('SEARCH l USING INDEX order_lines_by_product (product_id=?)');
  expect(reads.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
