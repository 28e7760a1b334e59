import { expect, it } from 'vitest';
import { sampleSessions, type SampleSession } from '../../builders/sample-session.ts';
import { pastSalesSql } from '../../builders/past-sales.ts';
import { plainSlot } from '../../builders/plain-slot.ts';

const openSession = sampleSessions();

/** A finished import of three past orders of one customer and product, one of them with another product and one sent back whole. */
function importPast(session: SampleSession, customerId: number, [first, second]: readonly [number, number]): void {
  const one = { productId: first };
  session.write(
    pastSalesSql([
      { customerId, placedAtMs: 1000, lines: [{ ...one, quantity: 2 }] },
      { customerId, placedAtMs: 2000, lines: [one, { productId: second }] },
      { customerId, placedAtMs: 3000, lines: [{ ...one, returned: 1 }] },
    ]),
  );
}

/** A customer of the shop who has never ordered, and two products. */
function newcomer(session: SampleSession): { customerId: number; products: readonly [number, number] } {
  const [first, second] = session.call('catalog.listProducts', {}).filter(({ stockOnHand }) => stockOnHand > 0);
  const { id } = session.call('customers.add', { name: 'Grace Hopper', email: null, phone: null });
  return { customerId: id, products: [first!.id, second!.id] };
}

it('learns from past orders, says their figures and shows them', () => {
  const session = openSession();
  const { customerId, products } = newcomer(session);
  importPast(session, customerId, products);
  const { panels } = session.suggest({ customerId, contextProductIds: [], slot: plainSlot(6) });
  const again = panels.find(({ panel }) => panel === 'buy-again')?.suggestions.find(({ productId }) => productId === products[0]);
  expect(again?.reason).toEqual({ id: 'reason.buy-again-plain', params: { orders: 2, lastOrderedAtMs: 2000 } });
  expect(again?.design.kind).toBe('template');
  const rows = session.host.listEvidence({ evidence: again!.evidence!, limit: 10 });
  expect(rows.orders.map(({ number, pieces }) => [number, pieces])).toEqual([
    ['OLD-2', 1],
    ['OLD-1', 2],
  ]);
  expect(rows).toMatchObject({ orderCount: 2, pieces: 3, customerCount: 1 });
});

it('counts a pair and a taste over past and own orders alike', () => {
  const session = openSession();
  const { customerId, products } = newcomer(session);
  const together = { kind: 'together' as const, productId: products[1], companionId: products[0] };
  const shared = { kind: 'same-taste' as const, productId: products[1], ownedId: products[0] };
  const count = (): number[] => [
    session.host.listEvidence({ evidence: together, limit: 1 }).orderCount,
    session.host.listEvidence({ evidence: shared, limit: 1 }).customerCount,
  ];
  const before = count();
  importPast(session, customerId, products);
  expect(count()).toEqual(before.map((each) => each + 1));
});

it('knows nothing of an import that is not done', () => {
  const session = openSession();
  const { customerId, products } = newcomer(session);
  importPast(session, customerId, products);
  session.write("UPDATE imports SET state = 'undone', undone_at_ms = 1");
  const { panels } = session.suggest({ customerId, contextProductIds: [], slot: plainSlot(6) });
  expect(panels.map(({ panel }) => panel)).not.toContain('buy-again');
  const evidence = { kind: 'own-orders' as const, customerId, productId: products[0] };
  expect(session.host.listEvidence({ evidence, limit: 1 }).orderCount).toBe(0);
});
