import { z } from 'zod';
import { idSchema, timeMsSchema } from '../../shared/kernel/ids.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { paidForLine } from '../database/migrations/0017-bundles.ts';

const DAY_MS = 86_400_000;

/** A past order counts when something of it was kept. */
const isKept = 'EXISTS (SELECT 1 FROM past_order_lines l WHERE l.order_id = o.id AND l.quantity > l.returned)';

/** An order counts as long as some piece of it did not come back. */
const isOut = `EXISTS (SELECT 1 FROM order_lines l LEFT JOIN order_line_returns r ON r.order_line_id = l.id
    WHERE l.order_id = o.id AND l.quantity > coalesce(r.returned, 0))`;

/** What was paid for the pieces of an order that came back. */
const paidBack = `coalesce((
    SELECT sum(${paidForLine} * r.returned / l.quantity)
    FROM order_lines l JOIN order_line_returns r ON r.order_line_id = l.id
    WHERE l.order_id = o.id), 0)`;

/** Each customer's orders; those of who was erased, and of nobody in particular, are left out. */
const ordersOf = (which: string): string => `
  SELECT o.customer_id AS customerId, o.placed_at_ms AS placedAtMs, o.total_minor - ${paidBack} AS totalMinor, o.currency, ${isOut} AS isOrder
  FROM customer_contacts k
  CROSS JOIN orders o ON o.customer_id = k.customer_id
  CROSS JOIN order_states s ON s.order_id = o.id
  WHERE ${which} AND s.status <> 'cancelled'
  UNION ALL
  SELECT o.customer_id, o.placed_at_ms, o.total_minor, m.currency, ${isKept}
  FROM customer_contacts k
  CROSS JOIN past_orders o ON o.customer_id = k.customer_id
  CROSS JOIN imports m ON m.id = o.import_id
  WHERE ${which} AND m.state = 'done'`;

/** The statements that tests hold against their query plans. */
export const touchQueries = {
  orders: `${ordersOf('k.customer_id = @customerId')} ORDER BY placedAtMs`,
  allOrders: `${ordersOf('true')} ORDER BY customerId, placedAtMs`,
  returning: `
    SELECT count(*) FROM (
      SELECT 1 FROM customer_contacts k
      WHERE (
        SELECT count(DISTINCT day) FROM (
          SELECT o.placed_at_ms / ${DAY_MS} AS day
          FROM orders o CROSS JOIN order_states s ON s.order_id = o.id
          WHERE o.customer_id = k.customer_id AND s.status <> 'cancelled' AND ${isOut}
          UNION ALL
          SELECT o.placed_at_ms / ${DAY_MS}
          FROM past_orders o CROSS JOIN imports m ON m.id = o.import_id
          WHERE o.customer_id = k.customer_id AND m.state = 'done' AND ${isKept}
        )
      ) > 1
      LIMIT @limit
    )`,
} as const;

const orderRowSchema = z.object({
  placedAtMs: timeMsSchema,
  totalMinor: z.int().nullable(),
  currency: z.string(),
  isOrder: z.int(),
});
const contactRowSchema = z.object({ id: idSchema, name: z.string(), email: z.string().nullable(), phone: z.string().nullable() });

/** An order of a customer; one that is none is only an amount that came back. */
export type CustomerOrder = z.infer<typeof orderRowSchema>;
export type CustomerContact = z.infer<typeof contactRowSchema>;

/** Prepares reading what is known of how a customer orders. */
export function touchStatements(db: ReadableDatabase) {
  const orders = db.prepare(touchQueries.orders);
  const returning = db.prepare(touchQueries.returning).pluck();
  const contact = db.prepare('SELECT customer_id AS id, name, email, phone FROM customer_contacts WHERE customer_id = ?');
  return {
    /** A customer's orders and past orders, oldest first; cancelled ones do not count. */
    listOrders: (customerId: number): CustomerOrder[] => z.array(orderRowSchema).parse(orders.all({ customerId })),
    /** Undefined for one who was erased. */
    findContact: (customerId: number): CustomerContact | undefined => contactRowSchema.optional().parse(contact.get(customerId)),
    /** How many customers came back on another day; counted up to `limit`. */
    countReturning: (limit: number): number => z.int().parse(returning.get({ limit })),
  };
}
