import type { LastPurchase, TasteModel } from '../../shared/recommendation/taste-training.ts';
import { trainTaste } from '../../shared/recommendation/taste-training.ts';
import type { ReadableDatabase } from '../database/connection.ts';

/** What known customers ordered here and before Tailorbird, one customer after another; what was cancelled or came back, and what people ordered who were erased, counts for nothing. */
export const purchasesQuery = `
  SELECT o.customer_id, l.product_id, o.placed_at_ms
  FROM orders o
  CROSS JOIN order_states s ON s.order_id = o.id
  CROSS JOIN order_lines l ON l.order_id = o.id
  LEFT JOIN order_line_returns r ON r.order_line_id = l.id
  WHERE o.customer_id IS NOT NULL AND s.status <> 'cancelled' AND s.teaches = 1 AND l.quantity > coalesce(r.returned, 0)
  UNION ALL
  SELECT o.customer_id, i.product_id, o.placed_at_ms
  FROM past_orders o
  CROSS JOIN imports m ON m.id = o.import_id
  CROSS JOIN past_order_lines l ON l.order_id = o.id
  CROSS JOIN past_items i ON i.id = l.item_id
  WHERE o.customer_id IS NOT NULL AND m.state = 'done' AND i.product_id IS NOT NULL AND l.quantity > l.returned
  ORDER BY 1`;

/** Trains the taste of a shop's customers from its database: takes up to a minute or two, so in a thread of its own. */
export function trainTasteOf(db: ReadableDatabase, nowMs: number): TasteModel {
  return trainTaste(lastPurchases(db), { nowMs });
}

function* lastPurchases(db: ReadableDatabase): Generator<LastPurchase> {
  const lastAtMs = new Map<number, number>();
  let customerId = 0;
  function* finishCustomer(): Generator<LastPurchase> {
    for (const [productId, atMs] of lastAtMs) yield { customerId, productId, lastAtMs: atMs };
    lastAtMs.clear();
  }
  // Three integers of a STRICT table: reading millions of them through a schema would take longer than the rest.
  for (const row of db.prepare(purchasesQuery).raw().iterate() as Iterable<[number, number, number]>) {
    const [customer, productId, placedAtMs] = row;
    if (customer !== customerId) yield* finishCustomer();
    customerId = customer;
    lastAtMs.set(productId, Math.max(lastAtMs.get(productId) ?? 0, placedAtMs));
  }
  yield* finishCustomer();
}
