import { z } from 'zod';
import { customerMeasuresSchema, noMeasures, type CustomerMeasures } from '../../shared/customers/measures.ts';
import { idSchema, timeMsSchema } from '../../shared/kernel/ids.ts';
import type { OrderFact, OrderFactLine } from '../../shared/recommendation/order-fact.ts';
import { returnReasonSchema } from '../../shared/orders/order-return.ts';
import type { ReturnFact, StatedMeasure, Wearer } from '../../shared/recommendation/your-size/size-evidence.ts';
import type { ReadableDatabase } from '../database/connection.ts';

/** The statements that tests hold against their query plans; past orders have their ids below zero, beside the shop's own. */
export const wearerQueries = {
  orders: `
    SELECT o.id AS orderId, o.placed_at_ms AS placedAtMs, l.product_id AS productId, l.colourway_id AS colourwayId,
           l.size_key AS sizeKey, l.quantity, coalesce(r.returned, 0) AS returned,
           (SELECT reason FROM standing_returns b WHERE b.order_line_id = l.id ORDER BY b.id DESC LIMIT 1) AS reason
    FROM orders o
    CROSS JOIN order_states s ON s.order_id = o.id
    CROSS JOIN order_lines l ON l.order_id = o.id
    LEFT JOIN order_line_returns r ON r.order_line_id = l.id
    WHERE o.customer_id = @customerId AND s.status <> 'cancelled' AND s.teaches = 1
    ORDER BY o.placed_at_ms, o.id, l.position`,
  pastOrders: `
    SELECT -p.order_id AS orderId, p.placed_at_ms AS placedAtMs, v.product_id AS productId, v.colourway_id AS colourwayId,
           v.size_key AS sizeKey, p.quantity, p.returned, NULL AS reason
    FROM past_sales p
    JOIN variants v ON v.id = p.variant_id
    WHERE p.customer_id = @customerId AND p.quantity > 0
    ORDER BY p.placed_at_ms, p.order_id, p.position`,
  measures: `
    SELECT m.chest_mm AS chestMm, m.head_mm AS headMm, m.garment_width_mm AS garmentWidthMm
    FROM customer_measures m
    JOIN customer_consents c ON c.customer_id = m.customer_id AND c.purpose = 'suggestions' AND c.given = 1
    WHERE m.customer_id = @customerId`,
} as const;

const lineRowSchema = z.object({
  orderId: z.int(),
  placedAtMs: timeMsSchema,
  productId: idSchema,
  colourwayId: idSchema,
  sizeKey: z.string(),
  quantity: z.int(),
  returned: z.int(),
  reason: returnReasonSchema.nullable(),
});

/** Somebody of whom nothing is known. */
export const stranger: Wearer = { orders: [], returns: [], measures: [] };

/** Prepares reading what is known of a customer's size: orders of now and before, what came back, and what they stated. */
export function wearerReader(db: ReadableDatabase): (customerId: number) => Wearer {
  const orders = db.prepare(wearerQueries.orders);
  const pastOrders = db.prepare(wearerQueries.pastOrders);
  const measures = db.prepare(wearerQueries.measures);
  return (customerId) => {
    const rows = z.array(lineRowSchema).parse([...orders.all({ customerId }), ...pastOrders.all({ customerId })]);
    return {
      orders: ordersOf(rows, customerId),
      returns: rows.flatMap(returnOf),
      measures: statedMeasures(customerMeasuresSchema.parse(measures.get({ customerId }) ?? noMeasures)),
    };
  };
}

type LineRow = z.infer<typeof lineRowSchema>;

function ordersOf(rows: readonly LineRow[], customerId: number): OrderFact[] {
  const lines = new Map<number, { placedAtMs: number; lines: OrderFactLine[] }>();
  for (const { orderId, placedAtMs, productId, colourwayId, sizeKey, quantity } of rows) {
    const order = lines.get(orderId) ?? { placedAtMs, lines: [] };
    order.lines.push({ productId, colourwayId, sizeKey, quantity, snapshotId: 0 });
    lines.set(orderId, order);
  }
  return [...lines].map(([orderId, order]) => ({ orderId, customerId, ...order }));
}

/** A line says something when all of it came back; a table never says why. */
function returnOf({ orderId, productId, sizeKey, quantity, returned, reason }: LineRow): ReturnFact[] {
  const verdict = reason === 'too-small' || reason === 'too-large' ? reason : 'other';
  return returned < quantity ? [] : [{ orderId, productId, sizeKey, verdict }];
}

function statedMeasures({ chestMm, headMm, garmentWidthMm }: CustomerMeasures): StatedMeasure[] {
  return [
    ...(chestMm === null ? [] : [{ kind: 'body', part: 'chest', girthMm: chestMm } as const]),
    ...(headMm === null ? [] : [{ kind: 'body', part: 'head', girthMm: headMm } as const]),
    ...(garmentWidthMm === null ? [] : [{ kind: 'garment', worn: 'apparel', widthMm: garmentWidthMm } as const]),
  ];
}
