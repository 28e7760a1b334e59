import { z } from 'zod';
import {
  cartSchema,
  orderSchema,
  orderStatusSchema,
  pricePartSchema,
  soldBundleSchema,
  type Cart,
  type Order,
  type OrderStatus,
} from '../../shared/orders/order.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { orderFactStatements } from './order-facts.ts';
import { returnStatements } from './return-statements.ts';

/** Which orders to list: of one customer or all, in some states or all, the latest first. */
export interface OrderFilter {
  readonly customerId: number | null;
  readonly statuses: readonly OrderStatus[] | null;
  readonly limit: number;
}

/** The SQL of orders and the basket. */
export type OrdersRepository = ReturnType<typeof ordersRepository>;

const orderColumns = `
  o.id, o.uid, o.number, o.customer_id AS customerId, k.name AS customerName, s.status, o.placed_at_ms AS placedAtMs,
  o.currency, o.total_minor AS totalMinor, o.included_tax_minor AS includedTaxMinor`;
const withContact = 'LEFT JOIN customer_contacts k ON k.customer_id = o.customer_id';
const orderTables = `orders o JOIN order_states s ON s.order_id = o.id ${withContact}`;
const inStatuses = 'SELECT value FROM json_each(@statuses)';

/** The statements that tests hold against their query plans. */
export const orderQueries = {
  get: `SELECT ${orderColumns} FROM ${orderTables} WHERE o.id = ?`,
  byRequest: `SELECT ${orderColumns} FROM ${orderTables} WHERE o.request_uid = ?`,
  latest: `SELECT ${orderColumns} FROM ${orderTables} ORDER BY o.placed_at_ms DESC, o.id DESC LIMIT @limit`,
  latestOfCustomer: `
    SELECT ${orderColumns} FROM ${orderTables}
    WHERE o.customer_id = @customerId AND (@statuses IS NULL OR s.status IN (${inStatuses}))
    ORDER BY o.placed_at_ms DESC, o.id DESC LIMIT @limit`,
  latestInStatuses: `
    SELECT ${orderColumns}
    FROM order_states s CROSS JOIN orders o ON o.id = s.order_id ${withContact}
    WHERE s.status IN (${inStatuses})
    ORDER BY o.placed_at_ms DESC, o.id DESC LIMIT @limit`,
  countByStatus: 'SELECT status, count(*) AS orders FROM order_states GROUP BY status',
  countOfCustomer: `
    SELECT s.status, count(*) AS orders FROM orders o JOIN order_states s ON s.order_id = o.id
    WHERE o.customer_id = @customerId GROUP BY s.status`,
  byNumber: `
    SELECT ${orderColumns} FROM ${orderTables}
    WHERE instr(o.number, upper(@typed)) > 0 ORDER BY o.id DESC LIMIT @limit`,
  lines: `
    SELECT l.id, l.product_id AS productId, l.product_name AS productName, l.variant_id AS variantId,
           l.colourway_id AS colourwayId, l.colourway_name AS colourwayName, l.colourway_hex AS colourwayHex,
           l.size_key AS sizeKey, l.quantity, l.unit_price_minor AS unitPriceMinor, l.price_parts AS priceParts,
           l.total_minor AS totalMinor, coalesce(x.amount_minor, 0) AS discountMinor, l.snapshot_id AS snapshotId,
           coalesce(c.name, '') AS designName, d.document_hash AS documentHash
    FROM order_lines l
    JOIN design_snapshots d ON d.id = l.snapshot_id
    LEFT JOIN design_snapshot_contents c ON c.snapshot_id = l.snapshot_id
    LEFT JOIN order_line_discounts x ON x.order_line_id = l.id
    WHERE l.order_id = ? ORDER BY l.position`,
  bundles: `
    SELECT offer_uid AS offerUid, product_names AS productNames, count, amount_minor AS amountMinor
    FROM order_bundles WHERE order_id = ? ORDER BY position`,
} as const;

