import { z } from 'zod';
import { evidenceRowsSchema, type Evidence, type EvidenceRows } from '../../shared/recommendation/evidence.ts';
import type { ReadableDatabase } from '../database/connection.ts';

const MS_PER_DAY = 86_400_000;

/** How many pieces of a line came back, and that some did not. */
const piecesBack = (line: string): string => `coalesce((SELECT returned FROM order_line_returns WHERE order_line_id = ${line}.id), 0)`;
const isKept = (line: string): string => `${line}.quantity > ${piecesBack(line)}`;

/** Orders of a product, past ones and those that are not cancelled; `more` narrows them down, given an order and how to ask for another product in it. */
function ordersOf(more: (has: (product: string) => string, isSize: string) => string): string {
  const own = more(
    (product) => `EXISTS (SELECT 1 FROM order_lines c WHERE c.product_id = ${product} AND c.order_id = o.id AND ${isKept('c')})`,
    'l.size_key = @sizeKey',
  );
  const past = more(
    (product) => `EXISTS (SELECT 1 FROM past_order_lines c JOIN past_items k ON k.id = c.item_id
      WHERE c.order_id = o.id AND k.product_id = ${product} AND c.quantity > c.returned)`,
    'EXISTS (SELECT 1 FROM variants w WHERE w.id = i.variant_id AND w.size_key = @sizeKey)',
  );
  return `
    SELECT o.id AS orderId, o.customer_id AS customerId, o.number, o.placed_at_ms AS placedAtMs, sum(l.quantity - ${piecesBack('l')}) AS pieces
    FROM order_lines l
    CROSS JOIN orders o ON o.id = l.order_id
    CROSS JOIN order_states s ON s.order_id = o.id
    WHERE l.product_id = @productId AND s.status <> 'cancelled' AND s.teaches = 1 AND ${isKept('l')} AND ${own}
    GROUP BY o.id
    UNION ALL
    SELECT -o.id, o.customer_id, o.number, o.placed_at_ms, sum(l.quantity - l.returned)
    FROM past_items i
    CROSS JOIN past_order_lines l ON l.item_id = i.id
    CROSS JOIN past_orders o ON o.id = l.order_id
    CROSS JOIN imports m ON m.id = o.import_id
    WHERE i.product_id = @productId AND l.quantity > l.returned AND m.state = 'done' AND ${past}
    GROUP BY o.id`;
}

/** Customers who ordered a product. */
const customersWith = (product: string): string => `
  SELECT p.customer_id FROM order_lines c
  CROSS JOIN orders p ON p.id = c.order_id
  CROSS JOIN order_states t ON t.order_id = p.id
  WHERE c.product_id = ${product} AND t.status <> 'cancelled' AND t.teaches = 1 AND ${isKept('c')}
  UNION ALL
  SELECT p.customer_id FROM past_items k
  CROSS JOIN past_order_lines c ON c.item_id = k.id
  CROSS JOIN past_orders p ON p.id = c.order_id
  CROSS JOIN imports t ON t.id = p.import_id
  WHERE k.product_id = ${product} AND c.quantity > c.returned AND t.state = 'done'`;

/** The statements that tests hold against their query plans. */
export const evidenceQueries = {
  'own-orders': ordersOf(() => 'o.customer_id = @customerId'),
  'own-size': ordersOf((_has, isSize) => `o.customer_id = @customerId AND ${isSize}`),
  together: ordersOf((has) => has('@companionId')),
  'same-taste': ordersOf(() => `o.customer_id IN (${customersWith('@ownedId')})`),
  sold: ordersOf(() => 'o.placed_at_ms >= @fromMs AND o.placed_at_ms <= @untilMs'),
} as const;

const totalSchema = z.object({ orderCount: z.int(), pieces: z.int(), customerCount: z.int() });

/** Prepares the statements that find the orders behind a reason. */
export function evidenceStatements(db: ReadableDatabase) {
  const prepare = (query: string) => ({
    total: db.prepare(
      `SELECT count(*) AS orderCount, coalesce(sum(pieces), 0) AS pieces, count(DISTINCT customerId) AS customerCount FROM (${query})`,
    ),
    latest: db.prepare(`${query} ORDER BY placedAtMs DESC, orderId DESC LIMIT @limit`),
  });
  const statements = {
    'own-orders': prepare(evidenceQueries['own-orders']),
    'own-size': prepare(evidenceQueries['own-size']),
    together: prepare(evidenceQueries.together),
    'same-taste': prepare(evidenceQueries['same-taste']),
    sold: prepare(evidenceQueries.sold),
  };
  return {
    /** The orders behind a reason, the latest `limit` of them in full. */
    listEvidence: (evidence: Evidence, limit: number): EvidenceRows => {
      const { total, latest } = statements[evidence.kind];
      const values = valuesOf(evidence);
      return evidenceRowsSchema.parse({ ...totalSchema.parse(total.get(values)), orders: latest.all({ ...values, limit }) });
    },
  };
}

function valuesOf(evidence: Evidence): Record<string, number | string> {
  if (evidence.kind === 'own-orders') return { productId: evidence.productId, customerId: evidence.customerId };
  if (evidence.kind === 'own-size') return { productId: evidence.productId, customerId: evidence.customerId, sizeKey: evidence.sizeKey };
  if (evidence.kind === 'together') return { productId: evidence.productId, companionId: evidence.companionId };
  if (evidence.kind === 'same-taste') return { productId: evidence.productId, ownedId: evidence.ownedId };
  const { productId, days, untilDay } = evidence;
  if (days === null) return { productId, fromMs: 0, untilMs: Number.MAX_SAFE_INTEGER };
  return { productId, fromMs: (untilDay - days + 1) * MS_PER_DAY, untilMs: (untilDay + 1) * MS_PER_DAY - 1 };
}
