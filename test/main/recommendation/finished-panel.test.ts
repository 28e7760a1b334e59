import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadableDatabase } from '../../../src/main/database/connection.ts';
import { designDocumentSchema } from '../../../src/shared/design/design-document.ts';
import type { Interaction } from '../../../src/shared/interactions/interaction.ts';
import type { Message } from '../../../src/shared/kernel/message.ts';
import type { Suggestion, SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import { panelsOf, type Slot } from '../../../src/shared/recommendation/slot.ts';
import { sampleSessions, type SampleSession } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const slot: Slot = { panels: panelsOf(5, 'buy-again', 'finished', 'goes-with', 'new-for-you', 'trending'), fallback: null };

function panelsFor({ suggest }: SampleSession, customerId: number | null): SuggestionPanel[] {
  return suggest({ customerId, contextProductIds: [], slot }).panels;
}

/** Alone in its place, it shows designs on what they had before, too. */
function finishedFor({ suggest }: SampleSession, customerId: number | null): Suggestion[] {
  const alone = { panels: panelsOf(6, 'finished'), fallback: null };
  return suggest({ customerId, contextProductIds: [], slot: alone }).panels.flatMap(({ suggestions }) => suggestions);
}

/** What a customer did with a product. */
function done(kind: Interaction['kind'], customerId: number, productId: number): Omit<Interaction, 'atMs'> {
  return { kind, customerId, productId, templateUid: null, screen: 'home', sessionMs: null, dwellMs: null, detail: null };
}

function customerIds(db: ReadableDatabase): number[] {
  return z.array(z.int()).parse(db.prepare('SELECT id FROM customers ORDER BY id').pluck().all());
}

const linesThatCount = `
  FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN products p ON p.id = l.product_id
  LEFT JOIN design_snapshot_contents c ON c.snapshot_id = l.snapshot_id
  LEFT JOIN sizes s ON s.product_id = l.product_id AND s.key = l.size_key
  WHERE o.id IN (SELECT order_id FROM order_states WHERE status <> 'cancelled')`;

/** Which order lines a part's figure is about. */
const linesOf: Readonly<Record<string, string>> = {
  'finished-garment-own': 'AND o.customer_id = @customerId AND l.product_id = @productId',
  'finished-garment-shop': 'AND l.product_id = @productId',
  'finished-colour-own': 'AND o.customer_id = @customerId AND l.colourway_name = @colour',
  'finished-colour-shop': 'AND l.colourway_id = @colourwayId',
  'finished-template-own': "AND o.customer_id = @customerId AND json_extract(c.document, '$.origin.templateUid') = @templateUid",
  'finished-template-product': "AND l.product_id = @productId AND json_extract(c.document, '$.origin.templateUid') = @templateUid",
  'finished-template-look': 'AND l.colourway_id = @colourwayId',
  'size-kept': 'AND o.customer_id = @customerId AND p.name = @product AND s.label = @worn',
};

/** The figures of a part's reason, counted from the order lines alone. */
function recount(db: ReadableDatabase, suggestion: Suggestion, customerId: number, { id, params }: Message): object {
  const lines = linesOf[id.replace('reason.', '')];
  if (lines === undefined) return {};
  const { productId, colourwayId, design } = suggestion;
  const templateUid = design.kind === 'document' ? design.document.origin?.templateUid : undefined;
  const values = { customerId, productId, colourwayId, templateUid, ...params };
  const count = (more: string): unknown =>
    db.prepare(`SELECT count(DISTINCT o.id) AS orders, max(o.placed_at_ms) AS lastOrderedAtMs ${linesThatCount} ${more}`).get(values);
  const row = z.object({ orders: z.int(), lastOrderedAtMs: z.int() }).parse(count(lines));
  if (id === 'reason.size-kept') return row;
  if (id !== 'reason.finished-template-look') return { orders: row.orders };
  const together = z
    .object({ orders: z.int() })
    .parse(count(`${lines} AND json_extract(c.document, '$.origin.templateUid') = @templateUid`));
  return { orders: row.orders, together: together.orders };
}

describe('finished for you', () => {
  it('states of each part what the order lines say, for some customers', () => {
    const session = openSession();
    const seen = new Set<string>();
    for (const customerId of customerIds(session.db).filter((id) => id % 16 === 0)) {
      for (const suggestion of finishedFor(session, customerId)) {
        expect(suggestion.parts).toHaveLength(6);
        expect(suggestion.parts).toContainEqual(suggestion.reason);
        for (const part of suggestion.parts ?? []) {
          seen.add(part.id);
          expect(part.params, `${customerId} ${suggestion.key} ${part.id}`).toMatchObject(
            recount(session.db, suggestion, customerId, part),
          );
        }
      }
    }
    for (const id of ['garment-own', 'garment-shop', 'colour-own', 'template-own', 'template-look'])
      expect(seen).toContain(`reason.finished-${id}`);
    expect(seen).toContain('reason.size-kept');
  });

  it('is drawn for the garment, colour and size that it names, which are in stock and worn by the customer', () => {
    const session = openSession();
    const sizes = session.db
      .prepare('SELECT DISTINCT l.size_key FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.customer_id = ?')
      .pluck();
    for (const customerId of customerIds(session.db).filter((id) => id % 20 === 0)) {
      const worn = z.array(z.string()).parse(sizes.all(customerId));
      const isCrowd = new Set(worn).size > 2;
      for (const { productId, colourwayId, sizeKey, design } of finishedFor(session, customerId)) {
        const { uid, variants } = session.call('catalog.getProduct', { productId });
        const variant = variants.find((each) => each.colourwayId === colourwayId && each.sizeKey === sizeKey);
        expect(variant?.stockOnHand).toBeGreaterThan(0);
        if (design.kind !== 'document') throw new Error('not finished');
        expect(designDocumentSchema.parse(design.document)).toMatchObject({ productUid: uid, variantUid: variant?.uid });
        if (worn.length > 0 && isCrowd) expect([...worn, 'one-size']).toContain(sizeKey);
      }
    }
  });

  it('shows no product that another panel shows, and nothing of it to a stranger', () => {
    const session = openSession();
    for (const customerId of [null, ...customerIds(session.db).filter((id) => id % 10 === 0)]) {
      const panels = panelsFor(session, customerId);
      const all = panels.flatMap(({ suggestions }) => suggestions.map(({ productId }) => productId));
      expect(new Set(all).size).toBe(all.length);
      if (customerId === null) expect(panels.map(({ panel }) => panel)).toEqual(['trending']);
    }
  });
});

describe('what was hidden', () => {
  it('is never suggested to them again, also after a restart, until the shop forgets it', () => {
    const session = openSession();
    const { id: customerId } = session.call('customers.search', { query: '', limit: 1 })[0]!;
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    const hidden = panelsFor(session, customerId).find(({ panel }) => panel === 'finished')?.suggestions[0];
    const shown = (): boolean =>
      panelsFor(session, customerId).some(({ suggestions }) => suggestions.some(({ productId }) => productId === hidden?.productId));
    expect(shown()).toBe(true);
    const { keptId } = session.call('interactions.record', done('dismissed-suggestion', customerId, hidden!.productId));
    expect(shown()).toBe(false);
    session.host.open('sample');
    expect(shown()).toBe(false);
    session.call('interactions.forget', { customerId, interactionId: keptId, productId: null });
    expect(shown()).toBe(true);
  });

  it('is hidden from nobody else, and of who did not agree nothing is kept', () => {
    const session = openSession();
    const { id: customerId } = session.call('customers.add', { name: 'Ada', email: null, phone: null });
    const before = panelsFor(session, customerId);
    const productId = before[0]!.suggestions[0]!.productId;
    expect(session.call('interactions.record', done('dismissed-suggestion', customerId, productId))).toEqual({ keptId: null });
    expect(panelsFor(session, customerId)).toEqual(before);
  });
});

describe('new for somebody of whom little is known', () => {
  const newPanel = (session: SampleSession, customerId: number): SuggestionPanel | undefined =>
    panelsFor(session, customerId).find(({ panel }) => panel === 'new-for-you');

  it('comes from what the shop sells, then from what they looked at, and says how sure that is', () => {
    const session = openSession();
    const { id: customerId } = session.call('customers.add', { name: 'Ada', email: null, phone: null });
    session.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    const shopOrders = session.suggest({ customerId, contextProductIds: [], slot }).orderCount;
    const first = newPanel(session, customerId);
    expect(first?.suggestions.length).toBeGreaterThan(2);
    expect(first?.basis).toEqual({
      sure: 'likely',
      reason: { id: 'reason.rung-bestsellers', params: { shopOrders, ownOrders: 0, touched: 0 } },
    });
    for (const productId of [1, 3, 3]) session.call('interactions.record', done('favourited', customerId, productId));
    const then = newPanel(session, customerId);
    expect(then?.basis).toEqual({ sure: 'guess', reason: { id: 'reason.rung-touched', params: { shopOrders, ownOrders: 0, touched: 2 } } });
    expect(then?.suggestions[0]?.reason.id).toMatch(/^reason\.cold-/);
  });

  it('does not tell those whose own orders speak for them', () => {
    const session = openSession();
    const told = customerIds(session.db)
      .filter((id) => id % 20 === 0)
      .map((id) => newPanel(session, id)?.basis);
    expect(told.filter((basis) => basis === undefined).length).toBeGreaterThan(told.length / 4);
  });
});