const orderRowSchema = orderSchema.omit({ lines: true, bundles: true });
const bundleRowSchema = soldBundleSchema.extend({ productNames: z.string() });
const namesSchema = z.array(z.string());
const countRowSchema = z.object({ status: orderStatusSchema, orders: z.int() });
const lineRowSchema = orderSchema.shape.lines.element.omit({ unitPrice: true }).extend({ unitPriceMinor: z.int(), priceParts: z.string() });

/** Prepares the statements of orders on a shop's database. */
export function ordersRepository(db: WritableDatabase) {
  const selectOrder = db.prepare(orderQueries.get);
  const selectByRequest = db.prepare(orderQueries.byRequest);
  const selectLatest = db.prepare(orderQueries.latest);
  const selectLatestOfCustomer = db.prepare(orderQueries.latestOfCustomer);
  const selectLatestInStatuses = db.prepare(orderQueries.latestInStatuses);
  const countAll = db.prepare(orderQueries.countByStatus);
  const countOfCustomer = db.prepare(orderQueries.countOfCustomer);
  const selectByNumber = db.prepare(orderQueries.byNumber);
  const selectLines = db.prepare(orderQueries.lines);
  const selectBundles = db.prepare(orderQueries.bundles);

  const withLines = (row: unknown): Order => {
    const order = orderRowSchema.parse(row);
    const lines = z.array(lineRowSchema).parse(selectLines.all(order.id));
    const bundles = z.array(bundleRowSchema).parse(selectBundles.all(order.id));
    return {
      ...order,
      lines: lines.map(({ unitPriceMinor, priceParts, ...line }) => ({
        ...line,
        unitPrice: { unitPriceMinor, parts: z.array(pricePartSchema).parse(JSON.parse(priceParts)) },
      })),
      bundles: bundles.map(({ productNames, ...bundle }) => ({ ...bundle, productNames: namesSchema.parse(JSON.parse(productNames)) })),
    };
  };
  const select = ({ customerId, statuses, limit }: OrderFilter): unknown[] => {
    const named = statuses === null ? null : JSON.stringify(statuses);
    if (customerId !== null) return selectLatestOfCustomer.all({ customerId, statuses: named, limit });
    return named === null ? selectLatest.all({ limit }) : selectLatestInStatuses.all({ statuses: named, limit });
  };

  return {
    ...orderFactStatements(db),
    ...cartStatements(db),
    ...returnStatements(db),
    /** One order; refuses an unknown one with `record.not-found`. */
    get: (orderId: number): Order => {
      const row = selectOrder.get(orderId);
      if (row === undefined) throw new AppError('record.not-found', { kind: 'order', id: orderId });
      return withLines(row);
    },
    /** The order that came of a request, if it was ever confirmed. */
    findByRequest: (requestUid: string): Order | undefined => {
      const row = selectByRequest.get(requestUid);
      return row === undefined ? undefined : withLines(row);
    },
    /** How many orders are in each state, of one customer or of all. */
    countByStatus: (customerId: number | null): Partial<Record<OrderStatus, number>> => {
      const rows = customerId === null ? countAll.all() : countOfCustomer.all({ customerId });
      return Object.fromEntries(
        z
          .array(countRowSchema)
          .parse(rows)
          .map(({ status, orders }) => [status, orders]),
      );
    },
    /** The latest orders whose number has what was typed in it. */
    findByNumber: (typed: string, limit: number): Order[] => selectByNumber.all({ typed, limit }).map(withLines),
    list: (filter: OrderFilter): Order[] => select(filter).map(withLines),
  };
}

function cartStatements(db: WritableDatabase) {
  const upsertCart = db.prepare('INSERT INTO carts (id, content) VALUES (1, @content) ON CONFLICT (id) DO UPDATE SET content = @content');
  const selectCart = db.prepare('SELECT content FROM carts WHERE id = 1').pluck();
  return {
    saveCart: (cart: Cart): void => void upsertCart.run({ content: JSON.stringify(cart) }),
    getCart: (): Cart => {
      const content = selectCart.get();
      return content === undefined ? { customerId: null, lines: [] } : cartSchema.parse(JSON.parse(z.string().parse(content)));
    },
  };
}
